"""Sensitivities: what to handle with care in the room."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.sections.points import by_audience
from asm_desktop.packs.style import Style

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The points."""
    return by_audience(briefing.sensitivities, style)
