"""Version 1: the records of the model case, the journal, the files and the search index."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    'CREATE TABLE "party" ("id" TEXT PRIMARY KEY NOT NULL, "noun" TEXT NOT NULL, "created" TEXT, '
    '"changed" TEXT, "archived" TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, '
    '"country" TEXT, "confidentiality" TEXT, "verified_on" TEXT, "notes" TEXT, "type" TEXT, "type_note" '
    'TEXT, "legal_suffix" TEXT, "registration" TEXT, "listed" TEXT, "founded" TEXT, "website" TEXT, '
    '"location" TEXT, "description" TEXT, "position" TEXT, "portrait" TEXT, "form_of_address" TEXT, '
    '"languages" TEXT, "interpreter" INTEGER, "diet" TEXT, "access" TEXT, "biography" TEXT)',
    'CREATE UNIQUE INDEX "party_ref" ON "party" ("ref")',
    'CREATE TABLE "agreement" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived"'
    ' TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "formal_title" TEXT, "title_local"'
    ' TEXT, "type" TEXT, "binding" TEXT, "stage" TEXT, "between" TEXT, "purpose" TEXT, "signed_on" TEXT, '
    '"effective_on" TEXT, "expires_on" TEXT, "term_type" TEXT, "term" TEXT, "notice_period" TEXT, '
    '"governing_law" TEXT, "languages" TEXT, "prevailing_language" TEXT, "originals" INTEGER, '
    '"copy_location" TEXT, "responsibilities" TEXT, "money" TEXT, "lead" TEXT REFERENCES "party" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "backup_lead" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY '
    'DEFERRED, "predecessor" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"last_activity" TEXT, "confidentiality" TEXT, "exchange_gate" TEXT, "exchange_note" TEXT, '
    '"publicity_hold" INTEGER, "notes" TEXT)',
    'CREATE INDEX "agreement_lead" ON "agreement" ("lead")',
    'CREATE INDEX "agreement_backup_lead" ON "agreement" ("backup_lead")',
    'CREATE INDEX "agreement_predecessor" ON "agreement" ("predecessor")',
    'CREATE UNIQUE INDEX "agreement_ref" ON "agreement" ("ref")',
    'CREATE TABLE "cooperation_area" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "agreement" TEXT '
    'REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "name" TEXT, "category" TEXT, "status" '
    'TEXT, "our_owner" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "their_owner" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "activities" TEXT, "indicator" TEXT, '
    '"target" TEXT, "last_activity" TEXT, "position" INTEGER, "notes" TEXT)',
    'CREATE INDEX "cooperation_area_agreement" ON "cooperation_area" ("agreement")',
    'CREATE INDEX "cooperation_area_our_owner" ON "cooperation_area" ("our_owner")',
    'CREATE INDEX "cooperation_area_their_owner" ON "cooperation_area" ("their_owner")',
    'CREATE UNIQUE INDEX "cooperation_area_ref" ON "cooperation_area" ("ref")',
    'CREATE TABLE "milestone" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived"'
    ' TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "agreement" TEXT REFERENCES '
    '"agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "party" TEXT REFERENCES "party" ("id") DEFERRABLE '
    'INITIALLY DEFERRED, "name" TEXT, "kind" TEXT, "status" TEXT, "due" TEXT, "reached_on" TEXT, "detail"'
    " TEXT)",
    'CREATE INDEX "milestone_agreement" ON "milestone" ("agreement")',
    'CREATE INDEX "milestone_party" ON "milestone" ("party")',
    'CREATE UNIQUE INDEX "milestone_ref" ON "milestone" ("ref")',
    'CREATE TABLE "event" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "name" TEXT, "type" TEXT, '
    '"agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "status" TEXT, '
    '"formality" TEXT, "held_on" TEXT, "starts" TEXT, "ends" TEXT, "zone" TEXT, "second_zone" TEXT, '
    '"venue" TEXT, "address" TEXT, "host" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"our_role" TEXT, "purpose" TEXT, "objectives" TEXT, "languages" TEXT, "dress" TEXT, "transport" '
    'TEXT, "logistics" TEXT, "contact" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"programme_note" TEXT, "marking" TEXT, "version" TEXT, "prepared_by" TEXT, "cleared_by" TEXT, '
    '"cleared_on" TEXT, "notes" TEXT)',
    'CREATE INDEX "event_agreement" ON "event" ("agreement")',
    'CREATE INDEX "event_host" ON "event" ("host")',
    'CREATE INDEX "event_contact" ON "event" ("contact")',
    'CREATE UNIQUE INDEX "event_ref" ON "event" ("ref")',
    'CREATE TABLE "delivery" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "agreement" TEXT REFERENCES '
    '"agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "sales_line" TEXT REFERENCES "sales_line" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "name" TEXT, "lot" TEXT, "status" TEXT, "planned_on" TEXT, '
    '"actual_on" TEXT, "net_mass" TEXT, "certificate" TEXT, "delivery_note" TEXT, "detail" TEXT)',
    'CREATE INDEX "delivery_agreement" ON "delivery" ("agreement")',
    'CREATE INDEX "delivery_sales_line" ON "delivery" ("sales_line")',
    'CREATE UNIQUE INDEX "delivery_ref" ON "delivery" ("ref")',
    'CREATE TABLE "quote" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "text" TEXT, "speaker" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "attribution" TEXT, "attribution_line" '
    'TEXT, "attribution_note" TEXT, "language" TEXT, "agreement" TEXT REFERENCES "agreement" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,'
    ' "approval" TEXT, "approved_by" TEXT, "approved_on" TEXT, "embargo" TEXT, "position" INTEGER)',
    'CREATE INDEX "quote_speaker" ON "quote" ("speaker")',
    'CREATE INDEX "quote_agreement" ON "quote" ("agreement")',
    'CREATE INDEX "quote_event" ON "quote" ("event")',
    'CREATE UNIQUE INDEX "quote_ref" ON "quote" ("ref")',
    'CREATE TABLE "commitment" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "text" TEXT, "kind" '
    'TEXT, "by" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "to" TEXT REFERENCES '
    '"party" ("id") DEFERRABLE INITIALLY DEFERRED, "agreement" TEXT REFERENCES "agreement" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED,'
    ' "quote" TEXT REFERENCES "quote" ("id") DEFERRABLE INITIALLY DEFERRED, "due" TEXT, "status" TEXT, '
    '"evidence" TEXT)',
    'CREATE INDEX "commitment_by" ON "commitment" ("by")',
    'CREATE INDEX "commitment_to" ON "commitment" ("to")',
    'CREATE INDEX "commitment_agreement" ON "commitment" ("agreement")',
    'CREATE INDEX "commitment_event" ON "commitment" ("event")',
    'CREATE INDEX "commitment_quote" ON "commitment" ("quote")',
    'CREATE UNIQUE INDEX "commitment_ref" ON "commitment" ("ref")',
    'CREATE TABLE "source" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "ref" TEXT, "title" TEXT, "short" TEXT, "example" INTEGER, "headline" TEXT, "kind" TEXT, '
    '"kind_note" TEXT, "publisher" TEXT, "published" TEXT, "language" TEXT, "url" TEXT, "caption" TEXT, '
    '"text" TEXT)',
    'CREATE UNIQUE INDEX "source_ref" ON "source" ("ref")',
    'CREATE TABLE "party_name" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "full" TEXT, '
    '"kind" TEXT, "preferred" INTEGER, "language" TEXT, "script" TEXT, "courtesy" TEXT, "given" TEXT, '
    '"family" TEXT, "name_order" TEXT, "pronunciation" TEXT, "order_note" TEXT, "position" INTEGER)',
    'CREATE INDEX "party_name_party" ON "party_name" ("party")',
    'CREATE TABLE "contact_point" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, '
    '"value" TEXT, "usage" TEXT, "preferred" INTEGER, "confidentiality" TEXT, "position" INTEGER)',
    'CREATE INDEX "contact_point_party" ON "contact_point" ("party")',
    'CREATE TABLE "post" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "person" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "title" TEXT, "title_local" TEXT, '
    '"local_language" TEXT, "unit" TEXT, "started" TEXT, "ended" TEXT, "head" INTEGER, "acting" INTEGER, '
    '"verified_on" TEXT, "position" INTEGER)',
    'CREATE INDEX "post_person" ON "post" ("person")',
    'CREATE INDEX "post_organisation" ON "post" ("organisation")',
    'CREATE TABLE "relation" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "other" '
    'TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "share" TEXT, "started" TEXT, "ended" '
    'TEXT, "note" TEXT)',
    'CREATE INDEX "relation_party" ON "relation" ("party")',
    'CREATE INDEX "relation_other" ON "relation" ("other")',
    'CREATE TABLE "agreement_party" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"party" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "role" TEXT, "side" TEXT, '
    '"name_as_written" TEXT, "position" INTEGER)',
    'CREATE INDEX "agreement_party_agreement" ON "agreement_party" ("agreement")',
    'CREATE INDEX "agreement_party_party" ON "agreement_party" ("party")',
    'CREATE TABLE "signatory" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived"'
    ' TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, "party" TEXT '
    'REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "person" TEXT REFERENCES "party" ("id") '
    'DEFERRABLE INITIALLY DEFERRED, "role" TEXT, "name_as_signed" TEXT, "title_as_signed" TEXT, '
    '"authority" TEXT, "required" INTEGER, "signed_on" TEXT, "position" INTEGER)',
    'CREATE INDEX "signatory_agreement" ON "signatory" ("agreement")',
    'CREATE INDEX "signatory_party" ON "signatory" ("party")',
    'CREATE INDEX "signatory_person" ON "signatory" ("person")',
    'CREATE TABLE "sales_line" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "agreement" TEXT REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED, '
    '"product" TEXT, "product_short" TEXT, "quantity" TEXT, "window_from" TEXT, "window_to" TEXT, '
    '"specification" TEXT, "purity" TEXT, "incoterm" TEXT, "place" TEXT, "price" TEXT, "currency" TEXT, '
    '"minimum" TEXT, "payment" TEXT, "intended_use" TEXT, "position" INTEGER)',
    'CREATE INDEX "sales_line_agreement" ON "sales_line" ("agreement")',
    'CREATE TABLE "attendance" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "person" TEXT'
    ' REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "organisation" TEXT REFERENCES "party" '
    '("id") DEFERRABLE INITIALLY DEFERRED, "role" TEXT, "side" TEXT, "stand_in_for" TEXT REFERENCES '
    '"party" ("id") DEFERRABLE INITIALLY DEFERRED, "name_as_written" TEXT, "rsvp" TEXT, "attended" '
    'INTEGER, "diet" TEXT, "interpreter" INTEGER, "note" TEXT, "position" INTEGER)',
    'CREATE INDEX "attendance_event" ON "attendance" ("event")',
    'CREATE INDEX "attendance_person" ON "attendance" ("person")',
    'CREATE INDEX "attendance_organisation" ON "attendance" ("organisation")',
    'CREATE INDEX "attendance_stand_in_for" ON "attendance" ("stand_in_for")',
    'CREATE TABLE "run_item" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "starts" TEXT, "minutes"'
    ' INTEGER, "item" TEXT, "person" TEXT REFERENCES "party" ("id") DEFERRABLE INITIALLY DEFERRED, "who" '
    'TEXT, "cue" TEXT, "microphone" TEXT, "language" TEXT, "consecutive" INTEGER, "note" TEXT, "position"'
    " INTEGER)",
    'CREATE INDEX "run_item_event" ON "run_item" ("event")',
    'CREATE INDEX "run_item_person" ON "run_item" ("person")',
    'CREATE TABLE "talking_point" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, '
    '"archived" TEXT, "event" TEXT REFERENCES "event" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, '
    '"text" TEXT, "answer" TEXT, "likelihood" TEXT, "audience" TEXT, "disclosure" TEXT, "position" '
    "INTEGER)",
    'CREATE INDEX "talking_point_event" ON "talking_point" ("event")',
    'CREATE TABLE "citation" ("id" TEXT PRIMARY KEY NOT NULL, "created" TEXT, "changed" TEXT, "archived" '
    'TEXT, "subject" TEXT, "field" TEXT, "source" TEXT REFERENCES "source" ("id") DEFERRABLE INITIALLY '
    'DEFERRED, "sentence" TEXT, "status" TEXT, "reads" TEXT, "note" TEXT)',
    'CREATE INDEX "citation_source" ON "citation" ("source")',
    'CREATE INDEX "party_title" ON "party" ("noun", "title" COLLATE NOCASE)',
    'CREATE INDEX "citation_subject" ON "citation" ("subject", "field")',
    'CREATE TABLE "action" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT, "id" TEXT NOT NULL UNIQUE, "label" '
    'TEXT NOT NULL, "actor" TEXT, "at" TEXT NOT NULL, "kind" TEXT NOT NULL, "target" INTEGER, "undone" '
    "INTEGER)",
    'CREATE TABLE "change" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT, "action" INTEGER NOT NULL REFERENCES'
    ' "action" ("seq"), "record" TEXT NOT NULL, "noun" TEXT NOT NULL, "key" TEXT NOT NULL, "owner" TEXT, '
    '"op" TEXT NOT NULL, "before" TEXT, "after" TEXT)',
    'CREATE INDEX "change_action" ON "change" ("action")',
    'CREATE INDEX "change_key" ON "change" ("key")',
    'CREATE INDEX "change_owner" ON "change" ("owner")',
    'CREATE TABLE "journal_state" ("id" INTEGER PRIMARY KEY CHECK ("id" = 1), "action" INTEGER)',
    'CREATE TABLE "blob" ("digest" TEXT PRIMARY KEY, "media_type" TEXT NOT NULL, "content" BLOB NOT NULL)',
    'CREATE TABLE "search_key" ("rowid" INTEGER PRIMARY KEY, "key" TEXT NOT NULL UNIQUE, "noun" TEXT NOT NULL)',
    'CREATE VIRTUAL TABLE "search_index" USING fts5 ("title", "names", "words", "initials", content=\'\', '
    "contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)


def up(database: Any) -> None:
    """Create everything in an empty file."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    database.execute_sql('INSERT INTO "journal_state" ("id", "action") VALUES (1, NULL)')
