"""What follows from a change: derived values of the records it concerns, and their entries in the search index."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.records import BY_NOUN, OWNED, RECORDS, TITLED, Citation, owned_by
from asm_desktop.store import found_by, tables
from asm_desktop.store.failures import readable
from asm_desktop.store.row_change import RowChange

if TYPE_CHECKING:
    from asm_desktop.store.found_by import Entry
    from asm_desktop.store.store import Store

R = TypeVar("R", bound=Record)
CHUNK, TOLD = 500, 5_000
"""So many records are brought up to date together; after so many changes read it is asked whether to go on."""
NAMED = tuple(
    (record, field.name)
    for record in RECORDS
    for field in record.fields.values()
    if field.named and field.name != record.owner
)

FOLLOWED = tuple((record, field) for record in RECORDS for field in record.fields.values() if field.followed)
"""Links whose target's derived values follow from the rows that point at it."""
UNREAD = frozenset({"archived", "changed", "pinned"})
"""Nothing is derived from these fields, and they are not searched."""
Link = tuple[type[Record], Field[Any]]


class Neighbourhood:
    """What a record sees of the register while its derived values are composed."""

    def __init__(
        self,
        rows: dict[type[Record], list[Record]],
        following: dict[type[Record], list[Record]],
        shorts: dict[str, str],
    ) -> None:
        self._rows, self._following, self._shorts = rows, following, shorts

    def rows(self, record: type[R]) -> list[R]:
        """The rows of this kind that belong to the record."""
        return cast("list[R]", self._rows.get(record, []))

    def following(self, record: type[R]) -> list[R]:
        """The records of this kind that point at the record through a link that is followed."""
        return cast("list[R]", self._following.get(record, []))

    def short(self, key: str | None) -> str:
        """The short title of another record."""
        return self._shorts.get(key or "", "")


def follow(store: Store, changes: Iterable[RowChange]) -> tuple[set[tuple[str, str]], set[str]]:
    """Bring derived values and search up to date.

    Returns (noun, key) of every titled record concerned, and the identifier of every row that changed.
    """
    news = _read(store, changes)
    store.index.empty(news.unfound)
    wave = list(news.concerned)
    done: set[tuple[str, str]] = set()
    while wave:
        renamed = []
        for table in tables.TABLES:
            keys = [key for other, key in wave if other == table]
            for start in range(0, len(keys), CHUNK):
                chunk = keys[start : start + CHUNK]
                found = _refresh(store, table, chunk, news.unfound)
                done |= {(type(record).noun, record.key) for record, _ in found}
                renamed += [record for record, changed in found if changed & {"title", "short"}]
                store.heed(len(done))
        wave = list(dict.fromkeys(_naming(store, renamed)))
    _reword(store, news, len(done))
    store.index.forget(news.unfound)
    cited = {(type(record).noun, record.key) for record in _cited(store, news.cited)}
    return done | news.titled | cited, news.touched


class News:
    """What changes are about.

    `touched` has the identifiers of the rows; `titled` (noun, key) of the titled records among them; `concerned`
    (table, key) of those and of the records whose derived values may follow; `unfound` the identifiers of those whose
    entries in the search index may; `reworded` by noun, those of which nothing else may; `cited` what a citation that
    changed is about; `followed` by link, what each changed row is told to have pointed at.
    """

    def __init__(self) -> None:
        self.touched, self.unfound, self.cited = set[str](), set[str](), set[str]()
        self.reworded = dict[str, dict[str, None]]()
        self.titled = set[tuple[str, str]]()
        self.concerned = dict[tuple[str, str], None]()
        self.followed = {link: dict[str, set[str]]() for link in FOLLOWED}

    def note(self, record: type[Record], change: RowChange) -> None:
        """Note what a change may change beside its row."""
        if change.op != "update" or not _composing(change.noun).isdisjoint(change.after or ()):
            about = dict.fromkeys(_concerned(record, change))
            self.concerned |= about
            found = [key for _, key in about]
        else:
            self.reworded.setdefault(change.noun, {})[change.key] = None
            found = [change.key]
        if _is_searched(record, change):
            self.unfound.update(found)
        if record is Citation and change.owner:
            self.cited.add(change.owner)
        self._note_followed(change)

    def _note_followed(self, change: RowChange) -> None:
        """Note what a changed row points at, or did, through links that are followed."""
        for link in _followed_of(change.noun):
            known = [values.get(link[1].name) for values in (change.before, change.after) if values]
            self.followed[link].setdefault(change.key, set()).update(filter(None, known))


def _read(store: Store, changes: Iterable[RowChange]) -> News:
    """Read the changes once."""
    news = News()
    for number, change in enumerate(changes):
        if number % TOLD == 0:
            store.heed(0)
        news.touched.add(change.key)
        record = BY_NOUN[change.noun]
        if issubclass(record, Titled):
            news.titled.add((change.noun, change.key))
        with readable(store.path):
            if change.op == "update" and UNREAD.issuperset(change.after or ()):
                continue
            news.note(record, change)
    news.concerned |= dict.fromkeys(_followed(store, news.followed))
    return news


def _reword(store: Store, news: News, done: int) -> None:
    """Index the records of which nothing but what they are found by has changed."""
    for noun, reworded in news.reworded.items():
        keys, record = [key for key in reworded if key in news.unfound], BY_NOUN[noun]
        assert issubclass(record, Titled)
        for start in range(0, len(keys), CHUNK):
            chunk = keys[start : start + CHUNK]
            _index(store, found_by.entries(store, record, chunk), news.unfound)
            done += len(chunk)
            store.heed(done)


def index_all(store: Store) -> None:
    """Fill the search index anew, and bring every derived value up to date; the caller sees to the triggers."""
    store.index.clear()
    for table in dict.fromkeys(record.table for record in TITLED):
        keys = store.keys(table)
        unfound = set(keys)
        for start in range(0, len(keys), CHUNK):
            _refresh(store, table, keys[start : start + CHUNK], unfound)


def entries(store: Store) -> Iterator[list[Entry]]:
    """What the search index is made of, some hundreds at a time."""
    for record in TITLED:
        keys = store.keys(record.table)
        for start in range(0, len(keys), CHUNK):
            yield found_by.entries(store, record, keys[start : start + CHUNK])


@functools.cache
def _followed_of(noun: str) -> list[Link]:
    """The links of rows of a noun that are followed."""
    return [link for link in FOLLOWED if link[0].noun == noun]


@functools.cache
def _composing(noun: str) -> frozenset[str]:
    """The fields of a row of a noun that derived values are composed of, its own or those of the record it is of."""
    record = BY_NOUN[noun]
    if not issubclass(record, Titled):
        return frozenset(record.fields)
    return frozenset(record.fields.keys() - Titled.fields.keys() if record.COMPOSED_OF is None else record.COMPOSED_OF)


def _concerned(record: type[Record], change: RowChange) -> Iterator[tuple[str, str]]:
    """(table, key) of each titled record that changed, gained or lost an owned row, or has one that changed."""
    if issubclass(record, Titled):
        yield change.record, change.key
    elif record.owner:
        table = BY_NOUN[record.fields[record.owner].target].table
        moved = (change.before, change.after) if change.op == "update" else ()
        owners = {change.owner, *((values or {}).get(record.owner) for values in moved)}
        yield from ((table, owner) for owner in owners if owner)


def _is_searched(record: type[Record], change: RowChange) -> bool:
    """Whether a change may change what a record is found by."""
    if change.op != "update":
        return True
    ordering = (record.owner, *record.order)  # the words of an entry are in the order of its rows
    return any(name in ordering or record.fields[name].search for name in change.after or ())


def _followed(store: Store, told: dict[Link, dict[str, set[str]]]) -> Iterator[tuple[str, str]]:
    """(table, key) of each record that is, or was, pointed at by a changed row through a link that is followed."""
    for (record, field), rows in told.items():
        found = {row.values[field.name] for row in store.get_many(record, rows)}.union(*rows.values())
        yield from ((BY_NOUN[field.target].table, key) for key in sorted(found - {None}))


def _cited(store: Store, subjects: set[str]) -> list[Titled]:
    """The titled records that citations are about, themselves or one of their rows."""
    rows = [row for kind in OWNED for row in store.get_many(kind, subjects)] if subjects else []
    return list(store.locate([*subjects, *(row.values[row.owner] for row in rows)]).values())


def _refresh(store: Store, table: str, keys: list[str], unfound: set[str]) -> list[tuple[Titled, set[str]]]:
    """Compose the derived values of records anew, and index those `unfound` or with a searched value changed.

    Gives those that exist with what changed of each. Those `unfound` are not in the index until then.
    """
    records = _titled(store, table, keys)
    owned, following = _owned(store, records), _following(store, records)
    shorts = _shorts(store, [*records, *(row for lists in owned.values() for rows in lists.values() for row in rows)])
    found, entries = [], []
    for record in records:
        values = record.derive(Neighbourhood(owned[record.key], following.get(record.key, {}), shorts))
        news = {name: value for name, value in values.items() if record.values.get(name) != value}
        if news:
            store.update(type(record), record.key, news, stamp=False)
        current = record.replace(**news)
        found.append((current, set(news)))
        is_other = any(record.fields[name].search for name in news)
        if record.key in unfound or is_other:
            entries.append(found_by.entry(current, itertools.chain(*owned[record.key].values())))
    _index(store, entries, unfound)
    return found


def _index(store: Store, entries: list[Entry], unfound: set[str]) -> None:
    """Put entries in the place of those that the index has; it tells nothing of those `unfound` until then."""
    keys = {entry.key for entry in entries}
    store.index.empty(keys - unfound)
    store.index.put(entries)
    unfound -= keys


def _titled(store: Store, table: str, keys: list[str]) -> list[Titled]:
    """The records of a table with these identifiers."""
    kind = BY_NOUN["party"] if table == "party" else tables.RECORDS_BY_TABLE[table][0]
    return [record for record in store.get_many(kind, keys) if isinstance(record, Titled)]


def _owned(store: Store, records: list[Titled]) -> dict[str, dict[type[Record], list[Record]]]:
    """The rows that belong to records, by the record's identifier and by kind, each list in its order."""
    found: dict[str, dict[type[Record], list[Record]]] = {record.key: {} for record in records}
    for child in dict.fromkeys(child for record in records for child in owned_by(type(record))):
        for row in store.referring(child, child.owner, list(found), order=child.order):
            found[row.values[child.owner]].setdefault(child, []).append(row)
    return found


def _following(store: Store, records: list[Titled]) -> dict[str, dict[type[Record], list[Record]]]:
    """The rows that point at records through links that are followed, by the record's identifier and by kind."""
    found: dict[str, dict[type[Record], list[Record]]] = {}
    for record, field in FOLLOWED:
        keys = [each.key for each in records if isinstance(each, BY_NOUN[field.target])]
        for row in store.referring(record, field.name, keys) if keys else ():
            found.setdefault(row.values[field.name], {}).setdefault(record, []).append(row)
    return found


def _shorts(store: Store, rows: list[Record]) -> dict[str, str]:
    """The short titles of the records that derived values name."""
    named = {kind: [field for record, field in NAMED if record is kind] for kind in set(map(type, rows))}
    keys = {row.values[field] for row in rows for field in named[type(row)]}
    return {key: record.short or record.title or "" for key, record in store.locate(keys - {None}).items()}


def _naming(store: Store, renamed: list[Titled]) -> Iterator[tuple[str, str]]:
    """(table, key) of the records whose derived values name one of these."""
    for record, field in NAMED:
        keys = [each.key for each in renamed if issubclass(type(each), BY_NOUN[record.fields[field].target])]
        for start in range(0, len(keys), CHUNK):
            for row in store.referring(record, field, keys[start : start + CHUNK]):
                if record.owner:
                    yield BY_NOUN[record.fields[record.owner].target].table, row.values[record.owner]
                else:
                    yield record.table, row.key
