"""Gaps: the one list of what is not known, each with whom to ask (DOMAIN §2). It always says something."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import remark, subtitle
from asm_desktop.packs.style import BODY, SMALL_INK, STEP, Style
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Text

title = "Gaps"
fresh = True


def flowables(briefing: Briefing, _style: Style) -> list[Block]:
    """A table for each subject."""
    groups = [group for group in briefing.gaps if group.gaps]
    if not groups:
        return [Text("Nothing that this pack prints is missing from the register.", BODY).spaced(STEP)]
    count = sum(len(group.gaps) for group in groups)
    known = "One thing is" if count == 1 else f"{count} things are"
    blocks: list[Block] = [remark(f"{known} not known. Nothing here was guessed; ask before the day.")]
    for group in groups:
        rows: list[list[Block]] = [[Text(gap.what, BODY), Text(gap.ask or "–", SMALL_INK)] for gap in group.gaps]
        blocks += [subtitle(group.title), Table([Column("Not known"), Column("Ask", 190)], rows, pad=3.2).spaced(4)]
    return blocks
