"""The guest list: in order of precedence, whoever works there after, whoever does not come last."""

from __future__ import annotations

from typing import Any

import pytest

from asm_desktop.domain.errors import InvalidRecord
from asm_desktop.domain.records import Attendance, Event, Organisation, Person, Post
from asm_desktop.domain.records.precedence import PrecedenceOffice, PrecedenceRules
from asm_desktop.services import records
from asm_desktop.services.ceremonies.guest_list import GuestList, guest_list
from asm_desktop.services.ceremonies.inviting import (
    SeveralSoCalled,
    decide_place,
    invite,
    people_of,
    read_names,
    undecide_place,
)
from asm_desktop.services.engagements import Somebody
from asm_desktop.services.register import Register
from tests.store.counting import statements


class House:
    """An event with guests who hold posts."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.rules = records.create(register, PrecedenceRules, {"name": "Ours"})
        for number, title in ((1, "Premier"), (2, "Minister"), (3, "Director")):
            office = {"rules": self.rules.key, "number": number, "title": title}
            records.create(register, PrecedenceOffice, office)
        self.body = records.create_party(register, Organisation, "Government of the State")
        values = {"name": "Signing", "type": "signing", "held_on": "2027-03-18", "precedence_rules": self.rules.key}
        self.event = records.create(register, Event, {**values, "held_on": Event.held_on.parse("2027-03-18")})

    def person(self, name: str, *titles: str) -> Person:
        person = records.create_party(self.register, Person, name)
        for title in titles:
            post = {"person": person.key, "organisation": self.body.key, "title": title}
            records.create(self.register, Post, post)
        return person

    def guest(self, person: Person, **values: Any) -> Attendance:
        return records.create(self.register, Attendance, {"event": self.event.key, "person": person.key, **values})

    def guests(self) -> GuestList:
        return guest_list(self.register, self.event)

    def names(self) -> list[str]:
        return [each.name for each in self.guests().guests]


@pytest.fixture
def house(register: Register) -> House:
    return House(register)


def test_offices_of_the_rules_put_guests_in_order_and_say_why(house: House) -> None:
    for name, title in (("Ann Low", "director"), ("Ben High", "Premier"), ("Cy Mid", "Minister")):
        house.guest(house.person(name, title))
    assert house.names() == ["Ben High", "Cy Mid", "Ann Low"]
    first = house.guests().guests[0]
    assert (first.post, first.body, first.number) == ("Premier", "Government of the State", 1)
    assert str(first.place.reason if first.place else "") == "Number in the list: 1, before 2 (Cy Mid)."


def test_a_stand_in_takes_the_place_of_the_one_represented(house: House) -> None:
    premier = house.person("Ben High", "Premier")
    house.guest(premier, rsvp="declined")
    house.guest(house.person("Cy Mid", "Minister"))
    house.guest(house.person("Dee Deputy", "Director"), role="stand_in", stand_in_for=premier.key)
    assert house.names() == ["Dee Deputy", "Cy Mid", "Ben High"]
    assert house.guests().guests[0].represented == "Ben High"
    assert not house.guests().guests[2].is_coming


def test_whoever_works_there_has_no_place(house: House) -> None:
    house.guest(house.person("Amy Camera", "Premier"), role="media")
    house.guest(house.person("Cy Mid", "Minister"))
    assert [(each.name, each.place is not None) for each in house.guests().guests] == [
        ("Cy Mid", True),
        ("Amy Camera", False),
    ]


def test_a_place_by_decision_needs_a_reason_and_is_undone(house: House) -> None:
    house.guest(house.person("Ben High", "Premier"))
    low = house.guest(house.person("Ann Low", "Director"))
    with pytest.raises(InvalidRecord, match="needs its reason"):
        decide_place(house.register, low, 1, "  ")
    kept = decide_place(house.register, low, 1, "Guest of honour")
    assert house.names() == ["Ann Low", "Ben High"]
    assert "Guest of honour" in str(house.guests().guests[0].place)
    undecide_place(house.register, kept)
    assert house.names() == ["Ben High", "Ann Low"]
    house.register.undo()
    assert house.names() == ["Ann Low", "Ben High"]


def test_inviting_adds_each_person_once_in_one_action(house: House) -> None:
    ann = house.person("Ann Low", "Director")
    house.guest(ann)
    new, firm = Somebody("New Face"), Somebody("A Firm", "", "organisation")
    wanted = [Somebody("Ann Low", ann.key), new, new, firm]
    assert invite(house.register, house.event, wanted, {"role": "witness", "side": "Korea"}) == 1
    assert sorted(house.names()) == ["Ann Low", "New Face"]
    found = next(each for each in house.guests().guests if each.name == "New Face")
    assert (found.row.role, found.row.side) == ("witness", "Korea")
    house.register.undo()
    assert house.names() == ["Ann Low"]
    assert invite(house.register, house.event, [Somebody("Ann Low", ann.key)], {}) == 0


def test_a_pasted_list_is_read_line_by_line(house: House) -> None:
    one, _ = house.person("Kim Min-seo"), house.person("Kim Ha-na")
    text = "1. Kim Min-seo, Director\n\n- Jane New\tPilot\n"
    assert read_names(house.register, text) == [Somebody("Kim Min-seo", one.key), Somebody("Jane New")]
    with pytest.raises(SeveralSoCalled, match="Several people are called so: Kim"):
        read_names(house.register, f"{text}Kim\n")


def test_everybody_of_an_organisation_is_found_its_head_first(house: House) -> None:
    house.person("Ann Low", "Director")
    head = house.person("Ben High")
    post = {"person": head.key, "organisation": house.body.key, "title": "Premier", "head": True}
    records.create(house.register, Post, post)
    gone = house.person("Old Hand")
    ended = Post.ended.parse("2020")
    records.create(
        house.register, Post, {"person": gone.key, "organisation": house.body.key, "title": "Premier", "ended": ended}
    )
    assert [each.name for each in people_of(house.register, house.event, house.body.key)] == ["Ben High", "Ann Low"]


def test_the_number_of_queries_does_not_grow_with_the_guests(house: House) -> None:
    house.guest(house.person("Guest 0", "Director"))
    with statements(house.register) as few:
        house.guests()
    for number in range(1, 12):
        house.guest(house.person(f"Guest {number}", "Minister", "Director"))
    with statements(house.register) as many:
        assert len(house.guests().guests) == 12
    assert len(many) == len(few)
