"""The values that a record is found by, read for many at a time and without the rest of their rows."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import BY_NOUN, OWNED
from asm_desktop.store import tables
from asm_desktop.store.failures import explained, readable
from asm_desktop.store.row_change import listed

if TYPE_CHECKING:
    from asm_desktop.store.store import Store

Values = list[tuple[int, str]]
"""Each with its weight in the search, the weightiest first."""


def of_row(row: Record) -> Values:
    """The values of a row that are searched."""
    return _weighed(row.noun, [row.values.get(field.name) for field in searched(row.noun)])


def owned(store: Store, child: type[Record], owners: list[str]) -> Iterator[tuple[str, Values]]:
    """The searched values of rows of a kind that belong to records, each with its owner, in the order of the rows."""
    rows = stored(store, child, owners, *(field.name for field in searched(child.noun)))
    with explained(store.path), readable(store.path):
        yield from [(owner, _read(child.noun, values)) for owner, *values in rows]


def stored(store: Store, child: type[Record], owners: list[str], *fields: str) -> list[tuple[Any, ...]]:
    """Some fields, as stored, of rows of a kind that belong to records, after the owner of each; in their order."""
    with explained(store.path), readable(store.path):
        return list(store.database.execute_sql(_of_owners(child.noun, fields), (listed(owners),)).fetchall())


@functools.cache
def searched(noun: str) -> tuple[Field[Any], ...]:
    """The fields that are searched of rows of a noun, the weightiest first."""
    return tuple(sorted((f for f in BY_NOUN[noun].fields.values() if f.search), key=lambda field: -field.search))


@functools.cache
def owned_kinds(noun: str) -> tuple[type[Record], ...]:
    """The kinds of rows that belong to records of a noun and are searched, in the order their lists are shown."""
    owners = ((kind, BY_NOUN[kind.fields[kind.owner].target]) for kind in OWNED)
    return tuple(kind for kind, owner in owners if issubclass(BY_NOUN[noun], owner) and searched(kind.noun))


def _read(noun: str, stored: list[Any]) -> Values:
    return _weighed(noun, [field.decode(value) for field, value in zip(searched(noun), stored, strict=True)])


def _weighed(noun: str, values: list[Any]) -> Values:
    pairs = zip(searched(noun), values, strict=True)
    return [(field.search, field.kind.format(value)) for field, value in pairs if value is not None]


@functools.cache
def _of_owners(noun: str, fields: tuple[str, ...]) -> str:
    record = BY_NOUN[noun]
    columns = ", ".join(f'"{name}"' for name in (record.owner, *fields))
    order = ", ".join(f'"{name}"' for name in (*record.order, "id"))
    only = f""" AND "noun" = '{noun}'""" if tables.is_shared(record) else ""
    owners = f'"{record.owner}" IN (SELECT "value" FROM json_each(?))'
    return f'SELECT {columns} FROM "{record.table}" WHERE {owners}{only} ORDER BY {order}'
