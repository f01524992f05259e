"""Another passphrase for a register: changed, set, taken away; refused, cut short, and told in plain words."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import pytest

from asm_desktop.domain.errors import BackupFailed, FileInUse, FileLocked, ReadOnlyFile, WrongPassphrase
from asm_desktop.domain.records import Organisation
from asm_desktop.services import backing_up, passphrase, records
from asm_desktop.services.register import Register
from asm_desktop.store import creation
from asm_desktop.store.drafts import draft_of
from tests.store.contents import entries, facts
from tests.store.files import PASSPHRASE, digests
from tests.store.filling import size_limit
from tests.store.killing_rekey import OTHER, campaign


def names(path: Path) -> set[str]:
    """What lies in the register's folder."""
    return {each.name for each in path.parent.iterdir()}


@pytest.mark.parametrize(
    ("present", "wanted"), [(PASSPHRASE, OTHER), (PASSPHRASE, PASSPHRASE), (PASSPHRASE, None), (None, PASSPHRASE)]
)
def test_a_register_goes_on_whole_under_another_passphrase(
    request: pytest.FixtureRequest, present: str | None, wanted: str | None
) -> None:
    path: Path = request.getfixturevalue("encrypted" if present else "plain")
    register = Register.open(path, present)
    held = facts(register.store.database), entries(register.store.database)
    before = path.read_bytes()
    passphrase.change(register, present, wanted)
    assert register.encrypted is (wanted is not None)
    assert (facts(register.store.database), entries(register.store.database)) == held
    party = records.create_party(register, Organisation, "Made Afterwards")
    assert register.undo() == "Add organisation Made Afterwards"
    assert records.find(register, register.store.all(Organisation)[0].heading).key != party.key
    with register.reader() as other:
        assert other.store.all(Organisation) == register.store.all(Organisation)
    register.close()
    assert names(path) == {path.name}
    assert path.read_bytes()[:16] != before[:16], "the salt is a fresh one"
    again = Register.open(path, wanted)
    assert again.store.problems() == []
    assert again.store.database.execute_sql("PRAGMA journal_mode").fetchone() == ("wal",)
    again.close()
    if present and wanted != present:
        assert_refuses(path, present, encrypted=wanted is not None)


def test_a_backup_is_kept_first_under_the_passphrase_it_had(encrypted: Path) -> None:
    register = Register.open(encrypted, PASSPHRASE)
    passphrase.change(register, PASSPHRASE, OTHER)
    newest = backing_up.of_register(register.store.database, encrypted)[0]
    register.close()
    assert newest.label.reason == "rekey"
    Register.open(newest.path, PASSPHRASE, read_only=True).close()


def assert_refuses(path: Path, earlier: str, *, encrypted: bool) -> None:
    """The earlier passphrase opens nothing any more."""
    if encrypted:
        with pytest.raises(WrongPassphrase):
            Register.open(path, earlier)
    else:
        Register.open(path, None).close()


def test_a_wrong_passphrase_changes_nothing(encrypted: Path) -> None:
    register = Register.open(encrypted, PASSPHRASE)
    before = digests(encrypted.parent)
    with pytest.raises(WrongPassphrase):
        passphrase.change(register, "not it", OTHER)
    assert digests(encrypted.parent) == before
    register.close()


def test_a_register_open_for_reading_keeps_its_passphrase(encrypted: Path) -> None:
    register = Register.open(encrypted, PASSPHRASE, read_only=True)
    with pytest.raises(ReadOnlyFile):
        passphrase.change(register, PASSPHRASE, OTHER)
    register.close()


def test_where_another_reads_the_file_it_stays_as_it_was(encrypted: Path) -> None:
    register = Register.open(encrypted, PASSPHRASE)
    with register.reader() as reading:
        reading.store.all(Organisation)
        with pytest.raises(FileInUse, match="is open elsewhere"):
            passphrase.change(register, PASSPHRASE, OTHER)
    records.create_party(register, Organisation, "Made Afterwards")
    register.close()
    assert names(encrypted) == {encrypted.name}
    again = Register.open(encrypted, PASSPHRASE)
    assert "Made Afterwards" in [row.heading for row in again.store.all(Organisation)]
    again.close()


@pytest.mark.skipif("sys.platform == 'win32'")
def test_where_there_is_no_room_for_a_copy_it_stays_as_it_was(encrypted: Path) -> None:
    register = Register.open(encrypted, PASSPHRASE)
    with size_limit(encrypted.stat().st_size // 2), pytest.raises(BackupFailed, match="No backup was made"):
        passphrase.change(register, PASSPHRASE, OTHER)
    records.create_party(register, Organisation, "Made Afterwards")
    register.close()
    assert names(encrypted) == {encrypted.name}
    Register.open(encrypted, PASSPHRASE).close()


def test_a_change_that_was_cut_short_is_taken_back_by_the_earlier_passphrase(encrypted: Path) -> None:
    earlier = encrypted.read_bytes()
    register = Register.open(encrypted, PASSPHRASE)
    passphrase.change(register, PASSPHRASE, OTHER)
    register.close()
    creation.before_of(encrypted).write_bytes(earlier)
    with pytest.raises(WrongPassphrase):
        Register.open(encrypted, "neither")
    Register.open(encrypted, PASSPHRASE).close()
    assert names(encrypted) == {encrypted.name}
    with pytest.raises(WrongPassphrase):
        Register.open(encrypted, OTHER)


def test_a_change_that_was_cut_short_stands_once_the_new_passphrase_opened_the_file(encrypted: Path) -> None:
    shutil.copyfile(encrypted, creation.before_of(encrypted))
    draft_of(encrypted).write_bytes(b"half a copy")
    with contextlib.closing(Register.open(encrypted, PASSPHRASE)):
        pass
    assert names(encrypted) == {encrypted.name}


def test_killed_while_it_changes_the_file_opens_whole_under_one_of_the_two(encrypted: Path) -> None:
    campaign(encrypted, 3)


def test_a_locked_register_refuses_until_it_is_unlocked(encrypted: Path) -> None:
    register = Register.open(encrypted, PASSPHRASE)
    parties = register.store.all(Organisation)
    register.lock_up()
    assert names(encrypted) == {encrypted.name}
    assert register.encrypted
    for act in (
        lambda: register.store.all(Organisation),
        lambda: records.create_party(register, Organisation, "Refused"),
        register.undo_label,
        lambda: register.reader().__enter__(),
        lambda: register.writer().__enter__(),
        lambda: register.keep_content("0", "text/plain", b""),
    ):
        with pytest.raises(FileLocked, match=r"encrypted\.asm is locked, so nothing was done"):
            act()
    with pytest.raises(WrongPassphrase):
        passphrase.unlock(register, "not it")
    with pytest.raises(FileLocked):
        register.store.all(Organisation)
    passphrase.unlock(register, PASSPHRASE)
    assert register.store.all(Organisation) == parties
    records.create_party(register, Organisation, "Made Afterwards")
    with register.reader() as other:
        assert len(other.store.all(Organisation)) == len(parties) + 1
    register.close()
