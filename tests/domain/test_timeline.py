"""Agreements along time: their marks in order, and the scale they stand on."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Amendment, Milestone
from asm_desktop.domain.timeline import Span, span

DATES = st.builds(PartialDate, st.integers(1900, 2200), st.one_of(st.none(), st.integers(1, 12)))
TERMS = st.sampled_from([None, "three years", "18 months", "for ever", "90 days"])


def along(amendments: tuple[Amendment, ...] = (), milestones: tuple[Milestone, ...] = (), **values: Any) -> Span:
    row = Agreement({"id": "a", **values})
    return span(row, as_amended(row, [], amendments), milestones)


@given(signed=st.one_of(st.none(), DATES), effective=st.one_of(st.none(), DATES), term=TERMS, notice=TERMS)
def test_marks_stand_in_order_and_an_open_end_says_why(
    signed: PartialDate | None, effective: PartialDate | None, term: str | None, notice: str | None
) -> None:
    found = along(signed_on=signed, effective_on=effective, term=term, notice_period=notice)
    days = [mark.date.first() for mark in found.marks]
    assert days == sorted(days)
    assert (found.end is None) == (found.why_open is not None)
    assert found.start == (effective or signed)
    assert ("expiry" in {mark.kind for mark in found.marks}) == (found.end is not None)


def test_a_milestone_stands_where_it_was_reached_else_where_it_is_planned() -> None:
    due, reached = PartialDate(2026, 4), PartialDate(2026, 5, 12)
    rows = (
        Milestone({"id": "m", "name": "First sale", "status": "reached", "due": due, "reached_on": reached}),
        Milestone({"id": "n", "name": "First delivery", "due": due}),
        Milestone({"id": "o", "name": "Some day"}),
    )
    found = along(milestones=rows)
    assert [(mark.name, mark.kind, mark.date) for mark in found.marks] == [
        ("First delivery", "planned", due),
        ("First sale", "reached", reached),
    ]


def test_an_amendment_moves_the_end_and_a_stated_end_is_not_computed() -> None:
    signed = PartialDate(2022, 9, 1)
    assert along(signed_on=signed, term="three years").computed
    change = Amendment({"id": "c", "number": 1, "signed_on": signed, "expires_on": PartialDate(2030)})
    found = along((change,), signed_on=signed, term="three years")
    assert (found.end, found.computed) == (PartialDate(2030), False)
