"""A list set as a small table, its columns as wide as what stands in them asks for."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.packs.block import Block
from asm_desktop.packs.printout import UNKNOWN, Group, Printout
from asm_desktop.packs.sheet import Listed
from asm_desktop.packs.style import MUTED, SMALL, Style
from asm_desktop.packs.table import GUTTER, Column, Table
from asm_desktop.packs.text import Span, Text
from asm_desktop.packs.widths import SIZES, widths_for

PAD = 3.2


def listed(given: Listed, style: Style, *, confidential: str = "", pad: float = PAD) -> list[Block]:
    """The table, and under it how many rows are not shown; `confidential` marks columns that are."""
    printout = Printout("", "", "", (), given.columns, (Group("", given.rows),), "", "", "")
    room = style.width - GUTTER * (len(given.columns) - 1)
    columns = [
        Column(f"{each.heading}\n{confidential}" if each.confidential and confidential else each.heading, width)
        for each, width in zip(given.columns, widths_for(printout, room), strict=True)
    ]
    table = Table(columns, [_cells(row.cells) for row in given.rows], pad=pad, whole=style.height)
    more = [Text(given.more, SMALL).spaced(3)] if given.more else []
    return [table.spaced(4), *more]


def _cells(texts: Sequence[str]) -> list[Block]:
    cell = SIZES[0]
    return [Text(text, cell) if text else Text(Span(UNKNOWN, colour=MUTED), cell) for text in texts]
