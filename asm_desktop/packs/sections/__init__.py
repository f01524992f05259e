"""The sections of documents (DOMAIN §5); a section that has nothing to say is left out.

A new section is a module here with `alone` (has pages of its own) and `flowables`, one line in SECTIONS, and its title
in domain.printables.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any, Protocol

from asm_desktop.packs.block import Block
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.sections import (
    agreements,
    annexes,
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
    relations,
    run_sheet,
    script,
    seating,
    sensitivities,
    signing,
    sources,
    summary,
    talking_points,
    timeline,
)
from asm_desktop.packs.sections.lists import LISTS
from asm_desktop.packs.style import Style


class Section(Protocol):
    """What a section's module offers."""

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
    "brief": brief,
    "script": script,
    "profile": profile,
    "area_reports": areas,
    "timeline": timeline,
    "relations": relations,
    "people": participants,
    "annexes": annexes,
    **{section.part: section for section in LISTS},
}
"""By the names that documents and people ask for them by."""
PARTS: dict[str, tuple[str, ...]] = {
    "participants": ("participants", "participants_note"),
    "people": ("participants",),
    "talking_points": ("say",),
    "background": ("usable", "undisclosed", "timeline"),
    "agreements": ("agreements", "agreements_note"),
    "commitments": ("promises",),
    "deliveries": ("ledgers",),
    "logistics": ("logistics", "contacts"),
    "relations": ("relations", "sketch"),
    "script": ("script", "script_questions"),
}
"""The parts of a briefing that a section prints, where it is not one of the section's name."""


def printed(briefing: Briefing, names: Iterable[str], *, cover: bool) -> Briefing:
    """The briefing with those parts only that these sections, and the cover, print."""
    own = {part for name in SECTIONS for part in PARTS.get(name, (name,))}
    wanted = {part for name in names for part in PARTS.get(name, (name,))} | ({"agreements"} if cover else set())
    declared: dict[str, Any] = {each.name: each.default for each in dataclasses.fields(Briefing)}
    return dataclasses.replace(briefing, **{part: declared[part] for part in own - wanted})
