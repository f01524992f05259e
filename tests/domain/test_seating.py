"""Seating: everybody once, no seat twice, beside whom they belong; and its drawing from both viewpoints."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.flags import RULES
from asm_desktop.domain.plans import (
    PITCH,
    Plan,
    head_table,
    photograph,
    rounds,
    signing_table,
    theatre,
    u_shape,
    with_flags,
)
from asm_desktop.domain.rows import ranked_row
from asm_desktop.domain.seating import Pin, Sitter, seat

KINDS = (head_table, theatre, rounds, u_shape, photograph)
PINS = st.builds(Pin, st.integers(0, 40).map(str), st.integers(1, 4), st.integers(1, 9))


def sitters(count: int) -> list[Sitter]:
    return [Sitter(str(each), f"Guest {each}") for each in range(count)]


@st.composite
def parties(draw: st.DrawFn) -> list[Sitter]:
    """Guests in order of precedence, some of whom belong beside others."""
    count = draw(st.integers(0, 40))
    keys = st.integers(0, 50).map(str)
    return [each._replace(beside=tuple(draw(st.lists(keys, max_size=1)))) for each in sitters(count)]


def seated(plan: Plan) -> list[str]:
    return [spot.key for spot in plan.spots if spot.key is not None]


@pytest.mark.parametrize("kind", KINDS)
@given(people=parties(), pins=st.lists(PINS, max_size=6))
def test_every_guest_sits_once_and_no_place_is_taken_twice(
    kind: Callable[..., Plan], people: list[Sitter], pins: list[Pin]
) -> None:
    plan = kind(people, pins)
    assert sorted(seated(plan)) == sorted(each.key for each in people)
    places = [(spot.line, spot.number) for spot in plan.spots]
    points = [(round(spot.x), round(spot.y)) for spot in plan.spots]
    assert len(places) == len({*places}) == len({*points})
    assert all(0 <= spot.x <= plan.width and 0 <= spot.y <= plan.height for spot in plan.spots)


@pytest.mark.parametrize("kind", KINDS)
@given(people=parties())
def test_mirrored_twice_is_itself_and_each_row_the_exact_mirror(
    kind: Callable[..., Plan], people: list[Sitter]
) -> None:
    plan = kind(people)
    turned = plan.mirrored()
    assert turned.viewpoint != plan.viewpoint
    assert turned.captions() != plan.captions()
    for one, other in zip(turned.mirrored().spots, plan.spots, strict=True):
        assert math.isclose(one.x, other.x, abs_tol=1e-6)
        assert math.isclose(one.y, other.y, abs_tol=1e-6)
    assert turned.seen_from(plan.viewpoint).viewpoint == plan.viewpoint
    for line in {spot.line for spot in plan.spots} if kind not in (rounds, u_shape) else ():
        left_to_right = sorted((spot.x, spot.key) for spot in plan.spots if spot.line == line)
        other_way = sorted((spot.x, spot.key) for spot in turned.spots if spot.line == line)
        assert [key for _, key in other_way] == [key for _, key in left_to_right][::-1]


@given(st.integers(1, 60))
def test_without_ties_a_line_is_the_row_by_precedence(count: int) -> None:
    found = seat(sitters(count), [count])
    assert found.lines == (ranked_row([str(each) for each in range(count)]).places,)
    assert found.questions == ()


@given(st.integers(2, 30), st.data())
def test_companions_and_interpreters_sit_beside_theirs(count: int, data: st.DataObject) -> None:
    people = sitters(count)
    others = [
        Sitter(f"with {each}", "", (str(each),)) for each in data.draw(st.sets(st.integers(0, count - 1), max_size=6))
    ]
    found = seat([*people, *others], [count + len(others)])
    assert found.questions == ()
    for each in others:
        place = found.lines[0].index(each.key)
        assert each.beside[0] in found.lines[0][max(0, place - 1) : place + 2]


def test_two_belong_on_both_sides_and_a_third_is_asked_about() -> None:
    chief = Sitter("chief", "Chief")
    beside = [Sitter(key, key, ("chief",)) for key in ("spouse", "interpreter", "aide")]
    assert seat([chief, *beside[:2]], [3]).lines == (("interpreter", "chief", "spouse"),)
    assert [str(each) for each in seat([chief, *beside], [4]).questions] == ["aide does not sit beside Chief."]


@given(st.integers(1, 20), st.lists(PINS, max_size=8))
def test_a_seat_set_by_hand_is_kept_or_asked_about(count: int, pins: list[Pin]) -> None:
    first = {pin.key: pin for pin in reversed(pins) if int(pin.key) < count}
    found = seat(sitters(count), [9] * 4, pins)
    moved = [pin for pin in first.values() if found.place_of(pin.key) != pin]
    assert len(found.questions) == len(moved)


def test_no_seat_is_made_up() -> None:
    found = seat(sitters(3), [2])
    assert found.lines == (("1", "0"),)
    assert [str(each) for each in found.questions] == ["There is no seat left for Guest 2. Where do they sit?"]
    missing = seat(sitters(1), [1], [Pin("0", 3, 1)])
    assert "line 3, which is not there" in str(missing.questions[0])


def test_the_signing_table_from_behind() -> None:
    row = [Sitter("b", "B"), Sitter("a", "A")]
    plan = signing_table(row, [Sitter("w", "W")])
    front = sorted((spot.x, spot.key) for spot in plan.spots if spot.line == 1)
    assert [key for _, key in front] == ["b", "a"]
    table, standing = plan.shapes[0], next(spot for spot in plan.spots if spot.line == 2)
    assert plan.viewpoint == "behind"
    assert table.y > next(spot.y for spot in plan.spots if spot.line == 1) > standing.y


def test_each_layout_names_its_own_two_viewpoints() -> None:
    people = sitters(4)
    plans = [signing_table(people, []), *(kind(people) for kind in KINDS)]
    assert {tuple(str(one) for each in (plan, plan.mirrored()) for one in each.captions()) for plan in plans} == {
        ("Seen from behind the table", "Seen from the audience"),
        ("Seen from behind the head table", "Seen from the room"),
        ("Seen from the back of the hall", "Seen from the stage"),
        ("Seen from behind the head of the U", "Seen from the open end of the U"),
        ("Seen from behind the rows", "Seen from the camera"),
    }


@given(st.integers(0, 8), st.integers(0, 8), st.lists(st.sampled_from("abc"), max_size=9))
def test_flags_stand_behind_everybody_at_the_table_and_mirror_with_it(
    seats: int, standing: int, names: list[str]
) -> None:
    people = sitters(seats + standing)
    table = signing_table(people[:seats], people[seats:])
    plan = with_flags(table, names, RULES["korean"])
    assert [pole.name for pole in sorted(plan.poles, key=lambda pole: pole.x)] == names
    assert seated(plan) == seated(table)
    assert all(PITCH / 2 <= pole.x <= plan.width - PITCH / 2 for pole in plan.poles)
    assert all(pole.y < spot.y <= plan.height for pole in plan.poles for spot in plan.spots)
    turned = plan.mirrored()
    assert [pole.name for pole in sorted(turned.poles, key=lambda pole: pole.x)] == names[::-1]
    assert all(pole.y > spot.y for pole in turned.poles for spot in turned.spots)
    assert [str(each) for each in plan.captions()[1:]] == (["Flags: Korean practice"] if names else [])


def test_a_flag_stands_behind_each_who_signs() -> None:
    plan = with_flags(signing_table(sitters(3), []), ["x", "y", "z"], RULES["korean"])
    assert [round(pole.x) for pole in plan.poles] == [round(spot.x) for spot in plan.spots]


def test_the_head_of_a_u_has_the_first_and_the_arms_follow() -> None:
    plan = u_shape(sitters(9), head=3)
    head = sorted((spot.x, spot.key) for spot in plan.spots if spot.key in ("0", "1", "2"))
    assert [key for _, key in head] == ["2", "0", "1"]
    assert len({round(spot.y) for spot in plan.spots if spot.key in ("0", "1", "2")}) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_three_hundred_are_seated_and_drawn_within_a_tenth_of_a_second(kind: Callable[..., Plan]) -> None:
    people = [each._replace(beside=("7",) if each.key == "8" else ()) for each in sitters(300)]
    started = time.process_time()
    assert len(seated(kind(people))) == 300
    assert time.process_time() - started < 0.1
