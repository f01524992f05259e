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
from asm_desktop.domain.said import Listed, Said, say
from asm_desktop.domain.scripts import script_of

# Fields whose absence is worth a question, in the order of the list. A second word replaces a label that does not
# stand alone.
EVENT = {
    "type": say("Type of event"),
    "status": say("Whether it is confirmed, or was held"),
    "held_on": None,
    "starts": say("Start time"),
    "venue": None,
    "host": None,
    "languages": None,
}
EVENT_AHEAD = dict.fromkeys(("our_role", "contact", "dress", "transport"))
AGREEMENT = {
    "type": say("Type of agreement"),
    "binding": say("Binding status"),
    "stage": None,
    "formal_title": None,
    "signed_on": say("Date of signature"),
    "effective_on": say("Effective date"),
    "expires_on": say("Expiry date"),
    "term_type": None,
    "notice_period": None,
    "governing_law": None,
    "languages": None,
    "originals": None,
    "copy_location": None,
    "responsibilities": None,
    "money": None,
    "exchange_gate": None,
}
SALES_LINE = {
    "quantity": None,
    "window_from": say("Delivery window"),
    "specification": None,
    "purity": None,
    "incoterm": None,
    "price": None,
    "payment": None,
}
DELIVERED = {
    "actual_on": say("Date of delivery"),
    "net_mass": None,
    "lot": None,
    "certificate": None,
    "delivery_note": None,
    "planned_on": say("Planned date"),
}
NOT_DELIVERED = {"planned_on": say("Planned date"), "net_mass": None}
THE_EVENT, PEOPLE, QUOTES = say("The event"), say("People"), say("Quotes")
ONCE_SIGNED = frozenset({"signed_on", "copy_location"})
PERSON = ("biography", "form_of_address", "languages")
SIGNED = frozenset({"signed", "in_effect", "under_review", "renewed", "expired", "terminated", "superseded"})
NOT_APPROVED = frozenset({None, "pending"})
OVER = frozenset({"held", "cancelled"})


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing not known, the subject it is listed under, and whom to ask."""

    group: Said
    what: Said
    ask: str


def missing(row: Record, wanted: Mapping[str, Said | None]) -> list[Said]:
    """What is not known among the wanted fields, by their labels."""
    return [word or say(row.fields[name].label) for name, word in wanted.items() if row.values.get(name) is None]


def of_event(event: Event, items: Sequence[RunItem], guests: int, ask: str) -> list[Gap]:
    """Gaps of the event itself; what is only of use beforehand is not asked once it is over."""
    found = missing(event, EVENT)
    if event.status not in OVER:
        found += missing(event, EVENT_AHEAD)
    if not items:
        found.append(say("Programme"))
    if not guests:
        found.append(say("Guest list"))
    unassigned = [item.item or "" for item in items if item.person is None and item.who is None]
    if unassigned:
        found.append(say("Who does this on the run sheet: {items}", items=", ".join(unassigned)))
    return [Gap(THE_EVENT, what, ask) for what in found]


def of_agreement(
    agreement: Agreement, parties: Mapping[str, str], signatories: Sequence[Signatory], ask: str
) -> list[Gap]:
    """Gaps of an agreement, among them who signs for each party (identifiers with short names)."""
    group = group_of(agreement)
    ahead = agreement.stage is not None and agreement.stage not in SIGNED
    wanted = {name: word for name, word in AGREEMENT.items() if not (ahead and name in ONCE_SIGNED)}
    found = [Gap(group, what, ask) for what in missing(agreement, wanted)]
    over = agreement.stage in SIGNED
    for key in unsigned(parties, signatories):
        signed = say("Signatories: who signed for {party}", party=parties[key])
        signs = say("Signatories: who signs for {party}", party=parties[key])
        found.append(Gap(group, signed if over else signs, parties[key]))
    if agreement.stage in SIGNED:
        undated = [row for row in signatories if row.role != "witness" and row.signed_on is None]
        if undated and agreement.signed_on is None:
            found.append(Gap(group, say("When each signatory signed"), ask))
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
    return _together(say("Deliveries"), f"{delivery.ref} {delivery.name}", missing(delivery, wanted), ask)


def of_person(
    person: Person, called: str, names: Sequence[PartyName], posted: bool, reachable: bool, ask: str
) -> list[Gap]:
    """What is not known of a participant, as one entry: whether they have a post on the day, and can be reached."""
    scripts = {name.script or script_of(name.full or "") for name in names}
    found = [] if posted else [say("Post on the day")]
    found += [say("Which part of the name is the family name")] if any(name.order_note for name in names) else []
    found += [] if len(scripts) > 1 else [say("Name in another script")]
    found += [] if any(name.pronunciation for name in names) else [say("Pronunciation")]
    found += missing(person, dict.fromkeys(PERSON))
    found += [] if reachable else [say("Contact")]
    return _together(PEOPLE, called, found, ask)


def whether_there(name: str, ask: str) -> Gap:
    """The gap for somebody of whom it is not known whether they were there."""
    return Gap(PEOPLE, say("Whether {name} attended", name=name), ask)


def of_quotes(quotes: Sequence[Quote], ask: str) -> list[Gap]:
    """Quotes without approval or speaker."""
    pending = [quote.ref or "" for quote in quotes if quote.approval in NOT_APPROVED]
    unsaid = [quote.ref or "" for quote in quotes if quote.speaker is None]
    found = [Gap(QUOTES, say("Approval to use {quotes}", quotes=", ".join(pending)), ask)] if pending else []
    return found + ([Gap(QUOTES, say("Who said {quotes}", quotes=", ".join(unsaid)), ask)] if unsaid else [])


def group_of(agreement: Agreement) -> Said:
    """The heading under which an agreement's gaps stand."""
    return say("{ref} {title}", ref=agreement.ref or "", title=agreement.title or "")


def whom(names: Sequence[str], otherwise: Said) -> Said:
    """Whom to ask, as one phrase: “KDB or the province”."""
    known = list(dict.fromkeys(name for name in names if name))
    if not known:
        return otherwise
    last = say("{name}", name=known[-1])
    return last if len(known) == 1 else say("{names} or {last}", names=", ".join(known[:-1]), last=known[-1])


def _together(group: Said, subject: str, found: Sequence[Said], ask: str) -> list[Gap]:
    return [Gap(group, say("{subject}: {things}", subject=subject, things=Listed(found)), ask)] if found else []
