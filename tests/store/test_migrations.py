"""Every version of the file there has been, brought up to date.

A new migration is tested by being in its folder. If what it adds is worth filling before the next one, put its rows
into `version_N.sql` beside this file.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from asm_desktop.domain.errors import NewerFile
from asm_desktop.services import backing_up, history, records
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store import migrations, tables
from asm_desktop.store.opening import connect, derive_key
from asm_desktop.store.schema import APPLICATION_ID
from tests.store.contents import Facts, entries, facts, rebuilt
from tests.store.files import PASSPHRASE, digests

ROOT = Path(__file__).parents[2]
OLDER = range(1, migrations.LATEST)
NEXT = migrations.LATEST + 1


def old_file(path: Path, version: int, key: str = "") -> Path:
    """A register as this version wrote it, with rows of it and of those before."""
    database = connect(path, key)
    database.execute_sql("PRAGMA journal_mode = WAL")
    for number in range(1, version + 1):
        with database.atomic():
            migrations.run(database, number - 1, number)
        rows = Path(__file__).with_name(f"version_{number}.sql")
        if rows.exists():
            database.connection().executescript(f"BEGIN; {rows.read_text(encoding='utf-8')} COMMIT;")
    if version < migrations.LATEST:
        database.execute_sql('CREATE TRIGGER "journal_party_insert" AFTER INSERT ON "party" BEGIN SELECT 1; END')
    database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute_sql(f"PRAGMA user_version = {version}")
    database.close()
    return path


def schema(path: Path, key: str = "") -> set[tuple[Any, ...]]:
    database = connect(path, key, read_only=True)
    found = set(database.execute_sql("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())
    database.close()
    return found


def state(path: Path, key: str = "") -> tuple[Any, ...]:
    """The version, the parts and every row of a file, the journal's and the kept files' included, but for the seal."""
    database = connect(path, key, read_only=True)
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    parts = schema(path, key)
    names = [
        name for kind, name, *_ in parts if kind == "table" and not name.startswith(("search_index", "journal_state"))
    ]
    rows = {name: database.execute_sql(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}
    database.close()
    return version, parts, rows


def kept(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether a row still has every value that its columns of old had."""
    return all(after[name] == value for name, value in before.items() if name in after)


def facts_of(path: Path) -> Facts:
    database = connect(path, "", read_only=True)
    found = facts(database)
    database.close()
    return found


def test_versions_are_numbered_without_a_gap() -> None:
    assert [int(name[1:5]) for name in migrations.NAMES] == list(range(1, migrations.LATEST + 1))


@pytest.mark.parametrize("table", tables.TABLES)
def test_the_migrations_make_the_tables_that_the_records_declare(plain: Path, table: str) -> None:
    database = connect(plain, "", read_only=True)
    columns = {column.name: column.data_type for column in database.peewee.get_columns(table)}
    links = {key.column: key.dest_table for key in database.peewee.get_foreign_keys(table)}
    indexes = {index.name: (index.columns, index.unique) for index in database.peewee.get_indexes(table)}
    database.close()
    assert columns == tables.columns(table)
    assert links == tables.links(table)
    assert [name for name in links if indexes.get(f"{table}_{name}") != ([name], False)] == []
    assert "ref" not in columns or indexes[f"{table}_ref"] == (["ref"], True)


@pytest.mark.parametrize("version", OLDER)
def test_an_older_file_brought_up_to_date_equals_a_new_one(tmp_path: Path, version: int) -> None:
    path = old_file(tmp_path / "old.asm", version)
    before = facts_of(path)
    register = Register.open(path, None)
    after = facts(register.store.database)
    assert before.keys() == after.keys()
    assert len(before) > 20
    assert [key for key, row in before.items() if not kept(row, after[key])] == []
    assert register.store.problems() == []
    assert entries(register.store.database) == rebuilt(register.store), "make the search index anew in a migration"
    register.close()
    Register.create(tmp_path / "new.asm", None).close()
    assert schema(path) == schema(tmp_path / "new.asm")
    assert state(path)[0] == state(tmp_path / "new.asm")[0] == migrations.LATEST


@pytest.mark.parametrize("version", OLDER)
def test_an_older_file_lives_on(tmp_path: Path, version: int) -> None:
    register = Register.open(old_file(tmp_path / "old.asm", version), None)
    (bank,) = search(register, "KDB")
    assert search(register, "산업")[0].key == bank.key
    before = facts(register.store.database)
    assert register.undo() == "Change Portrait"
    assert register.redo() == "Change Portrait"
    assert facts(register.store.database) == before
    records.update(register, records.find(register, "KDB"), {"country": "Korea"})
    assert [entry.label for entry in history.actions(register, key=bank.key)][:2] == [
        "Change Country of 산업은행",
        "Change Country of 산업은행",
    ]
    while register.undo():
        pass
    assert facts(register.store.database) == {}
    assert register.store.problems() == []
    register.close()


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("version", OLDER)
def test_the_backup_made_first_is_the_old_file_and_opens(tmp_path: Path, version: int) -> None:
    key = derive_key(PASSPHRASE, b"0123456789abcdef")
    path = old_file(tmp_path / "old.asm", version, key)
    before = state(path, key)
    Register.open(path, PASSPHRASE).close()
    backup = only_backup(path)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert state(backup, key) == before
    assert state(path, key)[0] == migrations.LATEST
    register = Register.open(backup, PASSPHRASE)
    assert search(register, "KDB")
    register.close()


def test_a_file_of_this_version_needs_no_backup(tmp_path: Path, data: Path) -> None:
    Register.create(tmp_path / "a.asm", None).close()
    Register.open(tmp_path / "a.asm", None).close()
    assert [each.name for each in tmp_path.iterdir()] == ["a.asm"]
    assert list(data.iterdir()) == []


def only_backup(path: Path) -> Path:
    """The one backup that was made of a register."""
    (backup,) = backing_up.of_place(path)
    assert backup.label.reason == "migration"
    return backup.path


OPEN = """
import sys
from pathlib import Path
from asm_desktop.services.register import Register
Register.open(Path(sys.argv[1]), None).close()
"""
LATER = """
def up(database):
    database.execute_sql('CREATE TABLE "later" ("id" TEXT)')
    database.execute_sql('UPDATE "party" SET "country" = NULL')
"""
FAULTS = {
    "killed": "    import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
    "broken": "    raise RuntimeError('a fault of the program')",
    "refused": "    database.execute_sql('INSERT INTO journal_state VALUES (1, NULL)')",
    "without its tables": "    database.execute_sql('DROP TABLE \"talking_point\"')",
}


class LaterProgram:
    """A copy of this program with one migration more, which ends as it is told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "asm_desktop", folder / "asm_desktop", ignore=shutil.ignore_patterns("__pycache__"))

    def opens(self, path: Path, ending: str = "") -> bool:
        """Whether it brings a file up to date and opens it."""
        module = self.folder / "asm_desktop" / "store" / "migrations" / f"m{NEXT:04d}_later.py"
        module.write_text(LATER + ending, encoding="utf-8")
        command = [sys.executable, "-B", "-c", OPEN, str(path)]
        return subprocess.run(command, cwd=self.folder, capture_output=True, timeout=60).returncode == 0


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> LaterProgram:
    return LaterProgram(tmp_path_factory.mktemp("later"))


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_migration_that_fails_half_way_leaves_the_old_file(plain: Path, later: LaterProgram, fault: str) -> None:
    before, bytes_before = state(plain), digests(plain.parent)["plain.asm"]
    assert not later.opens(plain, FAULTS[fault])
    assert digests(plain.parent)["plain.asm"] == bytes_before
    backup = only_backup(plain)
    assert state(backup) == before
    register = Register.open(plain, None)
    assert register.store.problems() == []
    register.close()
    assert state(plain) == before
    assert [path.name for path in plain.parent.iterdir()] == [plain.name]


@pytest.mark.usefixtures("data")
def test_after_an_update_the_backup_still_opens_in_this_version(plain: Path, later: LaterProgram) -> None:
    before = state(plain)
    assert later.opens(plain)
    with pytest.raises(NewerFile):
        Register.open(plain, None)
    backup = only_backup(plain)
    Register.open(backup, None).close()
    assert state(backup) == before
