"""A record printed: its facts, what belongs to it and what points at it, marked as confidential as it is."""

from __future__ import annotations

import datetime

import pytest

from asm_desktop.domain.fields import Titled
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.records import TITLED, Person
from asm_desktop.services import listing, records
from asm_desktop.services.listing import View
from asm_desktop.services.printing import PrintedTable
from asm_desktop.services.record_sheets import print_record
from asm_desktop.services.register import Register
from tests.packs.reading import is_sound, reader, words_of
from tests.packs.test_hostile import HOSTILE

DAY = Manner(today=datetime.date(2026, 11, 24))


def printed(register: Register, reference: str) -> PrintedTable:
    return print_record(register, records.find(register, reference).key, DAY)


@pytest.mark.parametrize("record", TITLED)
def test_every_kind_of_record_has_its_sheet(sample: Register, record: type[Titled]) -> None:
    line = listing.rows(sample, View(record.noun), 0, 1)[0]
    sheet = print_record(sample, line.key, DAY)
    assert is_sound(sheet.pdf)
    assert sheet.pdf == print_record(sample, line.key, DAY).pdf
    assert line.ref in words_of(sheet.pdf)
    assert sheet.title in words_of(sheet.pdf)


def test_a_person_is_told_whole(sample: Register) -> None:
    sheet = printed(sample, "P-0010")
    words = words_of(sheet.pdf)
    assert "예시 소피아 마리노" in words
    assert "Mobile +61 491 570 159 Press" in words
    assert "Head of Communications Example Rare Metals Pty Ltd 15 January 2024" in words
    assert "None recorded: Relations" in words
    headings = [entry.title for entry in reader(sheet.pdf).outline]  # type: ignore[union-attr]
    assert headings[:3] == ["Names", "Contact points", "Posts"]
    assert {"Checklist items", "Events"} <= {*headings}


def test_relations_and_promises_are_told_from_both_sides(sample: Register) -> None:
    words = words_of(printed(sample, "O-0001").pdf)
    assert "KSM Metals Co., Ltd Parent of" in words
    assert "Promises made · Hope" in words
    assert "Country Not known" in words


def test_confidential_fields_are_marked_and_mark_the_pages(register: Register) -> None:
    row = records.create(register, Person, {"confidentiality": "public"})
    assert printed(register, row.ref or "").marking == "PUBLIC"
    records.update(register, row, {"diet": "No shellfish"})
    sheet = printed(register, row.ref or "")
    assert (sheet.marking, sheet.confidential) == ("CONFIDENTIAL", True)
    assert "Diet confidential No shellfish" in words_of(sheet.pdf)


@pytest.mark.parametrize("text", [each for each in HOSTILE if each.isprintable() and each.strip()], ids=len)
def test_hostile_text_breaks_no_sheet(register: Register, text: str) -> None:
    row = records.create(register, Person, {"notes": text, "country": text, "diet": text})
    assert is_sound(printed(register, row.ref or "").pdf)
