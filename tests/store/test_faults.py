"""Faults of the machine while the register is open: a killed process, a full disk, a size limit, a lost log."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.domain.errors import BackupFailed, CannotWrite
from asm_desktop.domain.records import Organisation
from asm_desktop.services import backing_up, records, restoring_backups
from asm_desktop.services.register import Register
from tests.store import killing_backups
from tests.store.files import PASSPHRASE, digests, untouched
from tests.store.filling import LONG, size_limit, survives
from tests.store.killing import campaign

pytestmark = pytest.mark.usefixtures("data")


def test_what_a_killed_process_acknowledged_is_never_lost(tmp_path: Path) -> None:
    assert campaign(tmp_path, 3) >= 3


def test_a_process_killed_while_it_backs_up_or_restores_leaves_all_of_it_whole(tmp_path: Path) -> None:
    assert killing_backups.campaign(tmp_path, 1) >= 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no size limit for a process's files")
def test_a_size_limit_is_told_and_a_retry_works(tmp_path: Path) -> None:
    path = tmp_path / "a.asm"
    register = Register.create(path, None)
    with contextlib.ExitStack() as end:
        end.enter_context(size_limit(path.stat().st_size + 500_000))
        words = survives(register, path, end)
    assert words.startswith("a.asm could not be saved: the disk refused, or a size limit was reached. What was saved")


@contextlib.contextmanager
def disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own in a new folder."""
    if sys.platform != "linux" or os.getuid() != 0:
        pytest.skip("only root on Linux may mount a disk")
    folder.mkdir()
    size = f"size={megabytes}m"
    if subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", str(folder)], capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with two megabytes."""
    with disk(tmp_path / "disk", 2) as folder:
        yield folder


@pytest.fixture
def larger_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with five megabytes: room for two small registers and what is made beside them."""
    with disk(tmp_path / "larger", 5) as folder:
        yield folder


def test_a_full_disk_is_told_and_a_retry_works_when_there_is_room(small_disk: Path) -> None:
    path = small_disk / "a.asm"
    register = Register.create(path, None)
    (small_disk / "ballast").write_bytes(bytes(shutil.disk_usage(small_disk).free // 2))
    with contextlib.ExitStack() as end:
        end.callback((small_disk / "ballast").unlink)
        words = survives(register, path, end)
    assert words.startswith("a.asm could not be saved: the disk is full. What was saved before is safe. Make room")


def test_no_new_file_is_left_half_made_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(1_900_000))
    before = digests(small_disk)
    with pytest.raises(CannotWrite, match=r"a\.asm could not be saved"):
        Register.create(small_disk / "a.asm", None)
    assert digests(small_disk) == before
    (small_disk / "ballast").unlink()
    Register.create(small_disk / "a.asm", None).close()


def test_a_copy_taken_while_saving_opens(plain: Path, tmp_path: Path) -> None:
    register = Register.open(plain, None)
    records.create_party(register, Organisation, "Example Body")
    (tmp_path / "copy").mkdir()
    for name in (plain.name, f"{plain.name}-wal"):
        shutil.copyfile(plain.with_name(name), tmp_path / "copy" / name)
    register.close()
    copy = Register.open(tmp_path / "copy" / plain.name, None)
    assert "Example Body" in [row.heading for row in copy.store.all(Organisation)]
    assert copy.store.problems() == []
    copy.close()


@pytest.mark.parametrize("log", [b"", b"foreign" * 1_000, bytes(8_192)])
def test_a_foreign_log_beside_the_file_is_not_taken_in(either: Path, log: bytes) -> None:
    either.with_name(f"{either.name}-wal").write_bytes(log)
    register = Register.open(either, PASSPHRASE)
    assert len(register.store.all(Organisation)) == 2
    assert register.store.problems() == []
    register.close()


def test_a_backup_on_a_full_disk_leaves_nothing_half_and_keeps_what_is_there(tmp_path: Path, larger_disk: Path) -> None:
    backing_up.choose(larger_disk, None)
    register = Register.create(tmp_path / "a.asm", None)
    records.create_party(register, Organisation, "Before")
    register.back_up("asked")
    folder = next(path for path in larger_disk.iterdir() if path.is_dir())
    before = digests(folder)
    records.create_party(register, Organisation, "One more", {"notes": LONG})
    ballast = larger_disk / "ballast"
    ballast.write_bytes(bytes(max(shutil.disk_usage(larger_disk).free - 300_000, 0)))
    with pytest.raises(BackupFailed, match="the disk is full"):
        register.back_up("asked")
    assert digests(folder) == before
    assert records.create_party(register, Organisation, "Work goes on")
    ballast.unlink()
    register.back_up("asked")
    register.close()
    assert len(digests(folder)) == len(before) + 1


def test_a_backup_that_finds_no_room_beside_the_register_leaves_it(plain: Path, larger_disk: Path) -> None:
    path = Path(shutil.copy(plain, larger_disk / "a.asm"))
    register = Register.open(path, None)
    backup = register.back_up("asked").backup
    register.close()
    (larger_disk / "ballast").write_bytes(bytes(shutil.disk_usage(larger_disk).free - 300_000))
    with untouched(larger_disk), pytest.raises(CannotWrite, match="the disk is full"):
        restoring_backups.restore(path, backup, None)
