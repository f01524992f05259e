"""The search index against the records that it tells of: does it hold their words, and made anew where it does not.

It follows from the records. Whatever is wrong with it, nothing is lost, and nothing but the index is ever written here.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from asm_desktop.domain.errors import ReadOnlyFile
from asm_desktop.domain.records import TITLED
from asm_desktop.store import derived, migrations, seal
from asm_desktop.store.database import Database, in_memory
from asm_desktop.store.failures import database_errors, explained, is_about_index
from asm_desktop.store.search import ENTRY, document

if TYPE_CHECKING:
    from asm_desktop.store.found_by import Entry
    from asm_desktop.store.store import Store

PARTS = ("search_words", "search_index", "search_key")
TABLES = tuple(dict.fromkeys(record.table for record in TITLED))
MOST_NAMED = 3
WHOLE = "the records themselves are whole"
Words = dict[int, int]
"""What stands for the words of each entry, by its number: the same for the same words in the same places."""


def problems(store: Store) -> list[str]:
    """What is wrong with the index, as sentences; reads all of it and of the records, and writes nothing."""
    found: list[str] = []
    try:
        for check in (_told, _misses, _differs):
            found += check(store)
    except database_errors():
        found = found or [f"The search index cannot be read, so that searches fail; {WHOLE}."]
    return found


def _told(store: Store) -> Iterator[str]:
    """What SQLite finds of it."""
    if any(is_about_index(words) for (words,) in store.database.execute_sql("PRAGMA integrity_check").fetchall()):
        yield f"The parts of the search index do not fit together, so that searches may fail; {WHOLE}."


def _misses(store: Store) -> Iterator[str]:
    """Records that it misses, and entries of records that are gone."""
    indexed = {key for (key,) in store.database.execute_sql('SELECT "key" FROM "search_key"').fetchall()}
    kept = {key for table in TABLES for key in store.keys(table)}
    missed, gone = len(kept - indexed), len(indexed - kept)
    if missed or gone:
        yield f"The search index misses {_records(missed)} and holds {gone:,} that are gone; {WHOLE}."


def _differs(store: Store) -> Iterator[str]:
    """Records of which it holds other words than theirs, and words that it holds of no record."""
    held, wrong, count = _held(store.database), list[str](), 0
    numbers = dict(store.database.execute_sql('SELECT "key", "rowid" FROM "search_key"').fetchall())
    with _scratch() as scratch:
        for batch in derived.entries(store):
            known = [(numbers[entry.key], entry) for entry in batch if entry.key in numbers]
            said = _said(scratch, known)
            for number, entry in known:
                if held.pop(number, 0) != said.get(number, 0):
                    count += 1
                    wrong += [entry.key] if count <= MOST_NAMED else []
    if count:
        refs = {key: record.ref or key for key, record in store.locate(wrong).items()}
        named = ", ".join(refs[key] for key in wrong) + (" …" if count > len(wrong) else "")
        missed = f"the words of {_records(count)} ({named})"
        yield f"The search index does not hold {missed}, so that searches miss them; {WHOLE}."
    if held:
        yield f"The search index holds words of {_records(len(held))} not in the file; {WHOLE}."


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count:,} records"


def _held(database: Database) -> Words:
    """What the index of a register holds."""
    (guarded,) = database.execute_sql("PRAGMA query_only").fetchone()
    database.execute_sql("PRAGMA query_only = 0")  # what is made below is no part of the file
    try:
        return _words(database)
    finally:
        database.execute_sql(f"PRAGMA query_only = {guarded}")


def _words(database: Database) -> Words:
    """What an index holds, read word by word."""
    found: Words = defaultdict(int)
    database.execute_sql("CREATE VIRTUAL TABLE temp.\"every_word\" USING fts5vocab(main, search_index, 'instance')")
    try:
        for term, number, column, place in database.execute_sql('SELECT * FROM temp."every_word"'):
            found[number] += hash((term, column, place))
    finally:
        database.execute_sql('DROP TABLE temp."every_word"')
    return found


@contextlib.contextmanager
def _scratch() -> Iterator[Database]:
    """An empty index that is gone after the block."""
    database = in_memory()
    try:
        for statement in _statements():
            database.execute_sql(statement)
        yield database
    finally:
        database.close()


def _said(scratch: Database, entries: list[tuple[int, Entry]]) -> Words:
    """What an index would hold of these records under these numbers."""
    scratch.execute_sql("BEGIN")
    scratch.execute_many(ENTRY, ((number, *document(entry.values)) for number, entry in entries))
    found = _words(scratch)
    scratch.execute_sql("ROLLBACK")
    return found


def _statements() -> list[str]:
    """What makes the parts of an index, as the migrations do."""
    database = in_memory()
    try:
        migrations.run(database, 0)
        sql = 'SELECT "sql" FROM "sqlite_schema" WHERE "type" = \'table\' AND "name" = ?'
        return [database.execute_sql(sql, (name,)).fetchone()[0] for name in reversed(PARTS)]
    finally:
        database.close()


def make_anew(store: Store, heed: Callable[[int, int], None]) -> int:
    """Make the index anew from the records, in one transaction; returns of how many it tells.

    `heed` is told how many of how many are done; what it raises leaves the index as it was. Raises ReadOnlyFile,
    CannotWrite, DamagedFile.
    """
    if store.read_only:
        raise ReadOnlyFile(name=store.path.name)
    store.check_parts()
    done, steps = 0, sum(len(store.keys(table)) for table in TABLES)
    with explained(store.path), store.database.atomic("IMMEDIATE"):
        store.database.execute_sql(seal.BREAK)
        for name in PARTS:
            store.database.execute_sql(f'DROP TABLE IF EXISTS "{name}"')
        for statement in _statements():
            store.database.execute_sql(statement)
        for batch in derived.entries(store):
            heed(done, steps)
            store.index.put(batch)
            done += len(batch)
        heed(done, steps)
    store.database.index_is_whole = True
    return done
