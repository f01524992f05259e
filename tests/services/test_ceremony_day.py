"""The day: guests arrive, stay away or are replaced, and every plan follows at once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.introducing import spoken
from asm_desktop.domain.records import Attendance, Event, Person, RunItem
from asm_desktop.services import records
from asm_desktop.services.ceremonies import day
from asm_desktop.services.ceremonies.guest_list import Guest
from asm_desktop.services.ceremonies.reading import ceremony
from asm_desktop.services.engagements import Somebody
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample

NOON = datetime.datetime(2027, 3, 18, 3, 0, tzinfo=datetime.UTC)
"""12:00 in Seoul on the day of the sample's ceremony."""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    path = tmp_path / "sample.asm"
    make_sample(path, None)
    register = Register.open(path, None)
    yield register
    assert register.store.problems() == []
    register.close()


def event(register: Register) -> Event:
    found = records.find(register, "E-0004")
    assert isinstance(found, Event)
    return found


def guests(register: Register) -> list[Guest]:
    return list(day.day(register, event(register), NOON).guests)


def test_a_guest_arrives_is_absent_and_expected_again(register: Register) -> None:
    first = guests(register)[0]
    came = day.arrived(register, first.row, NOON)
    assert came.arrived_at == datetime.time(12, 0)
    assert guests(register)[0].arrival == "arrived"
    away = day.absent(register, came)
    assert away.arrived_at is None
    assert [each.arrival for each in guests(register) if each.key == first.key] == ["absent"]
    day.expected(register, away)
    assert guests(register)[0].arrival == "expected"
    for _ in range(3):
        register.undo()
    assert guests(register) == [first, *guests(register)[1:]]


def test_a_stand_in_takes_the_place_in_order_seating_and_introductions(register: Register) -> None:
    before = ceremony(register, event(register))
    signer = next(each for each in guests(register) if each.row.role == "signatory")
    place = rules.order(before).keys.index(signer.key)
    seat = rules.signing_table(before).seated.places.index(signer.key)
    key = day.replace(register, signer.row, Somebody("Ann Newcomer"))
    after = ceremony(register, event(register))
    assert rules.order(after).keys.index(key) == place
    assert rules.signing_table(after).seated.places.index(key) == seat
    assert spoken(after).introduced().count(key) == 1
    assert signer.key not in spoken(after).introduced()
    assert [each.arrival for each in guests(register) if each.key == signer.key] == ["replaced"]
    register.undo()
    assert rules.order(ceremony(register, event(register))).keys == rules.order(before).keys
    assert len(register.store.rows_of(Attendance, event(register).key)) == 30


def test_another_guest_may_stand_in_and_a_second_stand_in_takes_over(register: Register) -> None:
    first, other = guests(register)[0], guests(register)[8]
    key = day.replace(register, first.row, Somebody(other.name, other.person.key))
    assert key == other.key
    assert next(each for each in guests(register) if each.key == key).represented == first.name
    late = day.replace(register, next(each for each in guests(register) if each.key == key).row, Somebody("Ann New"))
    arrivals = {each.key: (each.arrival, each.represented) for each in guests(register)}
    assert arrivals[late] == ("expected", first.name)
    assert arrivals[key][0] == "absent"
    assert arrivals[first.key][0] == "replaced"
    third = day.replace(register, first.row, Somebody("Bob New"))
    coming = [each.key for each in guests(register) if each.row.stand_in_for == first.person.key and each.is_coming]
    assert coming == [third]


def test_nobody_replaces_themselves(register: Register) -> None:
    first = guests(register)[0]
    people = len(list(register.store.all(Person)))
    for somebody in (Somebody(first.name, first.person.key), Somebody("A firm", "", "organisation")):
        with pytest.raises(day.NoSubstitute):
            day.replace(register, first.row, somebody)
    assert len(list(register.store.all(Person))) == people


def test_items_begin_and_the_event_with_the_first(register: Register) -> None:
    items = register.store.rows_of(RunItem, event(register).key)
    day.begin(register, items[0], NOON)
    day.begin(register, items[1], NOON + datetime.timedelta(minutes=7))
    noted = register.store.rows_of(RunItem, event(register).key)
    assert (noted[0].began, noted[0].ended) == (datetime.time(12, 0), datetime.time(12, 7))
    assert (noted[1].began, noted[1].ended) == (datetime.time(12, 7), None)
    assert event(register).began == datetime.time(12, 0)
    now = day.day(register, event(register), NOON + datetime.timedelta(minutes=8))
    assert (now.standing.on, now.standing.next) == (1, 2)
    day.end(register, event(register), NOON + datetime.timedelta(minutes=40))
    assert event(register).ended == datetime.time(12, 40)
    assert register.store.rows_of(RunItem, event(register).key)[1].ended == datetime.time(12, 40)
    for _ in range(3):
        register.undo()
    assert register.store.rows_of(RunItem, event(register).key) == items
