"""Lists of points by audience, as talking points, background and sensitivities all print them."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Point
from asm_desktop.packs.parts import bullets, side_by_side
from asm_desktop.packs.style import STEP, Style


def by_audience(points: Sequence[Point], style: Style) -> list[Block]:
    """The points as bullets, those for everybody first, then each audience's beside its name."""
    audiences = dict.fromkeys(point.audience for point in points)
    blocks: list[Block] = []
    for audience in sorted(audiences, key=bool):
        lines = bullets([point.text for point in points if point.audience == audience], style)
        if audience:
            blocks.append(side_by_side(style.speak(say("For {audience}", audience=audience)), lines).spaced(2 * STEP))
        else:
            blocks += lines
    return blocks
