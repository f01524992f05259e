"""What follows from a change: derived values of the records it concerns, and their entries in the search index."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import BY_NOUN, RECORDS, owned_by
from asm_desktop.store import tables
from asm_desktop.store.journal import RowChange, touched

if TYPE_CHECKING:
    from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)
NAMED = tuple((record, field.name) for record in RECORDS for field in record.fields.values() if field.named)


class Neighbourhood:
    """What a record sees of the register while its derived values are composed."""

    def __init__(self, store: Store, record: Titled) -> None:
        self.store, self.record = store, record

    def rows(self, record: type[R]) -> list[R]:
        """The rows of this kind that belong to the record."""
        return self.store.rows_of(record, self.record.key)

    def short(self, key: str | None) -> str:
        """The short title of another record."""
        other = self.store.locate([key]).get(key) if key else None
        return (other.short or other.title or "") if other else ""


def follow(store: Store, changes: Iterable[RowChange]) -> set[tuple[str, str]]:
    """Bring derived values and search up to date; returns (noun, key) of every titled record concerned."""
    waiting = dict.fromkeys(_concerned(changes))
    done: set[tuple[str, str]] = set()
    while waiting:
        table, key = next(iter(waiting))
        del waiting[(table, key)]
        if not issubclass(tables.RECORDS_BY_TABLE[table][0], Titled):
            waiting.update(dict.fromkeys(_owner(store, table, key)))
            continue
        noun, renamed = _refresh(store, table, key)
        done.add((noun, key))
        if renamed:
            waiting.update(dict.fromkeys(_naming(store, table, key)))
    return done


def _concerned(changes: Iterable[RowChange]) -> Iterable[tuple[str, str]]:
    """(table, key) of each titled record that changed or whose owned rows did."""
    for table, key, values in touched(changes):
        for record in tables.RECORDS_BY_TABLE[table]:
            if issubclass(record, Titled):
                yield table, key
            elif record.owner:
                owner_table = BY_NOUN[record.fields[record.owner].target].table
                if owner := values.get(record.owner):
                    yield owner_table, owner
                else:
                    yield table, key


def _owner(store: Store, table: str, key: str) -> Iterable[tuple[str, str]]:
    """(table, key) of the titled record that owns a row, if the row is still there."""
    record = tables.RECORDS_BY_TABLE[table][0]
    row = store.get(record, key)
    if row is not None:
        yield BY_NOUN[record.fields[record.owner].target].table, row.values[record.owner]


def _refresh(store: Store, table: str, key: str) -> tuple[str, bool]:
    """Compose one record's derived values anew and index it; tells its noun and whether its titles changed."""
    kind = tables.RECORDS_BY_TABLE[table][0] if table != "party" else BY_NOUN["party"]
    record = store.get(kind, key)
    if record is None:
        store.index.remove(key)
        return kind.noun, False
    assert isinstance(record, Titled)
    values = record.derive(Neighbourhood(store, record))
    news = {name: value for name, value in values.items() if record.values.get(name) != value}
    if news:
        store.update(type(record), key, news, stamp=False)
        record = record.replace(**news)
    store.index.put(record, (row for child in owned_by(type(record)) for row in store.rows_of(child, key)))
    return type(record).noun, bool(news.keys() & {"title", "short"})


def _naming(store: Store, table: str, key: str) -> Iterable[tuple[str, str]]:
    """(table, key) of the records whose derived values name this one."""
    for record, field in NAMED:
        if BY_NOUN[record.fields[field].target].table == table and field != record.owner:
            for row in store.referring(record, field, [key]):
                owner_field = record.fields[record.owner]
                yield BY_NOUN[owner_field.target].table, row.values[record.owner]
