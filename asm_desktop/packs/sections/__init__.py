"""The sections of documents (DOMAIN §5); a section that has nothing to say is left out.

A new section is a module here with `title`, `alone` (has pages of its own) and `flowables`, and one line in SECTIONS.
"""

from __future__ import annotations

from typing import Protocol

from asm_desktop.domain.said import Said
from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.sections import (
    agreements,
    background,
    commitments,
    deliveries,
    gaps,
    logistics,
    participants,
    questions,
    quotes,
    run_sheet,
    seating,
    sensitivities,
    signing,
    sources,
    summary,
    talking_points,
)
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
}
"""By the names that documents and people ask for them by."""
