"""Numbers of what is issued, and what has changed between two states of a document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import issued_state
from asm_desktop.domain.issued_state import Change, State, Told
from asm_desktop.domain.issues import Asked, NoSuchCopy, Version, copy_number, next_addendum, next_issue, read
from asm_desktop.domain.printables import PRINTABLES

words = st.text(min_size=1, max_size=4)
states = st.lists(st.builds(Told, st.sampled_from(("one", "two")), words, words, words), max_size=6).map(tuple)


@given(states)
def test_a_state_is_kept_whole_and_is_the_same_as_itself(state: State) -> None:
    assert issued_state.loads(issued_state.dumps(state)) == state
    assert issued_state.changes(state, state) == []


@given(states, states)
def test_states_that_differ_are_told_to(one: State, two: State) -> None:
    if sorted(one) != sorted(two):
        assert issued_state.changes(one, two)


def test_changes_are_told_by_section_and_thing() -> None:
    before = (Told("run_sheet", "Signing", "start", "14:30"), Told("run_sheet", "Signing", "who", "All"))
    now = (before[0]._replace(text="14:40"), before[1], Told("quotes", "Thanks", "text", "Thanks"))
    assert issued_state.changes(before, now) == [
        Change("run_sheet", "Signing", "14:30", "14:40"),
        Change("quotes", "Thanks", "", "Thanks"),
    ]
    turned = (Told("one", "B", "", "b"), Told("one", "A", "", "a"))
    (change,) = issued_state.changes(turned[::-1], turned)
    assert change.is_of_order


@pytest.mark.parametrize(
    "typed", ["E-0001-BP-PRI-1.0-03", " e-0001-bp-pri-1.0-3", "E 0001 BP PRI 1.0 03", "E–0001–BP–PRI–1.0–03"]
)
def test_a_number_is_read_however_it_is_typed(typed: str) -> None:
    assert read(typed) == Asked("E-0001-BP-PRI-1.0", 3)


@pytest.mark.parametrize("typed", ["", "E-0001", "1.0", "E-0001-BP-PRI-1.0-x"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchCopy):
        read(typed)


def test_versions_go_on() -> None:
    assert str(next_issue([])) == "1.0"
    assert str(next_issue([Version(1), Version(1, 2)])) == "2.0"
    assert str(next_addendum(Version(1), [Version(1), Version(1, 1), Version(2, 7)])) == "1.2"
    assert copy_number("E-0001-BP-PRI-1.0", 3) == "E-0001-BP-PRI-1.0-03"
    assert len({each.code for each in PRINTABLES}) == len(PRINTABLES)
