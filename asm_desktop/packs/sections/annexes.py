"""Annexes: what is appended, with the page on which each begins, and their pages."""

from __future__ import annotations

from asm_desktop.packs.annex_pages import AnnexPage
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cover import Contents, Entry
from asm_desktop.packs.style import Style

alone = True


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The list, linked to each, and the pages one by one."""
    annexes = [annex for annex in briefing.annexes if annex.sizes]
    if not annexes:
        return []
    entries = [Entry(number, annex.heading, f"annex-{number}") for number, annex in enumerate(annexes, start=1)]
    pages = [
        AnnexPage(annex, number, page, style)
        for number, annex in enumerate(annexes, start=1)
        for page in range(len(annex.sizes))
    ]
    return [Contents(entries), *pages]
