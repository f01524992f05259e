"""Moving a guest by hand: two change places, interpreters follow, nobody else moves, no seat is lost or doubled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.plans import PITCH, Plan, head_table, photograph, rounds, signing_table, theatre, u_shape
from asm_desktop.domain.reseating import Reseated, reseated
from asm_desktop.domain.seating import Pin, Sitter, honours

KINDS = (head_table, theatre, rounds, u_shape, photograph)
PINS = st.builds(Pin, st.integers(0, 25).map(str), st.integers(1, 4), st.integers(1, 9))


@st.composite
def parties(draw: st.DrawFn) -> list[Sitter]:
    """Guests in order of precedence, some of whom belong beside others."""
    people = [Sitter(str(each), f"Guest {each}") for each in range(draw(st.integers(2, 25)))]
    others = st.lists(st.integers(0, 30).map(str), max_size=1)
    return [each._replace(beside=tuple(key for key in draw(others) if key != each.key)) for each in people]


class Table:
    """A plan of one kind that is drawn again and again."""

    def __init__(self, people: Sequence[Sitter], kind: Callable[..., Plan] = head_table, *size: int) -> None:
        self.people, self.kind, self.size = people, kind, size
        self.pins: tuple[Pin, ...] = ()

    def draw(self, pins: Sequence[Pin]) -> Plan:
        return self.kind(self.people, pins, *self.size)

    def places(self) -> dict[str, tuple[int, int]]:
        return {str(spot.key): (spot.line, spot.number) for spot in self.draw(self.pins).spots if spot.key}

    def row(self, line: int = 1) -> list[str]:
        return [spot.key or "–" for spot in self.draw(self.pins).spots if spot.line == line]

    def move(self, key: str, onto: str) -> Reseated:
        plan = self.draw(self.pins)
        spot = next(each for each in plan.spots if (each.key or "–") == onto)
        found = reseated(plan, self.people, key, spot, self.pins, self.draw)
        self.pins = found.pins
        return found


@pytest.mark.parametrize("kind", KINDS)
@given(people=parties(), pins=st.lists(PINS, max_size=6), data=st.data())
def test_no_seat_is_lost_or_doubled_and_only_those_told_of_move(
    kind: Callable[..., Plan], people: list[Sitter], pins: list[Pin], data: st.DataObject
) -> None:
    table = Table(people, kind)
    table.pins = tuple(pins)
    before = table.places()
    key = data.draw(st.sampled_from(sorted(before)))
    onto = data.draw(st.sampled_from(table.draw(pins).spots))
    found = reseated(table.draw(pins), people, key, onto, pins, table.draw)
    table.pins = found.pins
    after = table.places()
    assert after.keys() == before.keys()
    assert len({*after.values()}) == len(after)
    assert after[key] == (onto.line, onto.number)
    if onto.key is not None:
        assert after[onto.key] == before[key]
    told = {key, onto.key, *found.followed} if onto.key != key else set()
    assert {each for each in before if after[each] != before[each]} == told - {None}


@given(people=parties(), data=st.data())
def test_the_same_move_back_brings_everybody_back_where_nobody_belongs_beside_anybody(
    people: list[Sitter], data: st.DataObject
) -> None:
    table = Table([each._replace(beside=()) for each in people])
    before = table.places()
    one, other = (data.draw(st.sampled_from(sorted(before))) for _ in range(2))
    assert table.move(one, other).followed == ()
    assert table.move(one, other).followed == ()
    assert table.places() == before


def test_two_with_interpreters_swap_and_each_keeps_theirs() -> None:
    people = [Sitter("a", "A"), Sitter("b", "B"), Sitter("c", "C"), Sitter("d", "D")]
    people += [Sitter("ia", "", ("a",)), Sitter("ib", "", ("b",))]
    table = Table(people)
    assert table.row() == ["d", "ib", "b", "a", "ia", "c"]
    assert table.move("a", "b").followed == ("ia", "ib")
    assert table.row() == ["d", "ia", "a", "b", "ib", "c"]


def test_an_interpreter_follows_to_the_end_of_the_row_and_the_neighbour_there_gives_way() -> None:
    people = [Sitter("a", "A"), *(Sitter(key, key) for key in "cdef"), Sitter("ia", "", ("a",))]
    table = Table(people)
    assert table.row() == ["f", "d", "c", "a", "ia", "e"]
    assert set(table.move("a", "f").followed) == {"d", "ia"}
    assert table.row() == ["a", "ia", "c", "f", "d", "e"]


def test_who_belongs_to_somebody_else_is_not_parted_from_them() -> None:
    people = [Sitter(key, key) for key in "abc"] + [Sitter(f"i{key}", "", (key,)) for key in "ab"]
    table = Table(people, head_table, 6)
    table.pins = tuple(Pin(key, 1, honours(6)[at]) for at, key in enumerate(["ia", "a", "c", "b", "ib"]))
    assert table.row() == ["ia", "a", "c", "b", "ib", "–"]
    assert table.move("a", "–").followed == ()
    assert table.row() == ["ia", "–", "c", "b", "ib", "a"]
    assert [str(each) for each in table.draw(table.pins).questions] == [" does not sit beside a."]


def test_an_empty_seat_beside_is_taken_before_anybody_is_moved() -> None:
    people = [Sitter("a", "a"), Sitter("ia", "", ("a",)), *(Sitter(key, key) for key in "bc")]
    table = Table(people, theatre, 2, 4)
    found = table.move("a", "–")
    assert found.followed == ("ia",)
    assert [each for each in table.row(2) if each != "–"] in (["a", "ia"], ["ia", "a"])


def test_at_the_signing_table_those_who_sit_and_who_stand_change_places() -> None:
    seated, standing = [Sitter("b", "B"), Sitter("a", "A")], [Sitter("w", "W")]
    plan = signing_table(seated, standing)
    onto = next(spot for spot in plan.spots if spot.key == "w")
    found = reseated(plan, [], "a", onto, (), lambda pins: signing_table(seated, standing, pins))
    changed = signing_table(seated, standing, found.pins)
    assert [spot.key for spot in changed.spots] == ["b", "w", "a"]


def test_where_nobody_is_carried_or_onto_themselves_nothing_changes() -> None:
    plan = head_table([Sitter("a", "A"), Sitter("b", "B")])
    spot = next(each for each in plan.spots if each.key == "a")
    assert plan.spot_at(spot.x + PITCH / 4, spot.y) == spot
    assert plan.spot_at(-PITCH, 0) is None
    for key in ("a", "nobody"):
        assert reseated(plan, [], key, spot, (), lambda _: plan) == Reseated(())
