"""The search index: one entry per record, every name in every script (DESIGN.md, “Search”).

Hangul and Hanja are split into syllables so that any part of a Korean name is found as a phrase; initials (초성) have a
column of their own. What people type is quoted token by token, so that no text is a syntax error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from playhouse.sqlcipher_ext import SqlCipherDatabase

from asm_desktop.domain.fields import Record
from asm_desktop.domain.scripts import initials, syllables

WEIGHTS = "10.0, 5.0, 1.0, 4.0"
LONGEST_QUERY = 200
MATCHING = 'FROM "search_index" JOIN "search_key" k ON k."rowid" = "search_index"."rowid" WHERE "search_index" MATCH ?'
INITIAL = re.compile(r"[ㄱ-ㅎ]+")


def document(rows: Iterable[Record]) -> tuple[str, str, str, str]:
    """The index columns (title, names, words, initials) of a record: its own fields and those of its owned rows."""
    parts: tuple[list[str], list[str], list[str]] = ([], [], [])
    for row in rows:
        for field in row.fields.values():
            value = row.values.get(field.name)
            if field.search and value is not None:
                rank = 0 if field.search >= 10 else 1 if field.search >= 3 else 2
                parts[rank].append(field.format(value))
    names = " ".join((*parts[0], *parts[1]))
    title, others, words = (prepare(" ".join(dict.fromkeys(part))) for part in parts)
    return title, others, words, " ".join(initials(names))


def prepare(text: str) -> str:
    """Text as it is indexed: composed, Hangul and Hanja split."""
    return syllables(unicodedata.normalize("NFC", text))


def expression(text: str) -> str | None:
    """The FTS5 query for what a person typed: each word by its beginning, Korean words as phrases; None for nothing."""
    tokens = unicodedata.normalize("NFC", text)[:LONGEST_QUERY].split()
    parts = [part for token in tokens if (part := _token(token))]
    return " AND ".join(parts) or None


def _token(token: str) -> str | None:
    if INITIAL.fullmatch(token):
        return f'initials : "{" ".join(token)}"'
    words = re.findall(r"\w+", prepare(token))
    if not words:
        return None
    return '"' + " ".join(words) + '" *'


class SearchIndex:
    """The index of an open database; the caller holds the transaction for writes."""

    def __init__(self, database: SqlCipherDatabase) -> None:
        self.database = database

    def put(self, record: Record, owned: Iterable[Record]) -> None:
        """Index a record anew."""
        self.remove(record.key)
        cursor = self.database.execute_sql(
            'INSERT INTO "search_key" ("key", "noun") VALUES (?, ?)', (record.key, type(record).noun)
        )
        self.database.execute_sql(
            'INSERT INTO "search_index" ("rowid", "title", "names", "words", "initials") VALUES (?, ?, ?, ?, ?)',
            (cursor.lastrowid, *document([record, *owned])),
        )

    def remove(self, key: str) -> None:
        """Take a record out of the index."""
        row = self.database.execute_sql('SELECT "rowid" FROM "search_key" WHERE "key" = ?', (key,)).fetchone()
        if row:
            self.database.execute_sql('DELETE FROM "search_index" WHERE "rowid" = ?', row)
            self.database.execute_sql('DELETE FROM "search_key" WHERE "rowid" = ?', row)

    def find(self, text: str, limit: int, noun: str | None = None) -> list[tuple[str, str]]:
        """(key, noun) of the records that fit best, best first; an empty list for a text without a word in it."""
        query = expression(text)
        if query is None:
            return []
        sql = (
            f'SELECT k."key", k."noun" {MATCHING}'
            + (' AND k."noun" = ?' if noun else "")
            + f' ORDER BY bm25("search_index", {WEIGHTS}), k."rowid" LIMIT ?'
        )
        values: tuple[Any, ...] = (query, *([noun] if noun else []), limit)
        return [(key, kind) for key, kind in self.database.execute_sql(sql, values)]


def condition(text: str) -> tuple[str, str] | None:
    """SQL that picks the keys matching a text, and its one value; None for a text without a word."""
    query = expression(text)
    if query is None:
        return None
    return f'SELECT k."key" {MATCHING}', query
