"""Version 15: why people are kept, whence and until when, and what they ask about it."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    'ALTER TABLE "party" ADD COLUMN "purpose" TEXT',
    'ALTER TABLE "party" ADD COLUMN "origin" TEXT',
    'ALTER TABLE "party" ADD COLUMN "keep_until" TEXT',
    'CREATE INDEX "party_kept" ON "party" ("noun", "keep_until") WHERE "keep_until" IS NOT NULL',
    'CREATE TABLE "privacy_request" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "own" TEXT, '
    '"kind" TEXT, "person" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "received_on" TEXT, '
    '"law" TEXT, "due" TEXT, "status" TEXT, "responsible" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY '
    'DEFERRED, "done_on" TEXT, "note" TEXT)',
    'CREATE INDEX "privacy_request_person" ON "privacy_request" ("person")',
    'CREATE INDEX "privacy_request_responsible" ON "privacy_request" ("responsible")',
    'CREATE UNIQUE INDEX "privacy_request_ref" ON "privacy_request" ("ref")',
)


def up(database: Any) -> None:
    """Add the columns and the table; nothing is known yet."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
