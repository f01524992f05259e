"""The sheet of a record, whatever it holds: no page of paper for a line or two."""

from __future__ import annotations

import pytest

from asm_desktop.domain.manner import Manner
from asm_desktop.packs.printed_sheet import draw_sheet
from asm_desktop.packs.printout import Column, Phrases, Row
from asm_desktop.packs.sheet import Facts, Listed, Sheet, SheetFact
from asm_desktop.packs.widths import page_style
from tests.packs.reading import lines_of

NONE = "None recorded: posts, quotes, documents"


def sheet(facts: int, rows: int) -> Sheet:
    """A sheet with so many facts, and so many rows in a list after them."""
    main = Facts("", tuple(SheetFact(f"Field {number}", f"Value {number}") for number in range(facts)))
    listed = Listed("Posts", (Column("Post"), Column("Body")), tuple(Row(("CEO", f"B {row}")) for row in range(rows)))
    lists = (listed,) if rows else ()
    return Sheet("Somebody", "Person", main, lists, (), NONE, "INTERNAL", "case", "today", Phrases())


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("rows", [0, 2, 9])
def test_the_last_page_holds_three_lines_at_least(paper: str, rows: int) -> None:
    pages_seen, style = set(), page_style(Manner(paper), across=False, band=False)
    for facts in range(10, 50):
        pages = lines_of(draw_sheet(sheet(facts, rows), Manner(paper)))
        pages_seen.add(len(pages))
        texts = [line.text for page in pages for line in page]
        assert texts.count(f"Value {facts - 1}") == 1
        assert texts.count(NONE) == 1
        heights = {round(line.y) for line in pages[-1] if style.bottom < line.y < style.paper[1] - style.top}
        assert len(pages) == 1 or len(heights) >= 3, (facts, rows, paper)
    assert len(pages_seen) > 1
