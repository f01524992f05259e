"""Every document of the sample: printed in each language, of each edition, as a command and a registry entry say."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from asm_desktop.domain.manner import LANGUAGES, Manner, Part
from asm_desktop.domain.printables import MEETING_BRIEF, NAMED, PRINTABLES, TITLES, Printable
from asm_desktop.domain.records import BY_NOUN, Agreement, Event, Person
from asm_desktop.packs.sections import SECTIONS
from asm_desktop.services import briefings, records, sample
from asm_desktop.services.ceremonies.printing_cards import Wanted, print_cards
from asm_desktop.services.printables import NothingToPrint, print_document
from asm_desktop.services.register import Register
from tests.packs.reading import is_sound, reader, text_of, words_of

DAY = Manner(today=datetime.date(2026, 11, 24))
SUBJECTS = {"event": "E-0004", "person": "Minseok Jang", "organisation": "Example Province", "agreement": "A-0005"}
AREAS = "A-0003"
TITLE = "Example signing of the memorandum on a magnet materials cluster"
BOTH = {"pack", "read-ahead", "guest-list", "run-sheet", "seating-plan", "contact-sheet", "organisation-profile"}
GOES_OUT = {
    "partner": BOTH | {"area-report", "mou-register"},
    "mc": BOTH | {"mc-script"},
    "media": {"pack", "read-ahead", "organisation-profile"},
}
"""The documents that have anything to say in an edition that goes out."""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    sample.make_sample(path, None)
    opened = Register.open(path, None, read_only=True)
    yield opened
    opened.close()


def subject(register: Register, printable: Printable) -> str:
    """The record of the sample that a document is printed of."""
    if not printable.of:
        return ""
    wanted = AREAS if printable.name == "area-report" else SUBJECTS[printable.of]
    return records.find(register, wanted, printable.of).key


@pytest.mark.parametrize("printable", PRINTABLES, ids=lambda each: each.name)
@pytest.mark.parametrize("languages", LANGUAGES.values(), ids=LANGUAGES)
def test_every_document_prints_in_every_language(
    register: Register, printable: Printable, languages: tuple[str, ...]
) -> None:
    manner = replace(DAY, languages=languages)
    made = print_document(register, printable, subject(register, printable), manner)
    assert is_sound(made.pdf)
    assert not made.withheld
    document = reader(made.pdf)
    assert str(document.root_object["/Lang"]) == languages[0]
    across = document.pages[0].mediabox.width > document.pages[0].mediabox.height
    assert across is printable.across
    assert print_document(register, printable, subject(register, printable), manner).pdf == made.pdf


@pytest.mark.parametrize("printable", PRINTABLES, ids=lambda each: each.name)
def test_every_document_names_sections_that_are_there(printable: Printable) -> None:
    assert set(printable.sections) <= set(SECTIONS)
    assert set(SECTIONS) == set(TITLES)
    assert printable.of in ("", *BY_NOUN)
    assert NAMED[printable.name] is printable


@pytest.mark.parametrize("printable", PRINTABLES, ids=lambda each: each.name)
@pytest.mark.parametrize("edition", GOES_OUT)
def test_a_lower_edition_says_what_it_withholds_or_that_nothing_is_left(
    register: Register, printable: Printable, edition: str
) -> None:
    key = subject(register, printable)
    try:
        made = print_document(register, printable, key, replace(DAY, edition=edition))
    except NothingToPrint:
        assert printable.name not in GOES_OUT[edition]
        return
    assert printable.name in GOES_OUT[edition]
    assert is_sound(made.pdf)
    assert not re.search(r"S-000\d|Not known|: ask ", words_of(made.pdf))


def test_a_meeting_brief_takes_one_page_or_says_what_to_cut(register: Register) -> None:
    for event in register.store.all(Event):
        pdf = print_document(register, MEETING_BRIEF, event.key, DAY).pdf
        pages = len(reader(pdf).pages)
        assert pages == 1 or "Longer than one page." in text_of(pdf)
        assert pages <= 2


def test_a_korean_document_calls_people_and_agreements_as_they_are_called_there(register: Register) -> None:
    key = records.find(register, "E-0004").key
    words = words_of(print_document(register, NAMED["guest-list"], key, replace(DAY, languages=("ko",))).pdf)
    assert "예시 장민석" in words
    assert "도지사" in words
    assert "참석자 명단" in words
    english = words_of(print_document(register, NAMED["guest-list"], key, DAY).pdf)
    assert "Guest list" in english
    assert "Governor" in english


@pytest.mark.parametrize(("language", "title"), [("ko", "예시 자석 소재 클러스터 양해각서 서명식"), ("en", TITLE)])
def test_an_event_is_called_as_in_the_language_of_its_papers(register: Register, language: str, title: str) -> None:
    event, manner = records.find(register, "E-0004"), replace(DAY, languages=(language,))
    assert title in words_of(print_document(register, NAMED["run-sheet"], event.key, manner).pdf)
    assert title in words_of(print_document(register, NAMED["mc-script"], event.key, manner).pdf)
    described = reader(print_cards(register, event.key, Wanted("badge"), manner).pdf).metadata
    assert described is not None
    assert title in str(described.title)


def test_each_party_signs_in_its_order_in_another_original_every_round(register: Register) -> None:
    key, matrix = records.find(register, "E-0001").key, NAMED["signature-matrix"]
    signing = briefings.compose(register, matrix, key, DAY).signing
    rounds = [[(line.original, line.place) for line in each.lines] for each in signing.rounds]
    assert rounds[0] == [(number, "1") for number in "1234"]
    assert [sorted(original for original, _ in each) for each in rounds] == [list("1234")] * 4
    assert {cell for each in rounds for cell in each} == {(original, place) for original in "1234" for place in "1234"}
    assert "Party Signs Original Texts Order Signed" in words_of(print_document(register, matrix, key, DAY).pdf)


def test_both_languages_stand_side_by_side_and_names_once(register: Register) -> None:
    key = records.find(register, "E-0004").key
    words = words_of(print_document(register, NAMED["run-sheet"], key, replace(DAY, languages=("en", "ko"))).pdf)
    assert "Run sheet · 진행표" in words


def test_sections_of_a_document_are_chosen(register: Register) -> None:
    key = records.find(register, "E-0004").key
    parts = (Part("logistics", "Call twice."),)
    words = words_of(print_document(register, NAMED["contact-sheet"], key, replace(DAY, parts=parts)).pdf)
    assert "Call twice." in words
    assert "Guest" not in words


def test_what_has_nothing_to_say_is_refused(register: Register) -> None:
    bare = next(row for row in register.store.all(Event) if row.ref == "E-0001")
    with pytest.raises(NothingToPrint):
        print_document(register, NAMED["mc-script"], bare.key, DAY)
    other = next(row for row in register.store.all(Agreement) if row.ref == "A-0004")
    with pytest.raises(NothingToPrint):
        print_document(register, NAMED["delivery-statement"], other.key, DAY)


def test_real_and_invented_records_never_meet_in_a_document_of_the_register(register: Register) -> None:
    words = words_of(print_document(register, NAMED["mou-register"], "", DAY).pdf)
    assert "NS World" in words
    assert "Example" not in words


def test_profiles_of_everybody_print(register: Register) -> None:
    for person in register.store.all(Person)[:6]:
        pdf = print_document(register, NAMED["stakeholder-profile"], person.key, DAY).pdf
        assert person.heading in words_of(pdf)


def test_languages_that_have_no_words_are_refused(register: Register) -> None:
    with pytest.raises(KeyError):
        print_document(register, NAMED["mou-register"], "", replace(DAY, languages=("xx",)))
