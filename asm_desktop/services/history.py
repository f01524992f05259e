"""The history of the register, of a record and of a field: readings of the journal."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import BOOKKEEPING, Record, Titled
from asm_desktop.domain.records import BY_NOUN, RECORDS, owned_by
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
    """The latest actions, newest first; with `key`, those that touched this record or a row of it."""
    journal = register.store.journal
    keys = None if key is None else [key, *_owned_keys(register, key)]
    found = journal.actions(limit, before, keys)
    changes = journal.changes_of(action.seq for action in found)
    wanted = None if keys is None else set(keys)
    titles = _titles(register, (change for rows in changes.values() for change in rows))
    return [_entry(action, changes[action.seq], titles, wanted) for action in found]


def _owned_keys(register: Register, key: str) -> Iterator[str]:
    record = register.store.locate([key]).get(key)
    if record is not None:
        for child in owned_by(type(record)):
            yield from (row.key for row in register.store.rows_of(child, key))


def _titles(register: Register, changes: Iterable[RowChange]) -> dict[str, str]:
    """Titles of every record that the changes touch or mention in a link."""
    keys: dict[str, None] = {}
    for change in changes:
        keys[change.key] = None
        for values in (change.before, change.after):
            for value in (values or {}).values():
                if isinstance(value, str) and len(value) == 36:
                    keys[value] = None
    return {key: row.heading for key, row in register.store.locate(keys).items()}


def _entry(action: Action, changes: list[RowChange], titles: dict[str, str], wanted: set[str] | None) -> Entry:
    shown = [each for row in changes if wanted is None or row.key in wanted for each in _changed(row, titles)]
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
    record = _record(change.record, {**before, **after})
    own = {**after, **before}
    title = titles.get(change.key) or own.get("title") or titles.get(own.get(record.owner, ""), "") or record.label
    for name, declared in record.fields.items():
        if name in BOOKKEEPING - {"archived"} or declared.derived or name == record.owner:
            continue
        if before.get(name) != after.get(name):
            old, new = (_text(declared, values.get(name), titles) for values in (before, after))
            yield Changed(change.key, record.noun, str(title), name, declared.label, old, new)


def _record(table: str, values: dict[str, Any]) -> type[Record]:
    """The kind of record a journal row is about; of a shared table, the one its noun or columns tell."""
    kinds = [record for record in RECORDS if record.table == table]
    if "noun" in values:
        return BY_NOUN[values["noun"]]
    return next((kind for kind in kinds if issubclass(kind, Titled) and values.keys() <= kind.fields.keys()), kinds[0])


def _text(declared: Any, stored: Any, titles: dict[str, str]) -> str:
    if stored is None:
        return ""
    if declared.target:
        return titles.get(stored, "(deleted)")
    with suppress(InvalidValue):
        return str(declared.format(declared.decode(stored)))
    return str(stored)
