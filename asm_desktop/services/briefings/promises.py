"""What was said and promised, in words: quotes verbatim, promises by kind (DOMAIN §3)."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

from asm_desktop.domain import editions
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Commitment, Quote
from asm_desktop.domain.said import say
from asm_desktop.packs import cards as pack
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import marks, said, value

KINDS = {
    "commitment": say("Commitments"),
    "intention": say("Intentions"),
    "hope": say("Hopes"),
    "forward_looking": say("Forward-looking statements"),
}

# Kinds of promises that should have a date.
DUE = ("commitment", "intention")


def quotes(scope: Scope) -> tuple[pack.Quote, ...]:
    """The quotes in their order."""
    return tuple(_quote(scope, quote) for quote in scope.quotes)


def _quote(scope: Scope, quote: Quote) -> pack.Quote:
    about = scope.titles.get(quote.agreement or quote.event or "")
    told = (scope.shown(quote, "attribution"), quote.attribution_line, quote.attribution_note)
    whoever = scope.speak(say("whoever recorded the quote"))
    return pack.Quote(
        ref=quote.ref or "",
        text=quote.text or "",
        speaker=said(scope, quote, _speaker(scope, quote), "speaker", ask=whoever),
        attribution=" · ".join(filter(None, told)),
        about=scope.speak(say("about {subject}", subject=f"{about.ref} {scope.short(about.key)}")) if about else "",
        approval=_approval(scope, quote),
        marks=marks(scope, quote, "text"),
        hold=_hold_of_quote(scope, quote),
    )


def _speaker(scope: Scope, quote: Quote) -> str | None:
    if quote.speaker is None:
        return None
    posts = [f"{scope.office(post)}, {scope.short(post.organisation)}" for post in scope.posts_on_day(quote.speaker)]
    return f"{scope.title(quote.speaker)}, {'; '.join(posts)}" if posts else scope.title(quote.speaker)


def _approval(scope: Scope, quote: Quote) -> str:
    state: object = scope.shown(quote, "approval") or say("Approval not recorded")
    by, on = quote.approved_by, quote.approved_on
    if by and on:
        state = say("{state} by {name} on {day}", state=state, name=by, day=on)
    elif by or on:
        state = say("{state} by {name}", state=state, name=by) if by else say("{state} on {day}", state=state, day=on)
    words = [scope.speak(say("{state}", state=state))]
    if quote.embargo:
        words.append(scope.speak(say("EMBARGO until {moment}", moment=moment(scope, quote.embargo))))
    return " · ".join(words)


def moment(scope: Scope, utc: str) -> str:
    """A UTC time in words, with the clock of the event beside it: 18 March 2027, 06:20 UTC (15:20 in Seoul)."""
    at, zone = datetime.datetime.fromisoformat(utc), scope.event.zone
    words = f"{scope.day(PartialDate.on(at.date()))}, {at:%H:%M} UTC"
    if zone is None:
        return words
    there = at.astimezone(ZoneInfo(zone))
    day = "" if there.date() == at.date() else f"{scope.day(PartialDate.on(there.date()))}, "
    own = scope.speak(say("{times} in {place}", times=f"{day}{there:%H:%M}", place=scope.city(zone)))
    return f"{words} ({own})"


def groups(scope: Scope) -> tuple[pack.PromiseGroup, ...]:
    """The promises of each kind."""
    found = []
    for kind, heading in KINDS.items():
        rows = tuple(promise(scope, row) for row in scope.commitments if row.kind == kind)
        if rows:
            found.append(pack.PromiseGroup(scope.speak(heading), rows))
    return tuple(found)


def promise(scope: Scope, row: Commitment) -> pack.Promise:
    """A promise with its parties, its day and its evidence."""
    ask = scope.short(row.by) or asking.about_event(scope)
    return pack.Promise(
        text=said(scope, row, f"{row.ref} {row.text}", "text", "kind"),
        by=scope.short(row.by),
        to=scope.short(row.to),
        due=value(scope, row, "due", ask) if row.due or row.kind in DUE else None,
        status=scope.shown(row, "status"),
        evidence=row.evidence or "",
        hold=_hold_of_promise(scope, row),
    )


def _hold_of_quote(scope: Scope, quote: Quote) -> str:
    """What keeps a quote back, itself or by what it is about."""
    own = editions.of_quote(quote, f"{scope.manner.today.isoformat()}T00:00:00Z")
    return own or editions.of_agreement(scope.agreement(quote.agreement))


def _hold_of_promise(scope: Scope, row: Commitment) -> str:
    """What keeps a promise back: the quote it was made in, or the agreement it is about."""
    quote = next((each for each in scope.quotes if each.key == row.quote), None)
    if row.quote and quote is None:
        return "unapproved"
    about = editions.of_agreement(scope.agreement(row.agreement))
    return _hold_of_quote(scope, quote) or about if quote else about
