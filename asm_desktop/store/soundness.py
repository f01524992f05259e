"""Whether a file is sound: SQLite's and SQLCipher's own checks, the schema, the references and the search index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase

from asm_desktop.store import schema, tables


def problems(database: SqlCipherDatabase, path: Path) -> list[str]:
    """Every problem found, as sentences; nothing is written."""
    try:
        return list(_problems(database))
    except peewee.DatabaseError:
        return [f"{path.name} is damaged: part of it cannot be read. Keep this copy and open your latest backup."]


def _problems(database: SqlCipherDatabase) -> Iterator[str]:
    def rows(sql: str) -> list[tuple[Any, ...]]:
        return list(database.execute_sql(sql).fetchall())

    if database.connect_params.get("passphrase"):
        yield from (f"An encrypted page fails its check: {row[0]}." for row in rows("PRAGMA cipher_integrity_check"))
    yield from (f"The pages do not fit together: {row[0]}." for row in rows("PRAGMA integrity_check") if row[0] != "ok")
    for table, key, target, _ in rows("PRAGMA foreign_key_check"):
        yield f"Row {key} of {table} points at a missing row of {target}."
    yield from _schema(database)
    indexed = {row[0] for row in rows('SELECT "key" FROM "search_key"')}
    titled = [table for table in tables.TABLES if "ref" in tables.columns(table)]
    kept = {row[0] for table in titled for row in rows(f'SELECT "id" FROM "{table}"')}
    if indexed != kept:
        yield f"The search index misses {len(kept - indexed)} records and holds {len(indexed - kept)} that are gone."


def _schema(database: SqlCipherDatabase) -> Iterator[str]:
    """Differences between the file's tables and triggers and those this program makes (SAFETY fact 6)."""
    found = dict(database.execute_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall())
    wanted = {statement.split('"')[1]: statement for statement in schema.triggers()}
    yield from (f"The file holds a trigger that this program did not make: {name}." for name in found.keys() - wanted)
    for name, statement in wanted.items():
        if found.get(name, "") != statement:
            yield f"The journal's trigger {name} is missing or altered."
    views = database.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    yield from (f"The file holds a view that this program did not make: {name}." for (name,) in views)
    for table in tables.TABLES:
        names = {row[1] for row in database.execute_sql(f'PRAGMA table_info("{table}")').fetchall()}
        if names != set(tables.columns(table)):
            yield f"The columns of table {table} are not those of this version."
