"""Version 11: what a register holds to be true of itself, and indexes of what ready views ask for."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    'CREATE TABLE "register_settings" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "own" TEXT, '
    '"us" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "dormant_months" INTEGER, "stale_days" '
    'INTEGER, "ending_days" INTEGER)',
    'CREATE INDEX "register_settings_us" ON "register_settings" ("us")',
    'CREATE UNIQUE INDEX "register_settings_ref" ON "register_settings" ("ref")',
    'CREATE INDEX "post_verified" ON "post" ("person", "verified_on") WHERE "ended" IS NULL',
    'CREATE INDEX "party_verified" ON "party" ("noun", "archived", "verified_on", "id")',
    'CREATE INDEX "engagement_happened" ON "engagement" ("agreement", "held_on")',
    'CREATE INDEX "event_happened" ON "event" ("agreement", "held_on")',
    'CREATE INDEX "delivery_happened" ON "delivery" ("agreement", "actual_on")',
    'CREATE INDEX "signatory_happened" ON "signatory" ("agreement", "signed_on")',
)


def up(database: Any) -> None:
    """Add the table and the indexes; nothing is set yet."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
