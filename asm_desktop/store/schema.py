"""The schema that this version of the program expects, as SQL derived from the declared records.

Migrations are frozen text and never use it; it generates the journal's triggers, and a file's schema is compared
with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.store import tables

APPLICATION_ID = 0x41534D44  # "ASMD"

KEEPING = (
    'CREATE TABLE "action" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT, "id" TEXT NOT NULL UNIQUE, "label" TEXT NOT NULL,'
    ' "actor" TEXT, "at" TEXT NOT NULL, "kind" TEXT NOT NULL, "target" INTEGER, "undone" INTEGER)',
    'CREATE TABLE "change" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT,'
    ' "action" INTEGER NOT NULL REFERENCES "action" ("seq"), '
    '"record" TEXT NOT NULL, "key" TEXT NOT NULL, "op" TEXT NOT NULL, "before" TEXT, "after" TEXT)',
    'CREATE INDEX "change_action" ON "change" ("action")',
    'CREATE INDEX "change_key" ON "change" ("key")',
    'CREATE TABLE "journal_state" ("id" INTEGER PRIMARY KEY CHECK ("id" = 1), "action" INTEGER)',
    'CREATE TABLE "blob" ("digest" TEXT PRIMARY KEY, "media_type" TEXT NOT NULL, "content" BLOB NOT NULL)',
    'CREATE TABLE "search_key" ("rowid" INTEGER PRIMARY KEY, "key" TEXT NOT NULL UNIQUE, "noun" TEXT NOT NULL)',
    'CREATE VIRTUAL TABLE "search_index" USING fts5 ("title", "names", "words", "initials", content=\'\','
    " contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)


def statements() -> Iterator[str]:
    """Every CREATE statement of the records' tables and indexes, then those that keep journal, files and search."""
    for table in tables.TABLES:
        yield _create(table)
        for name in tables.links(table):
            yield f'CREATE INDEX "{table}_{name}" ON "{table}" ("{name}")'
        if "ref" in tables.columns(table):
            yield f'CREATE UNIQUE INDEX "{table}_ref" ON "{table}" ("ref")'
    yield 'CREATE INDEX "party_title" ON "party" ("noun", "title" COLLATE NOCASE)'
    yield 'CREATE INDEX "citation_subject" ON "citation" ("subject", "field")'
    yield from KEEPING


def _create(table: str) -> str:
    links = tables.links(table)
    parts = []
    for name, kind in tables.columns(table).items():
        part = f'"{name}" {kind}'
        if name == "id":
            part += " PRIMARY KEY NOT NULL"
        elif name in links:
            part += f' REFERENCES "{links[name]}" ("id") DEFERRABLE INITIALLY DEFERRED'
        elif name == "noun":
            part += " NOT NULL"
        parts.append(part)
    return f'CREATE TABLE "{table}" ({", ".join(parts)})'


def triggers() -> Iterator[str]:
    """The triggers that write each row's before and after into the journal, so that nothing changes unrecorded."""
    for table in tables.TABLES:
        names = list(tables.columns(table))
        old, new = _row("OLD", names), _row("NEW", names)
        gone = ", ".join(f"CASE WHEN OLD.\"{name}\" IS NEW.\"{name}\" THEN '$.{name}' ELSE '$.-' END" for name in names)
        yield _trigger(table, "insert", "NEW", "NULL", new)
        yield _trigger(table, "update", "NEW", f"json_remove({old}, {gone})", f"json_remove({new}, {gone})")
        yield _trigger(table, "delete", "OLD", old, "NULL")


def _row(which: str, names: list[str]) -> str:
    return "json_object(" + ", ".join(f"'{name}', {which}.\"{name}\"" for name in names) + ")"


def _trigger(table: str, op: str, which: str, before: str, after: str) -> str:
    return (
        f'CREATE TRIGGER "journal_{table}_{op}" AFTER {op.upper()} ON "{table}" BEGIN '
        f'INSERT INTO "change" ("action", "record", "key", "op", "before", "after") VALUES '
        f'((SELECT "action" FROM "journal_state"), \'{table}\', {which}."id", \'{op}\', {before}, {after}); END'
    )
