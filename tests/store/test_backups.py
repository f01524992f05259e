"""Backups: proved, encrypted alike, thinned, repeated on a stick, and brought back with the present file kept."""

from __future__ import annotations

import datetime
import functools
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.backups import Backup, Label
from asm_desktop.domain.errors import (
    BackupDamaged,
    BackupFailed,
    DamagedFile,
    FileInUse,
    FolderMissing,
    WrongPassphrase,
)
from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import Organisation
from asm_desktop.services import backing_up, records, restoring_backups
from asm_desktop.services.backing_up import Made
from asm_desktop.services.register import Register
from asm_desktop.store import backups
from asm_desktop.store.opening import PLAIN_HEADER, connect, derive_key
from tests.store.contents import facts
from tests.store.files import PASSPHRASE, flipped, untouched

pytestmark = pytest.mark.usefixtures("data")


def opened(path: Path, *, read_only: bool = False) -> Register:
    """One of the registers of these tests, with a key that is derived once."""
    with path.open("rb") as file:
        salt = file.read(16)
    key = "" if salt == PLAIN_HEADER else once(PASSPHRASE, salt)
    return Register.open_with(path, key, read_only)


once = functools.cache(derive_key)


def backed_up(path: Path) -> Made:
    with closing(opened(path)) as register:
        return register.back_up("asked")


def add(path: Path, name: str) -> None:
    with closing(opened(path)) as register:
        records.create_party(register, Organisation, name)


def names(path: Path) -> set[str]:
    with closing(opened(path, read_only=True)) as register:
        assert register.store.problems() == []
        return {row.heading for row in register.store.all(Organisation)}


def test_a_backup_is_a_register_of_its_own_with_all_that_was_saved(either: Path) -> None:
    with closing(opened(either)) as register:
        records.create_party(register, Organisation, "Not yet in the file itself")
        made = register.back_up("asked")
        with closing(opened(made.backup.path, read_only=True)) as backup:
            assert facts(backup.store.database) == facts(register.store.database)
            assert backup.encrypted == register.encrypted
            assert backup.store.problems() == []


def test_nothing_that_is_kept_tells_what_register_it_is_of(encrypted: Path, data: Path) -> None:
    backed_up(encrypted)
    shown = "\n".join(str(path.relative_to(data)) for path in data.rglob("*"))
    for word in (encrypted.stem, encrypted.parent.name, "산업은행"):
        assert word not in shown
    assert all(path.stat().st_size == 0 for path in data.rglob(".at-*"))


def test_a_moved_or_renamed_register_still_finds_its_backups(encrypted: Path) -> None:
    made = backed_up(encrypted)
    moved = encrypted.rename(encrypted.with_name("renamed.asm"))
    with closing(opened(moved)) as register:
        assert backing_up.of_register(register.store.database, moved) == [made.backup]
    assert backing_up.of_place(encrypted) == [made.backup]


def test_only_a_register_in_which_something_was_done_since_is_due(tmp_path: Path) -> None:
    path = tmp_path / "new.asm"
    with closing(Register.create(path, PASSPHRASE)) as register:
        assert not register.is_backup_due()
        records.create_party(register, Organisation, "First")
        assert register.is_backup_due()
        register.back_up("open")
        assert not register.is_backup_due()
        register.undo()
        assert register.is_backup_due()


def test_a_backup_made_under_an_earlier_passphrase_makes_another_one_due(encrypted: Path, plain: Path) -> None:
    made = backed_up(encrypted)
    shutil.copy(plain, made.backup.path)
    with closing(opened(encrypted)) as register:
        assert register.is_backup_due()


def test_what_differs_from_what_was_copied_is_no_backup(plain: Path, tmp_path: Path) -> None:
    with closing(opened(plain)) as register:
        held = backups.state(register.store.database)
        records.create_party(register, Organisation, "One more")
        other = register.copy(tmp_path / "other.asm")
    with pytest.raises(BackupDamaged):
        backups.prove(other, "", held, lambda _, __: True)


def test_backups_are_thinned_by_the_rule_and_nothing_else_goes(plain: Path) -> None:
    made = backed_up(plain).backup
    folder, moment = made.path.parent, made.label.made
    for day in range(60):
        label = Label(day + 2, moment + datetime.timedelta(days=day + 1), "open", made.label.digest)
        shutil.copy(made.path, folder / label.name)
    for kept in ("aside-1.asm", "notes.txt", "0001-of mine.asm"):
        (folder / kept).write_bytes(b"mine")
    backed_up(plain)
    left = backups.listed(folder)
    assert len(left) < 35
    assert left[0].label.number == 62
    assert {path.name for path in folder.iterdir()} - {backup.path.name for backup in left} == {
        "aside-1.asm",
        "notes.txt",
        "0001-of mine.asm",
        f".at-{backups.place(plain)}",
    }


def test_a_stopped_backup_leaves_nothing(encrypted: Path, data: Path) -> None:
    backed_up(encrypted)
    folder = next(data.glob("backups/*"))
    with closing(opened(encrypted)) as register, untouched(folder), pytest.raises(Stopped):
        register.back_up("asked", lambda _, __: False)


def test_a_damaged_register_is_not_backed_up_and_its_backups_stay(encrypted: Path, key: str, data: Path) -> None:
    backed_up(encrypted)
    content = encrypted.read_bytes()
    encrypted.write_bytes(flipped(content, len(content) - 100, 1))
    folder, words = next(data.glob("backups/*")), "part of the register cannot be read"
    register = Register.open_with(encrypted, key, parts_later=True)
    with closing(register), untouched(folder), pytest.raises(BackupFailed, match=words):
        register.back_up("asked")


def test_a_second_folder_repeats_each_backup(encrypted: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backing_up.choose(None, stick)
    made = backed_up(encrypted)
    assert made.missed is None
    (repeated,) = stick.glob("*/*.asm")
    assert repeated.read_bytes() == made.backup.path.read_bytes()
    made.backup.path.unlink()
    assert [backup.path for backup in backing_up.of_place(encrypted)] == [repeated]


def test_a_missing_stick_hinders_nothing_and_is_not_made_up_for(encrypted: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backing_up.choose(None, stick)
    stick.rmdir()
    made = backed_up(encrypted)
    assert made.backup.path.exists()
    assert str(made.missed).startswith(f"No backup was made in {stick}: there is no such folder.")
    assert not stick.exists()
    with pytest.raises(FolderMissing):
        backing_up.choose(stick, None)


def test_a_chosen_folder_holds_the_backups_from_then_on(encrypted: Path, tmp_path: Path) -> None:
    folder = tmp_path / "chosen"
    folder.mkdir()
    backing_up.choose(folder, None)
    assert backed_up(encrypted).backup.path.parent.parent == folder
    folder.rename(tmp_path / "gone")
    with pytest.raises(BackupFailed, match="there is no such folder"):
        backed_up(encrypted)


@pytest.mark.parametrize(
    "choices", [b"", b"[]", b"{", b'{"folder": 5}', b"\xff\xfe", b'{"folder": "", "second": null}']
)
def test_choices_that_make_no_sense_are_as_none(data: Path, choices: bytes) -> None:
    (data / "backups.json").write_bytes(choices)
    assert backing_up.places() == backing_up.Places(data / "backups")


# restoring


def test_restoring_brings_all_of_it_back_and_can_be_undone_by_restoring(either: Path) -> None:
    before = names(either)
    made = backed_up(either)
    add(either, "Added later")
    kept = restoring_backups.restore(either, made.backup, PASSPHRASE)
    assert names(either) == before
    newest = backing_up.of_place(either)[0]
    assert (newest.path, newest.label.reason) == (kept, "restore")
    restoring_backups.restore(either, newest, PASSPHRASE)
    assert names(either) == before | {"Added later"}
    assert sorted(path.name for path in either.parent.iterdir()) == [either.name]


def test_what_restoring_would_change_is_told_before(either: Path) -> None:
    add(either, "Taken away later")
    made = backed_up(either)
    with closing(opened(either)) as register:
        first, _, second = register.store.all(Organisation)
        records.create_party(register, Organisation, "Added later")
        records.update(register, first, {"country": "Atlantis"})
        records.delete(register, [second])
        key = restoring_backups.key_of(made.backup, register.key)
        told = restoring_backups.compare(register, made.backup, key)
        assert restoring_backups.facts(made.backup, key).records
    (organisations,) = (count for count in told.counts if count.noun == "organisation")
    assert organisations[1:] == (1, 1, 1)
    assert {(named.title, named.how) for named in told.latest} >= {
        ("Added later", "removed"),
        (first.heading, "changed"),
        (second.heading, "added"),
    }


def test_a_backup_of_the_present_state_would_change_nothing(plain: Path) -> None:
    made = backed_up(plain)
    with closing(opened(plain)) as register:
        assert restoring_backups.compare(register, made.backup, "") == ([], [])


def test_a_damaged_backup_is_refused_before_the_register_is_touched(either: Path) -> None:
    made = backed_up(either)
    content = made.backup.path.read_bytes()
    for place in (5000, len(content) - 10):
        made.backup.path.write_bytes(flipped(content, place, 2))
        with untouched(either.parent), pytest.raises((BackupDamaged, DamagedFile)):
            restoring_backups.restore(either, made.backup, PASSPHRASE)


def test_a_backup_under_another_passphrase_is_told(encrypted: Path) -> None:
    made = backed_up(encrypted)
    with untouched(encrypted.parent), pytest.raises(WrongPassphrase):
        restoring_backups.restore(encrypted, made.backup, "another")


def test_a_backup_with_a_foreign_trigger_is_refused(plain: Path) -> None:
    made = backed_up(plain).backup
    database = connect(made.path, "")
    database.execute_sql('CREATE TRIGGER "wipe" AFTER UPDATE ON "party" BEGIN DELETE FROM "citation"; END')
    database.close()
    label = made.label._replace(digest=backups.digest_of(made.path))
    hostile = Backup(label, made.path.rename(made.path.with_name(label.name)))
    with untouched(plain.parent), pytest.raises(DamagedFile, match="wipe"):
        restoring_backups.restore(plain, hostile, None)


def test_a_register_that_is_open_is_not_replaced(plain: Path) -> None:
    made = backed_up(plain)
    with closing(opened(plain)), untouched(plain.parent), pytest.raises(FileInUse):
        restoring_backups.restore(plain, made.backup, None)


def test_a_register_that_cannot_be_opened_is_kept_as_it_is(encrypted: Path) -> None:
    made = backed_up(encrypted)
    before = names(encrypted)
    damaged = flipped(encrypted.read_bytes(), 100, 1)
    encrypted.write_bytes(damaged)
    encrypted.with_name(f"{encrypted.name}-wal").write_bytes(b"what was left")
    kept = restoring_backups.restore(encrypted, made.backup, PASSPHRASE)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"what was left"
    assert names(encrypted) == before


def test_a_register_that_is_gone_comes_back(encrypted: Path) -> None:
    made = backed_up(encrypted)
    before = names(encrypted)
    encrypted.unlink()
    assert restoring_backups.restore(encrypted, made.backup, PASSPHRASE) is None
    assert names(encrypted) == before
