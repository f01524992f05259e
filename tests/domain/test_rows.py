"""Rows: the order from behind, its mirror, two sides, those who do not sign, and flags."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.rows import (
    Flag,
    Row,
    bilateral_row,
    flag_question,
    flags_australian,
    flags_korean,
    photograph,
    ranked_row,
    signing_table,
)


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
        assert signing_table(ranked, ranked, "host").seated.places == ("host", "guest")


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


HOST, FIRST, SECOND = Flag("Korea", "national", "k"), Flag("Australia", party="a"), Flag("Viet Nam", party="v")


def test_korean_practice_puts_the_hosts_flag_in_the_middle_or_at_the_far_left() -> None:
    assert flags_korean([SECOND, HOST, FIRST]).places == (FIRST, HOST, SECOND)
    assert flags_korean([FIRST, HOST]).places == (HOST, FIRST)
    assert flags_korean([]).places == ()


def test_australian_order_goes_by_what_the_flag_is_of() -> None:
    state, company = Flag("New South Wales", "state"), Flag("ASM", "company")
    assert flags_australian([company, state, FIRST, HOST]).places == (HOST, FIRST, state, company)


def test_a_conflict_of_flags_and_signatories_is_asked() -> None:
    flags = flags_korean([FIRST, HOST])
    assert flag_question(flags, Row("audience", ("k", "a"))) is None
    assert flag_question(flags, Row("behind", ("a", "k"))) is None
    assert "Which should hold?" in str(flag_question(flags, Row("behind", ("k", "a"))))
