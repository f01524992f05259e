"""“check” names what is wrong, ends with 1, and leaves every byte and every file as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.store import migrations
from asm_desktop.store.opening import connect
from asm_desktop.store.page_check import PAGE
from tests.cli.shell import Shell
from tests.store.files import digests, flipped, untouched

PASSPHRASE = "a passphrase for checks"


@pytest.fixture(scope="module")
def older_and_newer(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes, str]:
    """The bytes of one register at two times, and its raw key."""
    path = tmp_path_factory.mktemp("check") / "register.asm"
    with closing(Register.create(path, PASSPHRASE)) as register:
        body = records.create_party(register, Organisation, "Example Body")
        key = register.key
    was = path.read_bytes()
    with closing(Register.open_with(path, key)) as register:
        records.update(register, body, {"country": "Atlantis"})
    return was, path.read_bytes(), key


def with_trigger(path: Path, key: str) -> None:
    with closing(connect(path, key)) as database:
        database.execute_sql('CREATE TRIGGER "wipe" AFTER UPDATE ON "party" BEGIN DELETE FROM "citation"; END')


def newer(path: Path, key: str) -> None:
    with closing(connect(path, key)) as database:
        database.execute_sql(f"PRAGMA user_version = {migrations.LATEST + 1}")


def beside(ending: str, content: bytes) -> Callable[[Path, str], object]:
    return lambda path, _: path.with_name(path.name + ending).write_bytes(content)


def foreign_log(path: Path, _: str) -> None:
    """The log of another register, taken while that was open."""
    other = path.parent.parent / "other" / "other.asm"
    other.parent.mkdir()
    with closing(Register.create(other, "another passphrase")) as register:
        records.create_party(register, Organisation, "Foreign")
        shutil.copy(other.with_name("other.asm-wal"), path.with_name(f"{path.name}-wal"))


def older_log(path: Path, key: str) -> None:
    """A log that the register itself once had, put beside it again."""
    with closing(Register.open_with(path, key)) as register:
        records.create_party(register, Organisation, "Taken back")
        kept = path.with_name(f"{path.name}-wal").read_bytes()
        register.undo()
    with closing(Register.open_with(path, key)) as register:
        records.create_party(register, Organisation, "Another")
    path.with_name(f"{path.name}-wal").write_bytes(kept)


CASES: dict[str, tuple[Callable[[Path, str], object], str]] = {
    "extra trigger": (with_trigger, "It holds a trigger that this program did not make: wipe."),
    "newer schema": (newer, "was written by a newer version of ASM Desktop"),
    "empty file": (lambda path, _: path.write_bytes(b""), "is empty: it holds no register"),
    "flipped bit on the first page": (
        lambda path, _: path.write_bytes(flipped(path.read_bytes(), 100, 1)),
        "is damaged: its first page cannot be read",
    ),
    "flipped bit": (
        lambda path, _: path.write_bytes(flipped(path.read_bytes(), PAGE * 30 + 7, 1)),
        "page 31 is not what was written there, as after a flipped bit",
    ),
    "truncated within a page": (
        lambda path, _: path.write_bytes(path.read_bytes()[:-100]),
        "is damaged: its end is missing",
    ),
    "truncated after a page": (
        lambda path, _: path.write_bytes(path.read_bytes()[:-PAGE]),
        "is damaged: its end is missing",
    ),
    "foreign rollback journal": (beside("-journal", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 200), "register.asm-journal"),
    "a log of nothing": (beside("-wal", bytes(8192)), "register.asm-wal, which is no journal of it"),
    "a log of another kind": (beside("-wal", b"foreign" * 1000), "register.asm-wal, which is no journal of it"),
    "the log of another register": (foreign_log, "Beside register.asm lies register.asm-wal, which is not part of it"),
    "an older log of the register": (older_log, "Beside register.asm lies register.asm-wal"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_check_names_what_is_wrong(
    shell: Shell, tmp_path: Path, older_and_newer: tuple[bytes, bytes, str], monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    _, now, key = older_and_newer
    provoke, words = CASES[case]
    folder = tmp_path / "checked"
    folder.mkdir()
    (folder / "register.asm").write_bytes(now)
    provoke(folder / "register.asm", key)
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", PASSPHRASE)
    before = digests(folder)
    assert shell("check", folder / "register.asm") == 1
    assert digests(folder).items() >= before.items()
    assert digests(folder).keys() - before.keys() <= {"register.asm-shm"}
    assert words in " ".join((shell.out + shell.err).split())


def test_a_check_names_an_older_page_that_was_put_back(
    shell: Shell, tmp_path: Path, older_and_newer: tuple[bytes, bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    was, now, _ = older_and_newer
    path = tmp_path / "register.asm"
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", PASSPHRASE)
    for start in range(0, len(was), PAGE):
        if was[start : start + PAGE] != now[start : start + PAGE]:
            path.write_bytes(now[:start] + was[start : start + PAGE] + now[start + PAGE :])
            with untouched(tmp_path):
                assert shell("check", path) == 1
            told = f"{shell.out} {shell.err}".casefold()
            assert "older copies of some pages were put back" in told or "not as the journal says" in told, (
                start // PAGE
            )


def test_a_check_names_a_wrong_passphrase(
    shell: Shell, tmp_path: Path, older_and_newer: tuple[bytes, bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.asm"
    path.write_bytes(older_and_newer[1])
    monkeypatch.setenv("ASM_DESKTOP_PASSPHRASE", "not it")
    with untouched(tmp_path):
        assert shell.fails("check", path).startswith("This passphrase does not open register.asm.")
