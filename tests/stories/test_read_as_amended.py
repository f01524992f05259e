"""A person reads an agreement as it stood on a day, and sees which amendment brought what."""

from __future__ import annotations

import pytest

from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.forms.amended_part import AmendedPart


@pytest.fixture
def part(desk: Desk) -> AmendedPart:
    """The view of the example of a supply agreement, opened."""
    desk.open("A-0005")
    found = desk.sheet().findChildren(AmendedPart)[0]
    found.heading.click()
    desk.settle()
    return found


def on(desk: Desk, part: AmendedPart, day: str) -> list[str]:
    part.day.line.setText(day)
    desk.settle()
    return part.lines


def test_the_terms_and_clauses_stand_as_on_the_day_typed(desk: Desk, part: AmendedPart) -> None:
    before = on(desk, part, "30 September 2026")
    assert "Expires on: 30 September 2027" in before
    assert "Clause 3 Delivery window: The Seller delivers from April 2026 to March 2027." in before
    assert before[-1] == (
        "1 Example longer delivery window (from 1 October 2026, not yet): "
        "Expires on: 31 December 2027; clause 3 Delivery window replaces clause 3 Delivery window"
    )
    after = on(desk, part, "1 October 2026")
    assert "Expires on: 31 December 2027 · by amendment 1" in after
    clause = "Clause 3 Delivery window: The Seller delivers from April 2026 to September 2027. · by amendment 1"
    assert clause in after


def test_a_day_that_cannot_be_read_is_said_beside_it_and_the_view_stays(desk: Desk, part: AmendedPart) -> None:
    before = list(part.lines)
    assert on(desk, part, "31 September 2026") == before
    assert part.problem.text() == "September 2026 has no day 31."
    on(desk, part, "today")
    assert not part.problem.isVisible()


@pytest.mark.usefixtures("part")
def test_an_agreement_without_amendments_has_no_such_view(desk: Desk) -> None:
    desk.open("A-0004")
    assert not desk.sheet().findChildren(AmendedPart)[0].isVisible()


def test_a_change_of_an_amendment_is_seen_at_once(desk: Desk, part: AmendedPart) -> None:
    amendment = next(row for row in records.owned(desk.register, desk.find("A-0005")) if row.noun == "amendment")
    (row,) = records.owned(desk.register, desk.find("A-0005"))[amendment]
    records.update(desk.register, row, {"governing_law": "Korea"})
    desk.settle()
    assert "Governing law: Korea · by amendment 1" in part.lines
