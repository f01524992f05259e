"""Relations: an organisation sketched with its owners, people and partners, and every tie in a table (DOMAIN §1)."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.listed import listed
from asm_desktop.packs.sketch import SketchDrawing
from asm_desktop.packs.style import Style

alone = False
MOST = 0.6
"""Of the height of a page, the most that the sketch takes; a larger one would be no sketch."""


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The sketch, which large print leaves out, and the table that says the same."""
    table = listed(briefing.relations, style) if briefing.relations.rows else []
    if briefing.sketch is None or style.large:
        return table
    drawing = SketchDrawing(briefing.sketch)
    if drawing.height(style.width) > style.height * MOST:
        return table
    return [drawing.spaced(10), *(block.spaced(14) for block in table)]
