"""The command that prints a table."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from asm_desktop.domain.records import CustomField, Organisation
from asm_desktop.services import listing, records, views
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
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


@pytest.mark.parametrize(
    ("conditions", "count"),
    [
        (["stage is signed"], "2 agreements"),
        (["Stage is not Signed", "signed_on is unknown"], "1 agreement"),
        (["signed_on before 2026-03"], "1 agreement"),
        (["signed on is after 1 March 2026", "type = nda"], "1 agreement"),
        (["title contains non-disclosure"], "1 agreement"),
        (["expires_on within 30000 days"], "2 agreements"),
        (["lead is unknown", "binding is binding"], "1 agreement"),
    ],
)
def test_a_table_holds_what_meets_every_condition(
    shell: Shell, sample: Path, tmp_path: Path, conditions: list[str], count: str
) -> None:
    out = tmp_path / "out.pdf"
    words = [word for condition in conditions for word in ("--where", condition)]
    assert shell("print", sample, "agreements", "-o", out, *words) == 0, shell.err
    assert shell.out == f"A table of {count} is in {out}, unencrypted.\n"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("nothing is x", "it begins with none of "),
        ("stage", "is nothing that “Stage” can be asked for"),
        ("stage is", "“Stage” needs something to be compared with"),
        ("stage is maybe", "“maybe” is not one of: "),
        ("stage before 2026", "“Stage” cannot be asked for “before”"),
        ("signed_on is Tuesday", "A date is expected"),
        ("lead is nobody at all", "There is no record “nobody at all”"),
    ],
)
def test_a_condition_that_cannot_be_read_says_why(
    shell: Shell, sample: Path, tmp_path: Path, words: str, reason: str
) -> None:
    line = shell.fails("print", sample, "agreements", "-o", tmp_path / "out.pdf", "--where", words)
    assert f"“{words}” cannot be asked of Agreements: " in line
    assert reason in line
    assert list(tmp_path.iterdir()) == []


def test_own_fields_and_views_are_named_as_a_person_named_them(shell: Shell, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    with closing(Register.open(example, None)) as register:
        field = records.create(register, CustomField, {"of": "organisation", "name": "Tier", "kind": "number"})
        first, second = register.store.all(Organisation)
        for row, tier in ((first, "2"), (second, "1")):
            records.update(register, row, {f"own_{field.key}": Decimal(tier)})
        (own,) = (each for each in listing.offered(register, Organisation) if each.label == "Tier")
        views.save(register, "Our tiers", View("organisation", ("title", own.name), sort=((own.name, False),)))
    assert shell("print", example, "organisations", "-o", out, "--view", "our tiers") == 0, shell.err
    found = words_of(out.read_bytes())
    assert "Tier" in found
    assert found.index(second.heading) < found.index(first.heading)
    words = ("--columns", "title,Tier", "--sort", "tier down", "--where", "Tier at least 2")
    assert shell("print", example, "organisations", "-o", out, *words) == 0, shell.err
    found = words_of(out.read_bytes())
    assert first.heading in found
    assert second.heading not in found
    line = shell.fails("print", example, "organisations", "-o", out, "--view", "None such")
    assert "There is no view “None such” of Organisations. Nothing was written. There are: Our tiers, Not" in line


def test_the_day_is_printed_as_its_page_shows_it(shell: Shell, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert shell("print", sample, "today", "-o", out, "--language", "ko") == 0
    assert shell.out.startswith("Today, with ")
    assert "오늘" in words_of(out.read_bytes())
    assert shell("print", sample, "today", "Example Grace Okafor", "-o", out) == 0
    assert shell.out.endswith(f"of Ms Example Grace Okafor, is in {out}, unencrypted.\n")
    assert shell("print", sample, "today", "-o", tmp_path / "no.pdf", "--edition", "media") == 1
    assert not (tmp_path / "no.pdf").exists()
