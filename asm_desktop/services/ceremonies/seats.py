"""Seats set by hand: one dragged guest is one action, and everybody else follows from the rules (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asm_desktop.domain.ceremony import Ceremony, drawer, pins_of, to_seat
from asm_desktop.domain.guests import guest_for
from asm_desktop.domain.plans import Spot
from asm_desktop.domain.records import Event, Seat, SeatingPlan
from asm_desktop.domain.reseating import reseated
from asm_desktop.domain.seating import Pin
from asm_desktop.services import records
from asm_desktop.services.register import Register


def move(register: Register, ceremony: Ceremony, plan: SeatingPlan, key: str, onto: Spot) -> list[str]:
    """Seat a guest at another place of a plan; whoever sat there takes theirs.

    Gives the names of those who moved with one of the two, because they belong beside them.
    """
    draw, pins = drawer(ceremony, plan), pins_of(ceremony, plan)
    found = reseated(draw(pins), to_seat(ceremony, plan), key, onto, pins, draw)
    _keep(register, ceremony, plan, found.pins, f"Seat {ceremony.name(key)}")
    return [ceremony.name(each) for each in found.followed]


def release(register: Register, plan: SeatingPlan) -> int:
    """Let the rules seat everybody of a plan, and tell how many seats had been set by hand."""
    rows = register.store.rows_of(Seat, plan.key)
    if rows:
        with register.action(f"Let the rules seat everybody in {plan.heading}") as store:
            store.delete(Seat, [row.key for row in rows])
    return len(rows)


def add_plan(register: Register, event: Event, kind: str, name: str) -> SeatingPlan:
    """Add a seating plan to an event."""
    return records.create(register, SeatingPlan, {"name": name, "event": event.key, "kind": kind})


def look_from(register: Register, event: Event, viewpoint: str) -> None:
    """Choose the viewpoint of the event's diagrams: “behind” or “audience”."""
    if event.viewpoint != viewpoint:
        records.update(register, event, {"viewpoint": viewpoint}, "Change the viewpoint of the diagrams")


def answer(register: Register, event: Event, values: Mapping[str, str | None]) -> None:
    """Keep what was decided where rules conflict, such as the order of flags; the program asks and does not guess."""
    records.update(register, event, values, "Decide on table and flags")


def _keep(register: Register, ceremony: Ceremony, plan: SeatingPlan, pins: Sequence[Pin], label: str) -> None:
    """Keep these seats for a plan; one that stays keeps its note, that of whoever does not come is kept for later."""
    people = {guest.key: str(guest.person) for guest in ceremony.guests}
    wanted = {people[pin.key]: pin for pin in pins if pin.key in people}
    with register.action(label) as store:
        rows = store.rows_of(Seat, plan.key)
        there = {str(row.person): row for row in rows}
        left = [row for row in rows if str(row.person) not in wanted and guest_for(row.person, ceremony.there())]
        store.delete(Seat, [row.key for row in left])
        for person, pin in wanted.items():
            values = {"table_number": pin.line, "seat_number": pin.seat}
            row = there.get(person)
            if row is None:
                records.add(store, Seat, {"seating_plan": plan.key, "person": person, **values})
            elif (row.table_number, row.seat_number) != (pin.line, pin.seat):
                store.update(Seat, row.key, values)
