"""Version 17: what went out, with what it said."""

from __future__ import annotations

from typing import Any

LINK = 'REFERENCES "{}" ("id") DEFERRABLE INITIALLY DEFERRED'
STATEMENTS = (
    'CREATE TABLE "print_run" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" TEXT, '
    '"ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "own" TEXT, '
    '"document" TEXT, "number" TEXT, "version" TEXT, "edition" TEXT, "language" TEXT, "issued_at" TEXT, '
    '"time_zone" TEXT, "prepared_by" TEXT, "cleared_by" TEXT, "copies" TEXT, '
    f'"event" TEXT {LINK.format("event")}, "agreement" TEXT {LINK.format("agreement")}, '
    f'"party" TEXT {LINK.format("party")}, "sections" TEXT, "digest" TEXT, "snapshot" TEXT)',
    'CREATE INDEX "print_run_event" ON "print_run" ("event")',
    'CREATE INDEX "print_run_agreement" ON "print_run" ("agreement")',
    'CREATE INDEX "print_run_party" ON "print_run" ("party")',
    'CREATE UNIQUE INDEX "print_run_ref" ON "print_run" ("ref")',
)


def up(database: Any) -> None:
    """Add the table; nothing is known to have gone out yet."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
