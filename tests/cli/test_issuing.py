"""The commands on what goes out: numbered copies, whether one is current, and the addendum."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from asm_desktop.domain.records import Attendance, PrintRun, RunItem
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.cli.shell import Shell
from tests.packs.reading import words_of

PLANTED = "Zanzibar"


@pytest.fixture
def file(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample, tmp_path / "own.asm"))


def issued(shell: Shell, file: Path, *more: str) -> Path:
    out = file.with_name("out.pdf")
    given = ("--cleared-by", "Jane Roe", "--prepared-by", "Kim", *more)
    assert shell("issue", file, "run-sheet", "E-0004", *given, "-o", out) == 0, shell.err
    return out


def change(file: Path) -> None:
    with_it = Register.open(file, None)
    event = records.find(with_it, "E-0004")
    item = with_it.store.rows_of(RunItem, event.key)[0]
    records.update(with_it, item, {"minutes": 26, "note": f"{PLANTED} is for us alone"})
    guest = with_it.store.rows_of(Attendance, event.key)[0]
    records.update(with_it, guest, {"note": PLANTED})
    with_it.close()


def words(path: Path) -> str:
    return " ".join(words_of(path.read_bytes()).split())


def test_copies_are_numbered_and_answer_for_themselves(shell: Shell, file: Path) -> None:
    out = issued(shell, file, "--copies", "Chair; Ms Park")
    number = "E-0004-RS-PRI-1.0-02"
    assert f"Copy 2 of 2 for Ms Park · {number}" in words(out.with_stem("out-02"))
    assert "cleared by Jane Roe" in words(out.with_stem("out-02"))
    assert shell("current", file, number) == 0
    assert "It is for Ms Park." in shell.out
    change(file)
    assert shell("current", file, number) == 4
    assert "Changed since, and not issued" in shell.out
    given = ("--cleared-by", "Jane Roe", "-o", out)
    assert shell("addendum", file, number, *given) == 0, shell.err
    assert PLANTED in words(out)
    assert "E-0004-RS-PRI-1.0-02 Ms Park" in words(out)
    assert shell("current", file, number) == 3
    assert "E-0004-RS-PRI-1.1" in shell.out
    assert "Nothing has changed" in shell.fails("addendum", file, number, *given)
    issued(shell, file, "--copies", "Chair")
    assert shell("current", file, number) == 5
    assert "Nothing was issued under" in shell.fails("current", file, "E-0004-RS-PRI-9.0")


def test_an_addendum_says_no_more_than_its_edition(shell: Shell, file: Path) -> None:
    out = issued(shell, file, "--edition", "partner", "--copies", "KDB")
    change(file)
    assert shell("addendum", file, "E-0004-RS-PAR-1.0", "--cleared-by", "Jane Roe", "-o", out) == 0, shell.err
    assert "26" in words(out)
    assert PLANTED not in words(out)
    register = Register.open(file, None, read_only=True)
    assert not [run for run in register.store.all(PrintRun) if PLANTED in (run.snapshot or "")]
    register.close()


def test_nothing_is_recorded_that_was_not_cleared_or_written(shell: Shell, file: Path) -> None:
    given = ("issue", file, "run-sheet", "E-0004", "--copies", "Chair")
    assert "Say who cleared it" in shell.fails(*given, "--cleared-by", " ", "-o", file.with_name("out.pdf"))
    assert "could not be saved" in shell.fails(*given, "--cleared-by", "J", "-o", file.parent / "gone" / "out.pdf")
    assert "E-0004-RS-PRI-1.0" not in str(shell.json("list", file, "print_run"))


def test_an_issue_is_undone_and_travels(shell: Shell, file: Path, tmp_path: Path) -> None:
    issued(shell, file, "--copies", "Chair")
    assert shell("export", file, tmp_path / "all.json") == 0, shell.err
    assert shell("undo", file) == 0
    assert "Nothing was issued" in shell.fails("current", file, "E-0004-RS-PRI-1.0")
    other = tmp_path / "other.asm"
    assert shell("new", other, "--unencrypted") == 0, shell.err
    assert shell("import", other, tmp_path / "all.json") == 0, shell.err
    assert shell("current", other, "E-0004-RS-PRI-1.0-01") == 0, shell.out + shell.err
