"""Pieces of SQL, and what they say of stored dates and of columns beside each other."""

from __future__ import annotations

from typing import Any, NamedTuple

PRECISE = 10
"""Characters of a day, such as 2022-09-22."""


class Clause(NamedTuple):
    """A piece of SQL, and the values for its question marks."""

    sql: str
    values: tuple[Any, ...] = ()


def first_day(column: str) -> str:
    """The earliest day that a stored date may mean, to be compared with others."""
    return f"substr({column} || '-00-00', 1, {PRECISE})"


def last_day(column: str) -> str:
    """The latest day that a stored date may mean, to be compared with others."""
    return f"substr({column} || '-99-99', 1, {PRECISE})"


def beside(column: str, name: str) -> str:
    """Another column of the same table."""
    return f'{column.rpartition(".")[0]}."{name}"'
