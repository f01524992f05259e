"""What a briefing holds about agreements: their cards, what was said and promised, and what was delivered.

A `hold` is the code of what keeps a thing out of some editions (`domain.editions`).
"""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.packs.delivery_chart import DeliveryChart
from asm_desktop.packs.values import NOT_KNOWN, Fact, Mark, Value


@dataclass(frozen=True, slots=True)
class Party:
    """A party to an agreement; `others` are its names in other scripts, `written` what the text calls it."""

    name: Value
    role: str = ""
    side: str = ""
    written: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """A signatory or witness: person, whom they sign for, and when they did."""

    role: str
    person: Value
    title: str = ""
    party: str = ""
    signed: Value = NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Area:
    """A cooperation area of an agreement."""

    name: Value
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class SalesTerms:
    """A product sold under an agreement."""

    product: Value
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something reached or to be reached under an agreement."""

    name: Value
    state: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement's card. `binding` is the word printed beside the title, in capitals."""

    ref: str
    title: str
    kind: str = ""
    local_title: str = ""
    binding: Value = NOT_KNOWN
    stage: Value = NOT_KNOWN
    purpose: Value | None = None
    parties: tuple[Party, ...] = ()
    signatures: tuple[Signature, ...] = ()
    signatures_note: str = ""
    dates: tuple[Fact, ...] = ()
    terms: tuple[Fact, ...] = ()
    areas: tuple[Area, ...] = ()
    sales: tuple[SalesTerms, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    remarks: tuple[str, ...] = ()
    hold: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words verbatim to the character, with speaker and the state of their approval."""

    ref: str
    text: str
    speaker: Value
    attribution: str = ""
    about: str = ""
    approval: str = ""
    marks: tuple[Mark, ...] = ()
    hold: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment, intention, hope or forward-looking statement; a `due` of None has no date to ask for."""

    text: Value
    by: str = ""
    to: str = ""
    due: Value | None = None
    status: str = ""
    evidence: str = ""
    hold: str = ""


@dataclass(frozen=True, slots=True)
class PromiseGroup:
    """The promises of one kind; kinds are never mixed (DOMAIN §3)."""

    title: str
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One lot of the ledger."""

    name: Value
    lot: str = ""
    status: str = ""
    planned: Value = NOT_KNOWN
    actual: Value = NOT_KNOWN
    net_mass: Value = NOT_KNOWN
    planned_mass: str = ""
    documents: str = ""
    detail: Value | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The deliveries under one sales line, with delivered, cap and remaining exact (DOMAIN §3)."""

    agreement: str
    product: str
    facts: tuple[Fact, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    chart: DeliveryChart | None = None
    remarks: tuple[str, ...] = ()
    hold: str = ""
