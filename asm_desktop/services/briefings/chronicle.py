"""Days that stand out around agreements: signed, amended, met, reached, due; for a timeline (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.editions import of_agreement
from asm_desktop.domain.own_words import heading_in
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Engagement, Event
from asm_desktop.domain.said import Said, say
from asm_desktop.domain.timeline import Mark as Day
from asm_desktop.domain.timeline import span
from asm_desktop.packs.charts import Mark
from asm_desktop.services.briefings.scope import Scope

MOST = 24
"""So many days are told, the latest of them."""
WORDS = {
    "signed": say("Signed"),
    "effective": say("In effect"),
    "notice": say("Last day to give notice"),
    "expiry": say("Expires"),
}
DEADLINES = frozenset({"notice", "expiry"})


def chronicle(scope: Scope, agreements: Sequence[Agreement], contacts: Sequence[Engagement]) -> tuple[Mark, ...]:
    """The days of these agreements, of the events about them, and of these contacts, in the order of time."""
    named = len(agreements) > 1
    found = [mark for row in agreements for mark in _of_agreement(scope, row, named=named)]
    found += [*_events(scope, agreements), *_contacts(scope, contacts)]
    return tuple(sorted(found, key=lambda mark: (mark.first, mark.last, mark.what))[-MOST:])


def _of_agreement(scope: Scope, row: Agreement, *, named: bool) -> Iterator[Mark]:
    prefix = f"{row.ref} · " if named else ""
    amendments = scope.amendments.get(row.key, [])
    amended = as_amended(row, [], amendments, scope.event.held_on)
    hold = of_agreement(row)
    for day in span(row, amended, scope.milestones.get(row.key, [])).marks:
        words = scope.speak(WORDS[day.kind]) if day.kind in WORDS else day.name
        yield _mark(scope, day.date, prefix + words, *_state(scope, day), hold)
    for each in amendments:
        if each.signed_on:
            words = scope.speak(say("Amendment {number}", number=each.number))
            title = f"{prefix}{words} · {each.title}" if each.title else prefix + words
            yield _mark(scope, each.signed_on, title, *_state(scope, Day("signed", each.signed_on)), hold)


def _state(scope: Scope, day: Day) -> tuple[Said, str]:
    """How a day stands, in words and as a shape."""
    if day.kind in DEADLINES:
        return say("Deadline"), "deadline"
    if day.kind == "missed":
        return say("Missed"), "missed"
    if day.kind == "planned" or _is_ahead(scope, day.date):
        return say("Planned"), "ahead"
    return say("Reached") if day.kind == "reached" else say("Done"), "done"


def _events(scope: Scope, agreements: Sequence[Agreement]) -> Iterator[Mark]:
    rows = scope.register.store.referring(Event, "agreement", [row.key for row in agreements])
    for row in rows:
        if row.held_on and not row.archived and row.status != "cancelled":
            ahead = _is_ahead(scope, row.held_on)
            hold = "" if row.key == scope.event.key else "internal"
            state = say("Planned") if ahead else say("Held")
            yield _mark(scope, row.held_on, heading_in(row, scope.language), state, "ahead" if ahead else "done", hold)


def _contacts(scope: Scope, rows: Sequence[Engagement]) -> Iterator[Mark]:
    for row in rows:
        if row.held_on:
            channel = scope.shown(row, "channel")
            state = say("{words}", words=channel) if channel else say("Held")
            yield _mark(scope, row.held_on, row.name or "", state, "done", "internal")


def _mark(scope: Scope, day: PartialDate, what: str, state: Said, shape: str, hold: str) -> Mark:
    return Mark(scope.day(day), day.first(), day.last(), what, scope.speak(state), shape, hold)


def _is_ahead(scope: Scope, day: PartialDate) -> bool:
    """Whether a day had not come yet when what is printed last changed."""
    as_at = scope.as_at()
    return as_at is not None and day.first() > as_at.last()
