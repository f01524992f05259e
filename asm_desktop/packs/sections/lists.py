"""Sections that are one table: guests, contacts, the countdown, contingencies, meetings, agreements."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.listed import listed
from asm_desktop.packs.style import Style


@dataclass(frozen=True, slots=True)
class ListSection:
    """A section that prints one list of the briefing, named by its field."""

    part: str
    alone: bool = False

    def flowables(self, briefing: Briefing, style: Style, /) -> list[Block]:
        """The table; none where the list is empty."""
        given = getattr(briefing, self.part)
        return listed(given, style) if given.rows else []


LISTS = (
    ListSection("guests"),
    ListSection("contact_list"),
    ListSection("countdown"),
    ListSection("contingencies"),
    ListSection("engagements"),
    ListSection("agreement_list"),
    ListSection("follow_ups"),
)
