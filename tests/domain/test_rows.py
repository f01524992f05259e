"""Rows: the order from behind, its mirror, two sides, and those who do not sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.rows import Row, bilateral_row, photograph, ranked_row, signing_table


@pytest.mark.parametrize("expected", [(), (1,), (2, 1), (3, 1, 2), (4, 2, 1, 3), (5, 3, 1, 2, 4), (6, 4, 2, 1, 3, 5)])
def test_the_order_from_behind(expected: tuple[int, ...]) -> None:
    assert ranked_row(range(1, len(expected) + 1)) == Row("behind", expected)


@given(st.integers(0, 60))
def test_the_audience_sees_the_exact_mirror_and_twice_is_itself(count: int) -> None:
    row = ranked_row(list(range(count)))
    assert sorted(row.places) == list(range(count))
    assert row.seen_from("audience") == Row("audience", row.places[::-1])
    assert row.mirrored().mirrored() == row.seen_from("behind") == row
    assert row.title() != row.mirrored().title()


@given(st.integers(1, 60))
def test_each_stands_no_nearer_to_the_middle_than_one_of_higher_rank(count: int) -> None:
    places = ranked_row(list(range(count))).places
    distances = [abs(2 * places.index(rank) - count + 1) for rank in range(count)]
    assert distances == sorted(distances)


def test_the_guest_of_honour_is_at_the_hosts_right() -> None:
    row = bilateral_row(["host", "host 2"], ["guest", "guest 2"])
    assert row.places == ("host 2", "host", "guest", "guest 2")
    for ranked in (["host", "guest"], ["guest", "host"]):
        assert signing_table(ranked, ranked, {"host"}).seated.places == ("host", "guest")
        assert signing_table(ranked, ranked, {"host"}, "ranked").seated == ranked_row(ranked)


def test_whether_two_sides_of_several_sit_apart_is_asked() -> None:
    ranked = ["guest", "host", "host 2", "guest 2"]
    asked = signing_table(ranked, ranked, {"host", "host 2"})
    assert asked.seated == ranked_row(ranked)
    assert "Do the two sides sit apart" in str(asked.questions[0])
    apart = signing_table(ranked, ranked, {"host", "host 2"}, "sides")
    assert (apart.seated.places, apart.questions) == (("host 2", "host", "guest", "guest 2"), ())
    assert signing_table(ranked, ranked, {"host"}).questions == ()


def test_a_premier_who_witnesses_stands_in_the_middle_and_that_is_explained() -> None:
    table = signing_table(["premier", "a", "b", "c", "aide"], ["a", "b", "c"])
    assert table.seated.places == ("c", "a", "b")
    assert table.standing.places == ("aide", "premier")
    assert [str(note)[:7] for note in table.notes] == ["premier"]


@given(st.lists(st.integers(), unique=True, max_size=40), st.integers(1, 12))
def test_everyone_is_in_one_row_of_the_photograph(people: list[int], width: int) -> None:
    rows = photograph(people, width)
    assert sorted(each for row in rows for each in row.places) == sorted(people)
    assert all(len(row.places) <= width for row in rows)
    assert photograph(people, 0) == ()
