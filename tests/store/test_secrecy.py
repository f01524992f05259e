from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from asm_desktop.domain.records import Organisation, Person
from asm_desktop.services import records
from asm_desktop.services.pictures import keep_picture
from asm_desktop.services.register import Register
from tests.store.files import PASSPHRASE
from tests.store.pictures import drawn

NAME, NOTES = "Zephyrine Quillfeather", "은밀한 메모 canary"


def fill(register: Register) -> None:
    party = records.create_party(register, Organisation, NAME, {"notes": NOTES})
    records.update(register, party, {"website": "quillfeather.example"})
    person = records.create_party(register, Person, "Ms Canary Person")
    keep_picture(register, person, "portrait", drawn())
    records.delete(register, [party])
    register.undo()
    backup = register.back_up("asked").backup.path
    shutil.copy(backup, register.path.with_name("a.copy.asm"))


def readable(folder: Path) -> dict[str, list[str]]:
    """The files of a folder in which a piece of the data, or the structure of the file, can be read."""
    spoken = (*NAME.split(), *NOTES.split(), "quillfeather", "Canary", "Add organisation")
    pieces = [word.encode(code) for word in spoken for code in ("utf-8", "utf-16-le", "cp949")]
    pieces += [b"JFIF", b"SQLite format", b"CREATE TABLE", PASSPHRASE.encode()]
    found = {path.name: [repr(piece) for piece in pieces if piece in path.read_bytes()] for path in folder.iterdir()}
    return {name: words for name, words in found.items() if words}


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for all that the program would put in the system's temporary folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_nothing_can_be_read_in_an_encrypted_file_or_beside_it(tmp_path: Path, temporary: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    register = Register.create(folder / "a.asm", PASSPHRASE)
    fill(register)
    names = {path.name for path in folder.iterdir()}
    assert names == {"a.asm", "a.asm-wal", "a.asm-shm", ".a.asm.lock", "a.copy.asm"}
    assert readable(folder) == {}
    shutil.copytree(folder, tmp_path / "killed")
    register.close()
    assert {path.name for path in folder.iterdir()} == {"a.asm", "a.copy.asm"}
    assert readable(folder) == {}
    Register.open(tmp_path / "killed" / "a.asm", PASSPHRASE).close()
    assert readable(tmp_path / "killed") == {}
    assert list(temporary.iterdir()) == []


def test_the_same_search_finds_what_is_not_encrypted(tmp_path: Path) -> None:
    register = Register.create(tmp_path / "a.asm", None)
    fill(register)
    assert readable(tmp_path).keys() >= {"a.asm-wal", "a.copy.asm"}
    register.close()
    assert {"b'quillfeather'", "b'JFIF'", "b'CREATE TABLE'"} <= set(readable(tmp_path)["a.asm"])


def test_two_files_of_the_same_passphrase_have_nothing_in_common(tmp_path: Path) -> None:
    for name in ("a.asm", "b.asm"):
        Register.create(tmp_path / name, PASSPHRASE).close()
    first, second = ((tmp_path / name).read_bytes() for name in ("a.asm", "b.asm"))
    shared = {first[start : start + 16] for start in range(0, len(first), 16)}
    assert not shared & {second[start : start + 16] for start in range(0, len(second), 16)}
