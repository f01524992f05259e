"""The history of the register, of a record and of a field: readings of the journal."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import BOOKKEEPING, Field, Titled
from asm_desktop.domain.kinds import Stored
from asm_desktop.domain.own_fields import START, OwnField
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import own_fields
from asm_desktop.services.register import Register
from asm_desktop.store.row_change import Action, Part, RowChange

FEW, MANY = 20, 100
"""So many changed values of an action are told with it, and at a time where more are asked for."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One field's change, as text: `title` names the record, `old` and `new` are empty for unknown.

    `declared` is the field, None for one of a person's own that is gone.
    `change` numbers the row change it is part of, an insert, update or delete by its `op`; `was` is `old` as stored.
    """

    change: int
    op: str
    key: str
    noun: str
    title: str
    field: str
    field_label: str
    old: str
    new: str
    declared: Field[Any] | None
    was: Stored = None


@dataclass(frozen=True, slots=True)
class Told:
    """Some of the changes of an action.

    `more` row changes follow those that are told, which end with the one numbered `last`.
    """

    changes: list[Changed] = field(default_factory=list)
    more: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: who did what, when (UTC), and whether it still stands; `told` has the first of its changes."""

    seq: int
    label: str
    actor: str
    at: datetime.datetime
    kind: str
    undone: bool
    told: Told = Told()

    @property
    def changes(self) -> list[Changed]:
        """The first of its changes."""
        return self.told.changes


def actions(
    register: Register,
    limit: int = 200,
    before: int | None = None,
    key: str | None = None,
    field: str = "",
    most: int = FEW,
) -> list[Entry]:
    """The latest actions, newest first, each with whole rows of its changes until `most` values are told.

    With `key`, those that touched this record or anything that belongs to it, and that part of them; with `field` too,
    those that changed this field of the row itself.
    """
    journal = register.store.journal
    wanted = _wanted(register, key, field)
    found = journal.actions(limit, before, wanted, field)
    parts = journal.changes_of([action.seq for action in found], most, wanted) if most else {}
    reader = _Reader(register, (change for part in parts.values() for change in part.rows))
    return [_entry(action, reader.told(parts[action.seq], most) if most else Told()) for action in found]


def changes(
    register: Register, seq: int, key: str | None = None, field: str = "", after: int = 0, most: int = MANY
) -> Told:
    """Changes of one action that follow the one numbered `after`, as `actions` tells them."""
    part = register.store.journal.part(seq, most, after, _wanted(register, key, field))
    return _Reader(register, part.rows).told(part, most)


def every(register: Register, entry: Entry) -> Iterator[Changed]:
    """All the changes of an action."""
    told = entry.told
    yield from told.changes
    while told.more:
        told = changes(register, entry.seq, after=told.last)
        yield from told.changes


def _wanted(register: Register, key: str | None, field: str) -> set[str] | None:
    """The identifiers of the rows that are asked for; None for all."""
    if key is None:
        return None
    return {key} if field else {key, *register.store.journal.belonging(key)}


def _entry(action: Action, told: Told) -> Entry:
    return Entry(
        seq=action.seq,
        label=action.label,
        actor=action.actor or "",
        at=datetime.datetime.fromisoformat(action.at),
        kind=action.kind,
        undone=action.undone is not None,
        told=told,
    )


class _Reader:
    """Tells row changes in words: it knows what the records they are about are called, and the own fields."""

    def __init__(self, register: Register, changes: Iterable[RowChange]) -> None:
        self.titles = _titles(register, changes)
        self.own = {each.key: each for each in own_fields.every(register.store).values()}

    def told(self, part: Part, most: int) -> Told:
        """Whole rows of changes until so many values are told."""
        shown, used, last = list[Changed](), 0, 0
        for row in part.rows:
            if len(shown) >= most:
                break
            shown += [*_changed(row, self.titles), *_own(row, self.titles, self.own)]
            used, last = used + 1, row.seq
        return Told(shown, part.left + len(part.rows) - used, last)


def _titles(register: Register, changes: Iterable[RowChange]) -> dict[str, str]:
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
    return register.store.journal.last_titles(keys.keys() - titles.keys()) | titles


def _changed(change: RowChange, titles: dict[str, str]) -> Iterator[Changed]:
    before, after = change.before or {}, change.after or {}
    record = BY_NOUN[change.noun]
    title = titles.get(change.key) or titles.get(change.owner or "") or record.label
    for name, declared in record.fields.items():
        if name in BOOKKEEPING - {"archived"} or declared.derived or name in (record.owner, "subject"):
            continue
        if before.get(name) != after.get(name):
            old, new = (_text(declared, values.get(name), titles) for values in (before, after))
            about = (change.seq, change.op, change.key, record.noun, title)
            yield Changed(*about, name, declared.label, old, new, declared, before.get(name))


def _own(change: RowChange, titles: dict[str, str], own: dict[str, OwnField]) -> Iterator[Changed]:
    """What changed in fields of a person's own, each by itself; of one that is gone, the values as kept."""
    before, after = _own_values(change.before), _own_values(change.after)
    title = titles.get(change.key) or BY_NOUN[change.noun].label
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            field = own.get(key)
            label = field.label if field else titles.get(key, "(deleted)")
            old, new = (str(field.read(each.get(key)) if field else each.get(key) or "") for each in (before, after))
            about = (change.seq, change.op, change.key, change.noun, title)
            yield Changed(*about, f"{START}{key}", label, old, new, field, before.get(key))


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
