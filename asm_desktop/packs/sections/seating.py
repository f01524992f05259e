"""Precedence, flags and seats, drawn as the ceremony desk draws them (DOMAIN §4, §5)."""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.domain.said import Said, say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.ceremony import OrderLine
from asm_desktop.packs.diagram import Diagram, Drawing, Place
from asm_desktop.packs.parts import note, remark, subtitle
from asm_desktop.packs.style import BODY, CELL, CELL_STRONG, SMALL, Style
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Text

alone = False
SHARE = 0.62
"""Of the height of a page, the most a drawing takes."""


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """The order with its reasons, the flags, each plan, and what is open."""
    seating, speak = briefing.seating, style.speak
    blocks: list[Block] = []
    if seating.order:
        columns = [Column(speak(say("No.")), 24), Column(speak(say("Guest")), 124)]
        columns += [Column(speak(say("Office")), 134), Column(speak(say("Reason")))]
        blocks.append(Table(columns, [_row(line) for line in seating.order], whole=style.height).spaced(10))
    if seating.flags:
        row = Text(" – ".join(seating.flags), BODY).spaced(4)
        blocks += [subtitle(speak(say("Flags"))), row, remark(seating.flags_viewpoint)]
    for diagram in seating.diagrams:
        blocks += _plan(diagram, style)
    return [*blocks, *(note(question, speak(say("To decide"))) for question in seating.questions)]


def _row(line: OrderLine) -> list[Block]:
    names = [Text(line.name, CELL_STRONG), *([Text(line.local, SMALL)] if line.local else [])]
    return [
        Text(line.place or "–", CELL_STRONG),
        cell(*names),
        Text(line.office or "–", CELL),
        Text(line.reason, SMALL),
    ]


def _told(place: Place) -> Said:
    return say("Line {line}, seat {number}: {name}", line=place.line, number=place.number, name=place.name)


def _plan(diagram: Diagram, style: Style) -> list[Block]:
    """A plan with its name and its viewpoint on one page; names that fit no seat stand below it by number."""
    drawing = Drawing(diagram, style.height * SHARE)
    unnamed = drawing.diagram.places if style.large else drawing.unnamed(style.width)
    told = [remark(style.speak(_told(place))) for place in unnamed if place.name]
    plan = Stack([subtitle(diagram.title), remark(diagram.viewpoint), drawing.spaced(6)], whole=style.height)
    plan.remarks = () if style.large else tuple(_remarks(diagram.title, drawing, style.width))
    return [plan.spaced(18), *told]


def _remarks(title: str, drawing: Drawing, width: float) -> Iterator[Said]:
    """Which seats have no room for their names, and which for the smallest alone."""
    for found, words in (
        (drawing.unnamed(width), say("{plan}: these names fit no seat and stand below it: {names}.")),
        (drawing.smallest(width), say("{plan}: these names are set in the smallest size: {names}.")),
    ):
        if found:
            yield say(words.template, plan=title, names=", ".join(place.name for place in found))
