"""Sections that are one table: guests, contacts, the countdown, contingencies, relations, meetings, agreements."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.said import Said, say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.listed import listed
from asm_desktop.packs.style import Style


@dataclass(frozen=True, slots=True)
class ListSection:
    """A section that prints one list of the briefing, named by its field."""

    title: Said
    part: str
    alone: bool = False

    def flowables(self, briefing: Briefing, style: Style, /) -> list[Block]:
        """The table; none where the list is empty."""
        given = getattr(briefing, self.part)
        return listed(given, style) if given.rows else []


LISTS = (
    ListSection(say("Guest list"), "guests"),
    ListSection(say("Contacts"), "contact_list"),
    ListSection(say("Countdown"), "countdown"),
    ListSection(say("If something goes wrong"), "contingencies"),
    ListSection(say("Relations"), "relations"),
    ListSection(say("Meetings and contacts"), "engagements"),
    ListSection(say("Agreements"), "agreement_list"),
    ListSection(say("Follow-ups"), "follow_ups"),
)
