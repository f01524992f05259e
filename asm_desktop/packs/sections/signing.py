"""The signature matrix: who signs what, where and in which round, and who holds each original (DOMAIN §4)."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.ceremony import Round, SignatureLine
from asm_desktop.packs.parts import bullets, note, remark, subtitle
from asm_desktop.packs.style import CELL, CELL_STRONG, UNKNOWN, Style
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Span, Text

title = "Signing"
alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """How many originals and signatures, which party is first in each, then a table a round."""
    signing = briefing.signing
    if not signing.rounds:
        return []
    blocks: list[Block] = [remark(signing.summary), *bullets(signing.originals)]
    for each in signing.rounds:
        blocks += [subtitle(f"Round {each.number}"), _table(each, style)]
    return [*blocks, *(note(question, "To decide") for question in signing.questions)]


def _table(each: Round, style: Style) -> Table:
    columns = [
        Column("Party"),
        Column("Signs", 112),
        Column("Original", 46),
        Column("Texts", 84),
        Column("Place", 34),
        Column("Signed", 58),
    ]
    return Table(columns, [_row(line) for line in each.lines], whole=style.height)


def _row(line: SignatureLine) -> list[Block]:
    who = Text(line.person, CELL) if line.person else Text(Span("Not named", colour=UNKNOWN), CELL)
    return [
        Text(line.party, CELL_STRONG),
        who,
        Text(line.original, CELL),
        Text(line.languages, CELL),
        Text(line.place, CELL),
        Text(line.made or "–", CELL),
    ]
