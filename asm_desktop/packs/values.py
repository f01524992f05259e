"""Values as a pack prints them: with their sources, and None for what is not known (DOMAIN §2)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A reference to a source, S-0001, with how far the source says it; "stated" goes without saying."""

    ref: str
    status: str = "stated"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source says where it differs from the value kept."""

    ref: str
    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """A value as printed, with its sources; a `text` of None prints “Not known: ask …”.

    `missing` names what is not known where one line stands for several things; `hold` is the code of what keeps it
    out of some editions (`domain.editions`).
    """

    text: str | None = None
    ask: str = ""
    marks: tuple[Mark, ...] = ()
    readings: tuple[Reading, ...] = ()
    missing: str = ""
    hold: str = ""


NOT_KNOWN = Value()


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value."""

    label: str
    value: Value
