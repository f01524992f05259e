from __future__ import annotations

import os
from pathlib import Path

import pytest

from asm_desktop.domain.errors import CannotWrite, FileMissing
from asm_desktop.services.saving import NotReadable, WouldReplaceRegister, keep_apart, read_whole, write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    write_whole(target, b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "kept").touch()
    with pytest.raises(CannotWrite, match="folder could not be saved"):
        write_whole(tmp_path / "folder", b"x")
    with pytest.raises(CannotWrite, match="there is no such folder"):
        write_whole(tmp_path / "none" / "a.json", b"x")
    with pytest.raises(CannotWrite, match="the name is too long"):
        write_whole(tmp_path / ("x" * 300), b"x")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["folder", "kept"]


def test_reading_stops_soon_after_the_largest_size(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"123456789")
    assert read_whole(tmp_path / "a") == b"123456789"
    assert read_whole(tmp_path / "a", 9) == b"123456789"
    assert read_whole(tmp_path / "a", 5) == b"123456"


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_whole(tmp_path / "none")
    with pytest.raises(NotReadable, match="could not be read"):
        read_whole(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_no_way_of_naming_the_register_is_overlooked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    register = tmp_path / "a.asm"
    register.touch()
    (tmp_path / "link.pdf").symlink_to(register)
    (tmp_path / "hard.pdf").hardlink_to(register)
    monkeypatch.chdir(tmp_path)
    for name in ("a.asm", "./a.asm", "link.pdf", "hard.pdf", "a.asm-wal", "a.asm-shm"):
        with pytest.raises(WouldReplaceRegister):
            keep_apart(Path(name), register)
    keep_apart(tmp_path / "b.pdf", register)
