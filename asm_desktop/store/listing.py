"""Windows of rows, filtered and sorted by SQL, with the titles of linked records joined in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import peewee

from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.store import search, tables
from asm_desktop.store.failures import readable
from asm_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows, in which order; `where` holds stored values, `sort` is (field, descending)."""

    record: type[Record]
    filter: str = ""
    where: tuple[tuple[str, Any], ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    archived: bool = False


def _conditions(store: Store, selection: Selection, table: peewee.Table) -> list[Any]:
    found = [tables.only(selection.record, table)]
    found.append(table.c.archived.is_null(not selection.archived))
    found += [getattr(table.c, name) == value for name, value in selection.where]
    if selection.filter.strip():
        found.append(_matching(store, selection, table))
    return [condition for condition in found if condition is not None]


def _matching(store: Store, selection: Selection, table: peewee.Table) -> Any:
    """The condition for the filter text: by the search index, or by part of a title where that finds nothing."""
    if not issubclass(selection.record, Titled):
        return None
    if store.index.find(selection.filter, 1, selection.record.noun):
        sql, query = search.condition(selection.filter) or ("", "")
        return peewee.SQL(f'"t1"."id" IN (SELECT "key" FROM "search_key" WHERE "rowid" IN ({sql}))', (query,))
    return table.c.title.contains(selection.filter.strip())


def _base(selection: Selection) -> tuple[peewee.Table, Any]:
    table = tables.table_of(selection.record).alias("t1")
    return table, table


def count(store: Store, selection: Selection) -> int:
    """How many rows."""
    table, source = _base(selection)
    return int(source.select(table.c.id).where(*_conditions(store, selection, table)).count(store.database))


def _linked(record: type[Record]) -> list[Field[Any]]:
    """The link fields."""
    return [field for field in record.fields.values() if field.target]


def _called(target: type[Record], table: Any) -> Any:
    """What a linked record is called: its short title; a row without one, by its first column."""
    if issubclass(target, Titled):
        return peewee.fn.COALESCE(table.c.short, table.c.title)
    first = min((field for field in target.fields.values() if field.column), key=lambda field: field.column)
    return getattr(table.c, first.name)


def _query(store: Store, selection: Selection, chosen: list[Any]) -> Any:
    table, source = _base(selection)
    titles = {}
    joined = source
    for number, field in enumerate(_linked(selection.record)):
        kind = BY_NOUN[field.target]
        target = tables.table_of(kind).alias(f"l{number}")
        joined = joined.join(target, peewee.JOIN.LEFT_OUTER, on=getattr(table.c, field.name) == target.c.id)
        titles[field.name] = _called(kind, target)
    columns = [*chosen, *(title.alias(f"link_{name}") for name, title in titles.items())]
    query = joined.select(*(getattr(table.c, name) if isinstance(name, str) else name for name in columns))
    order = [part for name, down in selection.sort for part in _order(selection, table, titles, name, down)]
    fallback = [table.c.ref] if issubclass(selection.record, Titled) else []
    return query.where(*_conditions(store, selection, table)).order_by(*order, *fallback, table.c.id)


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
    return [column.is_null(), value.desc() if down else value.asc()]


def window(store: Store, selection: Selection, offset: int, limit: int) -> list[tuple[Record, dict[str, str]]]:
    """Rows from `offset` on, each with the short titles of its linked records by field."""
    columns = list(tables.columns(selection.record.table))
    query = _query(store, selection, columns).limit(limit).offset(offset)
    found = []
    with readable(store.path):
        for row in store.read(query):
            called = {name[5:]: row.pop(name) for name in list(row) if name.startswith("link_")}
            linked = {name: str(words) for name, words in called.items() if words is not None}
            found.append((tables.decode(selection.record, row), linked))
    return found


def position(store: Store, selection: Selection, key: str) -> int | None:
    """The place of a row in its order, counted from 0; None if it is not there."""
    for place, row in enumerate(store.read(_query(store, selection, ["id"]))):
        if row["id"] == key:
            return place
    return None
