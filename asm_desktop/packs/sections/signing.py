"""The signature matrix: who signs what, where and in which round, and who holds each original (DOMAIN §4)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.ceremony import Round, SignatureLine
from asm_desktop.packs.parts import bullets, note, remark, subtitle, together
from asm_desktop.packs.style import CELL, CELL_STRONG, UNKNOWN, Style
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Span, Text

alone = False
COLUMNS = (
    (say("Party"), 0.0),
    (say("Signs"), 122.0),
    (say("Original"), 42.0),
    (say("Texts"), 66.0),
    (say("Order"), 36.0),
    (say("Signed"), 50.0),
)
"""The headings of a round's table, with their widths in points."""


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """How many originals and signatures, which party is first in each, then a table a round."""
    signing = briefing.signing
    if not signing.rounds:
        return []
    blocks: list[Block] = [remark(signing.summary), *bullets(signing.originals, style)]
    for each in signing.rounds:
        heading = subtitle(style.speak(say("Round {number}", number=each.number)))
        blocks += together([heading, _table(each, style)], style)
    return [*blocks, *(note(question, style.speak(say("To decide"))) for question in signing.questions)]


def _table(each: Round, style: Style) -> Table:
    columns = [Column(style.speak(heading), width) for heading, width in COLUMNS]
    return Table(columns, [_row(line, style) for line in each.lines], whole=style.height)


def _row(line: SignatureLine, style: Style) -> list[Block]:
    who = Text(line.person, CELL) if line.person else Text(Span(style.speak(say("Not named")), colour=UNKNOWN), CELL)
    return [
        Text(line.party, CELL_STRONG),
        who,
        Text(line.original, CELL),
        Text(line.languages, CELL),
        Text(line.place, CELL),
        Text(line.made or "–", CELL),
    ]
