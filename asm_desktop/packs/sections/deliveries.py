"""The delivery ledger: what was agreed, delivered and remains, and each lot, planned and actual (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cards import Delivery, Ledger
from asm_desktop.packs.parts import facts, note, spans, together
from asm_desktop.packs.style import CELL, CELL_STRONG, SMALL, TITLE, Style
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Text

title = "Deliveries"
alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A ledger for each product."""
    return [block for ledger in briefing.ledgers for block in _ledger(ledger, style)]


def _ledger(ledger: Ledger, style: Style) -> list[Block]:
    blocks: list[Block] = [
        Text(ledger.product, TITLE).spaced(16).kept(),
        Text(f"Under {ledger.agreement}", SMALL).kept(),
        *(block.spaced(6) for block in facts(ledger.facts)),
    ]
    if ledger.deliveries:
        columns = [Column("Delivery"), Column("Planned", 82), Column("Delivered", 82), Column("Net mass", 86)]
        blocks.append(Table(columns, [_row(each) for each in ledger.deliveries], whole=style.height).spaced(12))
    return together([*blocks, *(note(text) for text in ledger.remarks)], style)


def _row(delivery: Delivery) -> list[Block]:
    about = " · ".join(filter(None, (delivery.status, delivery.lot and f"Lot {delivery.lot}", delivery.documents)))
    detail = Text(spans(delivery.detail), SMALL) if delivery.detail else None
    return [
        cell(Text(spans(delivery.name), CELL_STRONG), Text(about, SMALL) if about else None, detail),
        Text(spans(delivery.planned), CELL),
        Text(spans(delivery.actual), CELL),
        Text(spans(delivery.net_mass), CELL),
    ]
