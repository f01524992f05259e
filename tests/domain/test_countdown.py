"""The countdown: dates from the day of the event, moving with it, and what is overdue."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.countdown import Distance, moved, overdue, planned
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import ChecklistItem, CountdownStep

DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2090, 1, 1)).map(PartialDate.on)
DISTANCES = st.builds(
    Distance, st.integers(0, 40), st.sampled_from(["day", "week", "month"]), st.sampled_from(["before", "after"])
)
HELD = PartialDate(2026, 9, 22)


def step(text: str, distance: Distance) -> CountdownStep:
    return CountdownStep({"id": text, "text": text, **distance._asdict()})


def item(text: str, distance: Distance, due: PartialDate | None, **values: Any) -> ChecklistItem:
    return ChecklistItem({"id": text, "text": text, "due": due, "status": "open", **distance._asdict(), **values})


@given(st.lists(DISTANCES, max_size=12), DAYS, DAYS)
def test_a_countdown_that_moved_is_one_planned_for_the_new_day(
    distances: list[Distance], old: PartialDate, new: PartialDate
) -> None:
    steps = [step(str(number), distance) for number, distance in enumerate(distances)]
    before, after = planned(steps, old), planned(steps, new)
    items = [item(task.text, task.distance, task.due) for task in before]
    changed = moved(items, new)
    assert [changed.get(each.key, each.due) for each in items] == [task.due for task in after]
    assert moved(items, old) == {}


@given(st.integers(0, 400), st.sampled_from(["day", "week"]), DAYS)
def test_a_step_is_due_as_many_days_from_the_event_as_it_says(amount: int, unit: str, day: PartialDate) -> None:
    days = amount * (7 if unit == "week" else 1)
    for side, sign in (("before", -1), ("after", 1)):
        due = Distance(amount, unit, side).due(day)
        assert due is not None
        assert (due.first() - day.first()).days == sign * days


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (PartialDate(2027, 3, 18), 12, PartialDate(2028, 3, 18)),
        (PartialDate(2028, 2, 29), 12, PartialDate(2029, 2, 28)),
        (PartialDate(2026, 12, 31), 2, PartialDate(2027, 2, 28)),
    ],
)
def test_months_are_those_of_the_calendar(day: PartialDate, months: int, expected: PartialDate) -> None:
    assert Distance(months, "month", "after").due(day) == expected


@pytest.mark.parametrize("day", [None, PartialDate(2026), PartialDate(2026, 9)])
def test_without_the_day_nothing_is_made_up(day: PartialDate | None) -> None:
    far = Distance(3, "week")
    assert planned([step("a", far)], day)[0].due is None
    assert moved([item("a", far, HELD)], day) == {"a": None}


def test_a_day_beyond_the_calendar_is_not_made_up() -> None:
    assert Distance(9, "month", "after").due(PartialDate(9999, 12, 1)) is None
    assert Distance(9999, "day").due(PartialDate(1000, 1, 1)) is None


def test_what_is_done_dated_by_hand_or_without_a_distance_stays_when_the_date_moves() -> None:
    far = Distance(3, "week")
    kept = [
        item("done", far, HELD, status="done"),
        item("dated", far, HELD, dated_by_hand=True),
        item("own", far, HELD, amount=None),
    ]
    assert moved(kept, PartialDate(2026, 12, 1)) == {}


def test_the_earliest_comes_first() -> None:
    far = [Distance(1, "day", "after"), Distance(3, "day"), Distance(2, "month"), Distance(0), Distance(4, "week")]
    tasks = planned([step(str(each), each) for each in far], HELD)
    dates = [task.due.first() for task in tasks if task.due]
    assert len(dates) == len(far)
    assert dates == sorted(dates)


def test_overdue_is_what_is_open_and_past() -> None:
    early, late, done = PartialDate(2026, 7, 1), PartialDate(2026, 8, 11), PartialDate(2026, 6, 1)
    items = [
        item("late", Distance(6, "week"), late),
        item("early", Distance(8, "week"), early),
        item("done", Distance(9, "week"), done, done_on=done),
        item("open", Distance(1, "week"), None),
    ]
    assert [each.key for each in overdue(items, datetime.date(2026, 8, 12))] == ["early", "late"]
    assert [each.key for each in overdue(items, datetime.date(2026, 8, 11))] == ["early"]


@pytest.mark.parametrize(
    ("distance", "words"),
    [
        (Distance(0), "on the day"),
        (Distance(1), "the day before"),
        (Distance(1, "day", "after"), "the day after"),
        (Distance(1, "week"), "a week before"),
        (Distance(8, "week"), "8 weeks before"),
        (Distance(12, "month", "after"), "12 months after"),
    ],
)
def test_how_far_a_step_is_in_words(distance: Distance, words: str) -> None:
    assert str(distance.words()) == words
