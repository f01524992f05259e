from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Literal

import pytest

from asm_desktop.domain.errors import (
    CannotRead,
    EmptyFile,
    FileError,
    FileExists,
    FileMissing,
    FolderMissing,
    InvalidValue,
    NewerFile,
    NotARegister,
    PassphraseNeeded,
    ReadOnlyFile,
    WrongPassphrase,
)
from asm_desktop.domain.records import Organisation
from asm_desktop.services.register import Register
from asm_desktop.store import migrations
from asm_desktop.store.opening import FOREIGN, connect
from tests.store.counting import statements
from tests.store.files import PASSPHRASE, untouched, without_privileges

needs_modes = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")
Make = Callable[[Path, str | None], Path]


def titles(register: Register) -> list[str]:
    found = [row.heading for row in register.store.all(Organisation)]
    register.close()
    return found


@pytest.mark.parametrize("read_only", [False, True])
def test_what_was_kept_is_there_again(encrypted: Path, plain: Path, read_only: bool) -> None:
    expected = ["Example Magnets Ltd", "Example Province"]
    for path, passphrase in ((encrypted, PASSPHRASE), (plain, None), (plain, "needless")):
        register = Register.open(path, passphrase, read_only)
        assert (register.encrypted, register.read_only, register.title) == (path is encrypted, read_only, path.stem)
        assert titles(register) == expected
    assert sorted(path.name for path in plain.parent.iterdir()) == ["encrypted.asm", "plain.asm"]


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_passphrase_is_the_same_however_the_keyboard_composes_it(
    encrypted: Path, form: Literal["NFC", "NFD", "NFKC", "NFKD"]
) -> None:
    typed = unicodedata.normalize(form, PASSPHRASE)
    assert titles(Register.open(encrypted, typed, read_only=True))


@pytest.mark.parametrize("passphrase", [" ", "\ud800\x00", "🔑\u200d" * 5_000])
def test_any_text_is_a_passphrase(tmp_path: Path, passphrase: str) -> None:
    Register.create(tmp_path / "a.asm", passphrase).close()
    assert titles(Register.open(tmp_path / "a.asm", passphrase)) == []
    with pytest.raises(WrongPassphrase):
        Register.open(tmp_path / "a.asm", passphrase + "x")


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    (tmp_path / "a.asm").touch()
    (tmp_path / "link.asm").symlink_to("nowhere")
    with untouched(tmp_path):
        for name in ("a.asm", "link.asm"):
            with pytest.raises(FileExists, match=f"already a file called {name}"):
                Register.create(tmp_path / name, None)
        with pytest.raises(InvalidValue, match="A passphrase is needed"):
            Register.create(tmp_path / "b.asm", "")
        with pytest.raises(FolderMissing, match="There is no folder"):
            Register.create(tmp_path / "none" / "b.asm", None)


def _cut(content: bytes, name: str, tmp_path: Path) -> Path:
    (tmp_path / name).write_bytes(content)
    return tmp_path / name


def _with_pragma(path: Path, pragma: str) -> Path:
    database = connect(path, "")
    database.execute_sql(f"PRAGMA {pragma}")
    database.close()
    return path


CASES: dict[str, tuple[Make, str | None, type[FileError], str]] = {
    "no passphrase": (lambda folder, _: folder / "encrypted.asm", None, PassphraseNeeded, "is locked with a"),
    "no letter of it": (lambda folder, _: folder / "encrypted.asm", "", PassphraseNeeded, "Enter it to open"),
    "wrong": (lambda folder, _: folder / "encrypted.asm", "wrong", WrongPassphrase, "The file is unchanged"),
    "wrong capitals": (
        *(lambda folder, _: folder / "encrypted.asm", PASSPHRASE.upper(), WrongPassphrase),
        "Check capitals and keyboard language",
    ),
    "missing": (lambda folder, _: folder / "none.asm", None, FileMissing, "There is no file none.asm"),
    "below a file": (lambda folder, _: folder / "plain.asm" / "a.asm", None, FileMissing, "There is no file a.asm"),
    "empty": (lambda folder, _: _cut(b"", "a.asm", folder), None, EmptyFile, "a.asm is empty: it holds no register"),
    "a folder": (lambda folder, _: folder, None, NotARegister, "is not an ASM Desktop register"),
    "text": (lambda folder, _: _cut(b"text " * 999, "a.asm", folder), "x", NotARegister, "It was left as it is"),
    "short text": (lambda folder, _: _cut(b"text", "a.asm", folder), "x", NotARegister, "Choose a file that ASM"),
    "another database": (
        *(lambda folder, _: _with_pragma(folder / "plain.asm", "application_id = 7"), None, NotARegister),
        "plain.asm is not an ASM Desktop register",
    ),
    "newer": (
        *(lambda folder, _: _with_pragma(folder / "plain.asm", f"user_version = {migrations.LATEST + 1}"), None),
        *(NewerFile, "plain.asm was written by a newer version of ASM Desktop"),
    ),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("case", CASES)
def test_what_cannot_be_opened_says_so_and_stays_as_it_is(
    encrypted: Path, plain: Path, tmp_path: Path, case: str, read_only: bool
) -> None:
    make, passphrase, error, words = CASES[case]
    path = make(tmp_path, None)
    assert encrypted.parent == plain.parent == tmp_path
    with untouched(tmp_path), pytest.raises(error, match=words) as caught:
        Register.open(path, passphrase, read_only)
    assert type(caught.value) is error
    assert re.fullmatch(r"[A-Z“a-z].*\.", str(caught.value)), "a plain sentence"


@pytest.mark.parametrize("start", FOREIGN[:-1])
def test_other_kinds_of_files_are_told_from_an_encrypted_register(tmp_path: Path, start: bytes) -> None:
    path = _cut(start + os.urandom(8192), "a.asm", tmp_path)
    with untouched(tmp_path), pytest.raises(NotARegister):
        Register.open(path, "x")


@needs_modes
def test_a_folder_that_may_not_be_written_to_is_opened_for_reading(either: Path, public_folder: Path) -> None:
    path = public_folder / either.name
    path.write_bytes(either.read_bytes())
    public_folder.chmod(0o555)
    with untouched(public_folder), without_privileges():
        with pytest.raises(ReadOnlyFile, match=f"{path.name} can only be read here"):
            Register.open(path, PASSPHRASE)
        register = Register.open(path, PASSPHRASE, read_only=True)
        with pytest.raises(ReadOnlyFile), register.action("Write all the same"):
            pass
        with register.reader() as reader:
            assert titles(reader)
        assert titles(register)
        with pytest.raises(ReadOnlyFile):
            Register.create(public_folder / "new.asm", None)


@needs_modes
def test_a_file_that_may_not_be_read_says_so(plain: Path, public_folder: Path) -> None:
    path = public_folder / "a.asm"
    path.write_bytes(plain.read_bytes())
    path.chmod(0)
    with untouched(public_folder), without_privileges(), pytest.raises(CannotRead, match="cannot be read here"):
        Register.open(path, None, read_only=True)


def test_a_link_leads_to_the_file_itself(plain: Path, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "far" / "link.asm"
    link.symlink_to(plain)
    register = Register.open(link, None)
    assert register.path == plain
    assert titles(register)
    assert [path.name for path in link.parent.iterdir()] == ["link.asm"]


def test_closing_twice_does_no_harm(plain: Path) -> None:
    register = Register.open(plain, None)
    register.close()
    register.close()
    assert titles(Register.open(plain, None))


def test_a_worker_asks_the_connection_of_the_window_nothing(plain: Path) -> None:
    with closing(Register.open(plain, None)) as register, statements(register) as asked, register.reader() as beside:
        assert beside.store.all(Organisation)
        assert asked == [], "two threads on one connection wait for each other for ever"
