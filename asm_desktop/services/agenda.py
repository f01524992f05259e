"""What needs doing, by when and for whom: a register's agenda of a day, in a fixed number of queries."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from asm_desktop.domain import lifecycle
from asm_desktop.domain.agenda import AHEAD, Entry, Part, away, is_near, nearness, owners, part_of, times
from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.conditions import AGO, DORMANT, OVERDUE, UNVERIFIED
from asm_desktop.domain.deadlines import deadlines
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    Amendment,
    ChecklistItem,
    Commitment,
    Delivery,
    Engagement,
    Event,
    FollowUp,
    Milestone,
    Organisation,
    Participation,
    Person,
    PrivacyRequest,
)
from asm_desktop.domain.said import Said, say
from asm_desktop.services import gates, listing, settings, views
from asm_desktop.services.agenda_lines import Around, about
from asm_desktop.services.register import Register
from asm_desktop.services.views import Ready
from asm_desktop.store import agenda as query
from asm_desktop.store.agenda import Kind
from asm_desktop.store.store import Store

KINDS = (
    Kind(ChecklistItem, ChecklistItem.due.name, ("open",)),
    Kind(FollowUp, FollowUp.due.name, ("open",)),
    Kind(Commitment, Commitment.due.name, ("open", "in_progress")),
    Kind(Milestone, Milestone.due.name, ("planned",)),
    Kind(PrivacyRequest, PrivacyRequest.due.name, ("open",)),
    Kind(Delivery, Delivery.planned_on.name, ("planned", "dispatched")),
    Kind(Engagement, Engagement.next_contact.name),
)
"""What is to be done by a day."""
TICKED = frozenset({ChecklistItem.noun, FollowUp.noun, Commitment.noun, PrivacyRequest.noun})
"""The nouns of what a person marks as done by a tick."""
NAMED = (Person, Organisation, Agreement, Event, Engagement)
"""The kinds of records that a line names beside its own."""
WARNED = (UNVERIFIED, DORMANT, AGO)
SENTENCES = 2
"""So many of the things missing for a stage are told."""


class Pointer(NamedTuple):
    """So many records that a view holds, which are not told one by one."""

    ready: Ready
    records: int


class Agenda(NamedTuple):
    """What needs doing as a day stands. `earlier` points at what is overdue longer than there is room to tell.

    `owners` are the people whose matter any of it is, by key and name, in the order of their names.
    """

    today: datetime.date
    entries: tuple[Entry, ...] = ()
    earlier: tuple[Pointer, ...] = ()
    warnings: tuple[Pointer, ...] = ()
    owners: tuple[tuple[str, str], ...] = ()


def agenda(
    register: Register, today: datetime.date, here: datetime.tzinfo | None = None, kept: Collection[str] = ()
) -> Agenda:
    """What needs doing on a day and the days ahead, seen from a time zone, or that of this computer.

    `kept` are the keys of records that are told though they have been done.
    """
    store, until = register.store, today + datetime.timedelta(days=AHEAD)
    found = [(kind, *query.due(store, kind, until, kept)) for kind in KINDS]
    due = [(row, kind) for kind, rows, _ in found for row in rows]
    events = query.events(store, today - datetime.timedelta(days=1), until + datetime.timedelta(days=1))
    ending, unsigned = _ending(store, today), query.unsigned(store, today)
    agreements = [*(row for row, *_ in ending), *unsigned]
    around = _around(store, [*(row for row, _ in due), *events, *agreements])
    entries = (
        *(_due(row, kind, around, today) for row, kind in due),
        *_events(events, around, today, here),
        *(_ends(*each, today) for each in ending),
        *_waiting(store, unsigned, today),
    )
    return Agenda(
        today,
        entries,
        tuple(Pointer(_overdue(kind), count) for kind, _, count in found if count > 0),
        warnings(register),
        _named_owners(store, entries, around),
    )


def pressing(register: Register, today: datetime.date) -> int:
    """How many things are to be done today or are overdue."""
    return query.count_due(register.store, KINDS, today)


def warnings(register: Register) -> tuple[Pointer, ...]:
    """What the register should be looked through for one day, and how many records of it there are."""
    ready = [each for each in views.READY if any(part[-1] in WARNED for part in each.view.where)]
    counted = [Pointer(each, listing.count(register, each.view)) for each in ready]
    return tuple(each for each in counted if each.records)


def _overdue(kind: Kind) -> Ready:
    """The ready view of what is overdue of a kind."""
    return next(
        each
        for each in views.READY
        if each.view.noun == kind.record.noun and any(part[-1] == OVERDUE for part in each.view.where)
    )


def _around(store: Store, rows: Sequence[Record]) -> Around:
    links = {row.noun: [field.name for field in row.fields.values() if field.target] for row in rows}
    keys = {str(row.values[name]) for row in rows for name in links[row.noun] if row.values.get(name)}
    engagements = [row.key for row in rows if isinstance(row, Engagement)]
    took_part: dict[str, tuple[str, ...]] = {}
    for each in store.referring(Participation, "engagement", engagements, order=Participation.order):
        if each.side == "ours" and each.person:
            took_part[each.engagement or ""] = (*took_part.get(each.engagement or "", ()), each.person)
    return Around(store.locate(sorted(keys), NAMED), settings.ours(store), took_part)


def _named_owners(store: Store, entries: Sequence[Entry], around: Around) -> tuple[tuple[str, str], ...]:
    found = owners(entries)
    others = {row.key: row for row in store.get_many(Person, sorted(found - around.rows.keys()))}
    rows = [around.rows.get(key) or others.get(key) for key in found]
    named = [(row.key, row.short or row.heading) for row in rows if row is not None]
    return tuple(sorted(named, key=lambda each: each[1].casefold()))


def _due(row: Record, kind: Kind, around: Around, today: datetime.date) -> Entry:
    """A line of what is to be done by a day."""
    due = row.values[kind.day]
    day = due.last() if due else today
    is_open = not kind.is_open or row.values.get("status") in kind.is_open
    return Entry(
        part_of(day, today),
        row.noun,
        row.key,
        row.heading,
        day,
        nearness(due, today) if due else say("no date"),
        tuple(part for part in about(row, around) if part),
        say("{date}", date=due) if due and day < today else None,
        owners=around.owners_of(row),
        is_done=not is_open,
    )


def _events(
    rows: Sequence[Event], around: Around, today: datetime.date, here: datetime.tzinfo | None
) -> Iterator[Entry]:
    for row in rows:
        seen = times(row, here)
        if seen is None or not is_near(seen.day, today):
            continue
        state = say(row.shown("status")) if row.status in ("proposed", "held") else None
        venue = row.venue or say("Venue not known")
        yield Entry(
            Part.DUE,
            row.noun,
            row.key,
            row.heading,
            seen.day,
            seen.there,
            (venue, state) if state else (venue,),
            seen.here,
            starts=row.starts,
            owners=around.owners(row.contact, row.agreement),
        )


def _ending(store: Store, today: datetime.date) -> list[tuple[Agreement, PartialDate, Said]]:
    """The agreements that end soon, or whose notice is to be given soon: the day, and what it is the day of."""
    days = settings.figure(store, "ending_days")
    rows = query.ending(store, days, today)
    amendments: dict[str, list[Amendment]] = {row.key: [] for row in rows}
    for each in store.referring(Amendment, "agreement", list(amendments), order=Amendment.order):
        amendments[each.agreement or ""].append(each)
    until, found = today + datetime.timedelta(days=days), []
    for row in rows:
        known = {
            each.name: each.date
            for each in deadlines(row, as_amended(row, [], amendments[row.key], PartialDate.on(today)))
        }
        for name, words in (("Notice", say("notice by")), ("Expiry", say("ends"))):
            date = known[name]
            if date is not None and date.last() >= today and date.first() <= until:
                found.append((row, date, words))
                break
    return found


def _ends(row: Agreement, date: PartialDate, what: Said, today: datetime.date) -> Entry:
    return Entry(
        Part.ENDING,
        row.noun,
        row.key,
        row.heading,
        date.last(),
        nearness(date, today),
        tuple(filter(None, (row.between,))),
        say("{what} {date}", what=what, date=date),
        owners=tuple(filter(None, (row.lead, row.backup_lead))),
    )


def _waiting(store: Store, rows: Sequence[Agreement], today: datetime.date) -> Iterator[Entry]:
    """Agreements that were to be signed by now, with what is missing before they count as signed."""
    keys = [row.key for row in rows]
    papers = gates.papers_of(store, keys)
    days: dict[str, list[datetime.date]] = {row.key: [row.signed_on.last()] if row.signed_on else [] for row in rows}
    for event in query.signings(store, keys):
        if event.held_on is not None:
            days[event.agreement or ""].append(event.held_on.last())
    for row in rows:
        day = max((day for day in days[row.key] if day < today), default=None)
        missing = lifecycle.missing(row, papers[row.key], "signed")[:SENTENCES]
        yield Entry(
            Part.WAITING,
            row.noun,
            row.key,
            row.heading,
            day or today,
            away((day - today).days) if day else say("day not known"),
            tuple(missing) or (say("Nothing is missing: move it to “Signed”."),),
            say(row.shown("stage")),
            owners=tuple(filter(None, (row.lead, row.backup_lead))),
        )
