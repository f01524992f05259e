"""Seats set by hand: swapped, released, kept for whoever comes later, each one action."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.plans import Plan
from asm_desktop.domain.records import Attendance, Event, Seat, SeatingPlan
from asm_desktop.services import records
from asm_desktop.services.ceremonies import seats
from asm_desktop.services.ceremonies.reading import ceremony
from asm_desktop.services.register import Register


class Hall:
    """The invented ceremony of the sample with its plans."""

    def __init__(self, register: Register) -> None:
        self.register = register
        found = records.find(register, "E-0004")
        assert isinstance(found, Event)
        self.event = found

    def plan(self, kind: str) -> SeatingPlan:
        return next(each for each in ceremony(self.register, self.event).plans if each.kind == kind)

    def drawn(self, plan: SeatingPlan) -> Plan:
        return rules.drawing(ceremony(self.register, self.event), plan)

    def seated(self, plan: SeatingPlan) -> dict[str, tuple[int, int]]:
        return {spot.label: (spot.line, spot.number) for spot in self.drawn(plan).spots if spot.key}

    def move(self, plan: SeatingPlan, name: str, onto: str) -> list[str]:
        spots = {spot.label: spot for spot in self.drawn(plan).spots}
        key = str(spots[name].key)
        return seats.move(self.register, ceremony(self.register, self.event), plan, key, spots[onto])


@pytest.fixture
def hall(sample: Register, tmp_path: Path) -> Iterator[Hall]:
    shutil.copy(sample.path, tmp_path / "s.asm")
    register = Register.open(tmp_path / "s.asm", None)
    yield Hall(register)
    register.close()


def test_two_guests_swap_their_seats_and_undo_swaps_them_back(hall: Hall) -> None:
    plan = hall.plan("theatre")
    before = hall.seated(plan)
    one, other = "Mr Example Wonjae Ryu", "Ms Example Dahye Oh"
    hall.move(plan, one, other)
    after = hall.seated(plan)
    assert (after[one], after[other]) == (before[other], before[one])
    assert {name: place for name, place in after.items() if name not in (one, other)} == {
        name: place for name, place in before.items() if name not in (one, other)
    }
    assert hall.register.undo_label() == f"Seat {one}"
    hall.register.undo()
    assert hall.seated(plan) == before


def test_whoever_keeps_a_seat_set_by_hand_keeps_its_note(hall: Hall) -> None:
    plan = hall.plan("theatre")
    hall.move(plan, "Mr Example Minseok Jang", "Dr Example Priya Raman")
    notes = [row.note for row in hall.register.store.rows_of(Seat, plan.key) if row.note]
    assert notes == ["At the aisle, without a step."]


def test_the_rules_seat_everybody_again(hall: Hall) -> None:
    plan = hall.plan("theatre")
    assert seats.release(hall.register, plan) == 1
    assert rules.pins_of(ceremony(hall.register, hall.event), plan) == []
    assert seats.release(hall.register, plan) == 0


def test_the_seat_of_somebody_who_does_not_come_is_kept_for_later(hall: Hall) -> None:
    plan = hall.plan("theatre")
    webb = records.find(hall.register, "Prof Example Daniel Webb")
    guest = next(row for row in hall.register.store.rows_of(Attendance, hall.event.key) if row.person == webb.key)
    place = hall.seated(plan)[webb.heading]
    guest = records.update(hall.register, guest, {"rsvp": "declined"})
    hall.move(plan, "Mr Example Minseok Jang", "Dr Example Priya Raman")
    records.update(hall.register, guest, {"rsvp": "accepted"})
    assert hall.seated(plan)[webb.heading] == place


def test_a_new_plan_is_seated_at_once_and_the_viewpoint_mirrors_it(hall: Hall) -> None:
    plan = seats.add_plan(hall.register, hall.event, "head_table", "Dinner")
    drawn = hall.drawn(plan)
    assert len([spot for spot in drawn.spots if spot.key]) == len(drawn.spots) > 20
    seats.look_from(hall.register, hall.event, "audience")
    found = records.find(hall.register, "E-0004")
    assert isinstance(found, Event)
    hall.event = found
    assert hall.drawn(plan) == drawn.mirrored()
