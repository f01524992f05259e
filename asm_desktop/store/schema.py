"""The schema that this version of the program expects, as SQL derived from the declared records.

Migrations are frozen text and never use it; it generates the journal's triggers, and a file's schema is compared
with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.domain.records import Citation
from asm_desktop.store import tables

APPLICATION_ID = 0x41534D44  # "ASMD"

KEEPING = (
    'CREATE TABLE "action" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT, "id" TEXT NOT NULL UNIQUE, "label" TEXT NOT NULL,'
    ' "actor" TEXT, "at" TEXT NOT NULL, "kind" TEXT NOT NULL, "target" INTEGER, "undone" INTEGER)',
    'CREATE TABLE "change" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT,'
    ' "action" INTEGER NOT NULL REFERENCES "action" ("seq"), '
    '"record" TEXT NOT NULL, "noun" TEXT NOT NULL, "key" TEXT NOT NULL, "owner" TEXT, "op" TEXT NOT NULL,'
    ' "before" TEXT, "after" TEXT)',
    'CREATE INDEX "change_action" ON "change" ("action")',
    'CREATE INDEX "change_key" ON "change" ("key")',
    'CREATE INDEX "change_owner" ON "change" ("owner")',
    'CREATE TABLE "journal_state" ("id" INTEGER PRIMARY KEY CHECK ("id" = 1), "action" INTEGER)',
    'CREATE TABLE "blob" ("digest" TEXT PRIMARY KEY, "media_type" TEXT NOT NULL, "content" BLOB NOT NULL)',
    'CREATE TABLE "search_key" ("rowid" INTEGER PRIMARY KEY, "key" TEXT NOT NULL UNIQUE, "noun" TEXT NOT NULL)',
    'CREATE VIRTUAL TABLE "search_index" USING fts5 ("title", "names", "words", "initials", content=\'\','
    " contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)


CURRENT = '(SELECT "action" FROM "journal_state")'


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
    """The triggers that write each row's before and after into the journal, so that nothing changes unrecorded.

    Unknown values are left out of a whole row; of an update, only what differs is kept. Derived values follow from the
    others and are not news: within an action, a change of them alone is not recorded.
    """
    for table in tables.TABLES:
        names = list(tables.columns(table))
        facts = [name for name in names if name not in tables.derived(table)]
        old, new = _row("OLD", facts), _row("NEW", facts)
        same = ", ".join(f"iif(OLD.\"{name}\" IS NEW.\"{name}\", '$.{name}', '$.-')" for name in facts)
        news = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in facts) + f" OR {CURRENT} IS NULL"
        yield _trigger(table, "insert", "NEW", "NULL", f"json_patch('{{}}', {_row('NEW', names)})")
        yield _trigger(table, "update", "NEW", f"json_remove({old}, {same})", f"json_remove({new}, {same})", news)
        yield _trigger(table, "delete", "OLD", f"json_patch('{{}}', {_row('OLD', names)})", "NULL")


def _row(which: str, names: list[str]) -> str:
    return "json_object(" + ", ".join(f"'{name}', {which}.\"{name}\"" for name in names) + ")"


def _trigger(table: str, op: str, which: str, before: str, after: str, when: str = "") -> str:
    records = tables.RECORDS_BY_TABLE[table]
    noun = f"'{records[0].noun}'" if len(records) == 1 else f'{which}."noun"'
    link = "subject" if records[0] is Citation else records[0].owner
    owner = f'{which}."{link}"' if link else "NULL"
    return (
        f'CREATE TRIGGER "journal_{table}_{op}" AFTER {op.upper()} ON "{table}" {f"WHEN {when} " if when else ""}BEGIN '
        'INSERT INTO "change" ("action", "record", "noun", "key", "owner", "op", "before", "after") VALUES '
        f"({CURRENT}, '{table}', {noun}, {which}.\"id\", {owner}, '{op}', "
        f"{before}, {after}); END"
    )
