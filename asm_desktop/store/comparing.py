"""Two states of one register, row by row: what one has that the other lacks, and what differs."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import Any, NamedTuple

from asm_desktop.store import tables
from asm_desktop.store.store import Store

Row = dict[str, Any]
TITLE = "title"
"""What a record is called is told with it even where it is derived from others."""


class Difference(NamedTuple):
    """One row as stored in either state, None where it is not there; `noun` is its kind."""

    noun: str
    ours: Row | None
    theirs: Row | None


def differences(ours: Store, theirs: Store) -> Iterator[Difference]:
    """Every row that differs, derived values aside, table by table. Raises FileError."""
    for table, records in tables.RECORDS_BY_TABLE.items():
        facts = [name for name in tables.columns(table) if name not in tables.derived(table)]
        names = [*facts, *({TITLE} & tables.derived(table))]
        noun = names.index("noun") if "noun" in names else None
        for pair in _paired(_rows(ours, table, names), _rows(theirs, table, names), len(facts)):
            values = pair[0] or pair[1] or ()
            kind = records[0].noun if noun is None else values[noun]
            rows = (dict(zip(names, each, strict=True)) if each else None for each in pair)
            yield Difference(kind, *rows)


def _rows(store: Store, table: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a table, the identifier first, in its order."""
    chosen = ", ".join(f'"{name}"' for name in names)
    return iter(store.database.execute_sql(f'SELECT {chosen} FROM "{table}" ORDER BY "id"'))


def _paired(ours: Iterator[Any], theirs: Iterator[Any], facts: int) -> Iterator[tuple[Any, Any]]:
    """Rows of two orderly lists that differ in the first so many values, side by side by their identifiers."""
    key = itemgetter(0)
    one, other = next(ours, None), next(theirs, None)
    while one is not None or other is not None:
        if other is None or (one is not None and key(one) < key(other)):
            yield one, None
            one = next(ours, None)
        elif one is None or key(other) < key(one):
            yield None, other
            other = next(theirs, None)
        else:
            if one[:facts] != other[:facts]:
                yield one, other
            one, other = next(ours, None), next(theirs, None)
