"""Guests: who comes, who stands for whom, and how precedence reads them from the records."""

from __future__ import annotations

from typing import Any

import pytest

from asm_desktop.domain.candidates import Around, candidates, rules_of
from asm_desktop.domain.guests import arrival, beside, present, sitters, unclear
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.precedence import Held, order
from asm_desktop.domain.records import Attendance, Event, Organisation, Post, PrecedenceOffice, PrecedenceRules

NAMES = {"choi": "Mr Choi", "shin": "Ms Shin", "han": "Mr Han", "park": "Mr Park", "lewis": "Mr Lewis"}
DAY = PartialDate(2027, 3, 18)


def guest(person: str, role: str = "attendee", **values: Any) -> Attendance:
    return Attendance({"id": f"g-{person}", "person": person, "role": role, **values})


def post(person: str, title: str, **values: Any) -> Post:
    return Post({"id": f"{person}-{title}", "person": person, "title": title, **values})


def office(title: str, **values: Any) -> PrecedenceOffice:
    return PrecedenceOffice({"id": title, "title": title, **values})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "expected"),
        ({"rsvp": "declined"}, "declined"),
        ({"attended": True, "rsvp": "declined"}, "arrived"),
        ({"attended": False}, "absent"),
    ],
)
def test_where_a_guest_is(values: dict[str, Any], expected: str) -> None:
    one = guest("park", **values)
    assert arrival(one, [one]) == expected


def test_a_stand_in_replaces_and_whoever_came_is_not_replaced() -> None:
    choi, shin = guest("choi", "signatory"), guest("shin", "stand_in", stand_in_for="choi")
    assert arrival(choi, [choi, shin]) == "replaced"
    assert present([choi, shin]) == [shin]
    came = choi.replace(attended=True)
    assert arrival(came, [came, shin]) == "arrived"
    assert [str(each) for each in unclear([came, shin], NAMES)] == [
        "Ms Shin stands in for Mr Choi, who has come. Who takes the place?"
    ]
    away = shin.replace(attended=False)
    assert present([choi, away]) == [choi]
    there = shin.replace(attended=True)
    assert present([choi, there], arrived_only=True) == [there]


def test_interpreters_and_companions_follow_the_stand_in_and_are_seated_beside() -> None:
    shin = guest("shin", "stand_in", stand_in_for="choi")
    han = guest("han", "interpreter", interprets_for="choi")
    lewis = guest("lewis", "companion", companion_of="park")
    everybody = [shin, han, lewis]
    assert beside(han, everybody) == ("g-shin",)
    assert [(each.name, each.beside) for each in sitters(["g-shin"], everybody, NAMES)] == [
        ("Ms Shin", ()),
        ("Mr Han", ("g-shin",)),
    ]
    assert [str(each) for each in unclear(everybody, NAMES)] == [
        "Mr Lewis belongs beside Mr Park, who does not come. Where to now?"
    ]
    assert [str(each) for each in unclear([guest("shin", "stand_in")], NAMES)] == ["Whom does Ms Shin stand in for?"]


def test_the_posts_of_the_day_the_listed_office_and_the_institution_are_read() -> None:
    held = post("choi", " Governor", head=True, started=PartialDate(2024), organisation="bank")
    past = post("choi", "Mayor", ended=PartialDate(2023))
    around = Around(
        NAMES,
        {"choi": [past, held]},
        {"bank": Organisation({"id": "bank", "institution_order": 2, "founded": PartialDate(1967)})},
        [office("Prime Minister", number=1), office("The Head", number=2, other_titles="도지사; governor")],
    )
    shin = guest("shin", "stand_in", stand_in_for="choi", place_override=1, override_reason="agreed")
    (found,), questions = candidates([shin, guest("han", "interpreter")], around, DAY)
    assert questions == []
    assert found.posts == (Held(" Governor", 2, None, 2, PartialDate(1967), True, False, PartialDate(2024)),)
    assert (found.key, found.stands_in_for, found.counts) == ("g-shin", "Mr Choi", 0)
    assert (found.decided, found.reason) == (1, "agreed")


def test_an_office_that_fits_twice_is_asked_about_until_its_number_is_given() -> None:
    offices = [office("Premier", number=4), office("Premier of another state", number=12, other_titles="Premier")]
    around = Around(NAMES, {"park": [post("park", "Premier")]}, {}, offices)
    (found,), questions = candidates([guest("park")], around)
    assert found.posts[0].number is None
    assert [str(each) for each in questions] == ["Premier fits several offices of the rules (4, 12). Which one is it?"]
    (found,), questions = candidates([guest("park", list_number=12)], around)
    assert (found.posts[0].number, questions) == (12, [])
    (found,), _ = candidates([guest("shin", list_number=3)], around)
    assert found.posts[0].number == 3


def test_the_relevant_post_is_the_chosen_one_or_that_at_the_body_represented() -> None:
    posts = [post("park", "Chair", organisation="club"), post("park", "Director", organisation="firm")]
    around = Around(NAMES, {"park": posts}, {})
    assert candidates([guest("park")], around)[0][0].counts is None
    assert candidates([guest("park", organisation="firm")], around)[0][0].counts == 1
    assert candidates([guest("park", organisation="firm", post=posts[0].key)], around)[0][0].counts == 0


def test_rules_are_read_from_the_register() -> None:
    event = Event({"id": "e", "several_posts": "highest"})
    rules = PrecedenceRules({"id": "r", "criteria": "role, founded", "role_order": "Signatory , witness"})
    assert rules_of(event, rules) == (("role", "founded"), ("signatory", "witness"), "highest")
    assert rules_of(Event({"id": "e"})).criteria[0] == "list"
    companion = guest("lewis", "companion", companion_of="park")
    found = order(candidates([companion, guest("park")], Around(NAMES, {}, {}))[0], rules_of(event, rules))
    assert found.keys == ["g-park", "g-lewis"]
