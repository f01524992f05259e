"""Parts of a record's sheet that only one kind of record has: what is computed for it, and what its rows add up to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from ui.forms.editor import Surroundings
from ui.forms.story import Story


class Part(Protocol):
    """A widget below the head of a sheet; it hides itself where it has nothing to say."""

    def show_story(self, story: Story) -> None:
        """Show what there is to say of a record."""


MakePart = Callable[[Surroundings], QWidget]


def _recording(surroundings: Surroundings) -> QWidget:
    from ui.forms.recording_part import RecordingPart

    return RecordingPart(surroundings)


def _statuses(surroundings: Surroundings) -> QWidget:
    from ui.forms.status_part import StatusPart

    return StatusPart(surroundings)


def _standing(surroundings: Surroundings) -> QWidget:
    from ui.forms.standing_part import StandingPart

    return StandingPart(surroundings)


def _verified(surroundings: Surroundings) -> QWidget:
    from ui.forms.verified_part import VerifiedPart

    return VerifiedPart(surroundings)


def _namesakes(surroundings: Surroundings) -> QWidget:
    from ui.forms.namesakes_part import NamesakesPart

    return NamesakesPart(surroundings)


def _ownership(surroundings: Surroundings) -> QWidget:
    from ui.forms.ownership_part import OwnershipPart

    return OwnershipPart(surroundings)


def _ledgers(surroundings: Surroundings) -> QWidget:
    from ui.forms.ledger_part import LedgerPart

    return LedgerPart(surroundings)


def _amended(surroundings: Surroundings) -> QWidget:
    from ui.forms.amended_part import AmendedPart

    return AmendedPart(surroundings)


def _activity(surroundings: Surroundings) -> QWidget:
    from ui.forms.activity_part import ActivityPart

    return ActivityPart(surroundings)


def _issued(surroundings: Surroundings) -> QWidget:
    from ui.forms.issued_part import IssuedPart

    return IssuedPart(surroundings)


PARTS: dict[str, tuple[MakePart, ...]] = {
    "agreement": (_issued, _standing, _ledgers, _amended),
    "area": (_activity,),
    "commitment": (_statuses,),
    "event": (_issued,),
    "organisation": (_verified, _namesakes, _ownership),
    "person": (_verified, _namesakes),
    "print_run": (_issued,),
    "source": (_recording,),
}
"""By noun, in the order they are shown; a maker imports its widget when it is called."""


def parts_of(noun: str, surroundings: Surroundings) -> list[Part]:
    """Make the parts of a sheet; each is a widget as well."""
    return [cast(Part, make(surroundings)) for make in PARTS.get(noun, ())]
