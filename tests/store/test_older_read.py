"""A file of an older version is read as it would be once brought up to date, and stays to the byte as it is."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import DamagedFile, OlderFile, ReadOnlyFile
from asm_desktop.services import checking, exchange, records
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store import creation
from asm_desktop.store.opening import derive_key
from asm_desktop.store.page_check import PAGE
from tests.store.contents import facts
from tests.store.files import PASSPHRASE, untouched
from tests.store.test_migrations import OLDER, old_file

KEY = derive_key(PASSPHRASE, b"0123456789abcdef")


@pytest.fixture(params=["encrypted", "plain"])
def either_key(request: pytest.FixtureRequest) -> str:
    """The key of an older file; empty for an unencrypted one. The passphrase opens both."""
    return KEY if request.param == "encrypted" else ""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for all that the program would put in the system's temporary folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.mark.parametrize("version", OLDER)
def test_what_is_read_is_what_a_migrated_file_holds(
    tmp_path: Path, temporary: Path, version: int, either_key: str
) -> None:
    (tmp_path / "kept").mkdir()
    path = old_file(tmp_path / "kept" / "old.asm", version, either_key)
    with untouched(path.parent), untouched(temporary):
        with closing(Register.open(path, PASSPHRASE, read_only=True)) as register:
            read = facts(register.store.database), exchange.export_register(register)
            assert search(register, "KDB")
            with register.reader() as other:
                assert facts(other.store.database) == read[0]
            with pytest.raises(ReadOnlyFile):
                records.update(register, records.find(register, "KDB"), {"country": "Korea"})
        assert checking.check(path, PASSPHRASE) == ([], [])
    with closing(Register.open(path, PASSPHRASE)) as register:
        assert (facts(register.store.database), exchange.export_register(register)) == read


def test_a_file_too_large_for_it_says_so_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(creation, "MOST_IN_MEMORY", PAGE)
    path = old_file(tmp_path / "old.asm", OLDER[-1])
    with untouched(tmp_path), pytest.raises(OlderFile, match="too large to be read as it is"):
        Register.open(path, None, read_only=True)


def test_a_damaged_older_file_is_refused(tmp_path: Path) -> None:
    path = old_file(tmp_path / "old.asm", OLDER[-1], KEY)
    content = bytearray(path.read_bytes())
    content[-PAGE // 2] ^= 1
    path.write_bytes(bytes(content))
    with untouched(tmp_path), pytest.raises(DamagedFile):
        Register.open(path, PASSPHRASE, read_only=True)
