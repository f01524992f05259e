"""The commands on the particulars of a person."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.shell import Shell
from tests.packs.reading import words_of


def test_everything_held_is_printed(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "held.pdf"
    assert shell("held", sample, "P-0016", "-o", out) == 0, shell.err
    words = " ".join(words_of(out.read_bytes()).split())
    assert "Everything held about this person" in words
    for told in ("Kept for Not known", "Photographs before the signing.", "eunji.shin@bank.example", "Pescatarian"):
        assert told in words
    for told in ("Title Senior Executive Vice President", "Guest · Example dinner", "History"):
        assert told in words


def test_nobody_is_erased_by_mistake(shell: Shell, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.asm"
    shutil.copy(sample, file)
    assert "cannot be undone" in shell.fails("erase", file, "P-0016")
    assert shell("show", file, "P-0016") == 0
    assert "Eunji" in shell.out
    assert shell("erase", file, "P-0016", "--yes") == 0, shell.err
    assert "kept under P-0016" in shell.out
    assert shell("show", file, "P-0016") == 0
    assert "Eunji" not in shell.out
    assert shell("check", file) == 0, shell.err
