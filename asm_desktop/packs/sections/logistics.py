"""Logistics and the people to call on the day."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.parts import facts, subtitle, together
from asm_desktop.packs.style import CELL, CELL_STRONG, SMALL, Style
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Text

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """Facts first, contacts after."""
    blocks = [block.spaced(8) for block in facts(briefing.logistics, style)]
    if briefing.contacts:
        rows: list[list[Block]] = [
            [
                cell(Text(contact.name, CELL_STRONG), Text(contact.role, SMALL) if contact.role else None),
                cell(*(Text(way, CELL) for way in contact.ways)),
            ]
            for contact in briefing.contacts
        ]
        table = Table([Column(width=210), Column()], rows, whole=style.height)
        blocks += together([subtitle(style.speak(say("Contacts"))), table], style)
    return blocks
