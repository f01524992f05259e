"""Tables printed: every row is there to the character, heads return on each page, and nothing is set too small."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.progress import Stopped
from asm_desktop.packs.printed_table import draw_table
from asm_desktop.packs.printout import Column, Group, Phrases, Printout, Row
from asm_desktop.packs.widths import BOTTOM, GUTTER, SIZES, Fit, fit
from tests.packs.reading import Line, is_sound, lines_of, reader, words_in_pdfium, words_of
from tests.packs.test_hostile import HOSTILE

WRITTEN = st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"), max_codepoint=0x24F)
CELL = st.text(st.one_of(WRITTEN, st.sampled_from("강원도협약서<>&%()\\\n ")), max_size=60)


def table(columns: Sequence[str | Column], rows: Sequence[Sequence[str]], **facts: object) -> Printout:
    """A table of these rows."""
    given = tuple(Column(each) if isinstance(each, str) else each for each in columns)
    groups = facts.pop("groups", (Group("", tuple(Row(tuple(row)) for row in rows)),))
    words = {"title": "People", "kind": "", "count": f"{len(rows)} people", "marking": "INTERNAL"}
    about = (("Shown", "all"), ("Order", "by reference"))
    rest = {"about": about, "identity": "Register", "state": "Printed 24 November 2026"}
    return Printout(columns=given, groups=groups, **{**words, **rest, **facts})  # type: ignore[arg-type]


def solid(text: str) -> str:
    """A text without spaces, composed as it is drawn."""
    return "".join(unicodedata.normalize("NFC", text).split())


def by_column(pages: list[list[Line]], fitted: Fit) -> list[str]:
    """What stands in each column below its head, from the first page to the last, without spaces."""
    edges = [fitted.style.left + sum(fitted.widths[:place]) + GUTTER * place for place in range(len(fitted.widths))]
    found = [""] * len(edges)
    for page in pages:
        heads = max(place for place, line in enumerate(page) if line.text == "Last")
        for line in page[heads + 1 :]:
            found[sum(edge <= line.x + 0.01 for edge in edges) - 1] += line.text
    return [solid(text) for text in found]


def test_every_cell_is_printed_in_its_column_and_heads_return_on_each_page() -> None:
    rows = [[f"Person {number}", f"강유미 {number} " * (number % 5), f"{number} t", "End"] for number in range(300)]
    printout = table(["Name", "Korean", Column("Mass", numeric=True, whole=True), "Last"], rows)
    printed, fitted = draw_table(printout), fit(printout, Manner(), band=False)
    pages = lines_of(printed.pdf)
    assert len(pages) == printed.pages > 5
    assert all([line.text for line in page].count("Korean") == 1 for page in pages)
    assert all(f"Page {number} of {len(pages)}" in words for number, words in enumerate(map(_words, pages), 1))
    expected = [solid("".join(row[place] or "–" for row in rows)) for place in range(4)]
    assert by_column(pages, fitted) == expected


def _words(page: list[Line]) -> list[str]:
    return [line.text for line in page]


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=12))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_text_copied_from_the_table_equals_the_rows(rows: list[tuple[str, str, str]]) -> None:
    printout = table(["Name", "Notes", "Last"], rows)
    pdf = draw_table(printout, Manner("letter")).pdf
    found = by_column(lines_of(pdf), fit(printout, Manner("letter"), band=False))
    assert found == [solid("".join(row[place] or "–" for row in rows)) for place in range(3)]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_table_of_hostile_text_is_sound_and_stays_on_its_page(text: str) -> None:
    groups = (Group(text, (Row((text, text), example=True), Row((text, "")))),)
    columns = [Column(text, confidential=True), Column(text, numeric=True, whole=True)]
    words = {"title": text, "kind": text, "identity": text, "state": text}
    printout = table(columns, [], groups=groups, about=(("Shown", text),), **words)
    assert is_sound(draw_table(printout).pdf)
    for page in lines_of(draw_table(printout, Manner("letter")).pdf):
        assert all(0 < line.y < 792 for line in page)
        assert sum(line.y < BOTTOM for line in page) <= len(("marking", "identity", "state", "page"))


def test_a_cell_higher_than_a_page_goes_on_overleaf() -> None:
    printed = draw_table(table(["Name", "Last"], [["Q" * 20_000, "end"]]))
    assert printed.pages > 2
    assert words_of(printed.pdf).count("Q") == 20_000


def test_the_same_table_gives_the_same_bytes() -> None:
    printout = table(["Name", "Last"], [["강유미", "x"]])
    assert draw_table(printout).pdf == draw_table(printout).pdf


def test_few_columns_stand_upright_and_many_lie_across() -> None:
    few, many = (table([f"Column {each}" for each in range(count)], [["some words"] * count]) for count in (3, 10))
    sizes = [reader(draw_table(each).pdf).pages[0].mediabox for each in (few, many)]
    assert sizes[0].height > sizes[0].width
    assert sizes[1].height < sizes[1].width


@pytest.mark.parametrize("count", [1, 4, 10, 16, 40])
def test_text_is_never_smaller_than_eight_points_and_what_has_no_room_is_named(count: int) -> None:
    heads = [f"Heading {each}" for each in range(count)]
    printout = table(heads, [["Understanding between several parties"] * count] * 3)
    printed, fitted = draw_table(printout), fit(printout, Manner(), band=False)
    assert fitted.cell.size >= SIZES[-1].size == 8
    assert sum(fitted.widths) + GUTTER * (len(fitted.widths) - 1) <= fitted.style.width + 0.01
    assert min(fitted.widths) >= 30
    assert printed.left_out == tuple(heads[len(fitted.shown) :])
    assert bool(printed.left_out) == (count > 10)
    words = words_of(printed.pdf)
    assert all(head in words for head in heads)


def test_groups_are_headed_and_stand_in_the_outline() -> None:
    rows = tuple(Row((f"Agreement {each}", "x")) for each in range(60))
    printed = draw_table(table(["Name", "Last"], [], groups=(Group("서명됨", rows), Group("Signed", rows[:2]))))
    outline = reader(printed.pdf).outline
    assert [entry.title for entry in outline] == ["서명됨 (60)", "Signed (2)"]  # type: ignore[union-attr]
    assert "서명됨, continued" in words_of(printed.pdf)


def test_an_empty_table_says_so() -> None:
    printed = draw_table(table(["Name", "Last"], []))
    assert printed.pages == 1
    assert "nothing in this table" in words_of(printed.pdf)


def test_marking_title_and_language_are_those_of_the_table() -> None:
    phrases = Phrases(language="ko", page="{pages}쪽 중 {page}쪽")
    printed = draw_table(table(["Name", "Last"], [["a", "b"]], marking="CONFIDENTIAL", phrases=phrases))
    document = reader(printed.pdf)
    assert document.metadata is not None
    assert document.metadata.title == "People"
    assert str(document.root_object["/Lang"]) == "ko"
    assert words_of(printed.pdf).count("CONFIDENTIAL") == 2
    assert "1쪽 중 1쪽" in words_in_pdfium(printed.pdf)


def test_printing_can_be_stopped_while_rows_are_placed_and_drawn() -> None:
    printout = table(["Name", "Last"], [["a", "b"]] * 500)
    for share in (0.2, 0.8):
        with pytest.raises(Stopped):
            draw_table(printout, progress=partial(_is_before, share))


def _is_before(share: float, done: int, of: int) -> bool:
    return done / of < share
