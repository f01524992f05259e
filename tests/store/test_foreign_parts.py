from __future__ import annotations

from pathlib import Path

import pytest

from asm_desktop.domain.errors import DamagedFile
from asm_desktop.domain.records import Organisation
from asm_desktop.services import checking
from asm_desktop.services.register import Register
from asm_desktop.store import migrations, seal
from asm_desktop.store.opening import connect
from tests.store.files import untouched

TRIGGERS = {
    "a trigger that empties a table at the next save": (
        'CREATE TRIGGER "wipe" AFTER UPDATE ON "party" BEGIN DELETE FROM "citation"; END',
        "it holds a trigger that this program did not make: wipe",
    ),
    "a journal that forgets": (
        'DROP TRIGGER "journal_party_update"',
        "the trigger journal_party_update is missing or altered",
    ),
    "a journal that lies": (
        'DROP TRIGGER "journal_party_delete"; CREATE TRIGGER "journal_party_delete" AFTER DELETE ON "party" '
        "BEGIN SELECT 1; END",
        "the trigger journal_party_delete is missing or altered",
    ),
}
OTHERS = {
    "a view": ('CREATE VIEW "people" AS SELECT * FROM "party"', "a view that this program did not make: people"),
    "a table": ('CREATE TABLE "mine" ("id" TEXT)', "a table that this program did not make: mine"),
    "an index that refuses": (
        'CREATE UNIQUE INDEX "one" ON "event" ("name")',
        "an index that this program did not make: one",
    ),
    "an index taken away": ('DROP INDEX "party_ref"', "the index party_ref is missing or altered"),
    "a table taken away": ('DROP TABLE "talking_point"', "the table talking_point is missing or altered"),
    "a view in place of a table": (
        'DROP TABLE "talking_point"; CREATE VIEW "talking_point" AS SELECT * FROM "run_item"',
        "a view that this program did not make: talking_point",
    ),
    "a table that replaces rows of its own accord": (
        'DROP TABLE "blob"; CREATE TABLE "blob" ("digest" TEXT PRIMARY KEY ON CONFLICT REPLACE, '
        '"media_type" TEXT NOT NULL, "content" BLOB NOT NULL)',
        "the table blob is missing or altered",
    ),
    "a column more": ('ALTER TABLE "party" ADD COLUMN "mine" TEXT', "the table party is missing or altered"),
}


def altered(path: Path, statements: str) -> Path:
    """The register after another program changed it that knew how not to be noticed by the seal."""
    database = connect(path, "")
    database.connection().executescript(f"{statements}; {seal.BREAK}")
    database.close()
    return path


@pytest.mark.parametrize("case", TRIGGERS | OTHERS)
def test_what_this_program_did_not_make_is_refused_before_anything_is_written(plain: Path, case: str) -> None:
    statements, words = (TRIGGERS | OTHERS)[case]
    altered(plain, statements)
    with untouched(plain.parent), pytest.raises(DamagedFile, match=words):
        Register.open(plain, None)


@pytest.mark.parametrize("case", OTHERS)
def test_foreign_parts_are_refused_while_only_reading_too(plain: Path, case: str) -> None:
    statements, words = OTHERS[case]
    altered(plain, statements)
    with untouched(plain.parent), pytest.raises(DamagedFile, match=words):
        Register.open(plain, None, read_only=True)


@pytest.mark.parametrize("case", TRIGGERS)
def test_where_nothing_is_written_triggers_do_not_hide_the_data(plain: Path, case: str) -> None:
    statements, words = TRIGGERS[case]
    altered(plain, statements)
    with untouched(plain.parent):
        register = Register.open(plain, None, read_only=True)
        assert len(register.store.all(Organisation)) == 2
        register.close()
        assert [problem.casefold() for problem in checking.check(plain, None).of_file] == [f"{words}.".casefold()]


def test_an_older_file_is_looked_at_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.asm"
    Register.create(path, None).close()
    database = connect(path, "")
    with database.atomic():
        for (name,) in database.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute_sql(f'DROP TRIGGER "{name}"')
    database.execute_sql(f"PRAGMA user_version = {migrations.LATEST - 1}")
    database.execute_sql('CREATE VIEW "mine" AS SELECT 1')
    database.execute_sql(seal.BREAK)
    database.close()
    with untouched(tmp_path), pytest.raises(DamagedFile):
        Register.open(path, None)


def test_what_sqlite_makes_for_itself_is_no_foreign_part(plain: Path) -> None:
    altered(plain, "ANALYZE")
    Register.open(plain, None).close()
    assert checking.check(plain, None) == ([], [])


@pytest.mark.parametrize("case", TRIGGERS)
def test_a_window_that_opens_first_and_looks_after_still_refuses_before_the_first_write(plain: Path, case: str) -> None:
    statements, words = TRIGGERS[case]
    path = altered(plain, statements)
    with untouched(path.parent):
        register = Register.open(path, None, parts_later=True)
        try:
            with pytest.raises(DamagedFile, match=words), register.action("Change a name"):
                raise AssertionError("the action began")
            with pytest.raises(DamagedFile, match=words):
                register.check_parts()
        finally:
            register.close()
