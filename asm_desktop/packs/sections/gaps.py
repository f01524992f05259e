"""Gaps: the one list of what is not known, each with whom to ask (DOMAIN §2). It always says something."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Columns, Stack
from asm_desktop.packs.briefing import Briefing, GapGroup
from asm_desktop.packs.parts import remark, subtitle
from asm_desktop.packs.style import BODY, STEP, Style
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Text

alone = False
# The width of the column that says whom to ask; from how many lines, and up to what width, two columns are set.
ASK, MANY, SHORT = 140.0, 5, 154.0


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A table for each subject."""
    groups = [group for group in briefing.gaps if group.gaps]
    if not groups and briefing.edition:
        return []
    if not groups:
        nothing = say("Nothing that this pack prints is missing from the register.")
        return [Text(style.speak(nothing), BODY).spaced(STEP)]
    count = sum(len(group.gaps) for group in groups)
    one = say("One thing is not known. Nothing here was guessed; ask before the day.")
    many = say("{count} things are not known. Nothing here was guessed; ask before the day.", count=count)
    blocks: list[Block] = [remark(style.speak(one if count == 1 else many)).kept()]
    for group in groups:
        blocks += [subtitle(group.title), _table(group, style).spaced(4)]
    return blocks


def _table(group: GapGroup, style: Style) -> Block:
    """What to ask of whom: one row for each whom, one line for each thing."""
    rows: list[list[Block]] = []
    for ask in dict.fromkeys(gap.ask for gap in group.gaps):
        lines = [Text(gap.what, BODY, bullet="•", indent=12) for gap in group.gaps if gap.ask == ask]
        rows.append([_listed(lines), Text(style.speak(say("Ask {whom}", whom=ask)) if ask else "–", BODY)])
    return Table([Column(), Column(width=ASK)], rows, pad=4)


def _listed(lines: list[Text]) -> Block:
    """The lines one under another, in two columns where they are many and short."""
    if len(lines) < MANY or any(line.natural_width() > SHORT for line in lines):
        return Stack(lines)
    half = (len(lines) + 1) // 2
    return Columns([(0, Stack(lines[:half])), (0, Stack(lines[half:]))])
