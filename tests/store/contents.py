"""What a register holds, in forms that can be compared: every row's values, and the search index word by word."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.records import TITLED, owned_by
from asm_desktop.store import found_by, migrations, tables
from asm_desktop.store.database import Database, in_memory
from asm_desktop.store.search import SearchIndex
from asm_desktop.store.store import Store

Facts = dict[tuple[str, str], dict[str, Any]]
Entries = set[tuple[str, str, str, int]]


def facts(database: Database) -> Facts:
    """The stored values of every row, derived ones included, by table and identifier."""
    found: Facts = {}
    for table in set(tables.TABLES) & set(database.peewee.get_tables()):
        cursor = database.execute_sql(f'SELECT * FROM "{table}"')
        names = [column[0] for column in cursor.description]
        for values in cursor.fetchall():
            row = dict(zip(names, values, strict=True))
            found[table, row["id"]] = row
    return found


def entries(database: Database) -> Entries:
    """(identifier of the record, word, column, place) of all that the search index holds."""
    name = 'temp."every_word"'
    database.execute_sql(f"CREATE VIRTUAL TABLE {name} USING fts5vocab(main, search_index, instance)")
    sql = f'SELECT k."key", v."term", v."col", v."offset" FROM {name} v LEFT JOIN "search_key" k ON k."rowid" = v."doc"'
    found = {(key, term, column, place) for key, term, column, place in database.execute_sql(sql).fetchall()}
    database.execute_sql(f"DROP TABLE {name}")
    return found


@functools.cache
def _empty() -> Database:
    database = in_memory()
    migrations.run(database, 0)
    return database


def rebuilt(store: Store) -> Entries:
    """What the search index would hold, were it made anew from every record."""
    index = SearchIndex(_empty(), Path("memory"))
    with index.database.atomic() as transaction:
        for record in TITLED:
            for row in store.all(record):
                assert isinstance(row, Titled)
                belonging = [each for child in owned_by(record) for each in store.rows_of(child, row.key)]
                index.put([found_by.entry(row, belonging)])
        found = entries(index.database)
        transaction.rollback()
    return found
