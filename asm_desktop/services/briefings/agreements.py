"""Agreements in words: parties, signatories, dates, terms, areas, sales and milestones."""

from __future__ import annotations

from asm_desktop.domain import editions
from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.deadlines import Deadline, deadlines
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
from asm_desktop.domain.said import say
from asm_desktop.packs import cards as pack
from asm_desktop.packs.values import Fact, Value
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import fact, known, listing, marks, other_names, said, span, unknown, value
from asm_desktop.services.spoken import name_of

# The words beside a title; “non-binding” must not be missed (DOMAIN §3).
BINDING = {"non_binding": say("NON-BINDING"), "binding": say("BINDING"), "mixed": say("BINDING IN PART")}
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
AREA_ASKED = ("status", "our_owner", "their_owner", "indicator", "target")
SALE = ("specification", "purity", "incoterm", "place", "price", "currency", "minimum", "payment", "intended_use")
THAT_PARTY, EACH_PARTY = say("that party"), say("each party")
SIGNINGS = ("signing", "signature")
SALE_ASKED = ("specification", "purity", "incoterm", "price", "payment")


def cards(scope: Scope) -> tuple[pack.Agreement, ...]:
    """A card for each agreement, the event's own first."""
    return tuple(_card(scope, agreement) for agreement in scope.agreements)


def left_out(scope: Scope) -> str:
    """How many related agreements have no card; empty for none."""
    if not scope.not_shown:
        return ""
    one = say("1 other agreement of these parties is in the register and has no card here.")
    many = say(
        "{count} other agreements of these parties are in the register and have no card here.", count=scope.not_shown
    )
    return scope.speak(one if scope.not_shown == 1 else many)


def window(scope: Scope, line: SalesLine, ask: str) -> Fact:
    """The delivery window of a sale."""
    window = span(line.window_from, line.window_to)
    words = scope.speak(window) if window else None
    return Fact(scope.speak(say("Delivery window")), said(scope, line, words, "window_from", "window_to", ask=ask))


def product(line: SalesLine) -> str:
    """A product's name with its short one."""
    short = f" ({line.product_short})" if line.product_short and line.product_short != line.product else ""
    return f"{line.product}{short}"


def _card(scope: Scope, agreement: Agreement) -> pack.Agreement:
    ask, key = asking.about_agreement(scope, agreement), agreement.key
    binding = scope.speak(BINDING[agreement.binding]) if agreement.binding else None
    return pack.Agreement(
        ref=agreement.ref or "",
        title=scope.title(key),
        kind=scope.shown(agreement, "type"),
        local_title=_other_title(scope, agreement),
        binding=said(scope, agreement, binding, "binding", ask=ask),
        stage=value(scope, agreement, "stage", ask),
        purpose=said(scope, agreement, agreement.purpose, "purpose") if agreement.purpose else None,
        parties=tuple(_party(scope, row) for row in scope.parties.get(key, [])),
        signatures=tuple(_signature(scope, row, agreement) for row in scope.signatories.get(key, [])),
        signatures_note=_unsigned(scope, agreement),
        dates=_dates(scope, agreement, ask),
        terms=_terms(scope, agreement, ask),
        areas=tuple(area(scope, row) for row in scope.areas.get(key, [])),
        sales=tuple(_sale(scope, row, asking.about_sale(scope, agreement)) for row in scope.sales_lines.get(key, [])),
        milestones=tuple(_milestone(scope, row) for row in scope.milestones.get(key, [])),
        remarks=_publicity(scope, agreement),
        hold=editions.of_agreement(agreement),
    )


def _other_title(scope: Scope, agreement: Agreement) -> str:
    """The title in the language that the heading is not in."""
    titles = (agreement.title_local, agreement.formal_title)
    return next((title for title in titles if title and title != scope.title(agreement.key)), "")


def _party(scope: Scope, row: AgreementParty) -> pack.Party:
    name = scope.title(row.party)
    alike = (None, name, scope.titles[row.party].heading if row.party in scope.titles else None)
    written = row.name_as_written if row.name_as_written not in alike else ""
    return pack.Party(
        name=said(scope, row, name, "party", "role", "name_as_written"),
        others=other_names(scope, row.party, name),
        role=scope.shown(row, "role"),
        side=row.side or "",
        written=written or "",
    )


def _signature(scope: Scope, row: Signatory, agreement: Agreement) -> pack.Signature:
    ask = scope.short(row.party) or asking.about_agreement(scope, agreement)
    name = row.name_as_signed or scope.title(row.person) or None
    return pack.Signature(
        role=scope.shown(row, "role") or scope.speak(say("Signatory")),
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
    own = [scope.office(post) for post in held if post.organisation == row.party]
    others = [", ".join(filter(None, (scope.office(post), scope.short(post.organisation)))) for post in held]
    return "; ".join(own or others)


def signing(scope: Scope, agreement: Agreement) -> Value:
    """Who signs or signed, each with the body they sign for, and for whom that is not known; never a witness."""
    rows = [row for row in scope.signatories.get(agreement.key, []) if row.role != "witness"]
    told = [(row.name_as_signed or scope.title(row.person), scope.short(row.party)) for row in rows]
    named = [f"{name} ({body})" if body else name for name, body in told if name]
    missing = _without_signatory(scope, agreement)
    each = scope.speak(THAT_PARTY if len(missing) == 1 else EACH_PARTY)
    if not named:
        return Value(None, each if missing else asking.about_agreement(scope, agreement))
    lacking = say("not known for {parties}: ask {whom}", parties=listing(missing, scope.speak), whom=each)
    return Value("; ".join([*named, *([scope.speak(lacking)] if missing else [])]))


def signing_parties(scope: Scope, agreement: Agreement) -> list[str]:
    """The parties that sign: all but observers."""
    rows = scope.parties.get(agreement.key, [])
    return [row.party for row in rows if row.party and row.role != "observer"]


def _without_signatory(scope: Scope, agreement: Agreement) -> list[str]:
    parties = {key: scope.title(key) for key in signing_parties(scope, agreement)}
    return [parties[key] for key in unsigned(parties, scope.signatories.get(agreement.key, []))]


def _unsigned(scope: Scope, agreement: Agreement) -> str:
    missing = _without_signatory(scope, agreement)
    each = THAT_PARTY if len(missing) == 1 else EACH_PARTY
    parties = listing(missing, scope.speak)
    words = say("Signatories for {parties} are not known: ask {whom}.", parties=parties, whom=each)
    return scope.speak(words) if missing else ""


def _signature_date(scope: Scope, row: Signatory, agreement: Agreement, ask: str) -> Value:
    """A signatory's own date, else the agreement's, which then is no gap; nobody is asked when a witness signed."""
    if row.signed_on is None and agreement.stage in SIGNED:
        if row.role == "witness":
            return Value("–")
        if agreement.signed_on:
            return Value(scope.speak(say("{day} (the agreement)", day=agreement.signed_on)))
    return _signed(scope, row, agreement, ask)


def _signed(scope: Scope, row: Record, agreement: Agreement, ask: str) -> Value:
    """When it was signed; an agreement known to be at an earlier stage is not yet signed."""
    ahead = agreement.stage is not None and agreement.stage not in SIGNED
    if ahead and row.values.get("signed_on") is None:
        return Value(scope.speak(say("Not yet")))
    return value(scope, row, "signed_on", ask)


def _dates(scope: Scope, agreement: Agreement, ask: str) -> tuple[Fact, ...]:
    signed = Fact(name_of(agreement.fields["signed_on"], scope.speak), _signed(scope, agreement, agreement, ask))
    others = [fact(scope, agreement, name, ask) for name in DATES]
    asked = unknown(scope, agreement, ("term_type", "notice_period"), ask)
    return (signed, *others, *known(scope, agreement, TERM), *_deadlines(scope, agreement), *asked)


def _deadlines(scope: Scope, agreement: Agreement) -> list[Fact]:
    """What follows from the term as amended on the day of the event: an expiry that is not stated, and the notice."""
    amended = as_amended(agreement, [], scope.amendments.get(agreement.key, []), scope.event.held_on)
    expiry, notice, *_ = deadlines(agreement, amended)
    found = []
    number, speak = amended.brought_by.get("expires_on"), scope.speak
    if number is not None:
        when = expiry.date or say("cannot be computed: {why}", why=expiry.why_not)
        words = say("{day} (amendment {number})", day=when, number=number)
        found.append(Fact(speak(say("Expiry as amended")), Value(speak(words))))
    elif agreement.expires_on is None and expiry.date:
        found.append(Fact(speak(say("Expiry, computed")), Value(_counted(scope, expiry))))
    if notice.date:
        found.append(Fact(speak(say("Notice by")), Value(_counted(scope, notice))))
    return found


def _counted(scope: Scope, deadline: Deadline) -> str:
    return scope.speak(say("{day} ({how})", day=deadline.date, how=deadline.how))


def _terms(scope: Scope, agreement: Agreement, ask: str) -> tuple[Fact, ...]:
    """What the text says and who cares for it; of another agreement than the event's only what matters to the room."""
    if agreement.key != scope.event.agreement:
        return known(scope, agreement, TERMS_OF_OTHERS)
    asked = [name for name in ASKED if scope.may_print(Agreement, name)]
    return (*known(scope, agreement, (*TERMS, *CARE)), *unknown(scope, agreement, asked, ask))


def area(scope: Scope, row: CooperationArea, ask: str = "") -> pack.Area:
    """A cooperation area with what is known of it; what matters and is not known says whom to ask."""
    asked = unknown(scope, row, AREA_ASKED, ask) if ask else ()
    return pack.Area(value(scope, row, "name"), (*known(scope, row, AREA), *asked))


def _sale(scope: Scope, line: SalesLine, ask: str) -> pack.SalesTerms:
    facts = (
        fact(scope, line, "quantity", ask),
        window(scope, line, ask),
        *known(scope, line, SALE),
        *unknown(scope, line, [name for name in SALE_ASKED if scope.may_print(SalesLine, name)], ask),
    )
    return pack.SalesTerms(said(scope, line, product(line), "product", "product_short"), facts)


def _milestone(scope: Scope, row: Milestone) -> pack.Milestone:
    date = scope.shown(row, "reached_on") or scope.shown(row, "due")
    state = " ".join(filter(None, (scope.shown(row, "status"), date))) or scope.speak(say("Date not known"))
    return pack.Milestone(Value(row.name, marks=marks(scope, row, "name")), state, row.detail or "")


def _publicity(scope: Scope, agreement: Agreement) -> tuple[str, ...]:
    """What keeps an agreement from being spoken of in public (DOMAIN §3)."""
    found = []
    if agreement.exchange_gate in ("not_assessed", "lodged"):
        gate = scope.shown(agreement, "exchange_gate").lower()
        found.append(say("Exchange announcement: {state}. Nothing of this is public yet.", state=gate))
    if agreement.publicity_hold:
        found.append(say("A partner asks to hold publicity."))
    return tuple(map(scope.speak, found))
