"""Cooperation areas one by one: how each stands, against what it is measured, and what was done lately."""

from __future__ import annotations

from asm_desktop.packs.block import Block
from asm_desktop.packs.boxes import Rule, Stack
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.listed import listed
from asm_desktop.packs.parts import paired, spans, subtitle
from asm_desktop.packs.profile import AreaReport
from asm_desktop.packs.style import ACCENT, SMALL, TITLE, Style
from asm_desktop.packs.text import Text

alone = False
ROOM = 130.0
"""Points that must be left on a page for an area to start there."""


def flowables(briefing: Briefing, style: Style) -> list[Block]:
    """A part for each area."""
    return [block for report in briefing.area_reports for block in _area(report, style)]


def _area(report: AreaReport, style: Style) -> list[Block]:
    rule = Rule(ACCENT, 1.2).spaced(18).kept()
    rule.need = ROOM
    blocks: list[Block] = [rule, Text(spans(report.area.name, style), TITLE).spaced(6).kept()]
    blocks += [Text(report.agreement, SMALL).kept()] if report.agreement else []
    particulars = Stack(paired(report.area.facts, style), whole=style.height)
    blocks += [particulars.spaced(6)] if report.area.facts else []
    if report.activity.rows:
        blocks += [subtitle(report.activity.heading), *listed(report.activity, style)]
    return blocks
