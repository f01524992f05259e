"""Promises by kind: commitment, intention, hope and forward-looking statement are never mixed (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.domain.said import say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.cards import Promise
from asm_desktop.packs.parts import spans, subtitle
from asm_desktop.packs.style import CELL, SMALL, Style
from asm_desktop.packs.table import Column, Table, cell
from asm_desktop.packs.text import Text

alone = False


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A table for each kind, with the columns it needs."""
    blocks: list[Block] = []
    for group in briefing.promises:
        if group.promises:
            due = any(promise.due is not None for promise in group.promises)
            status = any(promise.status for promise in group.promises)
            speak = style.speak
            columns = [Column(speak(say("What"))), Column(speak(say("By and to")), 118)]
            columns += [Column(speak(say("Due")), 92)] if due else []
            columns += [Column(speak(say("Status")), 58)] if status else []
            rows = [_row(promise, due, status, style) for promise in group.promises]
            blocks += [subtitle(f"{group.title} ({len(group.promises)})")]
            blocks.append(Table(columns, rows, whole=style.height).spaced(4))
    return blocks


def _row(promise: Promise, due: bool, status: bool, style: Style) -> list[Block]:
    words = style.speak(say("Evidence: {evidence}", evidence=promise.evidence))
    evidence = Text(words, SMALL) if promise.evidence else None
    to = Text(style.speak(say("to {party}", party=promise.to)), CELL) if promise.to else None
    row: list[Block] = [
        cell(Text(spans(promise.text, style), CELL), evidence),
        cell(Text(promise.by or "–", CELL), to),
    ]
    if due:
        row.append(Text(spans(promise.due, style) if promise.due else "–", CELL))
    return [*row, *([Text(promise.status or "–", CELL)] if status else [])]
