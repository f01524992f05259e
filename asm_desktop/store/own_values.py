"""Which records say something in a field of a person's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.own_kinds import Values
from asm_desktop.domain.records import TITLED
from asm_desktop.store import tables

if TYPE_CHECKING:
    from asm_desktop.store.store import Store


def holding(store: Store, key: str) -> Iterator[tuple[type[Titled], str, Values]]:
    """(kind, identifier, values of all own fields) of every record, archived too, that says something in the field."""
    for record in TITLED:
        rows = store.database.execute_sql(f'SELECT "id", "own" {_holding(record)} ORDER BY "id"', (_path(key),))
        for identifier, own in rows.fetchall():
            yield record, identifier, record.own.decode(own) or ()


def is_held(store: Store, key: str) -> bool:
    """Whether any record says something in the field."""
    return any(
        store.database.execute_sql(f"SELECT 1 {_holding(record)} LIMIT 1", (_path(key),)).fetchone()
        for record in TITLED
    )


def _holding(record: type[Titled]) -> str:
    told = '"own" IS NOT NULL AND json_extract("own", ?) IS NOT NULL'
    return f'FROM "{record.table}" WHERE {told}{tables.of_kind(record)}'


def _path(key: str) -> str:
    return f'$."{key}"'
