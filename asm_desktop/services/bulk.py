"""Changing many records together: one action, whole or not at all, however many there are."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain import kinds, time_kinds
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.own_fields import key_of
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.domain.records import Agreement
from asm_desktop.services import deleting, gates, own_fields, reflow
from asm_desktop.services.register import Register
from asm_desktop.services.validity import accepted, check

CHUNK = 500
TOGETHER = (kinds.Choice, kinds.Flag, kinds.Link, kinds.Text, time_kinds.Date)
ONE_BY_ONE = (Agreement.stage, Titled.tags)
"""What is not set for many: a stage has its gates, and of tags some are added and some taken away."""


@dataclass(frozen=True, slots=True)
class Together:
    """What is changed of each record: values by field (None is unknown), tags to add and tags to take away."""

    values: Mapping[str, Any] = field(default_factory=dict)
    add_tags: str = ""
    remove_tags: str = ""

    def fields(self) -> list[str]:
        """The names of the fields it touches."""
        return [*self.values, *(["tags"] if self.add_tags or self.remove_tags else [])]


def archive(
    register: Register, record: type[Record], keys: Sequence[str], archived: bool, progress: Progress = on_and_on
) -> int:
    """Archive records, or bring them back, in one action; returns how many were not so before. Raises Stopped."""
    with register.action(f"{'Archive' if archived else 'Bring back'} {named(register, record, keys)}") as store:
        done = 0
        for start in range(0, len(keys), CHUNK):
            done += store.archive(record, list(keys[start : start + CHUNK]), archived)
            go_on(progress, start + CHUNK, len(keys))
        store.heed = lambda _: go_on(progress, len(keys), len(keys))
    return done


def delete(register: Register, record: type[Record], keys: Sequence[str], progress: Progress = on_and_on) -> None:
    """Delete records with all that belongs to them in one action. Raises StillReferred, Stopped."""
    with register.action(f"Delete {named(register, record, keys)}") as store:
        deleting.delete(store, {record: keys}, progress)


def named(register: Register, record: type[Record], keys: Sequence[str]) -> str:
    """What an action on these records is called by."""
    row = register.store.get(record, keys[0]) if len(keys) == 1 else None
    return row.heading if row else f"{len(keys)} records"


def settable(register: Register, record: type[Record]) -> list[Field[Any]]:
    """The fields of a record that can be set for many together, those of a person's own last."""
    hidden = (record.owner, *(["position"] if record.order else []))
    declared = [
        each
        for each in record.editable()
        if isinstance(each.kind, TOGETHER) and each not in ONE_BY_ONE and each.name not in hidden
    ]
    return [*declared, *own_fields.of(register.store, record).values()]


def change(
    register: Register,
    record: type[Record],
    keys: Sequence[str],
    together: Together,
    progress: Progress = on_and_on,
    label: str | None = None,
) -> int:
    """Change records in one action; returns how many differ now. Raises InvalidRecord, Stopped."""
    steps = 2 * len(keys)
    fields = own_fields.fields_of(register.store, record)
    names = ", ".join(fields[name].label for name in together.fields())
    words = label or f"Change {names} of {len(keys)} records"
    done = 0
    with register.action(words) as store:
        own = {name: value for name, value in together.values.items() if key_of(name)}
        values = accepted(store, record, {name: value for name, value in together.values.items() if name not in own})
        for start in range(0, len(keys), CHUNK):
            done += _change(register, record, keys[start : start + CHUNK], {**values, **own}, together)
            go_on(progress, min(start + CHUNK, len(keys)), steps)
        store.heed = lambda followed: go_on(progress, len(keys) + followed, steps)
    return done


def _change(
    register: Register, record: type[Record], keys: Sequence[str], values: dict[str, Any], together: Together
) -> int:
    """Change some of the records, those that come to hold the same at once."""
    store = register.store
    alike: dict[tuple[tuple[str, Any], ...], list[str]] = {}
    tags = functools.cache(functools.partial(_retagged, together))
    for row in store.get_many(record, keys):
        wanted = own_fields.joined(store, row, values)
        if together.add_tags or together.remove_tags:
            wanted["tags"] = tags(row.values.get("tags"))
        news = {name: value for name, value in wanted.items() if row.values.get(name) != value}
        if news:
            check(type(row), {**row.values, **news})
            news = reflow.dated(store, row, gates.passed(store, row, news))
            alike.setdefault(tuple(news.items()), []).append(row.key)
    for news_items, found in alike.items():
        store.update_many(record, found, dict(news_items))
        reflow.follow(register, record, found, dict(news_items))
    return sum(map(len, alike.values()))


def _retagged(together: Together, tags: str | None) -> str | None:
    """The tags of a record with some taken away and some added."""
    kind = Titled.tags.kind
    gone = {tag.casefold() for tag in _words(kind.parse(together.remove_tags))}
    kept = [tag for tag in _words(tags) if tag.casefold() not in gone]
    return kind.parse(", ".join([*kept, *_words(kind.parse(together.add_tags))]))


def _words(tags: str | None) -> list[str]:
    return tags.split(", ") if tags else []
