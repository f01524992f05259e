"""Background in two parts that are never mixed: what may be used, and what is not to be disclosed (DOMAIN §5)."""

from __future__ import annotations

from asm_desktop.domain.printables import TITLES
from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Badge, Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import badge_row, subtitle
from asm_desktop.packs.sections import timeline
from asm_desktop.packs.sections.points import by_audience
from asm_desktop.packs.style import INK, Style

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The usable part, then the other in a frame that says so, and the timeline of what led here."""
    blocks: list[Block] = []
    if briefing.usable:
        blocks += [subtitle(style.speak(say("May be used"))), *by_audience(briefing.usable, style)]
    if briefing.undisclosed:
        badge = badge_row([Badge(style.speak(say("Not to be disclosed")), colour=INK)]).kept()
        points = [block.spaced(8) for block in by_audience(briefing.undisclosed, style)]
        blocks.append(Stack([badge, *points], pad=(12, 10), frame=INK, whole=style.height).spaced(16))
    line = timeline.flowables(briefing, style)
    return [*blocks, *([subtitle(style.speak(TITLES["timeline"])), *line] if line else [])]
