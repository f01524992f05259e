from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from asm_desktop.domain.errors import FileInUse
from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.store.lock import WriterLock
from tests.store.files import untouched

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from asm_desktop.services.register import Register
register = Register.open(Path(sys.argv[1]), None)
print("open", flush=True)
sys.stdin.readline()
register.close()
"""


@contextmanager
def held_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the register open for writing."""
    command = [sys.executable, "-c", HOLD, str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_file_open_elsewhere_is_only_read_here(plain: Path) -> None:
    with held_elsewhere(plain) as process:
        with (
            untouched(plain.parent),
            pytest.raises(FileInUse, match=r"is open elsewhere \(.* on .*, process") as caught,
        ):
            Register.open(plain, None)
        assert f"process {process.pid}" in str(caught.value)
        register = Register.open(plain, None, read_only=True)
        assert len(register.store.all(Organisation)) == 2
        register.close()
        process.kill()
        process.wait(timeout=60)
        assert WriterLock(plain).path.exists(), "the killed process left its lock file"
        Register.open(plain, None).close()
    assert [path.name for path in plain.parent.iterdir()] == ["plain.asm"]


def test_the_second_window_of_one_process_is_refused_too(plain: Path) -> None:
    first = Register.open(plain, None)
    with pytest.raises(FileInUse):
        Register.open(plain, None)
    first.close()
    second = Register.open(plain, None)
    records.create_party(second, Organisation, "Example Body")
    second.close()


def test_a_file_that_could_not_be_opened_is_not_held(plain: Path) -> None:
    sound = plain.read_bytes()
    plain.write_bytes(sound[:-100])
    with pytest.raises(Exception, match="its end is missing"):
        Register.open(plain, None)
    plain.write_bytes(sound)
    Register.open(plain, None).close()


def test_the_lock_names_who_has_it(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "a.asm")
    lock.acquire()
    with pytest.raises(FileInUse, match=r"a\.asm is open elsewhere \(.* on .*, process \d+\)"):
        WriterLock(tmp_path / "a.asm").acquire()
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_what_a_lock_file_holds_never_stands_in_the_way(tmp_path: Path) -> None:
    (tmp_path / ".a.asm.lock").write_bytes(b"\xff" * 1_000)
    lock = WriterLock(tmp_path / "a.asm")
    lock.acquire()
    lock.release()
    assert list(tmp_path.iterdir()) == []
