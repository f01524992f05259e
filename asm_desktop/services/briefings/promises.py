"""What was said and promised, in words: quotes verbatim, promises by kind (DOMAIN §3)."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Commitment, Quote
from asm_desktop.domain.run_sheet import city
from asm_desktop.packs import cards as pack
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.briefings.values import marks, said, value

KINDS = {
    "commitment": "Commitments",
    "intention": "Intentions",
    "hope": "Hopes",
    "forward_looking": "Forward-looking statements",
}

# Kinds of promises that should have a date.
DUE = ("commitment", "intention")


def quotes(scope: Scope) -> tuple[pack.Quote, ...]:
    """The quotes in their order."""
    return tuple(_quote(scope, quote) for quote in scope.quotes)


def _quote(scope: Scope, quote: Quote) -> pack.Quote:
    about = scope.titles.get(quote.agreement or quote.event or "")
    attribution = " · ".join(filter(None, (quote.shown("attribution"), quote.attribution_line, quote.attribution_note)))
    return pack.Quote(
        ref=quote.ref or "",
        text=quote.text or "",
        speaker=said(scope, quote, _speaker(scope, quote), "speaker", ask="whoever recorded the quote"),
        attribution=attribution,
        about=f"about {about.ref} {about.short or about.heading}" if about else "",
        approval=_approval(scope, quote),
        marks=marks(scope, quote, "text"),
    )


def _speaker(scope: Scope, quote: Quote) -> str | None:
    if quote.speaker is None:
        return None
    posts = [f"{post.title}, {scope.short(post.organisation)}" for post in scope.posts_on_day(quote.speaker)]
    return f"{scope.title(quote.speaker)}, {'; '.join(posts)}" if posts else scope.title(quote.speaker)


def _approval(scope: Scope, quote: Quote) -> str:
    state = quote.shown("approval") or "Approval not recorded"
    by = f" by {quote.approved_by}" if quote.approved_by else ""
    on = f" on {quote.shown('approved_on')}" if quote.approved_on else ""
    embargo = f" · EMBARGO until {moment(quote.embargo, scope.event.zone)}" if quote.embargo else ""
    return f"{state}{by}{on}{embargo}"


def moment(utc: str, zone: str | None) -> str:
    """A UTC time in words, with the clock of a place beside it: 18 March 2027, 06:20 UTC (15:20 in Seoul)."""
    at = datetime.datetime.fromisoformat(utc)
    words = f"{PartialDate.on(at.date()).words()}, {at:%H:%M} UTC"
    if zone is None:
        return words
    there = at.astimezone(ZoneInfo(zone))
    day = "" if there.date() == at.date() else f"{PartialDate.on(there.date()).words()}, "
    return f"{words} ({day}{there:%H:%M} in {city(zone)})"


def groups(scope: Scope) -> tuple[pack.PromiseGroup, ...]:
    """The promises of each kind."""
    found = []
    for kind, heading in KINDS.items():
        rows = tuple(_promise(scope, row) for row in scope.commitments if row.kind == kind)
        if rows:
            found.append(pack.PromiseGroup(heading, rows))
    return tuple(found)


def _promise(scope: Scope, row: Commitment) -> pack.Promise:
    ask = scope.short(row.by) or asking.about_event(scope)
    return pack.Promise(
        text=said(scope, row, f"{row.ref} {row.text}", "text", "kind"),
        by=scope.short(row.by),
        to=scope.short(row.to),
        due=value(scope, row, "due", ask) if row.due or row.kind in DUE else None,
        status=row.shown("status"),
        evidence=row.evidence or "",
    )
