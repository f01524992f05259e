"""How a document is printed: large, bound, with sections chosen, reordered and starting on the right."""

from __future__ import annotations

import io

import pypdf
import pytest
from pypdf.generic import ContentStream

from asm_desktop.domain.manner import Manner, Part
from asm_desktop.packs.layout import arrange
from asm_desktop.packs.printed_table import draw_table
from asm_desktop.packs.printout import Column, Group, Printout, Row
from asm_desktop.packs.style import BINDING, LARGE, MM, style_for
from tests.packs.drawing import drawn
from tests.packs.full_briefing import full
from tests.packs.reading import is_sound, lines_of, reader, words_of
from tests.packs.sparse_briefing import sparse

TABLE = Printout(
    "People",
    "",
    "2 people",
    (("Shown", "all"),),
    tuple(Column(heading) for heading in ("Name", "Office", "Body", "Telephone", "Language", "City", "Remark")),
    (Group("Korea", (Row(tuple("abcdefg")), Row(("강유미", "", "", "", "", "", "end"), example=True))),),
    "INTERNAL",
    "Register",
    "Printed today",
)


def sizes(pdf: bytes) -> set[float]:
    """The sizes of all text in a PDF, in points."""
    document = pypdf.PdfReader(io.BytesIO(pdf))
    streams = [ContentStream(page.get_contents(), document) for page in document.pages]
    return {float(operands[1]) for stream in streams for operands, operator in stream.operations if operator == b"Tf"}


def outline(pdf: bytes) -> list[tuple[str, int]]:
    """The entries of the outline with their pages, counted from 1."""
    document = reader(pdf)
    return [(str(each.title), (document.get_destination_page_number(each) or 0) + 1) for each in document.outline]  # type: ignore[arg-type, union-attr]


@pytest.fixture(scope="module")
def large() -> bytes:
    """The full briefing in large print, for duplex, sections on the right."""
    return drawn(full(13), manner=Manner(large=True, duplex=True, right_hand=True))


def test_no_text_of_large_print_is_smaller_than_eighteen_points(large: bytes) -> None:
    assert is_sound(large)
    assert min(sizes(large)) == LARGE
    table = draw_table(TABLE, Manner(large=True))
    assert min(sizes(table.pdf)) == LARGE
    assert table.left_out == ()
    assert "Remark end" in words_of(table.pdf)


def test_large_print_says_all_that_the_usual_print_says(large: bytes) -> None:
    usual, grown = set(words_of(drawn(full(13))).split()), set(words_of(large).split())
    foot = {"prepared", "made", "up", "people,", "organisations", "facts", "data", "No", "portrait"}
    assert {word for word in usual - grown if not word.isdigit()} <= foot


def test_large_print_keeps_to_its_frame() -> None:
    style = style_for(Manner("letter", large=True))
    assert min(style.left, style.right) == pytest.approx(25 * MM)
    for page in arrange(full(13), style).pages:
        for block, top in page.placed:
            assert top - block.height(style.width) >= style.bottom - 0.01


def test_the_back_of_a_leaf_is_bound_on_the_right() -> None:
    pdf = drawn(sparse(), manner=Manner(duplex=True))
    usual = drawn(sparse())
    left = [min(line.x for line in page) for page in lines_of(pdf)]
    for number, (bound, plain) in enumerate(zip(left, (min(p.x for p in q) for q in lines_of(usual)), strict=True)):
        assert bound - plain == pytest.approx(-BINDING if number % 2 else BINDING, abs=0.01)


def test_sections_start_on_the_right_where_that_is_asked_for(large: bytes) -> None:
    pdf = drawn(full(13), manner=Manner(right_hand=True))
    assert {page % 2 for _, page in outline(pdf)} == {page % 2 for _, page in outline(large)} == {1}
    assert {page % 2 for _, page in outline(drawn(full(13)))} == {0, 1}
    assert "This page is blank" in words_of(pdf)


def test_sections_are_chosen_reordered_and_noted() -> None:
    parts = (Part("gaps", "Ask before Thursday."), Part("summary"), Part("participants"))
    pdf = drawn(full(13), manner=Manner(parts=parts))
    assert [title for title, _ in outline(pdf)] == ["1  Gaps", "2  Summary", "3  Participants"]
    assert "Note Ask before Thursday." in words_of(pdf)
    with pytest.raises(KeyError):
        drawn(full(13), manner=Manner(parts=(Part("nothing"),)))
