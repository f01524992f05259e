"""What is not known about the records a pack prints, and whom to ask: one list, grouped (DOMAIN §2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import (
    Agreement,
    Delivery,
    Event,
    PartyName,
    Person,
    Quote,
    RunItem,
    SalesLine,
    Signatory,
)
from asm_desktop.domain.scripts import script_of

# Fields whose absence is worth a question, in the order of the list. A second word replaces a label that does not
# stand alone.
EVENT = {
    "type": "Type of event",
    "status": "Whether it is confirmed, or was held",
    "held_on": "",
    "starts": "Start time",
    "venue": "",
    "host": "",
    "languages": "",
}
EVENT_AHEAD = {"our_role": "", "contact": "", "dress": "", "transport": ""}
AGREEMENT = {
    "type": "Type of agreement",
    "binding": "Binding status",
    "stage": "",
    "formal_title": "",
    "signed_on": "Date of signature",
    "effective_on": "Effective date",
    "expires_on": "Expiry date",
    "term_type": "",
    "notice_period": "",
    "governing_law": "",
    "languages": "",
    "originals": "",
    "copy_location": "",
    "responsibilities": "",
    "money": "",
    "exchange_gate": "",
}
SALES_LINE = {
    "quantity": "",
    "window_from": "Delivery window",
    "specification": "",
    "purity": "",
    "incoterm": "",
    "price": "",
    "payment": "",
}
DELIVERED = {
    "actual_on": "Date of delivery",
    "net_mass": "",
    "lot": "",
    "certificate": "",
    "delivery_note": "",
    "planned_on": "Planned date",
}
NOT_DELIVERED = {"planned_on": "Planned date", "net_mass": ""}
ONCE_SIGNED = frozenset({"signed_on", "copy_location"})
PERSON = {"biography": "", "form_of_address": "", "languages": ""}
SIGNED = frozenset({"signed", "in_effect", "under_review", "renewed", "expired", "terminated", "superseded"})
NOT_APPROVED = frozenset({None, "pending"})
OVER = frozenset({"held", "cancelled"})


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing not known, the subject it is listed under, and whom to ask."""

    group: str
    what: str
    ask: str


def missing(row: Record, wanted: Mapping[str, str]) -> list[str]:
    """What is not known among the wanted fields, by their labels."""
    return [word or row.fields[name].label for name, word in wanted.items() if row.values.get(name) is None]


def of_event(event: Event, items: Sequence[RunItem], guests: int, ask: str) -> list[Gap]:
    """Gaps of the event itself; what is only of use beforehand is not asked once it is over."""
    found = missing(event, EVENT)
    if event.status not in OVER:
        found += missing(event, EVENT_AHEAD)
    if not items:
        found.append("Programme")
    if not guests:
        found.append("Guest list")
    unassigned = [item.item or "" for item in items if item.person is None and item.who is None]
    if unassigned:
        found.append(f"Who does this on the run sheet: {', '.join(unassigned)}")
    return [Gap("The event", what, ask) for what in found]


def of_agreement(
    agreement: Agreement, parties: Mapping[str, str], signatories: Sequence[Signatory], ask: str
) -> list[Gap]:
    """Gaps of an agreement, among them who signs for each party (identifiers with short names)."""
    group = group_of(agreement)
    ahead = agreement.stage is not None and agreement.stage not in SIGNED
    wanted = {name: word for name, word in AGREEMENT.items() if not (ahead and name in ONCE_SIGNED)}
    found = [Gap(group, what, ask) for what in missing(agreement, wanted)]
    word = "signed" if agreement.stage in SIGNED else "signs"
    found += [
        Gap(group, f"Signatories: who {word} for {parties[key]}", parties[key])
        for key in unsigned(parties, signatories)
    ]
    if agreement.stage in SIGNED:
        undated = [row for row in signatories if row.role != "witness" and row.signed_on is None]
        if undated and agreement.signed_on is None:
            found.append(Gap(group, "When each signatory signed", ask))
    return found


def unsigned(parties: Mapping[str, str], signatories: Sequence[Signatory]) -> list[str]:
    """The parties for which no signatory is recorded; a witness is none, nor is anyone who attended (DOMAIN §4)."""
    signing = [row.party for row in signatories if row.role != "witness" and (row.person or row.name_as_signed)]
    return [key for key in parties if key not in signing]


def of_sales_line(agreement: Agreement, line: SalesLine, ask: str) -> list[Gap]:
    """What is not known of a sale, as one entry."""
    return _together(group_of(agreement), f"{line.product_short or line.product}", missing(line, SALES_LINE), ask)


def of_delivery(delivery: Delivery, ask: str) -> list[Gap]:
    """What is not known of a delivery, as one entry."""
    if delivery.status == "cancelled":
        return []
    wanted = NOT_DELIVERED if delivery.status in ("planned", "dispatched") else DELIVERED
    return _together("Deliveries", f"{delivery.ref} {delivery.name}", missing(delivery, wanted), ask)


def of_person(person: Person, names: Sequence[PartyName], posted: bool, reachable: bool, ask: str) -> list[Gap]:
    """What is not known of a participant, as one entry: whether they have a post on the day, and can be reached."""
    found = [] if posted else ["Post on the day"]
    found += ["Which part of the name is the family name"] if any(name.order_note for name in names) else []
    found += (
        [] if len({name.script or script_of(name.full or "") for name in names}) > 1 else ["Name in another script"]
    )
    found += [] if any(name.pronunciation for name in names) else ["Pronunciation"]
    found += missing(person, PERSON)
    found += [] if reachable else ["Contact"]
    return _together("People", f"{person.title}", found, ask)


def quoted_but_absent(name: str, ask: str) -> Gap:
    """The gap for somebody who is quoted, and belongs to a party, but is not recorded as a guest."""
    return Gap("People", f"Whether {name} attended", ask)


def of_quotes(quotes: Sequence[Quote], ask: str) -> list[Gap]:
    """Quotes without approval or speaker."""
    pending = [quote.ref or "" for quote in quotes if quote.approval in NOT_APPROVED]
    unsaid = [quote.ref or "" for quote in quotes if quote.speaker is None]
    found = [Gap("Quotes", f"Approval to use {', '.join(pending)}", ask)] if pending else []
    return found + ([Gap("Quotes", f"Who said {', '.join(unsaid)}", ask)] if unsaid else [])


def group_of(agreement: Agreement) -> str:
    """The heading under which an agreement's gaps stand."""
    return f"{agreement.ref} {agreement.title}"


def whom(names: Sequence[str], otherwise: str) -> str:
    """Whom to ask, as one phrase: “KDB or the province”."""
    known = list(dict.fromkeys(name for name in names if name))
    if not known:
        return otherwise
    return known[0] if len(known) == 1 else f"{', '.join(known[:-1])} or {known[-1]}"


def _together(group: str, subject: str, found: Sequence[str], ask: str) -> list[Gap]:
    kept = ("Incoterm",)
    listed = [found[0], *(w if w in kept else w[0].lower() + w[1:] for w in found[1:])] if found else []
    return [Gap(group, f"{subject}: {', '.join(listed)}", ask)] if listed else []
