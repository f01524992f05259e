"""Windows of rows, filtered and sorted by SQL, with the titles of linked records joined in."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import peewee

from asm_desktop.domain import kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.store import search, tables
from asm_desktop.store.conditions import expression
from asm_desktop.store.failures import explained, readable
from asm_desktop.store.store import Store

CHUNK = 10_000
NUMBER = "row number"
"""What a row's number is called where rows are read: no field can bear this name."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows, in which order; `where` holds stored values, `sort` is (field, descending)."""

    record: type[Record]
    filter: str = ""
    where: tuple[Condition, ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    archived: bool = False


def _found(store: Store, selection: Selection) -> tuple[peewee.Table, Any, list[Any]]:
    """The table, what it is read from, and the conditions.

    A filter text goes by the search index, which then leads; by part of a title where that finds nothing.
    """
    record, table = selection.record, tables.table_of(selection.record).alias("t1")
    conditions = [tables.only(record, table), table.c.archived.is_null(not selection.archived)]
    for part in selection.where:
        conditions.append(expression(getattr(table.c, part.field), record.fields[part.field], part))
    source: Any = table
    text = selection.filter.strip()
    if text and issubclass(record, Titled):
        sql, query = search.condition(text) or ("", "")
        if sql and store.index.holds(text, record.noun):
            entry = peewee.Table("search_key").alias("k")
            source = entry.join(table, peewee.JOIN.CROSS)
            conditions += [
                entry.c.key == table.c.id,
                entry.c.noun == record.noun,
                peewee.SQL(f'"k"."rowid" IN ({sql})', (query,)),
            ]
        else:
            conditions.append(table.c.title.contains(text))
    return table, source, [condition for condition in conditions if condition is not None]


def count(store: Store, selection: Selection) -> int:
    """How many rows."""
    table, source, conditions = _found(store, selection)
    return int(store.read(source.select(peewee.fn.COUNT(table.c.id).alias("n")).where(*conditions))[0]["n"])


def _linked(record: type[Record]) -> list[Field[Any]]:
    """The link fields."""
    return [field for field in record.fields.values() if field.target]


def _called(target: type[Record], table: Any) -> Any:
    """What a linked record is called: its short title; a row without one, by its first column."""
    if issubclass(target, Titled):
        return peewee.fn.COALESCE(table.c.short, table.c.title)
    first = min((field for field in target.fields.values() if field.column), key=lambda field: field.column)
    return getattr(table.c, first.name)


def arrangement(store: Store, selection: Selection, limit: int | None = None, offset: int = 0) -> array[int]:
    """The numbers of the rows in their order, by which `lines` reads some of them; they hold until the next change."""
    table, source, conditions = _found(store, selection)
    titles = {}
    links = [field for field in _linked(selection.record) if field.name in dict(selection.sort)]
    for number, field in enumerate(links):
        source, titles[field.name] = _with_title(source, table, field, number)
    order = [part for name, down in selection.sort for part in _order(selection, table, titles, name, down)]
    if issubclass(selection.record, Titled):
        order += [peewee.fn.LENGTH(table.c.ref), table.c.ref]
    query = source.select(table.c.rowid).where(*conditions).order_by(*order, table.c.id)
    sql, values = store.database.get_sql_context().sql(query.limit(limit).offset(offset or None)).query()
    with explained(store.path):
        return array("q", (number for (number,) in store.database.execute_sql(sql, values).fetchall()))


def _with_title(source: Any, table: peewee.Table, field: Field[Any], number: int) -> tuple[Any, Any]:
    """What is read from, with the record of a link joined in, and what that record is called."""
    kind = BY_NOUN[field.target]
    target = tables.table_of(kind).alias(f"l{number}")
    joined = source.join(target, peewee.JOIN.LEFT_OUTER, on=getattr(table.c, field.name) == target.c.id)
    return joined, _called(kind, target)


def _order(selection: Selection, table: Any, titles: dict[str, Any], name: str, down: bool) -> list[Any]:
    """Sort terms of one field: unknown last, choices in declared order, quantities by mass, text without case."""
    field = selection.record.fields[name]
    column = getattr(table.c, name)
    value: Any = column
    if name in titles:
        value = peewee.fn.LOWER(titles[name])
    elif isinstance(field.kind, kinds.Choice):
        value = peewee.Case(column, [(code, place) for place, (code, _) in enumerate(field.kind.options)], None)
    elif isinstance(field.kind, kinds.Mass):
        value = peewee.fn.quantity_grams(column)
    elif isinstance(field.kind, kinds.Text):
        value = column.collate("NOCASE")
    return [value.desc(nulls="last") if down else value.asc(nulls="last")]


def lines(store: Store, record: type[Record], numbers: Sequence[int]) -> list[tuple[Record, dict[str, str]] | None]:
    """The rows with these numbers, each with the short titles of its linked records by field; None for one gone."""
    table = tables.table_of(record).alias("t1")
    source: Any = table
    columns = [table.c.rowid.alias(NUMBER), *(getattr(table.c, name) for name in tables.columns(record.table))]
    for number, field in enumerate(_linked(record)):
        source, title = _with_title(source, table, field, number)
        columns.append(title.alias(f"link_{field.name}"))
    found = {}
    with readable(store.path):
        for start in range(0, len(numbers), CHUNK):
            chunk = table.c.rowid.in_(list(numbers[start : start + CHUNK]))
            for row in store.read(source.select(*columns).where(chunk)):
                called = {name[5:]: row.pop(name) for name in list(row) if name.startswith("link_")}
                linked = {name: str(words) for name, words in called.items() if words is not None}
                found[row.pop(NUMBER)] = (tables.decode(record, row), linked)
    return [found.get(number) for number in numbers]


def window(store: Store, selection: Selection, offset: int, limit: int) -> list[tuple[Record, dict[str, str]]]:
    """Rows from `offset` on, each with the short titles of its linked records by field."""
    found = lines(store, selection.record, arrangement(store, selection, limit, offset))
    return [row for row in found if row is not None]


def number_of(store: Store, record: type[Record], key: str) -> int | None:
    """The number of a row; None if there is no such row."""
    table = tables.table_of(record)
    found = store.read(table.select(table.c.rowid.alias(NUMBER)).where(table.c.id == key))
    return int(found[0][NUMBER]) if found else None


def numbers_of(store: Store, record: type[Record], wanted: Sequence[str]) -> list[int]:
    """The numbers of the rows with these identifiers, in no order."""
    table, found = tables.table_of(record), list[int]()
    for start in range(0, len(wanted), CHUNK):
        chunk = table.c.id.in_(list(wanted[start : start + CHUNK]))
        found += [row[NUMBER] for row in store.read(table.select(table.c.rowid.alias(NUMBER)).where(chunk))]
    return found


def keys(store: Store, record: type[Record], numbers: Sequence[int]) -> list[str]:
    """The identifiers of the rows with these numbers, in that order; those that have gone are left out."""
    table, found = tables.table_of(record), dict[int, str]()
    for start in range(0, len(numbers), CHUNK):
        chunk = table.c.rowid.in_(list(numbers[start : start + CHUNK]))
        rows = store.read(table.select(table.c.rowid.alias(NUMBER), table.c.id).where(chunk))
        found.update((row[NUMBER], row["id"]) for row in rows)
    return [found[number] for number in numbers if number in found]
