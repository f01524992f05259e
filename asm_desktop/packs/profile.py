"""What documents print of a person, an organisation, a meeting and cooperation areas, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.packs.cards import Area, PromiseGroup
from asm_desktop.packs.sheet import NOTHING, Listed
from asm_desktop.packs.values import Fact, Value


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post valid on the day of the event, as one line, with its title in the local language and a caution."""

    text: Value
    local: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person at the event. `attended` says what is recorded about it; None before the event."""

    name: Value
    other_names: tuple[str, ...] = ()
    representing: str = ""
    posts: tuple[PostLine, ...] = ()
    attended: Value | None = None
    details: tuple[Fact, ...] = ()
    biography: Value | None = None
    portrait: bytes | None = None  # a JPEG, as `portraits.cropped` makes it


@dataclass(frozen=True, slots=True)
class Profile:
    """A person or an organisation: a card, particulars, and how to deal with them."""

    card: Participant
    facts: tuple[Fact, ...] = ()
    do: tuple[Value, ...] = ()
    avoid: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """What somebody reads on the way into a meeting: with whom, for what, what is open, and how to go about it."""

    facts: tuple[Fact, ...] = ()
    people: tuple[Value, ...] = ()
    objectives: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    promises: tuple[PromiseGroup, ...] = ()
    do: tuple[Value, ...] = ()
    avoid: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Introduction:
    """A guest as the master of ceremonies introduces them, and how the name is pronounced."""

    words: str
    pronunciation: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One item of the master of ceremonies' script: its time, what is said, and who is introduced."""

    time: str
    item: str
    words: str = ""
    cue: str = ""
    introductions: tuple[Introduction, ...] = ()


@dataclass(frozen=True, slots=True)
class AreaReport:
    """How a cooperation area stands, and what was done about it lately."""

    agreement: str
    area: Area
    activity: Listed = NOTHING


NO_BRIEF = Brief()
