"""The run sheet to the minute, with the time of a second place beside it (DOMAIN §4)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing, RunLine
from asm_desktop.packs.parts import note, remark
from asm_desktop.packs.style import CELL, CELL_STRONG, MUTED, SMALL, SMALL_INK, UNKNOWN, Style, TextStyle
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Span, Text

alone = False
# Names of places longer than this are cut in the heading.
HEADING = 24
SECOND = TextStyle(9, 12.6, colour=MUTED)


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A table of the items, and under it what is unclear about the times."""
    sheet = briefing.run_sheet
    if not sheet.lines:
        return []
    second = bool(sheet.second_place)
    speak = style.speak
    columns = [Column(_heading(sheet.place) or speak(say("Time")), 38)]
    columns += [Column(_heading(sheet.second_place), 38)] if second else []
    columns += [Column(speak(say("Min")), 32), Column(speak(say("Item"))), Column(speak(say("Who")), 108)]
    channel = any(line.microphone or line.language for line in sheet.lines)
    columns += [Column(speak(say("Sound, language")), 72)] if channel else []
    rows = [_row(line, second, channel, style) for line in sheet.lines]
    return [
        Table(columns, rows, whole=style.height).spaced(10),
        *([remark(speak(say("Ends at {time}.", time=sheet.lines[-1].end)))] if sheet.lines[-1].end else []),
        *(remark(text) for text in sheet.remarks),
        *(note(f"{line.item}: {flag}", speak(say("Check"))) for line in sheet.lines for flag in line.flags),
    ]


def _heading(place: str) -> str:
    return " ".join(place.split())[:HEADING]


def _row(line: RunLine, second: bool, channel: bool, style: Style) -> list[Block]:
    row: list[Block] = [Text(line.start or "–", CELL_STRONG)]
    if second:
        row.append(Text(line.second_start or "–", SECOND))
    extra = [Text([Span(style.speak(say("Cue")) + ": ", bold=True), Span(line.cue)], SMALL)] if line.cue else []
    extra += [Text(line.note, SMALL)] if line.note else []
    who = Text(line.who, CELL) if line.who else Text(Span(style.speak(say("Not assigned")), colour=UNKNOWN), CELL)
    row += [Text(line.minutes or "–", CELL), cell(Text(line.item, CELL_STRONG), *extra), who]
    if channel:
        row.append(cell(*(Text(text, SMALL_INK) for text in (line.microphone, line.language) if text)))
    return row
