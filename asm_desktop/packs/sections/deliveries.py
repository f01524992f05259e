"""The delivery ledger: what was agreed, delivered and remains, and each lot, planned and actual (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cards import Delivery, Ledger
from asm_desktop.packs.delivery_chart import ChartDrawing
from asm_desktop.packs.parts import facts, note, spans, subtitle, together
from asm_desktop.packs.style import CELL, CELL_STRONG, SMALL, TITLE, Style
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Text

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A ledger for each product."""
    return [block for ledger in briefing.ledgers for block in _ledger(ledger, style)]


def _ledger(ledger: Ledger, style: Style) -> list[Block]:
    blocks: list[Block] = [
        Text(ledger.product, TITLE).spaced(16).kept(),
        Text(style.speak(say("Under {agreement}", agreement=ledger.agreement)), SMALL).kept(),
        *(block.spaced(6) for block in facts(ledger.facts, style)),
        *_chart(ledger, style),
    ]
    if ledger.deliveries:
        speak = style.speak
        columns = [Column(speak(say("Delivery"))), Column(speak(say("Planned")), 82)]
        columns += [Column(speak(say("Delivered")), 82), Column(speak(say("Net mass")), 86)]
        rows = [_row(each, style) for each in ledger.deliveries]
        blocks.append(Table(columns, rows, whole=style.height).spaced(12))
    return together([*blocks, *(note(text) for text in ledger.remarks)], style)


def _chart(ledger: Ledger, style: Style) -> list[Block]:
    """The chart under its name; in large print, or where its words fill a page, the list says the same alone."""
    chart = ledger.chart
    if chart is None or style.large:
        return []
    remarks = [Text(chart.remark, SMALL)] if chart.remark else []
    drawn = Stack([subtitle(chart.title), ChartDrawing(chart).spaced(4), *remarks], whole=style.height)
    return [drawn.spaced(12)] if drawn.height(style.width) <= style.height / 2 else []


def _row(delivery: Delivery, style: Style) -> list[Block]:
    lot = style.speak(say("Lot {lot}", lot=delivery.lot)) if delivery.lot else ""
    about = " · ".join(filter(None, (delivery.status, lot, delivery.documents)))
    detail = Text(spans(delivery.detail, style), SMALL) if delivery.detail else None
    mass = Text(delivery.planned_mass, SMALL) if delivery.planned_mass else None
    return [
        cell(Text(spans(delivery.name, style), CELL_STRONG), Text(about, SMALL) if about else None, detail),
        cell(Text(spans(delivery.planned, style), CELL), mass),
        Text(spans(delivery.actual, style), CELL),
        Text(spans(delivery.net_mass, style), CELL),
    ]
