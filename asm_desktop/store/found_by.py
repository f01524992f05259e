"""The values that a record is found by, read for many at a time and without the rest of their rows."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.records import BY_NOUN, OWNED
from asm_desktop.store import tables
from asm_desktop.store.failures import explained, readable
from asm_desktop.store.row_change import listed

if TYPE_CHECKING:
    from asm_desktop.store.store import Store

Values = list[tuple[int, str]]
"""Each with its weight in the search; of one row, the weightiest first."""


class Entry(NamedTuple):
    """What the search index tells of a record: its values, and those of the rows that belong to it."""

    key: str
    noun: str
    values: Values


def entry(row: Titled, belonging: Iterable[Record]) -> Entry:
    """What the search index tells of a record, of rows read before."""
    return Entry(row.key, row.noun, [pair for each in (row, *belonging) for pair in of_row(each)])


def entries(store: Store, record: type[Titled], keys: list[str]) -> list[Entry]:
    """What the search index tells of the records of a kind with these identifiers, read without the rest of them."""
    names = ", ".join(f'"{field.name}"' for field in searched(record.noun))
    sql = f'SELECT "id", {names} FROM "{record.table}" WHERE "id" IN (SELECT "value" FROM json_each(?))'
    with explained(store.path), readable(store.path):
        rows = store.database.execute_sql(f"{sql}{tables.of_kind(record)}", (listed(keys),)).fetchall()
        found = {key: _read(record.noun, values) for key, *values in rows}
    for child in owned_kinds(record.noun):
        for owner, values in owned(store, child, list(found)):
            found[owner] += values
    return [Entry(key, record.noun, values) for key, values in found.items()]


def of_row(row: Record) -> Values:
    """The values of a row that are searched."""
    pairs = [(field, row.values.get(field.name)) for field in searched(row.noun)]
    return [(field.search, field.kind.format(value)) for field, value in pairs if value is not None]


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
    pairs = zip(_ways(noun), stored, strict=True)
    return [(weight, told(read(value))) for (weight, read, told), value in pairs if value is not None]


@functools.cache
def _ways(noun: str) -> list[tuple[int, Callable[[Any], Any], Callable[[Any], str]]]:
    """The weight of each searched field, what makes a value of its stored form, and the text of it."""
    return [(field.search, field.kind.decode, field.kind.format) for field in searched(noun)]


@functools.cache
def _of_owners(noun: str, fields: tuple[str, ...]) -> str:
    record = BY_NOUN[noun]
    columns = ", ".join(f'"{name}"' for name in (record.owner, *fields))
    order = ", ".join(f'"{name}"' for name in (*record.order, "id"))
    owners = f'"{record.owner}" IN (SELECT "value" FROM json_each(?))'
    return f'SELECT {columns} FROM "{record.table}" WHERE {owners}{tables.of_kind(record)} ORDER BY {order}'
