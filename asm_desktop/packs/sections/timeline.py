"""The timeline: what was signed, amended, met and reached, and what lies ahead, drawn to scale and listed by number."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.charts import Mark, MarkShape, TimeLine
from asm_desktop.packs.style import CELL, Style
from asm_desktop.packs.table import Column, Table
from asm_desktop.packs.text import Text

alone = False
FEWEST = 2
"""Fewer days than these make no timeline."""


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The line with its marks, and under it each of them in words; in large print these alone."""
    marks = briefing.timeline
    if len(marks) < FEWEST:
        return []
    speak = style.speak
    columns = [Column(speak(say("No.")), 34), Column(speak(say("When")), 92)]
    columns += [Column(speak(say("What"))), Column(speak(say("State")), 84)]
    rows = [_row(number, mark) for number, mark in enumerate(marks, start=1)]
    drawn: list[Block] = [] if style.large else [TimeLine(marks, speak).spaced(8).kept()]
    return [*drawn, Table(columns, rows, pad=2.6, whole=style.height).spaced(8)]


def _row(number: int, mark: Mark) -> list[Block]:
    words = (Text(mark.when, CELL), Text(mark.what, CELL), Text(mark.state, CELL))
    return [MarkShape(number, mark.shape), *words]
