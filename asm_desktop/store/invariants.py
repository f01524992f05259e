"""Rules of the register as a whole, checked before any action is kept: edits, imports, undo and redo alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from asm_desktop.domain.errors import InvalidRecord
from asm_desktop.domain.ownership import UNDER, cycle
from asm_desktop.domain.records import CustomField, Relation
from asm_desktop.store import tables
from asm_desktop.store.own_values import is_held

if TYPE_CHECKING:
    from asm_desktop.store.row_change import RowChange
    from asm_desktop.store.store import Store


def hold(store: Store, action: int) -> None:
    """Raise InvalidRecord if a change of an action breaks a rule."""
    tied = {change.owner for change in store.journal.changes_to(Relation, action) if change.op != "delete"}
    gone = [change for change in store.journal.changes_to(CustomField, action) if change.op == "delete"]
    problems = [*_circles(store, {key for key in tied if key}), *_said(store, gone)]
    if problems:
        raise InvalidRecord(problems)


def _said(store: Store, gone: Iterable[RowChange]) -> Iterator[tuple[str, str]]:
    """One problem for each own field that is taken away while a record still says something in it."""
    for change in gone:
        if is_held(store, change.key):
            name = (change.before or {}).get("name")
            yield "name", f"Records still say something in “{name}”: undo those changes first, or delete the field."


def _circles(store: Store, parties: set[str]) -> Iterator[tuple[str, str]]:
    """One problem for each circle of ownership through the parties (DOMAIN §1)."""
    if not parties:
        return
    row = tables.table_of(Relation).c
    standing = store.select(Relation, row.kind.in_(sorted(UNDER)), row.ended.is_null(), row.archived.is_null())
    ties = [(row.values["party"], row.values["other"]) for row in standing]
    told: set[str] = set()
    for party in sorted(parties):
        way = cycle(ties, party)
        if way and party not in told:
            told.update(way)
            titles = store.locate(way)
            names = " → ".join(titles[key].heading if key in titles else key for key in way)
            yield "other", f"A party cannot belong to itself, but these would: {names}."
