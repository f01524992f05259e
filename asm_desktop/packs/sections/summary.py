"""The one-page summary: one true sentence; when, where, role; objectives; messages; what not to say (DOMAIN §5)."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Rule, Stack
from asm_desktop.packs.briefing import Briefing, Summary
from asm_desktop.packs.parts import bullets, facts, note, side_by_side, spans
from asm_desktop.packs.style import HAIRLINE, LEAD, Style
from asm_desktop.packs.text import Text

title = "Summary"
alone = True
# The height of a section's heading, which stands above the summary on its page.
HEADING = 46.0
MOST = 3


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The summary; where it does not fit on one page, a note above it says what to cut."""
    blocks = _blocks(briefing.summary)
    height = Stack(blocks).height(style.width) + HEADING
    if height <= style.height:
        return blocks
    lines = round((height - style.height) / LEAD.leading) + 1
    return [note(f"It is about {lines} lines too long. {_advice(briefing.summary)}", "Longer than one page."), *blocks]


def _blocks(summary: Summary) -> list[Block]:
    blocks: list[Block] = []
    if summary.sentence.text is not None:
        blocks.append(Text(spans(summary.sentence), LEAD).spaced(12))
    blocks += [block.spaced(12) for block in facts(summary.facts)]
    for label, lines, numbered in (
        ("Objectives", summary.objectives, True),
        ("Messages", summary.messages, True),
        ("Do not say", summary.avoid, False),
    ):
        if lines:
            rule: list[Block] = [Rule(HAIRLINE, 0.6).spaced(9).kept()]
            blocks += [*rule, side_by_side(label, bullets(lines, numbered=numbered)).spaced(6)]
    return blocks


def _advice(summary: Summary) -> str:
    """What to cut, beginning with what DOMAIN §5 does not ask for."""
    over = [
        f"{name} to {MOST} (there are {len(lines)})"
        for name, lines in (("the objectives", summary.objectives), ("the messages", summary.messages))
        if len(lines) > MOST
    ]
    if len(summary.avoid) > MOST:
        over.append(f"“do not say” to the {MOST} that matter most (there are {len(summary.avoid)})")
    longest = max(
        ("the opening sentence", summary.sentence.text or ""),
        *((f"the objective “{_start(line)}”", line) for line in summary.objectives),
        *((f"the message “{_start(line)}”", line) for line in summary.messages),
        *((f"“do not say {_start(line)}”", line) for line in summary.avoid),
        *((fact.label.lower(), fact.value.text or "") for fact in summary.facts),
        key=lambda part: len(part[1]),
    )
    return "Cut " + "; ".join(over or [f"the longest text, {longest[0]}"]) + "."


def _start(line: str) -> str:
    return line if len(line) <= 40 else line[:40].rstrip() + "…"
