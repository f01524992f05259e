"""The briefing: everything a pack prints, as plain values. Nothing here queries; None means not known (DOMAIN §2)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from asm_desktop.packs.annex import Annex
from asm_desktop.packs.cards import Agreement, Ledger, PromiseGroup, Quote
from asm_desktop.packs.ceremony import NO_SEATING, NO_SIGNING, Seating, Signing
from asm_desktop.packs.charts import Mark
from asm_desktop.packs.profile import NO_BRIEF, AreaReport, Brief, Participant, Profile, Scene
from asm_desktop.packs.sheet import NOTHING, Listed
from asm_desktop.packs.sketch import Sketch
from asm_desktop.packs.values import NOT_KNOWN, Fact, Value


@dataclass(frozen=True, slots=True)
class Summary:
    """The one-page summary: one true sentence, when, where and role, objectives, messages and what not to say."""

    sentence: Value = NOT_KNOWN
    facts: tuple[Fact, ...] = ()
    objectives: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunLine:
    """One line of the run sheet; times are texts already computed, empty where they cannot be."""

    item: str
    start: str = ""
    end: str = ""
    second_start: str = ""
    minutes: str = ""
    who: str = ""
    cue: str = ""
    microphone: str = ""
    language: str = ""
    note: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunSheet:
    """The run sheet with the names of its one or two time columns and the remarks that stand under it."""

    lines: tuple[RunLine, ...] = ()
    place: str = ""
    second_place: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The participants of one role: signatories, hosts, attendees …"""

    title: str
    people: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """Something to say, to know or to keep in mind, for an audience."""

    text: Value
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that may be asked, its answer, if there is one yet, and the code of how likely it is."""

    question: str
    answer: Value
    likelihood: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a person or body on the day."""

    name: str
    role: str = ""
    ways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Something not known, and whom to ask."""

    what: str
    ask: str = ""


@dataclass(frozen=True, slots=True)
class GapGroup:
    """The gaps about one subject."""

    title: str
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Support:
    """One sentence of a source and what rests on it: (field, status, what the source reads instead)."""

    sentence: str
    uses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source and the sentences cited from it."""

    ref: str
    headline: str
    facts: tuple[str, ...] = ()
    supports: tuple[Support, ...] = ()


NO_SUMMARY, NO_RUN_SHEET = Summary(), RunSheet()


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a document says of an event, a party, an agreement or the register; most documents print a few of its parts.

    `as_at` is when its data last changed, so that the same data prints the same bytes; without a `version` nobody
    clears it. `copy` says which copy it is, for whom, and its number; `level` is the code of the marking; `edition` is
    empty for the principal's.
    """

    ref: str
    title: str
    kind: str = ""
    example: bool = False
    marking: str = "CONFIDENTIAL"
    level: str = "confidential"
    edition: str = ""
    cleared: bool = False
    version: str = "1"
    prepared_by: str | None = None
    cleared_by: str | None = None
    cleared_on: str = ""
    copy: str = ""
    as_at: str = ""
    when: Value = NOT_KNOWN
    where: Value = NOT_KNOWN
    summary: Summary = NO_SUMMARY
    run_sheet: RunSheet = NO_RUN_SHEET
    participants: tuple[Group, ...] = ()
    participants_note: str = ""
    seating: Seating = NO_SEATING
    signing: Signing = NO_SIGNING
    say: tuple[Point, ...] = ()
    usable: tuple[Point, ...] = ()
    undisclosed: tuple[Point, ...] = ()
    timeline: tuple[Mark, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    agreements_note: str = ""
    quotes: tuple[Quote, ...] = ()
    sensitivities: tuple[Point, ...] = ()
    questions: tuple[Question, ...] = ()
    promises: tuple[PromiseGroup, ...] = ()
    ledgers: tuple[Ledger, ...] = ()
    logistics: tuple[Fact, ...] = ()
    contacts: tuple[Contact, ...] = ()
    gaps: tuple[GapGroup, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    brief: Brief = NO_BRIEF
    script: tuple[Scene, ...] = ()
    script_questions: tuple[str, ...] = ()
    profile: Profile | None = None
    area_reports: tuple[AreaReport, ...] = ()
    guests: Listed = NOTHING
    contact_list: Listed = NOTHING
    countdown: Listed = NOTHING
    contingencies: Listed = NOTHING
    relations: Listed = NOTHING
    sketch: Sketch | None = None
    engagements: Listed = NOTHING
    agreement_list: Listed = NOTHING
    follow_ups: Listed = NOTHING
    annexes: tuple[Annex, ...] = ()

    @property
    def draft(self) -> bool:
        """What has versions is a draft until somebody has cleared it (DOMAIN §5)."""
        return bool(self.version) and not (self.cleared or self.cleared_by)


def texts(value: object) -> Iterator[str]:
    """Every text anywhere inside a briefing or part of one."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif dataclasses.is_dataclass(value):
        for declared in dataclasses.fields(value):
            yield from texts(getattr(value, declared.name))
