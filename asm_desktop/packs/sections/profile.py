"""A person or an organisation: who they are, their particulars, and how to deal with them."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import bullets, facts, side_by_side
from asm_desktop.packs.sections.participants import card
from asm_desktop.packs.style import Style

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The card, the particulars, and what to do and to avoid."""
    profile = briefing.profile
    if profile is None:
        return []
    blocks = [card(profile.card, bool(profile.card.portrait), style)]
    blocks += [block.spaced(12) for block in facts(profile.facts, style)]
    for label, lines in ((say("Do"), profile.do), (say("Avoid"), profile.avoid)):
        if lines:
            blocks.append(side_by_side(style.speak(label), bullets(lines, style)).spaced(10))
    return blocks
