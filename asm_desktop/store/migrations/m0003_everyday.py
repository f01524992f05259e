"""Version 3: what an ordinary day needs: engagements, documents, clauses, tags, own fields, saved views."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    'ALTER TABLE "party" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "party" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "party" ADD COLUMN "gifts" TEXT',
    'ALTER TABLE "party" ADD COLUMN "do" TEXT',
    'ALTER TABLE "party" ADD COLUMN "avoid" TEXT',
    'ALTER TABLE "agreement" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "agreement" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "agreement" ADD COLUMN "stage_reason" TEXT',
    'ALTER TABLE "agreement" ADD COLUMN "exchange_acknowledged" TEXT',
    'ALTER TABLE "agreement" ADD COLUMN "publicity_note" TEXT',
    'ALTER TABLE "cooperation_area" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "cooperation_area" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "milestone" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "milestone" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "event" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "event" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "delivery" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "delivery" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "delivery" ADD COLUMN "planned_mass" TEXT',
    'ALTER TABLE "quote" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "quote" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "commitment" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "commitment" ADD COLUMN "pinned" INTEGER',
    'ALTER TABLE "commitment" ADD COLUMN "engagement" TEXT REFERENCES "engagement" ("id") DEFERRABLE '
    "INITIALLY DEFERRED",
    'ALTER TABLE "commitment" ADD COLUMN "clause" TEXT REFERENCES "clause" ("id") DEFERRABLE INITIALLY DEFERRED',
    'ALTER TABLE "commitment" ADD COLUMN "responsible" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED',
    'ALTER TABLE "commitment" ADD COLUMN "met_on" TEXT',
    'ALTER TABLE "source" ADD COLUMN "tags" TEXT',
    'ALTER TABLE "source" ADD COLUMN "pinned" INTEGER',
    'CREATE INDEX "commitment_engagement" ON "commitment" ("engagement")',
    'CREATE INDEX "commitment_clause" ON "commitment" ("clause")',
    'CREATE INDEX "commitment_responsible" ON "commitment" ("responsible")',
    'CREATE TABLE "engagement" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "name" '
    'TEXT, "channel" TEXT, "held_on" TEXT, "starts" TEXT, "minutes" INTEGER, "place" TEXT, "with_whom" TEXT, '
    '"purpose" TEXT, "information" TEXT, "issues" TEXT, "satisfaction" TEXT, "agreement" TEXT REFERENCES '
    '"agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "area" TEXT REFERENCES "cooperation_area" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"next_contact" TEXT, "confidentiality" TEXT, "notes" TEXT)',
    'CREATE INDEX "engagement_agreement" ON "engagement" ("agreement")',
    'CREATE INDEX "engagement_area" ON "engagement" ("area")',
    'CREATE INDEX "engagement_event" ON "engagement" ("event")',
    'CREATE UNIQUE INDEX "engagement_ref" ON "engagement" ("ref")',
    'CREATE TABLE "follow_up" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "text" '
    'TEXT, "responsible" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "due" TEXT, "status" '
    'TEXT, "done_on" TEXT, "engagement" TEXT REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "agreement" TEXT REFERENCES '
    '"agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "party" TEXT REFERENCES "party" ("id") DEFERRABLE '
    'INITIALLY DEFERRED, "commitment" TEXT REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"note" TEXT)',
    'CREATE INDEX "follow_up_responsible" ON "follow_up" ("responsible")',
    'CREATE INDEX "follow_up_engagement" ON "follow_up" ("engagement")',
    'CREATE INDEX "follow_up_event" ON "follow_up" ("event")',
    'CREATE INDEX "follow_up_agreement" ON "follow_up" ("agreement")',
    'CREATE INDEX "follow_up_party" ON "follow_up" ("party")',
    'CREATE INDEX "follow_up_commitment" ON "follow_up" ("commitment")',
    'CREATE UNIQUE INDEX "follow_up_ref" ON "follow_up" ("ref")',
    'CREATE TABLE "document" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "name" '
    'TEXT, "kind" TEXT, "language" TEXT, "originality" TEXT, "translation_of" TEXT REFERENCES "document" '
    '("id") DEFERRABLE INITIALLY DEFERRED, "dated" TEXT, "agreement" TEXT REFERENCES "agreement" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "engagement" TEXT REFERENCES '
    '"engagement" ("id") DEFERRABLE INITIALLY DEFERRED, "delivery" TEXT REFERENCES "delivery" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "commitment" TEXT REFERENCES "commitment" ("id") DEFERRABLE INITIALLY '
    'DEFERRED, "confidentiality" TEXT, "notes" TEXT)',
    'CREATE INDEX "document_translation_of" ON "document" ("translation_of")',
    'CREATE INDEX "document_agreement" ON "document" ("agreement")',
    'CREATE INDEX "document_party" ON "document" ("party")',
    'CREATE INDEX "document_event" ON "document" ("event")',
    'CREATE INDEX "document_engagement" ON "document" ("engagement")',
    'CREATE INDEX "document_delivery" ON "document" ("delivery")',
    'CREATE INDEX "document_commitment" ON "document" ("commitment")',
    'CREATE UNIQUE INDEX "document_ref" ON "document" ("ref")',
    'CREATE TABLE "custom_field" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "name" '
    'TEXT, "kind" TEXT, "options" TEXT)',
    'CREATE UNIQUE INDEX "custom_field_ref" ON "custom_field" ("ref")',
    'CREATE TABLE "saved_view" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "name" '
    'TEXT, "of" TEXT, "definition" TEXT)',
    'CREATE UNIQUE INDEX "saved_view_ref" ON "saved_view" ("ref")',
    'CREATE TABLE "custom_value" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "custom_field" TEXT '
    'REFERENCES "custom_field" ("id") DEFERRABLE INITIALLY DEFERRED, "value" TEXT, "position" INTEGER)',
    'CREATE INDEX "custom_value_party" ON "custom_value" ("party")',
    'CREATE INDEX "custom_value_custom_field" ON "custom_value" ("custom_field")',
    'CREATE TABLE "clause" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" TEXT, '
    '"agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "number" TEXT, "title" '
    'TEXT, "binding" TEXT, "text" TEXT, "amendment" TEXT REFERENCES "amendment" ("id") DEFERRABLE INITIALLY '
    'DEFERRED, "replaces" TEXT REFERENCES "clause" ("id") DEFERRABLE INITIALLY DEFERRED, "struck_out" '
    'INTEGER, "position" INTEGER)',
    'CREATE INDEX "clause_agreement" ON "clause" ("agreement")',
    'CREATE INDEX "clause_amendment" ON "clause" ("amendment")',
    'CREATE INDEX "clause_replaces" ON "clause" ("replaces")',
    'CREATE TABLE "amendment" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "number" INTEGER, '
    '"title" TEXT, "summary" TEXT, "signed_on" TEXT, "effective_on" TEXT, "expires_on" TEXT, "term" TEXT, '
    '"notice_period" TEXT, "governing_law" TEXT, "document" TEXT REFERENCES "document" ("id") DEFERRABLE '
    'INITIALLY DEFERRED, "position" INTEGER)',
    'CREATE INDEX "amendment_agreement" ON "amendment" ("agreement")',
    'CREATE INDEX "amendment_document" ON "amendment" ("document")',
    'CREATE TABLE "original" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "language" TEXT, '
    '"holder" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "place" TEXT, "received_on" '
    'TEXT, "returned_on" TEXT, "note" TEXT, "position" INTEGER)',
    'CREATE INDEX "original_agreement" ON "original" ("agreement")',
    'CREATE INDEX "original_holder" ON "original" ("holder")',
    'CREATE TABLE "participation" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "engagement" TEXT REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"person" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation" TEXT REFERENCES '
    '"party" ("id") DEFERRABLE INITIALLY DEFERRED, "side" TEXT, "role" TEXT, "position" INTEGER)',
    'CREATE INDEX "participation_engagement" ON "participation" ("engagement")',
    'CREATE INDEX "participation_person" ON "participation" ("person")',
    'CREATE INDEX "participation_organisation" ON "participation" ("organisation")',
    'CREATE TABLE "document_version" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "document" TEXT REFERENCES "document" ("id") DEFERRABLE INITIALLY DEFERRED, "version" '
    'TEXT, "file" TEXT, "file_name" TEXT, "size" INTEGER, "received_on" TEXT, "note" TEXT, "position" '
    "INTEGER)",
    'CREATE INDEX "document_version_document" ON "document_version" ("document")',
)


def up(database: Any) -> None:
    """Add the tables and columns; nothing is known in them yet."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
