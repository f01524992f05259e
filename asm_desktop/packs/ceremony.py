"""What a pack prints of a ceremony: the order of precedence, flags, seats and signatures, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.packs.diagram import Diagram


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A guest's place in the order of precedence, with its reason."""

    place: str
    name: str
    local: str = ""
    office: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Seating:
    """The order, the flags from the left as they are named, each plan drawn, and what is still open."""

    order: tuple[OrderLine, ...] = ()
    flags: tuple[str, ...] = ()
    flags_viewpoint: str = ""
    diagrams: tuple[Diagram, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """What one party signs in a round: by whom, which original, its texts, at which place; and when it was signed."""

    party: str
    person: str
    original: str
    languages: str
    place: str
    made: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """The signatures of one round, in the order of the seats."""

    number: int
    lines: tuple[SignatureLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Signing:
    """The signature matrix round by round; `summary` counts it, `originals` say who is first in each.

    `hold` is the code of what keeps it out of some editions.
    """

    summary: str = ""
    originals: tuple[str, ...] = ()
    rounds: tuple[Round, ...] = ()
    questions: tuple[str, ...] = ()
    hold: str = ""


NO_SEATING, NO_SIGNING = Seating(), Signing()
