"""Sources: each cited sentence, what rests on it and how firmly (DOMAIN §2). It always says something."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Stack
from asm_desktop.packs.briefing import Briefing, SourceEntry
from asm_desktop.packs.parts import Anchor, remark, source_key
from asm_desktop.packs.style import BODY, HAIRLINE, MUTED, SMALL, STEP, STRONG, Style
from asm_desktop.packs.text import Span, Text

alone = False
KEY = say(
    "A mark such as [S-0001] leads to its source here. It stands for what the source states; a word in the mark says "
    "where a value is implied, known from outside the sources, or unconfirmed."
)
# The part of a page up to which a sentence and what rests on it stay together.
WHOLE = 0.2


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """Each source with its sentences."""
    if briefing.edition:
        return []
    if not briefing.sources:
        return [Text(style.speak(say("No sources are recorded for what this pack prints.")), BODY).spaced(STEP)]
    return [remark(style.speak(KEY)).kept(), *(block for entry in briefing.sources for block in _entry(entry, style))]


def _entry(entry: SourceEntry, style: Style) -> list[Block]:
    head = Text([Span(f"{entry.ref}  ", colour=MUTED), Span(entry.headline)], STRONG).kept()
    blocks: list[Block] = [Anchor(source_key(entry.ref)), head.spaced(16)]
    if entry.facts:
        blocks.append(Text(" · ".join(entry.facts), SMALL).kept())
    for support in entry.supports:
        words = [Text(f"“{support.sentence}”", BODY)] if support.sentence else []
        uses = [Text(use, SMALL).spaced(2) for use in support.uses]
        blocks.append(Stack([*words, *uses], pad=(12, 1), bar=HAIRLINE, whole=style.height * WHOLE).spaced(8))
    return blocks
