"""The command that prints a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell
from tests.packs.reading import reader, words_of


def test_a_table_is_printed_as_it_is_asked_for(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    words = ("--columns", "title,Signed on", "--sort", "signed_on down, title", "--filter", "example")
    assert shell("print", sample, "agreements", "-o", out, "--paper", "letter", *words) == 0
    assert shell.out == f"A table of 3 agreements is in {out}, unencrypted.\n"
    found = words_of(out.read_bytes())
    assert "Order Signed on, latest first · Title, from A to Z" in found
    assert found.index("9 April 2026") < found.index("10 February 2026")
    assert "Reference" not in found
    assert reader(out.read_bytes()).pages[0].mediabox.width == 612


def test_groups_and_columns_without_room_are_told(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    names = "title,purpose,responsibilities,notes,term,money,lead,between,tags,signed_on,effective_on,expires_on"
    assert shell("print", sample, "agreements", "-o", out, "--columns", names, "--group", "stage") == 0
    assert "Left out for want of room: " in shell.out
    assert next(entry.title for entry in reader(out.read_bytes()).outline) == "Agreed text (1)"  # type: ignore[union-attr]


@pytest.mark.parametrize("option", ["--columns", "--sort", "--group"])
def test_a_field_that_is_not_there_is_named_with_those_that_are(
    shell: Shell, sample: Path, tmp_path: Path, option: str
) -> None:
    line = shell.fails("print", sample, "agreements", "-o", tmp_path / "out.pdf", option, "nothing")
    assert "Agreements cannot be printed by “nothing”. Nothing was written." in line
    assert "stage" in line
    assert list(tmp_path.iterdir()) == []


def test_a_table_never_replaces_the_register(shell: Shell, example: Path) -> None:
    before = example.read_bytes()
    assert "the register itself" in shell.fails("print", example, "people", "-o", example)
    assert example.read_bytes() == before
