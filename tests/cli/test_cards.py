"""The command that prints cards."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell
from tests.packs.reading import reader, words_of


def test_cards_are_printed_of_those_named(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    assert shell("cards", sample, "E-0004", "-o", out, "--kind", "place", "--paper", "letter") == 0, shell.err
    assert "Place cards, 89 × 51 mm: 30, sheets: 3." in shell.out
    assert len(reader(out.read_bytes()).pages) == 3
    words = ("--kind", "labels_21", "--guest", "minseok", "--first", "5")
    assert shell("cards", sample, "E-0004", "-o", out, *words) == 0, shell.err
    assert words_of(out.read_bytes()).startswith("Mr Example Minseok Jang")


def test_a_name_or_a_place_that_is_not_there_is_refused(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    assert "is not a guest of" in shell.fails("cards", sample, "E-0004", "-o", out, "--guest", "Nobody")
    words = ("--kind", "labels_21", "--first", "22")
    assert "A sheet of these cards has 21 places" in shell.fails("cards", sample, "E-0004", "-o", out, *words)
    assert not out.exists()
