"""The history of the register, of a record and of a field: readings of the journal."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import BOOKKEEPING, Field, Titled
from asm_desktop.domain.own_fields import START, OwnField
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import own_fields
from asm_desktop.services.register import Register
from asm_desktop.store.journal import Action, RowChange


@dataclass(frozen=True, slots=True)
class Changed:
    """One field's change, as text: `title` names the record, `old` and `new` are empty for unknown."""

    key: str
    noun: str
    title: str
    field: str
    field_label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: who did what, when (UTC), and whether it still stands."""

    seq: int
    label: str
    actor: str
    at: datetime.datetime
    kind: str
    undone: bool
    changes: list[Changed] = field(default_factory=list)


def actions(register: Register, limit: int = 200, before: int | None = None, key: str | None = None) -> list[Entry]:
    """The latest actions, newest first; with `key`, those that touched this record or anything that belongs to it."""
    journal = register.store.journal
    wanted = None if key is None else {key, *journal.belonging(key)}
    found = journal.actions(limit, before, wanted)
    changes = journal.changes_of(action.seq for action in found)
    titles = _titles(register, [change for rows in changes.values() for change in rows])
    own = {each.key: each for each in own_fields.every(register.store).values()}
    return [_entry(action, changes[action.seq], titles, wanted, own) for action in found]


def _titles(register: Register, changes: list[RowChange]) -> dict[str, str]:
    """Titles of every record that the changes touch or mention in a link, by the journal for those that are gone."""
    keys: dict[str, None] = {}
    for change in changes:
        keys |= dict.fromkeys(filter(None, (change.key, change.owner)))
        for values in (change.before, change.after):
            for name, value in (values or {}).items():
                declared = BY_NOUN[change.noun].fields.get(name)
                if declared is not None and declared.target:
                    keys[value] = None
            keys |= dict.fromkeys(_own_values(values))
    titles = {key: row.heading for key, row in register.store.locate(keys).items()}
    gone = register.store.journal.deleted(keys.keys() - titles.keys())
    return {key: str(row["title"]) for key, row in gone.items() if row.get("title")} | titles


def _entry(
    action: Action,
    changes: list[RowChange],
    titles: dict[str, str],
    wanted: set[str] | None,
    own: dict[str, OwnField],
) -> Entry:
    touching = [row for row in changes if wanted is None or row.key in wanted]
    shown = [each for row in touching for each in (*_changed(row, titles), *_own(row, titles, own))]
    return Entry(
        seq=action.seq,
        label=action.label,
        actor=action.actor or "",
        at=datetime.datetime.fromisoformat(action.at),
        kind=action.kind,
        undone=action.undone is not None,
        changes=shown,
    )


def _changed(change: RowChange, titles: dict[str, str]) -> Iterator[Changed]:
    before, after = change.before or {}, change.after or {}
    record = BY_NOUN[change.noun]
    title = titles.get(change.key) or titles.get(change.owner or "") or record.label
    for name, declared in record.fields.items():
        if name in BOOKKEEPING - {"archived"} or declared.derived or name in (record.owner, "subject"):
            continue
        if before.get(name) != after.get(name):
            old, new = (_text(declared, values.get(name), titles) for values in (before, after))
            yield Changed(change.key, record.noun, title, name, declared.label, old, new)


def _own(change: RowChange, titles: dict[str, str], own: dict[str, OwnField]) -> Iterator[Changed]:
    """What changed in fields of a person's own, each by itself; of one that is gone, the values as kept."""
    before, after = _own_values(change.before), _own_values(change.after)
    title = titles.get(change.key) or BY_NOUN[change.noun].label
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            field = own.get(key)
            label = field.label if field else titles.get(key, "(deleted)")
            old, new = (str(field.read(each.get(key)) if field else each.get(key) or "") for each in (before, after))
            yield Changed(change.key, change.noun, title, f"{START}{key}", label, old, new)


def _own_values(values: Mapping[str, Any] | None) -> dict[str, Any]:
    """What a row, or what differs of one, says in fields of a person's own, by their identifiers."""
    with suppress(InvalidValue):
        return dict(Titled.own.decode((values or {}).get(Titled.own.name)) or ())
    return {}


def _text(declared: Field[Any], stored: Any, titles: dict[str, str]) -> str:
    if stored is None:
        return ""
    if declared.target:
        return titles.get(stored, "(deleted)")
    with suppress(InvalidValue):
        return str(declared.format(declared.decode(stored)))
    return str(stored)
