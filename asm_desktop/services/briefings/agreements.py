"""Agreements in words: parties, signatories, dates, terms, areas, sales and milestones."""

from __future__ import annotations

from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.deadlines import deadlines
from asm_desktop.domain.fields import Record
from asm_desktop.domain.gaps import SIGNED, unsigned
from asm_desktop.domain.posts import valid_on
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    CooperationArea,
    Milestone,
    SalesLine,
    Signatory,
)
from asm_desktop.packs import cards as pack
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, listing, marks, other_names, said, unknown, value

# The words beside a title; “non-binding” must not be missed (DOMAIN §3).
BINDING = {"non_binding": "NON-BINDING", "binding": "BINDING", "mixed": "BINDING IN PART"}
OF_TITLE = ("formal_title", "type", "binding")
DATES = ("effective_on", "expires_on")
TERM = ("term_type", "term", "notice_period")
TERMS = (
    "governing_law",
    "languages",
    "prevailing_language",
    "originals",
    "copy_location",
    "responsibilities",
    "money",
    "exchange_gate",
    "exchange_note",
    "publicity_hold",
)
ASKED = ("formal_title", "governing_law", "languages", "originals", "responsibilities", "money", "exchange_gate")
TERMS_OF_OTHERS = ("responsibilities", "money", "exchange_gate", "publicity_hold")
CARE = ("lead", "backup_lead", "predecessor", "last_activity", "notes")
AREA = ("category", "status", "our_owner", "their_owner", "activities", "indicator", "target", "last_activity", "notes")
SALE = ("specification", "purity", "incoterm", "place", "price", "currency", "minimum", "payment", "intended_use")
SIGNINGS = ("signing", "signature")
SALE_ASKED = ("specification", "purity", "incoterm", "price", "payment")


def cards(scope: Scope) -> tuple[pack.Agreement, ...]:
    """A card for each agreement, the event's own first."""
    return tuple(_card(scope, agreement) for agreement in scope.agreements)


def left_out(scope: Scope) -> str:
    """How many related agreements have no card; empty for none."""
    if not scope.not_shown:
        return ""
    them = "1 other agreement" if scope.not_shown == 1 else f"{scope.not_shown} other agreements"
    return f"{them} of these parties are in the register and have no card here."


def window(scope: Scope, line: SalesLine, ask: str) -> Fact:
    """The delivery window of a sale."""
    words = " to ".join(dict.fromkeys(filter(None, (line.shown("window_from"), line.shown("window_to")))))
    return Fact("Delivery window", said(scope, line, words or None, "window_from", "window_to", ask=ask))


def product(line: SalesLine) -> str:
    """A product's name with its short one."""
    short = f" ({line.product_short})" if line.product_short and line.product_short != line.product else ""
    return f"{line.product}{short}"


def _card(scope: Scope, agreement: Agreement) -> pack.Agreement:
    ask, key = asking.about_agreement(scope, agreement), agreement.key
    binding = BINDING.get(agreement.binding or "")
    return pack.Agreement(
        ref=agreement.ref or "",
        title=agreement.heading,
        kind=agreement.shown("type"),
        local_title=agreement.title_local or "",
        binding=said(scope, agreement, binding, "binding", ask=ask),
        stage=value(scope, agreement, "stage", ask),
        purpose=said(scope, agreement, agreement.purpose, "purpose") if agreement.purpose else None,
        parties=tuple(_party(scope, row) for row in scope.parties.get(key, [])),
        signatures=tuple(_signature(scope, row, agreement) for row in scope.signatories.get(key, [])),
        signatures_note=_unsigned(scope, agreement),
        dates=_dates(scope, agreement, ask),
        terms=_terms(scope, agreement, ask),
        areas=tuple(_area(scope, row) for row in scope.areas.get(key, [])),
        sales=tuple(_sale(scope, row, asking.about_sale(scope, agreement)) for row in scope.sales_lines.get(key, [])),
        milestones=tuple(_milestone(scope, row) for row in scope.milestones.get(key, [])),
        remarks=_publicity(agreement),
    )


def _party(scope: Scope, row: AgreementParty) -> pack.Party:
    name = scope.title(row.party)
    written = row.name_as_written if row.name_as_written not in (None, name) else ""
    return pack.Party(
        name=said(scope, row, name, "party", "role", "name_as_written"),
        others=other_names(scope, row.party, name),
        role=row.shown("role"),
        side=row.side or "",
        written=written or "",
    )


def _signature(scope: Scope, row: Signatory, agreement: Agreement) -> pack.Signature:
    ask = scope.short(row.party) or asking.about_agreement(scope, agreement)
    name = row.name_as_signed or scope.title(row.person) or None
    return pack.Signature(
        role=row.shown("role") or "Signatory",
        person=said(scope, row, name, "person", "name_as_signed", ask=ask),
        title=row.title_as_signed or _office(scope, row, agreement),
        party=scope.title(row.party),
        signed=_signature_date(scope, row, agreement, ask),
    )


def _office(scope: Scope, row: Signatory, agreement: Agreement) -> str:
    """The posts held on the day of the signature, those at the signing party if any (DOMAIN §3); empty if unknown."""
    event = scope.event
    of_event = event.held_on if event.agreement == agreement.key and event.type in SIGNINGS else None
    day = row.signed_on or agreement.signed_on or of_event
    if day is None and agreement.stage in SIGNED:
        return ""
    held = valid_on(scope.posts.get(row.person or "", []), day or event.held_on)
    own = [post.title or "" for post in held if post.organisation == row.party]
    return "; ".join(own or [", ".join(filter(None, (post.title, scope.short(post.organisation)))) for post in held])


def signing(scope: Scope, agreement: Agreement) -> Value:
    """Who signs or signed, each with the body they sign for, and for whom that is not known; never a witness."""
    rows = [row for row in scope.signatories.get(agreement.key, []) if row.role != "witness"]
    told = [(row.name_as_signed or scope.title(row.person), scope.short(row.party)) for row in rows]
    named = [f"{name} ({body})" if body else name for name, body in told if name]
    missing = _without_signatory(scope, agreement)
    each = "that party" if len(missing) == 1 else "each party"
    if not named:
        return Value(None, each if missing else asking.about_agreement(scope, agreement))
    return Value("; ".join([*named, *([f"not known for {listing(missing)}: ask {each}"] if missing else [])]))


def signing_parties(scope: Scope, agreement: Agreement) -> list[str]:
    """The parties that sign: all but observers."""
    rows = scope.parties.get(agreement.key, [])
    return [row.party for row in rows if row.party and row.role != "observer"]


def _without_signatory(scope: Scope, agreement: Agreement) -> list[str]:
    parties = {key: scope.title(key) for key in signing_parties(scope, agreement)}
    return [parties[key] for key in unsigned(parties, scope.signatories.get(agreement.key, []))]


def _unsigned(scope: Scope, agreement: Agreement) -> str:
    missing = _without_signatory(scope, agreement)
    each = "that party" if len(missing) == 1 else "each party"
    return f"Signatories for {listing(missing)} are not known: ask {each}." if missing else ""


def _signature_date(scope: Scope, row: Signatory, agreement: Agreement, ask: str) -> Value:
    """A signatory's own date, else the agreement's, which then is no gap; nobody is asked when a witness signed."""
    if row.signed_on is None and agreement.stage in SIGNED:
        if row.role == "witness":
            return Value("–")
        if agreement.signed_on:
            return Value(f"{agreement.shown('signed_on')} (the agreement)")
    return _signed(scope, row, agreement, ask)


def _signed(scope: Scope, row: Record, agreement: Agreement, ask: str) -> Value:
    """When it was signed; an agreement known to be at an earlier stage is not yet signed."""
    ahead = agreement.stage is not None and agreement.stage not in SIGNED
    return Value("Not yet") if ahead and row.values.get("signed_on") is None else value(scope, row, "signed_on", ask)


def _dates(scope: Scope, agreement: Agreement, ask: str) -> tuple[Fact, ...]:
    signed = Fact(agreement.fields["signed_on"].label, _signed(scope, agreement, agreement, ask))
    others = [fact(scope, agreement, name, ask) for name in DATES]
    asked = unknown(agreement, ("term_type", "notice_period"), ask)
    return (signed, *others, *known(scope, agreement, TERM), *_deadlines(scope, agreement), *asked)


def _deadlines(scope: Scope, agreement: Agreement) -> list[Fact]:
    """What follows from the term as amended on the day of the event: an expiry that is not stated, and the notice."""
    amended = as_amended(agreement, [], scope.amendments.get(agreement.key, []), scope.event.held_on)
    expiry, notice, *_ = deadlines(agreement, amended)
    found = []
    number = amended.brought_by.get("expires_on")
    if number is not None:
        found.append(Fact("Expiry as amended", Value(f"{expiry.sentence()} (amendment {number})")))
    elif agreement.expires_on is None and expiry.date:
        found.append(Fact("Expiry, computed", Value(f"{expiry.date.words()} ({expiry.how})")))
    if notice.date:
        found.append(Fact("Notice by", Value(f"{notice.date.words()} ({notice.how})")))
    return found


def _terms(scope: Scope, agreement: Agreement, ask: str) -> tuple[Fact, ...]:
    """What the text says and who cares for it; of another agreement than the event's only what matters to the room."""
    if agreement.key != scope.event.agreement:
        return known(scope, agreement, TERMS_OF_OTHERS)
    asked = [name for name in ASKED if scope.may_print(Agreement, name)]
    return (*known(scope, agreement, (*TERMS, *CARE)), *unknown(agreement, asked, ask))


def _area(scope: Scope, row: CooperationArea) -> pack.Area:
    return pack.Area(value(scope, row, "name"), known(scope, row, AREA))


def _sale(scope: Scope, line: SalesLine, ask: str) -> pack.SalesTerms:
    facts = (
        fact(scope, line, "quantity", ask),
        window(scope, line, ask),
        *known(scope, line, SALE),
        *unknown(line, [name for name in SALE_ASKED if scope.may_print(SalesLine, name)], ask),
    )
    return pack.SalesTerms(said(scope, line, product(line), "product", "product_short"), facts)


def _milestone(scope: Scope, row: Milestone) -> pack.Milestone:
    date = row.shown("reached_on") or row.shown("due")
    state = " ".join(filter(None, (row.shown("status"), date))) or "Date not known"
    return pack.Milestone(Value(row.name, marks=marks(scope, row, "name")), state, row.detail or "")


def _publicity(agreement: Agreement) -> tuple[str, ...]:
    """What keeps an agreement from being spoken of in public (DOMAIN §3)."""
    found = []
    if agreement.exchange_gate in ("not_assessed", "lodged"):
        gate = agreement.shown("exchange_gate").lower()
        found.append(f"Exchange announcement: {gate}. Nothing of this is public yet.")
    if agreement.publicity_hold:
        found.append("A partner asks to hold publicity.")
    return tuple(found)
