"""All that can still be read of a damaged register is saved into a new one that is sound; the damaged one stays."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import FileError, FileExists, NothingSalvaged, UserError
from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import Organisation
from asm_desktop.services import records, salvaging
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store.opening import connect
from asm_desktop.store.page_check import PAGE
from tests.store.contents import facts
from tests.store.files import PASSPHRASE, flipped, untouched

FACTS = ("organisation", "person", "agreement", "event")


def saved(path: Path, passphrase: str | None = None) -> tuple[salvaging.Report, Register]:
    """What came of salvaging, which leaves the folder of the damaged file as it was, and the new register."""
    folder = path.parent / "new"
    folder.mkdir(exist_ok=True)
    target = folder / "saved.asm"
    target.unlink(missing_ok=True)
    with untouched(path.parent):
        report = salvaging.save_readable(path, passphrase, target)
    assert report.problems == []
    assert [each.name for each in folder.iterdir()] == [target.name]
    return report, Register.open(target, passphrase)


def test_a_sound_register_is_saved_whole_with_its_history(either: Path) -> None:
    with closing(Register.open(either, PASSPHRASE)) as register:
        records.delete(register, [records.create_party(register, Organisation, "Deleted since")])
        before, label = facts(register.store.database), register.undo_label()
    report, register = saved(either, PASSPHRASE if either.stem == "encrypted" else None)
    with closing(register):
        now = facts(register.store.database)
        assert now == before
        assert register.undo_label() == label
        assert search(register, "KDB") or search(register, "Hana")
    assert (report.recovered, report.incomplete, report.cut) == (0, [], 0)


def root_of(path: Path, table: str) -> int:
    with closing(connect(path, "", read_only=True)) as database:
        sql = 'SELECT "rootpage" FROM "sqlite_schema" WHERE "name" = ?'
        return int(database.execute_sql(sql, (table,)).fetchone()[0])


@pytest.mark.parametrize("table", ["party", "agreement", "talking_point"])
def test_a_table_that_cannot_be_read_comes_back_from_the_history(plain: Path, table: str) -> None:
    with closing(Register.open(plain, None, read_only=True)) as register:
        before = facts(register.store.database)
    content, start = plain.read_bytes(), (root_of(plain, table) - 1) * PAGE
    plain.write_bytes(content[:start] + bytes(PAGE) + content[start + PAGE :])
    with pytest.raises(FileError):
        Register.open(plain, None)
    report, register = saved(plain)
    with closing(register):
        assert facts(register.store.database).keys() == before.keys()
    assert table in report.incomplete
    assert report.recovered


def test_records_outlive_a_lost_history(plain: Path) -> None:
    with closing(Register.open(plain, None, read_only=True)) as register:
        before = facts(register.store.database)
    content, start = plain.read_bytes(), (root_of(plain, "change") - 1) * PAGE
    plain.write_bytes(content[:start] + bytes(PAGE) + content[start + PAGE :])
    report, register = saved(plain)
    with closing(register):
        assert facts(register.store.database).keys() == before.keys()
    assert report.incomplete == ["change"]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_damaged_the_new_register_is_sound_or_none_is_made(encrypted: Path, seed: int) -> None:
    chance, content = random.Random(seed), encrypted.read_bytes()
    for _ in range(3 * seed + 1):
        content = flipped(content, chance.randrange(PAGE, len(content)), chance.randrange(8))
    encrypted.write_bytes(content)
    report, register = saved(encrypted, PASSPHRASE)
    with closing(register):
        assert register.store.all(Organisation)
    assert report.read


def test_the_first_table_of_an_encrypted_file_comes_back_too(encrypted: Path) -> None:
    encrypted.write_bytes(flipped(encrypted.read_bytes(), PAGE + 50, 4))
    report, register = saved(encrypted, PASSPHRASE)
    with closing(register):
        assert len(register.store.all(Organisation)) == 2
    assert (report.incomplete, report.recovered) == (["party"], 3)


def test_a_file_with_a_foreign_trigger_is_saved_without_it(plain: Path) -> None:
    with closing(connect(plain, "")) as database:
        database.execute_sql('CREATE TRIGGER "wipe" AFTER UPDATE ON "party" BEGIN DELETE FROM "citation"; END')
    _, register = saved(plain)
    with closing(register):
        assert len(register.store.all(Organisation)) == 2


def test_nothing_is_made_of_what_cannot_be_read_or_over_what_is_there(plain: Path, tmp_path: Path) -> None:
    (tmp_path / "there.asm").write_bytes(b"mine")
    with untouched(tmp_path), pytest.raises(FileExists):
        salvaging.save_readable(plain, None, tmp_path / "there.asm")
    with untouched(tmp_path), pytest.raises(Stopped):
        salvaging.save_readable(plain, None, tmp_path / "new.asm", lambda _, __: False)
    content = plain.read_bytes()
    plain.write_bytes(content[:PAGE] + bytes(len(content) - PAGE))
    with untouched(tmp_path), pytest.raises(UserError) as caught:
        salvaging.save_readable(plain, None, tmp_path / "new.asm")
    assert isinstance(caught.value, NothingSalvaged)
