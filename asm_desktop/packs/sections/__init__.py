"""The sections of documents (DOMAIN §5); a section that has nothing to say is left out.

A new section is a module here with `title`, `alone` (has pages of its own) and `flowables`, and one line in SECTIONS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from asm_desktop.domain.said import Said, say
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.sections import (
    agreements,
    areas,
    background,
    brief,
    commitments,
    deliveries,
    gaps,
    logistics,
    participants,
    profile,
    questions,
    quotes,
    run_sheet,
    script,
    seating,
    sensitivities,
    signing,
    sources,
    summary,
    talking_points,
)
from asm_desktop.packs.sections.lists import LISTS
from asm_desktop.packs.style import Style


class Section(Protocol):
    """What a section's module offers."""

    @property
    def title(self) -> Said:
        """The heading, as in the contents."""

    @property
    def alone(self) -> bool:
        """Whether the section shares no page with another."""

    def flowables(self, briefing: Briefing, style: Style, /) -> list[Block]:
        """The section's blocks; none leaves the section out."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A section under another heading."""

    title: Said
    section: Section
    alone: bool = False

    def flowables(self, briefing: Briefing, style: Style, /) -> list[Block]:
        """The section's own blocks."""
        return self.section.flowables(briefing, style)


SECTIONS: dict[str, Section] = {
    "summary": summary,
    "run_sheet": run_sheet,
    "participants": participants,
    "seating": seating,
    "signing": signing,
    "talking_points": talking_points,
    "background": background,
    "agreements": agreements,
    "quotes": quotes,
    "sensitivities": sensitivities,
    "questions": questions,
    "commitments": commitments,
    "deliveries": deliveries,
    "logistics": logistics,
    "gaps": gaps,
    "sources": sources,
    "brief": brief,
    "script": script,
    "profile": profile,
    "area_reports": areas,
    "people": Renamed(say("People"), participants),
    **{section.part: section for section in LISTS},
}
"""By the names that documents and people ask for them by."""
