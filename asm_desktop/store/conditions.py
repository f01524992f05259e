"""Conditions as SQL, over the stored values of any kind of record."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from asm_desktop.domain import conditions, own_kinds, time_kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field
from asm_desktop.domain.overdue import OPEN
from asm_desktop.store import rules
from asm_desktop.store.clauses import PRECISE, Clause, first_day, last_day


def expression(column: str, field: Field[Any], condition: Condition, today: datetime.date | None = None) -> Clause:
    """The condition for a column, given as SQL with its table; the value is a stored one."""
    if condition.way in ON_A_DAY:
        return ON_A_DAY[condition.way](column, condition.value, today or datetime.date.today())
    if condition.way == conditions.IS and isinstance(field.kind, time_kinds.Date | time_kinds.Moment):
        return _within(column, condition.value)
    if isinstance(field.kind, own_kinds.Number) and condition.value is not None:
        return WAYS[condition.way](f"CAST({column} AS REAL)", float(condition.value))
    return WAYS[condition.way](column, condition.value)


def contains(column: str, part: str) -> Clause:
    """That a text holds a part, whatever the case of its Latin letters."""
    return Clause(f"{column} LIKE ? ESCAPE '\\'", (f"%{_plain(part)}%",))


def _plain(part: str) -> str:
    """A text in which no character has a meaning of its own for LIKE."""
    return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _is(column: str, value: Any) -> Clause:
    return Clause(f"{column} IS NULL") if value is None else Clause(f"{column} = ?", (value,))


def _within(column: str, value: str | None) -> Clause:
    if value is None:
        return _is(column, value)
    start = f"substr({column}, 1, {len(value) + 1}) = ?"
    return Clause(f"({column} = ? OR {start})", (value, f"{value[:PRECISE]}-"))


def _tagged(column: str, tag: str) -> Clause:
    return contains(f"(', ' || {column} || ', ')", f", {tag}, ")


def _ago(column: str, days: int, today: datetime.date) -> Clause:
    known = f"{column} IS NOT NULL"  # lets an index of the known ones serve
    return Clause(f"({known} AND {last_day(column)} < ?)", (str(today - datetime.timedelta(days=days)),))


def _within_days(column: str, days: int, today: datetime.date) -> Clause:
    """That a date may lie between today and so many days ahead, both of them in it."""
    end = str(today + datetime.timedelta(days=days))
    return Clause(f"({last_day(column)} >= ? AND {first_day(column)} <= ?)", (str(today), end))


def _overdue(column: str, _: object, today: datetime.date) -> Clause:
    to_do = rules.to_do(column, OPEN)
    return Clause(f"({last_day(column)} < ? AND {to_do.sql})", (str(today), *to_do.values))


def _or_unknown(column: str, clause: Clause) -> Clause:
    return Clause(f"({column} IS NULL OR {clause.sql})", clause.values)


WAYS: dict[str, Callable[[str, Any], Clause]] = {
    conditions.IS: _is,
    conditions.IS_NOT: lambda column, value: _or_unknown(column, Clause(f"{column} != ?", (value,))),
    conditions.KNOWN: lambda column, _: Clause(f"{column} IS NOT NULL"),
    conditions.UNKNOWN: lambda column, _: Clause(f"{column} IS NULL"),
    conditions.CONTAINS: contains,
    conditions.BEFORE: lambda column, value: Clause(f"{last_day(column)} < ?", (f"{value}-00-00"[:PRECISE],)),
    conditions.AFTER: lambda column, value: Clause(f"{first_day(column)} > ?", (f"{value}-99-99"[:PRECISE],)),
    conditions.HAS_TAG: _tagged,
    conditions.HAS_NOT_TAG: lambda column, tag: _or_unknown(
        column, Clause(f"NOT {_tagged(column, tag).sql}", _tagged(column, tag).values)
    ),
    conditions.AT_LEAST: lambda column, value: Clause(f"{column} >= ?", (value,)),
    conditions.AT_MOST: lambda column, value: Clause(f"{column} <= ?", (value,)),
}
ON_A_DAY: dict[str, Callable[[str, Any, datetime.date], Clause]] = {
    conditions.AGO: _ago,
    conditions.AGO_OR_UNKNOWN: lambda column, days, today: _or_unknown(column, _ago(column, days, today)),
    conditions.WITHIN: _within_days,
    conditions.OVERDUE: _overdue,
    conditions.DORMANT: rules.dormant,
    conditions.ENDING: rules.ending,
    conditions.UNVERIFIED: rules.unverified,
}
"""Conditions that mean something else on another day."""
