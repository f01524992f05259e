"""Placing blocks on pages."""

from __future__ import annotations

from asm_desktop.domain.manner import Manner
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Columns, Space, Stack
from asm_desktop.packs.pages import Page, place
from asm_desktop.packs.style import BODY, style_for
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Text

STYLE = style_for(Manner())


def heights(pages: list[Page]) -> list[list[float]]:
    return [[round(block.height(STYLE.width)) for block, _ in page.placed] for page in pages]


def test_a_heading_moves_with_what_it_heads() -> None:
    fill, heading, body = Space(STYLE.height - 60), Space(30).kept(), Space(50)
    assert heights(place([fill, heading, body], STYLE)) == [[round(STYLE.height - 60)], [30, 50]]


def test_a_block_that_needs_more_room_than_is_left_starts_a_page() -> None:
    late = Space(10)
    late.need = 200
    assert len(place([Space(STYLE.height - 150), late], STYLE)) == 2


def test_a_fresh_block_starts_a_page_but_never_leaves_an_empty_one() -> None:
    first, second = Space(10), Space(10)
    first.fresh = second.fresh = True
    assert heights(place([first, second], STYLE)) == [[10], [10]]


def test_the_space_above_a_block_is_dropped_at_the_top_of_a_page() -> None:
    (page,) = place([Space(10).spaced(50)], STYLE)
    assert page.placed[0][1] == STYLE.paper[1] - STYLE.top


def test_a_long_text_runs_over_pages_without_losing_a_line() -> None:
    text = Text("word " * 4000)
    pages = place([text], STYLE)
    lines = sum(len(block.lines(STYLE.width)) for page in pages for block, _ in page.placed if isinstance(block, Text))
    assert len(pages) > 2
    assert lines == len(Text("word " * 4000).lines(STYLE.width))


def table(rows: int) -> Table:
    return Table([Column("Head"), Column()], [[Text("a"), Text("b")] for _ in range(rows)], whole=STYLE.height)


def test_a_table_splits_between_rows_repeats_its_header_and_strands_no_row() -> None:
    block = table(10)
    row = BODY.leading + 2 * block.pad
    head = block.height(STYLE.width) - 10 * row
    for room in range(9):
        parts = block.split(STYLE.width, head + room * row + 1)
        if parts is None:
            assert room < 2
            continue
        first, rest = parts
        assert isinstance(first, Table)
        assert isinstance(rest, Table)
        assert rest.header is not None
        assert len(first.rows) + len(rest.rows) == 10
        assert min(len(first.rows), len(rest.rows)) >= 2


def test_a_row_higher_than_a_page_is_cut_inside() -> None:
    tall = Table([Column()], [[Text("word " * 4000)]], whole=STYLE.height)
    pages = place([tall], STYLE)
    assert len(pages) > 2
    for page in pages:
        for block, top in page.placed:
            assert top - block.height(STYLE.width) >= STYLE.bottom - 1


def test_a_stack_that_fits_on_a_page_is_not_split() -> None:
    whole: list[Block] = [Space(100), Space(100)]
    assert Stack(whole, whole=STYLE.height).split(STYLE.width, 150) is None
    parts = Stack(whole).split(STYLE.width, 150)
    assert parts is not None
    assert [part.height(STYLE.width) for part in parts] == [100, 100]


def test_columns_share_the_width_that_is_left() -> None:
    columns = Columns([(100, Space(5)), (0, Space(9)), (0, Space(1))], gutter=10)
    assert columns.widths(420) == [100, 150, 150]
    assert columns.height(420) == 9
