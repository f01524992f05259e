"""Whether a file is sound: its pages, its schema, its references, and what its journal and search index say of it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from asm_desktop.domain.errors import DamagedFile
from asm_desktop.store import schema, tables

MOST = 20


def problems(database: SqlCipherDatabase, path: Path) -> list[str]:
    """Every problem found, as sentences, up to twenty of a kind; reads the whole file and writes nothing."""
    found: list[str] = []
    for check in (_pages, _schema, _references, _history, _index):
        try:
            found += itertools.islice(check(database), MOST)
        except (peewee.DatabaseError, dbapi2.DatabaseError):
            return [*found, f"{path.name} is damaged: part of it cannot be read. Open your latest backup."]
    return found


def refuse_foreign_parts(database: SqlCipherDatabase, path: Path) -> None:
    """Raise DamagedFile if a trigger, view or table is not as this program makes them (SAFETY fact 6)."""
    for problem in _schema(database):
        raise DamagedFile(name=path.name, detail=problem[0].lower() + problem[1:].rstrip("."))


def _rows(database: SqlCipherDatabase, sql: str) -> list[tuple[Any, ...]]:
    return list(database.execute_sql(sql).fetchall())


def _pages(database: SqlCipherDatabase) -> Iterator[str]:
    """What SQLCipher's and SQLite's own checks find."""
    if database.connect_params.get("passphrase"):
        for (words,) in _rows(database, "PRAGMA cipher_integrity_check"):
            yield f"An encrypted page fails its check: {words}."
    for (words,) in _rows(database, f"PRAGMA integrity_check({MOST})"):
        if words != "ok":
            yield f"The pages do not fit together: {words}."


def _schema(database: SqlCipherDatabase) -> Iterator[str]:
    """Differences between the file's tables, views and triggers and those this program makes (SAFETY fact 6)."""
    found = dict(_rows(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    wanted = {statement.split('"')[1]: statement for statement in schema.triggers()}
    yield from (f"It holds a trigger that this program did not make: {name}." for name in found.keys() - wanted)
    altered = (name for name, statement in wanted.items() if found.get(name) != statement)
    yield from (f"The journal's trigger {name} is missing or altered." for name in altered)
    views = _rows(database, "SELECT name FROM sqlite_schema WHERE type = 'view'")
    yield from (f"It holds a view that this program did not make: {name}." for (name,) in views)
    for table in tables.TABLES:
        if {row[1] for row in _rows(database, f'PRAGMA table_info("{table}")')} != set(tables.columns(table)):
            yield f"The columns of table {table} are not those of this version."


def _references(database: SqlCipherDatabase) -> Iterator[str]:
    """Links that lead nowhere."""
    for table, key, target, _ in _rows(database, "PRAGMA foreign_key_check"):
        yield f"Row {key} of {table} points at a missing row of {target}."
    kept = " UNION ALL ".join(f'SELECT "id" FROM "{table}"' for table in tables.TABLES)
    for (key,) in _rows(database, f'SELECT "id" FROM "citation" WHERE "subject" NOT IN ({kept})'):
        yield f"Citation {key} is about a missing record."


def _history(database: SqlCipherDatabase) -> Iterator[str]:
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


def _index(database: SqlCipherDatabase) -> Iterator[str]:
    """Records that the search index misses, and entries of records that are gone."""
    indexed = {row[0] for row in _rows(database, 'SELECT "key" FROM "search_key"')}
    titled = [table for table in tables.TABLES if "ref" in tables.columns(table)]
    kept = {row[0] for table in titled for row in _rows(database, f'SELECT "id" FROM "{table}"')}
    if indexed != kept:
        yield f"The search index misses {len(kept - indexed)} records and holds {len(indexed - kept)} that are gone."
