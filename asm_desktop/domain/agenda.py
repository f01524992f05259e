"""What needs doing and what happens: overdue, today, day by day ahead, and agreements to look at (DOMAIN §3, §4)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from asm_desktop.domain.day_words import WEEKDAYS
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Event
from asm_desktop.domain.run_sheet import city
from asm_desktop.domain.said import Said, say

AHEAD = 7
"""So many days after today are looked at."""


class Part(Enum):
    """The parts of an agenda, in their order; what is due comes under a heading for each of its days."""

    OVERDUE = "overdue"
    DUE = "due"
    ENDING = "ending"
    WAITING = "waiting"


class Entry(NamedTuple):
    """A line of an agenda: a record, whom it concerns, and when.

    `day` is the last that its date may mean; of an event, the one that it falls on here. `about` and `below` stand
    softer. `owners` are the people whose matter it is, by key; `is_done` marks what was ticked a moment ago.
    """

    part: Part
    noun: str
    key: str
    title: str
    day: datetime.date
    when: Said
    about: tuple[str | Said, ...] = ()
    below: Said | None = None
    starts: datetime.time | None = None
    owners: tuple[str, ...] = ()
    is_done: bool = False


class Group(NamedTuple):
    """The entries under one heading; `day` is that of the heading of a day."""

    part: Part
    entries: tuple[Entry, ...]
    day: datetime.date | None = None


HEADINGS = {
    Part.OVERDUE: say("Overdue"),
    Part.ENDING: say("Agreements that end or need notice soon"),
    Part.WAITING: say("To have been signed by now"),
}


def heading(group: Group, today: datetime.date) -> Said:
    """What stands above a group; of a day, without its date."""
    if group.day is None:
        return HEADINGS[group.part]
    days = (group.day - today).days
    if days > 1:
        return say(WEEKDAYS[group.day.weekday()])
    return say("Tomorrow") if days else say("Today")


def part_of(day: datetime.date, today: datetime.date) -> Part:
    """Where something belongs that is to be done by a day."""
    return Part.OVERDUE if day < today else Part.DUE


def grouped(entries: Iterable[Entry]) -> list[Group]:
    """The entries under their headings: the longest overdue first, then day by day, events of a day by their time."""
    found: dict[tuple[Part, datetime.date | None], list[Entry]] = {}
    for entry in sorted(entries, key=_place):
        found.setdefault((entry.part, entry.day if entry.part is Part.DUE else None), []).append(entry)
    return [Group(part, tuple(each), day) for (part, day), each in found.items()]


def _place(entry: Entry) -> tuple[object, ...]:
    order = list(Part).index(entry.part)
    is_event = entry.noun == Event.noun
    return order, entry.day, not is_event, entry.starts or datetime.time.min, entry.noun, entry.title, entry.key


def of_owner(entries: Iterable[Entry], owner: str) -> list[Entry]:
    """Those that are the matter of one person, by key; all of them where nobody is named."""
    return [entry for entry in entries if not owner or owner in entry.owners]


def left(entries: Iterable[Entry], part: Part, day: datetime.date | None = None) -> int:
    """How many of a part, or of one of its days, are still to be done or to come."""
    return sum(each.part is part and not each.is_done and day in (None, each.day) for each in entries)


def nearness(due: PartialDate, today: datetime.date) -> Said:
    """How far away a day is by which something is to be done, as a person would say it."""
    days = (due.last() - today).days
    if days < 0:
        return say("1 day late") if days == -1 else say("{days} days late", days=-days)
    if due.precision != "day":
        return say("by the end of {date}", date=due)
    return away(days)


def away(days: int) -> Said:
    """So many days from today."""
    if days < 2:
        return say("today") if days == 0 else say("tomorrow") if days == 1 else _ago(-days)
    return say("in {days} days", days=days)


def _ago(days: int) -> Said:
    return say("yesterday") if days == 1 else say("{days} days ago", days=days)


class Times(NamedTuple):
    """When an event is: the day it falls on here, and its time on the clock of its place and on that here."""

    day: datetime.date
    there: Said
    here: Said | None = None


def times(event: Event, here: datetime.tzinfo | None = None) -> Times | None:
    """When an event is, seen from a time zone, or from that of this computer; None where its day is not known."""
    if event.held_on is None or event.held_on.precision != "day":
        return None
    day = event.held_on.first()
    if event.starts is None:
        return Times(day, say("time not known"))
    clock = f"{event.starts:%H:%M}" + (f"–{event.ends:%H:%M}" if event.ends else "")
    if not event.zone:
        return Times(day, say("{time}", time=clock))
    there = datetime.datetime.combine(day, event.starts, ZoneInfo(event.zone))
    local = there.astimezone(here)
    in_place = say("{time} in {city}", time=clock, city=city(event.zone))
    if local.replace(tzinfo=None) == there.replace(tzinfo=None):
        return Times(day, in_place)
    if local.date() != day:
        in_place = say("{time} on {date} in {city}", time=clock, date=event.held_on, city=city(event.zone))
    return Times(local.date(), in_place, say("{time} here", time=f"{local:%H:%M}"))


def is_near(day: datetime.date, today: datetime.date) -> bool:
    """Whether a day is today or one of those ahead that are looked at."""
    return today <= day <= today + datetime.timedelta(days=AHEAD)


def owners(entries: Sequence[Entry]) -> set[str]:
    """The keys of the people whose matter any of these is."""
    return {owner for entry in entries for owner in entry.owners}
