"""Whether a file is sound: its pages, its schema, its references, and what its journal says of it."""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from operator import itemgetter
from pathlib import Path
from typing import Any

from asm_desktop.domain.errors import DamagedFile, RolledBack
from asm_desktop.store import migrations, schema, seal, tables
from asm_desktop.store.database import Database, in_memory
from asm_desktop.store.failures import database_errors, is_about_index

MOST = 20
MOST_STATEMENTS = 1024
"""So many statements of a schema are remembered as they are compared: a register has some 350."""
QUICK_CHECK_BYTES = 16 * 1024 * 1024
SEARCH = "search_index_"  # SQLite's own tables below the search index
NOT_WORDS = re.compile(r"[\s\"'`\[\]]")
Part = tuple[str, str]  # kind and name of a table, index, view or trigger


def problems(database: Database, path: Path) -> list[str]:
    """Every problem found, the search index aside, as sentences, up to twenty of a kind.

    Reads the whole file and writes nothing.
    """
    found: list[str] = []
    for check in (_pages, _schema, _references, _history):
        try:
            found += itertools.islice(check(database), MOST)
        except database_errors(ValueError, KeyError):
            return [*found, f"{path.name} is damaged: part of it cannot be read. Open your latest backup."]
    return [*_rolled_back(database, path), *found]


def _rolled_back(database: Database, path: Path) -> list[str]:
    """What the seal tells: pages may be sound by themselves, and not those that were last written."""
    try:
        seal.check(database, path)
    except RolledBack:
        return ["Older copies of some pages were put back, or another program changed the file."]
    return []


def check_quickly(database: Database, path: Path) -> None:
    """Check that the pages of a file of common size fit together, and note whether its search index does.

    Raises DamagedFile.
    """
    (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
    (size,) = database.execute_sql("PRAGMA page_size").fetchone()
    if pages * int(size) <= QUICK_CHECK_BYTES:
        verdict = database.execute_sql("PRAGMA quick_check(1)").fetchone()[0]
        database.index_is_whole = not is_about_index(verdict)
        if verdict != "ok" and database.index_is_whole:
            raise DamagedFile(name=path.name, detail="its pages do not fit together")


def check_at_once(database: Database, path: Path) -> None:
    """Check what can be checked before a window is kept waiting: pages, seal, and what the file is made of.

    Raises DamagedFile, RolledBack.
    """
    check_quickly(database, path)
    refuse_foreign_parts(database, path)
    if path.stat().st_size <= QUICK_CHECK_BYTES:
        seal.check(database, path)


def refuse_foreign_parts(database: Database, path: Path, *, triggers: bool = True) -> None:
    """Raise DamagedFile if a table, index, view or trigger is not as this program makes them (SAFETY fact 6).

    Where nothing will be written, `triggers` may be left out: they cannot act, and the rest can still be read.
    """
    for problem in _schema(database, triggers=triggers):
        raise DamagedFile(name=path.name, detail=problem[0].lower() + problem[1:].rstrip("."))


def _rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    return list(database.execute_sql(sql).fetchall())


def _pages(database: Database) -> Iterator[str]:
    """What SQLCipher's and SQLite's own checks find."""
    if database.encrypted and not database.is_in_memory:  # a copy was checked page by page as it was made
        for (words,) in _rows(database, "PRAGMA cipher_integrity_check"):
            yield f"An encrypted page fails its check: {words}."
    for (words,) in _rows(database, f"PRAGMA integrity_check({MOST})"):
        if words != "ok" and not is_about_index(words):
            yield f"The pages do not fit together: {words}."


def _schema(database: Database, *, triggers: bool = True) -> Iterator[str]:
    """Differences between what the file is made of and what this program makes of a file of its version."""
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    wanted, found = _made(version), _parts(database)
    if triggers and version == migrations.LATEST:
        wanted = _made_with_triggers()
    else:
        found = {part: words for part, words in found.items() if part[0] != "trigger"}
    for kind, name in sorted(found.keys() - wanted.keys()):
        article = "an" if kind == "index" else "a"
        yield f"It holds {article} {kind} that this program did not make: {name}."
    for part in sorted(wanted, key=lambda part: (part[0] != "table", part)):
        if found.get(part) != wanted[part]:
            yield f"The {part[0]} {part[1]} is missing or altered."


@functools.cache
def _made_with_triggers() -> Mapping[Part, str]:
    """The parts of a new file."""
    made = {("trigger", statement.split('"')[1]): _plain(statement) for statement in schema.triggers()}
    return {**_made(migrations.LATEST), **made}


@functools.cache
def _made(version: int) -> Mapping[Part, str]:
    """The parts, triggers aside, of a new file of this version."""
    database = in_memory()
    try:
        migrations.run(database, 0, version)
        return _parts(database)
    finally:
        database.close()


def _parts(database: Database) -> dict[Part, str]:
    """Every table, index, view and trigger with its statement, aside from those that SQLite makes for itself."""
    rows = _rows(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return {
        (kind, name): "" if name.startswith(SEARCH) else _plain(words)
        for kind, name, words in rows
        if kind not in ("table", "index") or not name.startswith("sqlite_")
    }


@functools.lru_cache(MOST_STATEMENTS)
def _plain(statement: str) -> str:
    """A statement without what different versions of SQLite write in different ways."""
    return NOT_WORDS.sub("", statement)


def _references(database: Database) -> Iterator[str]:
    """Links that lead nowhere."""
    for table, key, target, _ in _rows(database, "PRAGMA foreign_key_check"):
        yield f"Row {key} of {table} points at a missing row of {target}."
    kept = " UNION ALL ".join(f'SELECT "id" FROM "{table}"' for table in tables.TABLES)
    for (key,) in _rows(database, f'SELECT "id" FROM "citation" WHERE "subject" NOT IN ({kept})'):
        yield f"Citation {key} is about a missing record."


def _history(database: Database) -> Iterator[str]:
    """Rows that are not what the journal says, as where an older copy of a page was put back (SAFETY fact 4)."""
    expected: dict[tuple[str, str], dict[str, Any] | None] = {}
    cursor = database.execute_sql('SELECT "key", "record", "op", "after" FROM "change" ORDER BY "key", "seq"')
    for (key, table), changes in itertools.groupby(cursor, itemgetter(0, 1)):
        row: dict[str, Any] | None = None
        for _, _, op, after in changes:
            row = None if op == "delete" else {**(row or {}), **json.loads(after)}
        expected[(table, key)] = row
    for table in tables.TABLES:
        facts = [name for name in tables.columns(table) if name not in tables.derived(table)]
        names = ", ".join(f'"{name}"' for name in facts)
        for values in database.execute_sql(f'SELECT {names} FROM "{table}"'):
            row = dict(zip(facts, values, strict=True))
            told = expected.pop((table, row["id"]), None)
            if told is None or any(told.get(name) != value for name, value in row.items()):
                yield f"Row {row['id']} of {table} is not as the journal says."
    yield from (f"Row {key} of {table} is missing, says the journal." for (table, key), row in expected.items() if row)
