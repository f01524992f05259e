"""backup, restore and salvage from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.store.page_check import PAGE
from tests.cli.shell import Shell
from tests.store.files import untouched


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program's data."""
    monkeypatch.setenv("ASM_DESKTOP_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register with one organisation."""
    (tmp_path / "mine").mkdir()
    path = tmp_path / "mine" / "register.asm"
    with closing(Register.create(path, None)) as register:
        records.create_party(register, Organisation, "First")
    return path


def add(path: Path, name: str) -> None:
    with closing(Register.open(path, None)) as register:
        records.create_party(register, Organisation, name)


def names(path: Path) -> list[str]:
    with closing(Register.open(path, None, read_only=True)) as register:
        return [row.heading for row in register.store.all(Organisation)]


def test_a_backup_is_made_listed_and_restored_and_that_taken_back(shell: Shell, path: Path) -> None:
    assert shell("backup", path, "--list") == 0
    assert shell.out == "There is no backup of register.asm yet.\n"
    with untouched(path.parent):
        made = shell.json("backup", path)
    assert (made["number"], made["why"], made["missed"]) == (1, "asked", None)
    assert Path(made["path"]).exists()
    add(path, "Second")
    assert shell("backup", path) == 0
    assert [(each["number"], each["records"]) for each in shell.json("backup", path, "--list")] == [(2, 2), (1, 1)]
    assert shell("restore", path, "1") == 0
    assert names(path) == ["First"]
    assert shell("restore", path) == 0
    assert names(path) == ["First", "Second"]
    assert shell("backup", path, "--list") == 0
    assert "Before a restore" in shell.out


def test_a_backup_is_restored_by_its_path_to_where_nothing_is(shell: Shell, path: Path, tmp_path: Path) -> None:
    made = shell.json("backup", path)
    assert shell("restore", tmp_path / "elsewhere.asm", made["path"]) == 0
    assert names(tmp_path / "elsewhere.asm") == ["First"]
    assert "What was there" not in shell.out


@pytest.mark.parametrize("wanted", [[], ["7"], ["nowhere.asm"]])
def test_what_is_no_backup_is_not_restored(shell: Shell, path: Path, wanted: list[str]) -> None:
    with untouched(path.parent):
        assert shell.fails("restore", path, *wanted).startswith("There is no such backup of register.asm.")


def test_a_register_that_is_open_is_not_replaced(shell: Shell, path: Path) -> None:
    assert shell("backup", path) == 0
    with closing(Register.open(path, None)):
        assert "is open elsewhere" in shell.fails("restore", path)


def test_what_a_damaged_register_holds_is_saved_and_the_loss_is_told(shell: Shell, path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:PAGE] + bytes(PAGE) + content[2 * PAGE :])
    assert shell("check", path) == 1
    with untouched(path.parent):
        told = shell.json("salvage", path, tmp_path / "saved.asm")
        assert shell("salvage", path, tmp_path / "again.asm") == 0
    assert (told["recovered"], told["problems"]) == (1, [])
    assert "Not every row could be read of: party." in shell.out
    assert names(tmp_path / "saved.asm") == ["First"]
    assert shell("check", tmp_path / "saved.asm") == 0
    assert "There is already a file" in shell.fails("salvage", path, tmp_path / "saved.asm")
