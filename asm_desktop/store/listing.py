"""Windows of rows, filtered and sorted by SQL, with the titles of linked records joined in."""

from __future__ import annotations

import datetime
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from asm_desktop.domain import computed, kinds, own_kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.store import rules, tables
from asm_desktop.store.clauses import Clause
from asm_desktop.store.failures import explained, readable
from asm_desktop.store.store import Store

CHUNK = 10_000
INDEXED = {"engagement": ("title", "ref", "held_on", "with_whom")}
"""The fields by which tables have an index, of tables that have more than others."""
AMONG = "IN (SELECT value FROM json_each(?))"


class Selection(NamedTuple):
    """Which rows, in which order; `where` holds stored values, `sort` is (field, descending).

    `own` holds the fields of a person's own that it names.
    """

    record: type[Record]
    filter: str = ""
    where: tuple[Condition, ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    archived: bool = False
    own: Mapping[str, OwnField] = MappingProxyType({})

    def field(self, name: str) -> Field[Any]:
        """The field of this name."""
        return self.own.get(name) or computed.of(self.record).get(name) or self.record.fields[name]

    def column(self, name: str) -> str:
        """What holds the stored values of a field."""
        if name in self.own:
            return f"""json_extract({_column("own")}, '$."{self.own[name].key}"')"""
        return _computed(name) if name in computed.of(self.record) else _column(name)


def _computed(name: str) -> str:
    return rules.COMPUTED[name](_column("id"), datetime.date.today())


def _column(name: str, table: str = "t1") -> str:
    return f'{table}."{name}"'


def _found(store: Store, selection: Selection) -> tuple[str, Clause]:
    """What rows are read from, as the table t1, and the condition that they meet.

    A filter text goes by the search index, which then leads; by part of a title where that finds nothing.
    """
    record, source = selection.record, f'"{selection.record.table}" AS t1'
    parts = [_kept(selection)]
    if tables.is_shared(record):
        parts.append(Clause(f"{_column('noun')} = ?", (record.noun,)))
    parts += _narrowed(selection) if selection.where else []
    if (text := selection.filter.strip()) and issubclass(record, Titled):
        entry = _entries(store, record, text)
        if entry is None:
            from asm_desktop.store.conditions import contains

            parts.append(contains(_column("title"), text))
        else:
            source = f'"search_key" AS k CROSS JOIN {source}'
            parts.append(entry)
    return source, Clause(" AND ".join(part.sql for part in parts), tuple(v for part in parts for v in part.values))


def _narrowed(selection: Selection) -> list[Clause]:
    """The conditions that a person gave."""
    from asm_desktop.store.conditions import expression

    return [expression(selection.column(part.field), selection.field(part.field), part) for part in selection.where]


def _kept(selection: Selection) -> Clause:
    """That rows are archived, or are not.

    Nearly all are not, and their index serves only to count them or to read them in its order; for anything else all
    rows are read as they lie, which the sign keeps SQLite from doubting.
    """
    if selection.archived:
        return Clause(f"{_column('archived')} IS NOT NULL")
    return Clause(f"{'' if is_read_in_order(selection) else '+'}{_column('archived')} IS NULL")


def is_read_in_order(selection: Selection) -> bool:
    """Whether an index has the rows in this order, so that none of them is looked at."""
    by = INDEXED.get(selection.record.table, ("title", "ref"))
    whole = not selection.archived and not selection.filter.strip() and not selection.where
    return whole and len(selection.sort) < 2 and all(name in by for name, _ in selection.sort)


def _entries(store: Store, record: type[Record], text: str) -> Clause | None:
    """The condition for the entries of the search index, as the table k, that a text finds; None if it finds none."""
    from asm_desktop.store import search

    sql, query = search.condition(text) or ("", "")
    if not sql or not store.index.holds(text, record.noun):
        return None
    return Clause(f'k."key" = {_column("id")} AND k."noun" = ? AND k."rowid" IN ({sql})', (record.noun, query))


def _rows(store: Store, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    with explained(store.path):
        return list(store.database.execute_sql(sql, values).fetchall())


def count(store: Store, selection: Selection) -> int:
    """How many rows."""
    source, where = _found(store, selection)
    return int(_rows(store, f"SELECT count(*) FROM {source} WHERE {where.sql}", where.values)[0][0])


def _linked(record: type[Record]) -> list[Field[Any]]:
    """The link fields."""
    return [field for field in record.fields.values() if field.target]


def _called(target: type[Record], table: str) -> str:
    """What a linked record is called: its short title; a row without one, by its first column."""
    if issubclass(target, Titled):
        return f"coalesce({_column('short', table)}, {_column('title', table)})"
    first = min((field for field in target.fields.values() if field.column), key=lambda field: field.column)
    return _column(first.name, table)


def _with_title(source: str, field: Field[Any], number: int) -> tuple[str, str]:
    """What is read from, with the record of a link joined in, and what that record is called."""
    kind, table = BY_NOUN[field.target], f"l{number}"
    joined = f'{source} LEFT JOIN "{kind.table}" AS {table} ON {_column(field.name)} = {_column("id", table)}'
    return joined, _called(kind, table)


def arrangement(store: Store, selection: Selection, limit: int | None = None, offset: int = 0) -> array[int]:
    """The numbers of the rows in their order, by which `lines` reads some of them; they hold until the next change."""
    source, where = _found(store, selection)
    titles = {}
    links = [field for field in _linked(selection.record) if field.name in dict(selection.sort)]
    for number, field in enumerate(links):
        source, titles[field.name] = _with_title(source, field, number)
    sql = f"SELECT t1.rowid AS n FROM {source} WHERE {where.sql} ORDER BY {', '.join(_orders(selection, titles))}"
    if limit is not None or offset:
        sql += f" LIMIT {-1 if limit is None else int(limit)} OFFSET {int(offset)}"
    # In one value, in the machine's own form but for the order of its bytes: Python need not look at each of them.
    ((digits,),) = _rows(store, f"SELECT group_concat(printf('%016x', \"n\"), '') FROM ({sql})", where.values)
    numbers = array("q", bytes.fromhex(digits or ""))
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _orders(selection: Selection, titles: dict[str, str]) -> Iterator[str]:
    """The sort terms; what is alike comes by reference, the same way round, so that one index serves both ways."""
    down = bool(selection.sort and selection.sort[-1][1])
    for name, falls in selection.sort:
        if name != "ref":
            yield _order(selection, titles, name, falls)
        else:
            down = falls
            break
    names = [f"length({_column('ref')})", _column("ref")] if issubclass(selection.record, Titled) else [_column("id")]
    yield from (f"{name} {_way(down)}" for name in names)


def _way(down: bool) -> str:
    return "DESC" if down else "ASC"


def _order(selection: Selection, titles: dict[str, str], name: str, down: bool) -> str:
    """The sort term of one field: unknown last, choices in declared order, quantities by mass, text without case."""
    field, value = selection.field(name), selection.column(name)
    if name in titles:
        value = f"lower({titles[name]})"
    elif isinstance(field.kind, kinds.Choice):
        places = " ".join(f"WHEN {_quoted(code)} THEN {place}" for place, (code, _) in enumerate(field.kind.options))
        value = f"CASE {value} {places} END"
    elif isinstance(field.kind, kinds.Mass):
        value = f"quantity_grams({value})"
    elif isinstance(field.kind, own_kinds.Number):
        value = f"CAST({value} AS REAL)"
    elif isinstance(field.kind, kinds.Text):
        value = f"{value} COLLATE NOCASE"
    return f"{value} {_way(down)} NULLS LAST"


def lines(
    store: Store, record: type[Record], numbers: Sequence[int], *, own: bool = True, also: Sequence[str] = ()
) -> list[tuple[Record, dict[str, str]] | None]:
    """The rows with these numbers, each with the short titles of its linked records by field; None for one gone.

    Without `own`, what they say in fields of a person's own is not read, and is None. `also` names the computed
    columns that are read too.
    """
    names, links, source = list(tables.columns(record.table)), _linked(record), f'"{record.table}" AS t1'
    columns = ["t1.rowid", *("NULL" if name == "own" and not own else _column(name) for name in names)]
    for number, field in enumerate(links):
        source, title = _with_title(source, field, number)
        columns.append(title)
    columns += map(_computed, also)
    days = computed.of(record)
    sql = f"SELECT {', '.join(columns)} FROM {source} WHERE t1.rowid {AMONG}"
    found = {}
    with readable(store.path):
        for start in range(0, len(numbers), CHUNK):
            for number, *values in _rows(store, sql, [_listed(numbers[start : start + CHUNK])]):
                row = tables.decode_row(record, values)
                called = zip(links, values[len(names) :], strict=False)
                if also:
                    told = zip(also, values[-len(also) :], strict=True)
                    row = row.replace(**{name: days[name].decode(day) for name, day in told})
                found[number] = (row, {field.name: str(words) for field, words in called if words is not None})
    return [found.get(number) for number in numbers]


def window(
    store: Store, selection: Selection, offset: int, limit: int, also: Sequence[str] = ()
) -> list[tuple[Record, dict[str, str]]]:
    """Rows from `offset` on, as `lines` reads them."""
    found = lines(store, selection.record, arrangement(store, selection, limit, offset), also=also)
    return [row for row in found if row is not None]


def last_number(store: Store, record: type[Record]) -> int:
    """The highest number of a row in a table, 0 where there is none: about how many rows there are."""
    return int(_rows(store, f'SELECT coalesce(max(rowid), 0) FROM "{record.table}"')[0][0])


def number_of(store: Store, record: type[Record], key: str) -> int | None:
    """The number of a row; None if there is no such row."""
    found = _rows(store, f'SELECT rowid FROM "{record.table}" WHERE "id" = ?', [key])
    return int(found[0][0]) if found else None


def numbers_of(store: Store, record: type[Record], wanted: Sequence[str]) -> list[int]:
    """The numbers of the rows with these identifiers, in no order."""
    import json

    sql, found = f'SELECT rowid FROM "{record.table}" WHERE "id" {AMONG}', list[int]()
    for start in range(0, len(wanted), CHUNK):
        found += [number for (number,) in _rows(store, sql, [json.dumps(wanted[start : start + CHUNK])])]
    return found


def keys(store: Store, record: type[Record], numbers: Sequence[int]) -> list[str]:
    """The identifiers of the rows with these numbers, in that order; those that have gone are left out."""
    sql, found = f'SELECT rowid, "id" FROM "{record.table}" WHERE rowid {AMONG}', dict[int, str]()
    for start in range(0, len(numbers), CHUNK):
        found.update(_rows(store, sql, [_listed(numbers[start : start + CHUNK])]))
    return [found[number] for number in numbers if number in found]


def _listed(numbers: Sequence[int]) -> str:
    """Numbers as SQL takes them, in one value."""
    return f"[{', '.join(map(str, numbers))}]"


def _quoted(text: str) -> str:
    """A text as SQL writes it: the options of a choice may be a person's own."""
    return "'" + text.replace("'", "''") + "'"
