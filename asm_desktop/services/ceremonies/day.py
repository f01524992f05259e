"""The day itself: who arrived, is absent or replaced, what began and ended; each noted in one action."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.on_the_day import Standing, minutes_of_day, place_time, standing
from asm_desktop.domain.records import Attendance, Event, RunItem
from asm_desktop.domain.run_sheet import Slot, as_it_runs
from asm_desktop.services import records
from asm_desktop.services.ceremonies.guest_list import Guest, guest_list
from asm_desktop.services.engagements import Parties, Somebody
from asm_desktop.services.register import Register


class NoSubstitute(UserError):
    """A guest was to be replaced by themselves, or by an organisation."""

    template = "{name} cannot take the place of {guest}. Nothing was changed; choose another person."


class Day(NamedTuple):
    """An event on its day: the items with the times to be expected, where it stands, and the guests in their order."""

    event: Event
    slots: tuple[Slot, ...] = ()
    guests: tuple[Guest, ...] = ()
    standing: Standing = Standing()
    who: tuple[str, ...] = ()

    def counted(self, arrival: str) -> int:
        """How many guests are expected, arrived, absent or replaced."""
        return sum(guest.arrival == arrival for guest in self.guests)


def day(register: Register, event: Event, moment: datetime.datetime) -> Day:
    """The event as it stands at a moment, in a fixed number of queries."""
    found = guest_list(register, event)
    ceremony = found.ceremony
    items = ceremony.run_items if ceremony else ()
    names = ceremony.around.names if ceremony else {}
    slots = tuple(as_it_runs(items, event.starts))
    who = tuple(", ".join(filter(None, (names.get(item.person or ""), item.who))) for item in items)
    return Day(event, slots, found.guests, standing(slots, minutes_of_day(event, moment)), who)


def arrived(register: Register, row: Attendance, moment: datetime.datetime) -> Attendance:
    """Note that a guest is there, and when they came."""
    event = register.store.get(Event, str(row.event))
    came = _clock(event, moment) if event else None
    news = {"attended": True, "arrived_at": row.arrived_at or came}
    return records.update(register, row, news, f"Note the arrival of {_name(register, row)}")


def absent(register: Register, row: Attendance) -> Attendance:
    """Note that a guest does not come."""
    news = {"attended": False, "arrived_at": None}
    return records.update(register, row, news, f"Note that {_name(register, row)} is absent")


def expected(register: Register, row: Attendance) -> Attendance:
    """Expect a guest again, of whom nothing was noted then."""
    news = {"attended": None, "arrived_at": None}
    return records.update(register, row, news, f"Expect {_name(register, row)} again")


def replace(register: Register, row: Attendance, by: Somebody) -> str:
    """Put somebody in the place of a guest, who is absent then; give the key of the stand-in's row.

    Whoever is a guest already keeps their part and takes the place besides; whoever takes the place of a stand-in
    stands in for the one represented. Raises NoSubstitute, InvalidRecord.
    """
    name = _name(register, row)
    represented = row.stand_in_for or row.person
    if by.noun != "person" or by.key in (row.person, represented):
        raise NoSubstitute(name=by.name, guest=name)
    with register.action(f"Replace {name} by {by.name}") as store:
        person = Parties(register, store).key(by)
        rows = store.rows_of(Attendance, str(row.event))
        there = next((each for each in rows if each.person == person), None)
        if there is not None:
            back = {"attended": None, "rsvp": "accepted"} if there.attended is False or there.rsvp == "declined" else {}
            store.update(Attendance, there.key, {"stand_in_for": represented, **back})
            key = there.key
        else:
            same = {"event": row.event, "organisation": row.organisation, "side": row.side}
            values = {**same, "person": person, "role": "stand_in", "rsvp": "accepted"}
            key = records.add(store, Attendance, {**values, "stand_in_for": represented})
        for other in rows:
            if other.stand_in_for == represented and other.key not in (key, row.key):
                store.update(Attendance, other.key, {"stand_in_for": None})
        store.update(Attendance, row.key, {"attended": False, "arrived_at": None})
    return key


def begin(register: Register, item: RunItem, moment: datetime.datetime) -> None:
    """Note that an item begins: what was on has ended, and with the first of them the event has begun."""
    event = register.store.get(Event, str(item.event))
    if event is None:
        return
    now = _clock(event, moment)
    with register.action(f"Begin {item.item}") as store:
        for other in _on(store.rows_of(RunItem, event.key), item):
            store.update(RunItem, other.key, {"ended": now})
        store.update(RunItem, item.key, {"began": now, "ended": None})
        if event.began is None:
            store.update(Event, event.key, {"began": now})


def end(register: Register, event: Event, moment: datetime.datetime) -> None:
    """Note that the event has ended, and with it what was on."""
    now = _clock(event, moment)
    with register.action(f"End {event.heading}") as store:
        for item in _on(store.rows_of(RunItem, event.key), None):
            store.update(RunItem, item.key, {"ended": now})
        store.update(Event, event.key, {"ended": now})


def _on(items: Sequence[RunItem], but: RunItem | None) -> list[RunItem]:
    """The items that have begun and not ended, but for one of them."""
    key = but.key if but else ""
    return [each for each in items if each.began is not None and each.ended is None and each.key != key]


def _clock(event: Event, moment: datetime.datetime) -> datetime.time:
    return place_time(event, moment).time().replace(second=0, microsecond=0, tzinfo=None)


def _name(register: Register, row: Attendance) -> str:
    found = register.store.locate([str(row.person)])
    return "".join(each.heading for each in found.values())
