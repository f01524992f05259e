"""The tables, derived from the declared records, and rows read from and written to them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import BY_NOUN, RECORDS, Party

if TYPE_CHECKING:
    import peewee

RECORDS_BY_TABLE: dict[str, list[type[Record]]] = {}
for _record in RECORDS:
    RECORDS_BY_TABLE.setdefault(_record.table, []).append(_record)


@functools.cache
def columns(table: str) -> Mapping[str, str]:
    """Column name to SQL type, in declared order; a table that several records share has their `noun` as well."""
    found = {"id": "TEXT"}
    if len(RECORDS_BY_TABLE[table]) > 1:
        found["noun"] = "TEXT"
    for record in RECORDS_BY_TABLE[table]:
        for field in record.fields.values():
            found.setdefault(field.name, field.kind.sql)
    return found


@functools.cache
def derived(table: str) -> frozenset[str]:
    """The columns of a table that hold derived values."""
    declared = [field for record in RECORDS_BY_TABLE[table] for field in record.fields.values()]
    typed_in = {field.name for field in declared if not field.derived}
    return frozenset(field.name for field in declared) - typed_in


def links(table: str) -> dict[str, str]:
    """Link column to the table it points at."""
    return {
        field.name: BY_NOUN[field.target].table
        for record in RECORDS_BY_TABLE[table]
        for field in record.fields.values()
        if field.target
    }


TABLES = tuple(RECORDS_BY_TABLE)


def table_of(record: type[Record]) -> peewee.Table:
    """The Peewee table that holds records of this kind."""
    return _table(record.table)


@functools.cache
def _table(name: str) -> peewee.Table:
    import peewee

    return peewee.Table(name, primary_key="id")


def named(table: peewee.Table, values: Mapping[str, Any]) -> dict[peewee.Column, Any]:
    """Stored values by the table's columns, as Peewee writes them."""
    return {getattr(table.c, name): value for name, value in values.items()}


def only(record: type[Record], table: peewee.Table) -> Any:
    """The condition that picks this kind out of a shared table; None where it is not shared, or for any party."""
    return table.c.noun == record.noun if is_shared(record) else None


def is_shared(record: type[Record]) -> bool:
    """Whether records of this kind are told from others in their table by its `noun`."""
    return record is not Party and len(RECORDS_BY_TABLE[record.table]) > 1


def of_kind(record: type[Record]) -> str:
    """SQL, after the condition that picks rows, for: of this kind; nothing where its table is not shared.

    The sign keeps SQLite from reading every row of the kind in an index that begins with it, rather than those picked.
    """
    return f""" AND +"noun" = '{record.noun}'""" if is_shared(record) else ""


def selected(record: type[Record]) -> str:
    """Every column of a record's table, as SQL."""
    return ", ".join(f'"{name}"' for name in columns(record.table))


@functools.cache
def by_key(noun: str) -> str:
    """The SQL for the rows of a noun with identifiers given as a JSON list, made once: it is asked for often."""
    record = BY_NOUN[noun]
    keys = '"id" IN (SELECT "value" FROM json_each(?))'
    return f'SELECT {selected(record)} FROM "{record.table}" WHERE {keys}{of_kind(record)} ORDER BY "id"'


@functools.cache
def pointing(noun: str, field: str, order: tuple[str, ...], limited: bool) -> str:
    """The SQL for the rows of a noun whose link field points at one of a JSON list, in an order and then of creation.

    If `limited`, for so many of them, as an index gives them: the first written of those that point at one.
    """
    record = BY_NOUN[noun]
    where = f'"{field}" IN (SELECT "value" FROM json_each(?)){of_kind(record)}'
    if limited:
        where = f'"rowid" IN (SELECT "rowid" FROM "{record.table}" WHERE {where} LIMIT ?)'
    ordered = ", ".join(f'"{name}"' for name in (*order, "id"))
    return f'SELECT {selected(record)} FROM "{record.table}" WHERE {where} ORDER BY {ordered}'


def encode(record: type[Record], values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a record as they are stored; names that are no fields raise KeyError."""
    return {name: record.fields[name].encode(value) for name, value in values.items()}


def decode(record: type[Record], row: Mapping[str, Any]) -> Record:
    """The record of a stored row; of a shared table, the kind that the row names."""
    kind = BY_NOUN[row["noun"]] if "noun" in row else record
    return kind({name: None if (value := row[name]) is None else read(value) for name, read in _readers(kind.noun)})


@functools.cache
def _readers(noun: str) -> list[tuple[str, Callable[[Any], Any]]]:
    """What makes a value of its stored form, field by field."""
    return [(name, field.kind.decode) for name, field in BY_NOUN[noun].fields.items()]


@functools.cache
def _placed(noun: str) -> list[tuple[str, int, Callable[[Any], Any]]]:
    """The same, each with its place among the columns of the table."""
    places = {name: place for place, name in enumerate(columns(BY_NOUN[noun].table))}
    return [(name, places[name], read) for name, read in _readers(noun)]


def decode_rows(record: type[Record], rows: Iterable[tuple[Any, ...]]) -> list[Record]:
    """The records of stored rows, as `decode_row` reads them."""
    return [decode_row(record, row) for row in rows]


def decode_row(record: type[Record], row: Sequence[Any]) -> Record:
    """The record of a stored row that begins with every column of the table in its order, as `selected` names them."""
    kind = BY_NOUN[row[1]] if "noun" in columns(record.table) else record
    return kind({name: None if row[at] is None else read(row[at]) for name, at, read in _placed(kind.noun)})


def decode_all(record: type[Record], rows: Iterable[Mapping[str, Any]]) -> list[Record]:
    """The records of stored rows."""
    return [decode(record, row) for row in rows]
