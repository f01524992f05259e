"""The one-page summary: one true sentence; when, where, role; objectives; messages; what not to say (DOMAIN §5)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Rule
from asm_desktop.packs.briefing import Briefing, Summary
from asm_desktop.packs.one_page import Advice, too_long
from asm_desktop.packs.parts import bullets, facts, side_by_side, spans, tall
from asm_desktop.packs.style import HAIRLINE, LEAD, Style
from asm_desktop.packs.text import Text

alone = True
# The height of a section's heading, which stands above the summary on its page.
HEADING = 46.0


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The summary; where it does not fit on one page, a note above it says what to cut."""
    blocks = _blocks(briefing.summary, style)
    over = tall(blocks, style) + HEADING - style.height
    return [too_long(over, _advice(briefing.summary), style), *blocks] if over > 0 else blocks


def _blocks(summary: Summary, style: Style) -> list[Block]:
    blocks: list[Block] = []
    if summary.sentence.text is not None:
        blocks.append(Text(spans(summary.sentence, style), LEAD).spaced(12))
    blocks += [block.spaced(12) for block in facts(summary.facts, style)]
    for label, lines, numbered in (
        (say("Objectives"), summary.objectives, True),
        (say("Messages"), summary.messages, True),
        (say("Do not say"), summary.avoid, False),
    ):
        if lines:
            rule: list[Block] = [Rule(HAIRLINE, 0.6).spaced(9).kept()]
            listed = bullets(lines, style, numbered=numbered)
            blocks += [*rule, side_by_side(style.speak(label), listed).spaced(6)]
    return blocks


def _advice(summary: Summary) -> Advice:
    """What may be cut, beginning with what DOMAIN §5 does not ask for."""
    return Advice(
        lists=(
            (say("the objectives"), summary.objectives),
            (say("the messages"), summary.messages),
            (say("“do not say”"), summary.avoid),
        ),
        texts=(
            (say("the opening sentence"), summary.sentence.text or ""),
            *((say("what stands at “{label}”", label=fact.label), fact.value.text or "") for fact in summary.facts),
        ),
    )
