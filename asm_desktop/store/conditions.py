"""Conditions as SQL, over the stored values of any kind of record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import peewee

from asm_desktop.domain import conditions, time_kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field

PRECISE = 10
"""Characters of a day, such as 2022-09-22."""


def expression(column: Any, field: Field[Any], condition: Condition) -> Any:
    """The Peewee condition for a column; the value is a stored one."""
    if condition.way == conditions.IS and isinstance(field.kind, time_kinds.Date | time_kinds.Moment):
        return _within(column, condition.value)
    return WAYS[condition.way](column, condition.value)


def _within(column: Any, value: str | None) -> Any:
    if value is None:
        return column.is_null()
    return (column == value) | (peewee.fn.SUBSTR(column, 1, len(value) + 1) == f"{value[:PRECISE]}-")


def _first_day(column: Any) -> Any:
    return peewee.fn.SUBSTR(column.concat("-00-00"), 1, PRECISE)


def _last_day(column: Any) -> Any:
    return peewee.fn.SUBSTR(column.concat("-99-99"), 1, PRECISE)


def _tagged(column: Any, tag: str) -> Any:
    return peewee.Value(", ").concat(column).concat(", ").contains(f", {tag}, ")


WAYS: dict[str, Callable[[Any, Any], Any]] = {
    conditions.IS: lambda column, value: column == value,
    conditions.IS_NOT: lambda column, value: column.is_null() | (column != value),
    conditions.KNOWN: lambda column, _: column.is_null(False),
    conditions.UNKNOWN: lambda column, _: column.is_null(),
    conditions.CONTAINS: lambda column, value: column.contains(value),
    conditions.BEFORE: lambda column, value: _last_day(column) < f"{value}-00-00"[:PRECISE],
    conditions.AFTER: lambda column, value: _first_day(column) > f"{value}-99-99"[:PRECISE],
    conditions.HAS_TAG: _tagged,
    conditions.HAS_NOT_TAG: lambda column, value: column.is_null() | ~_tagged(column, value),
    conditions.AT_LEAST: lambda column, value: column >= value,
    conditions.AT_MOST: lambda column, value: column <= value,
}
