"""Version 9: what a ceremony is planned with: precedence, seats, flags, signatures, checklists and gifts."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    'ALTER TABLE "party" ADD COLUMN "institution_order" INTEGER',
    'ALTER TABLE "event" ADD COLUMN "precedence_rules" TEXT REFERENCES "precedence_rules" ("id") DEFERRABLE '
    "INITIALLY DEFERRED",
    'ALTER TABLE "event" ADD COLUMN "several_posts" TEXT',
    'ALTER TABLE "event" ADD COLUMN "table_rule" TEXT',
    'ALTER TABLE "event" ADD COLUMN "flag_rule" TEXT',
    'ALTER TABLE "event" ADD COLUMN "flag_answer" TEXT',
    'ALTER TABLE "event" ADD COLUMN "viewpoint" TEXT',
    'ALTER TABLE "event" ADD COLUMN "began" TEXT',
    'ALTER TABLE "event" ADD COLUMN "ended" TEXT',
    'ALTER TABLE "event" ADD COLUMN "deviations" TEXT',
    'ALTER TABLE "event" ADD COLUMN "photograph_rights" TEXT',
    'ALTER TABLE "event" ADD COLUMN "debriefed_on" TEXT',
    'CREATE INDEX "event_precedence_rules" ON "event" ("precedence_rules")',
    'CREATE TABLE "checklist_item" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" '
    'INTEGER, "own" TEXT, "text" TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"responsible" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "due" TEXT, "dated_by_hand" '
    'INTEGER, "amount" INTEGER, "unit" TEXT, "side" TEXT, "status" TEXT, "done_on" TEXT, "note" TEXT)',
    'CREATE INDEX "checklist_item_event" ON "checklist_item" ("event")',
    'CREATE INDEX "checklist_item_responsible" ON "checklist_item" ("responsible")',
    'CREATE UNIQUE INDEX "checklist_item_ref" ON "checklist_item" ("ref")',
    'CREATE TABLE "seating_plan" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "own" '
    'TEXT, "name" TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, '
    '"tables" INTEGER, "per_table" INTEGER, "notes" TEXT)',
    'CREATE INDEX "seating_plan_event" ON "seating_plan" ("event")',
    'CREATE UNIQUE INDEX "seating_plan_ref" ON "seating_plan" ("ref")',
    'CREATE TABLE "gift" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" TEXT, '
    '"ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "own" TEXT, '
    '"name" TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "giver" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "receiver" TEXT REFERENCES "party" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "given_on" TEXT, "value" INTEGER, "currency" TEXT, "category" TEXT, '
    '"official" INTEGER, "holiday" INTEGER, "approval" TEXT, "approved_by" TEXT REFERENCES "party" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "approved_on" TEXT, "note" TEXT)',
    'CREATE INDEX "gift_event" ON "gift" ("event")',
    'CREATE INDEX "gift_giver" ON "gift" ("giver")',
    'CREATE INDEX "gift_receiver" ON "gift" ("receiver")',
    'CREATE INDEX "gift_approved_by" ON "gift" ("approved_by")',
    'CREATE UNIQUE INDEX "gift_ref" ON "gift" ("ref")',
    'CREATE TABLE "precedence_rules" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" '
    'INTEGER, "own" TEXT, "name" TEXT, "basis" TEXT, "country" TEXT, "criteria" TEXT, "role_order" TEXT, '
    '"notes" TEXT)',
    'CREATE UNIQUE INDEX "precedence_rules_ref" ON "precedence_rules" ("ref")',
    'CREATE TABLE "countdown_template" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" '
    'INTEGER, "own" TEXT, "name" TEXT, "language" TEXT, "notes" TEXT)',
    'CREATE UNIQUE INDEX "countdown_template_ref" ON "countdown_template" ("ref")',
    'CREATE TABLE "gift_limit" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "tags" TEXT, "pinned" INTEGER, "own" '
    'TEXT, "name" TEXT, "basis" TEXT, "country" TEXT, "category" TEXT, "holiday" INTEGER, "limit" INTEGER, '
    '"currency" TEXT, "started" TEXT, "ended" TEXT, "note" TEXT)',
    'CREATE UNIQUE INDEX "gift_limit_ref" ON "gift_limit" ("ref")',
    'ALTER TABLE "post" ADD COLUMN "rank" INTEGER',
    'ALTER TABLE "original" ADD COLUMN "number" INTEGER',
    'ALTER TABLE "original" ADD COLUMN "first_party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED',
    'CREATE INDEX "original_first_party" ON "original" ("first_party")',
    'CREATE TABLE "signature" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "original" INTEGER, '
    '"language" TEXT, "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "person" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "signed_on" TEXT, "signed_at" TEXT, "position" '
    "INTEGER)",
    'CREATE INDEX "signature_agreement" ON "signature" ("agreement")',
    'CREATE INDEX "signature_party" ON "signature" ("party")',
    'CREATE INDEX "signature_person" ON "signature" ("person")',
    'CREATE TABLE "conformity" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "language" TEXT, '
    '"certified_by" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "certified_on" TEXT, "note"'
    ' TEXT, "position" INTEGER)',
    'CREATE INDEX "conformity_agreement" ON "conformity" ("agreement")',
    'CREATE INDEX "conformity_certified_by" ON "conformity" ("certified_by")',
    'ALTER TABLE "attendance" ADD COLUMN "post" TEXT REFERENCES "post" ("id") DEFERRABLE INITIALLY DEFERRED',
    'ALTER TABLE "attendance" ADD COLUMN "list_number" INTEGER',
    'ALTER TABLE "attendance" ADD COLUMN "place_override" INTEGER',
    'ALTER TABLE "attendance" ADD COLUMN "override_reason" TEXT',
    'ALTER TABLE "attendance" ADD COLUMN "companion_of" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED',
    'ALTER TABLE "attendance" ADD COLUMN "interprets_for" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED',
    'ALTER TABLE "attendance" ADD COLUMN "sits_next_to" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED',
    'ALTER TABLE "attendance" ADD COLUMN "arrived_at" TEXT',
    'ALTER TABLE "attendance" ADD COLUMN "thanked_on" TEXT',
    'CREATE INDEX "attendance_post" ON "attendance" ("post")',
    'CREATE INDEX "attendance_companion_of" ON "attendance" ("companion_of")',
    'CREATE INDEX "attendance_interprets_for" ON "attendance" ("interprets_for")',
    'CREATE INDEX "attendance_sits_next_to" ON "attendance" ("sits_next_to")',
    'ALTER TABLE "run_item" ADD COLUMN "kind" TEXT',
    'ALTER TABLE "run_item" ADD COLUMN "began" TEXT',
    'CREATE TABLE "contingency" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "plan" TEXT, '
    '"person" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "authority" TEXT, "ready" '
    'INTEGER, "position" INTEGER)',
    'CREATE INDEX "contingency_event" ON "contingency" ("event")',
    'CREATE INDEX "contingency_person" ON "contingency" ("person")',
    'CREATE TABLE "flag" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" TEXT, '
    '"event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "name" TEXT, "kind" TEXT, "party" '
    'TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "position" INTEGER)',
    'CREATE INDEX "flag_event" ON "flag" ("event")',
    'CREATE INDEX "flag_party" ON "flag" ("party")',
    'CREATE TABLE "seat" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" TEXT, '
    '"seating_plan" TEXT REFERENCES "seating_plan" ("id") DEFERRABLE INITIALLY DEFERRED, "person" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "table_number" INTEGER, "seat_number" INTEGER, '
    '"note" TEXT, "position" INTEGER)',
    'CREATE INDEX "seat_seating_plan" ON "seat" ("seating_plan")',
    'CREATE INDEX "seat_person" ON "seat" ("person")',
    'CREATE TABLE "precedence_office" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "rules" TEXT REFERENCES "precedence_rules" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"number" INTEGER, "title" TEXT, "title_local" TEXT, "other_titles" TEXT, "rank" INTEGER, "note" TEXT, '
    '"position" INTEGER)',
    'CREATE INDEX "precedence_office_rules" ON "precedence_office" ("rules")',
    'CREATE TABLE "countdown_step" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "template" TEXT REFERENCES "countdown_template" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"text" TEXT, "amount" INTEGER, "unit" TEXT, "side" TEXT, "who" TEXT, "position" INTEGER)',
    'CREATE INDEX "countdown_step_template" ON "countdown_step" ("template")',
)


def up(database: Any) -> None:
    """Add the tables and columns; nothing is known in them yet."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
