"""Precedence: a total order that does not depend on how it is given, with a reason for every place."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.precedence import Candidate, Held, Order, Rules, order
from asm_desktop.domain.records.precedence import CRITERIA

NUMBERS = st.none() | st.integers(1, 3)
DATES = st.none() | st.builds(PartialDate, st.integers(2019, 2021), st.none() | st.integers(1, 12))
POSTS = st.builds(Held, st.sampled_from("xyz"), NUMBERS, NUMBERS, NUMBERS, DATES, st.booleans(), st.booleans(), DATES)
RULES = st.builds(
    Rules,
    st.permutations(CRITERIA).map(tuple),
    st.sampled_from([(), ("signatory", "witness")]),
    st.sampled_from(["relevant", "highest"]),
)


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    keys = draw(st.lists(st.sampled_from("abcdefghij"), unique=True, max_size=10))
    return [
        Candidate(
            key,
            draw(st.sampled_from(["Kim", "kim", "Lee"])),
            tuple(draw(st.lists(POSTS, max_size=2))),
            draw(st.sampled_from(["signatory", "witness", "attendee"])),
            companion_of=draw(st.none() | st.sampled_from(keys)),
            decided=draw(st.none() | st.integers(1, 12)),
            reason=draw(st.sampled_from(["", "asked for"])),
        )
        for key in keys
    ]


@given(candidates(), RULES, st.randoms())
def test_everybody_is_in_the_order_once_however_it_is_given(
    people: list[Candidate], rules: Rules, chance: random.Random
) -> None:
    found = order(people, rules)
    assert sorted(found.keys) == sorted(each.key for each in people)
    assert [place.number for place in found.places] == sorted(place.number for place in found.places)
    assert all(str(place.reason) for place in found.places)
    chance.shuffle(people)
    assert order(people, rules) == found


@given(candidates(), RULES, st.data())
def test_who_else_comes_does_not_change_who_goes_first_of_two(
    people: list[Candidate], rules: Rules, data: st.DataObject
) -> None:
    plain = [each._replace(companion_of=None, decided=None) for each in people]
    some = data.draw(st.lists(st.sampled_from(plain), unique=True) if plain else st.just([]))
    keys = {each.key for each in some}
    assert order(some, rules).keys == [key for key in order(plain, rules).keys if key in keys]


@given(candidates(), RULES)
def test_a_place_by_decision_is_kept_and_moves_nobody_else(people: list[Candidate], rules: Rules) -> None:
    alone = [each._replace(companion_of=None) for each in people]
    decided = {each.decided for each in alone if each.decided and each.reason}
    found = order(alone, rules)
    for each in alone:
        if each.decided and each.reason and sum(other.decided == each.decided for other in alone) == 1:
            place = next(place for place in found.places if place.key == each.key)
            assert place.number == min(each.decided, len(alone)) or len(decided) > 1
    rest = [each for each in alone if not (each.decided and each.reason)]
    keys = {each.key for each in rest}
    assert order(rest, rules).keys == [key for key in found.keys if key in keys]


def two(one: Held, other: Held, rules: Rules = Rules()) -> Order:  # noqa: B008
    return order([Candidate("one", "One", (one,)), Candidate("other", "Other", (other,))], rules)


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (Held("", number=1), Held("", number=2, rank=1), "Number in the list: 2, after 1 (One)."),
        (Held("", number=9), Held("", head=True), "Number in the list: not known, after 9 (One)."),
        (Held("", rank=1), Held("", rank=2, institution=1), "Rank: 2, after 1 (One)."),
        (Held("", institution=1), Held("", head=True), "Order among institutions: not known, after 1 (One)."),
        (Held("", head=True, acting=True), Held(""), "Head of the body: not head of the body, after head of the body"),
        (Held("", appointed=PartialDate(2020)), Held("", acting=True), "Substantive before acting: acting, after"),
        (
            Held("", appointed=PartialDate(2020, 5)),
            Held("", appointed=PartialDate(2021)),
            "Date of appointment: 2021, after May 2020 (One).",
        ),
        (
            Held("", founded=PartialDate(1896)),
            Held("", founded=PartialDate(1967)),
            "Founding of the organisation: 1967, after 1896 (One).",
        ),
    ],
)
def test_each_rule_and_its_reason(first: Held, second: Held, reason: str) -> None:
    found = two(first, second)
    assert found.keys == ["one", "other"]
    assert str(found.places[1].reason).startswith(reason)
    assert found.questions == ()


def test_a_tie_is_explained_and_asked_about() -> None:
    found = two(Held("", rank=1), Held("", rank=1))
    assert [place.is_tied for place in found.places] == [True, True]
    assert str(found.places[1].reason) == "Equal to One in everything compared; the name decides."
    assert [str(each) for each in found.questions] == ["Equal in everything compared: One, Other. Who goes first?"]


def test_dates_known_too_roughly_are_asked_about() -> None:
    found = two(Held("", appointed=PartialDate(2020)), Held("", appointed=PartialDate(2020, 5)))
    assert "may be in either order" in str(found.questions[0])


def test_a_stand_in_takes_the_place_of_the_one_represented() -> None:
    president = Held("President", rank=1)
    found = order(
        [
            Candidate("vice", "Ms Shin", (president,), "stand_in", stands_in_for="Mr Choi"),
            Candidate("head", "Mr Park", (Held("Representative Director", rank=2),)),
        ]
    )
    assert found.keys == ["vice", "head"]
    assert str(found.places[0].reason) == "Takes the place of Mr Choi. Rank: 1, before 2 (Mr Park)."


def test_a_premier_who_witnesses_goes_before_the_signatories_unless_roles_are_compared() -> None:
    people = [
        Candidate("premier", "Premier", (Held("Premier", number=4),), "witness"),
        Candidate("chief", "Chief", (Held("Chief Executive Officer", head=True),), "signatory"),
    ]
    assert order(people).keys == ["premier", "chief"]
    by_role = order(people, Rules(("role", *Rules().criteria), ("signatory", "witness")))
    assert by_role.keys == ["chief", "premier"]
    assert str(by_role.places[1].reason) == "Role: Witness, after Signatory (Chief)."


def test_of_several_posts_the_relevant_or_the_highest_counts() -> None:
    posts = (Held("Mayor", rank=3), Held("Minister", rank=1))
    people = [Candidate("both", "Both", posts, counts=0), Candidate("one", "One", (Held("Vice Minister", rank=2),))]
    assert order(people).keys == ["one", "both"]
    highest = order(people, Rules(several="highest"))
    assert highest.keys == ["both", "one"]
    assert str(highest.places[0].reason).startswith("Counted as Minister, the highest post. ")
    unsaid = order([people[0]._replace(counts=None)])
    assert [str(each) for each in unsaid.questions] == [
        "Both holds several posts: Mayor, Minister. Which one counts here?"
    ]


def test_companions_share_the_place_and_decisions_need_a_reason() -> None:
    people = [
        Candidate("a", "A", (Held("", rank=1),)),
        Candidate("b", "B", (Held("", rank=2),), decided=1),
        Candidate("c", "C", (), "companion", companion_of="a"),
        Candidate("d", "D", (Held("", rank=3),), decided=1, reason="the sponsor"),
    ]
    found = order(people)
    assert [(place.key, place.number) for place in found.places] == [("d", 1), ("a", 2), ("c", 2), ("b", 3)]
    assert str(found.places[0].reason) == "By decision, place 1: the sponsor."
    assert [str(each) for each in found.questions] == ["Place 1 of B has no reason and is not applied."]
    both = order([each._replace(reason="r") for each in people])
    assert both.keys == ["b", "d", "a", "c"]
    assert [str(each) for each in both.questions] == ["Place 1 was given to several: B, D. Who has it?"]


def test_three_hundred_guests_are_ordered_within_a_tenth_of_a_second() -> None:
    chance = random.Random(4)
    people = [
        Candidate(str(each), f"Guest {each}", (Held("", chance.choice([None, 1, 2]), chance.randrange(9)),) * 2)
        for each in range(300)
    ]
    started = time.process_time()
    assert len(order(people).places) == 300
    assert time.process_time() - started < 0.1
