"""The countdown: dates from the day of the event, moving with it, and what is overdue."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.countdown import TEMPLATE, Task, moved, overdue, planned, when
from asm_desktop.domain.partial_date import PartialDate

DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2090, 1, 1)).map(PartialDate.on)


@given(DAYS, DAYS)
def test_a_countdown_that_moved_is_one_planned_for_the_new_day(old: PartialDate, new: PartialDate) -> None:
    assert moved(planned(TEMPLATE, old), new) == planned(TEMPLATE, new)


@given(DAYS)
def test_every_step_is_due_as_many_days_from_the_event_as_it_says(day: PartialDate) -> None:
    tasks = planned(TEMPLATE, day)
    assert [(task.due.first() - day.first()).days if task.due else None for task in tasks] == [
        step.days for step in sorted(TEMPLATE, key=lambda step: step.days)
    ]


@pytest.mark.parametrize("day", [None, PartialDate(2026), PartialDate(2026, 9)])
def test_without_the_day_nothing_is_made_up(day: PartialDate | None) -> None:
    assert {task.due for task in planned(TEMPLATE, day)} == {None}
    assert {task.due for task in moved(planned(TEMPLATE, PartialDate(2026, 9, 22)), day)} == {None}


def test_what_is_done_or_dated_by_hand_stays_when_the_date_moves() -> None:
    day = PartialDate(2026, 3, 1)
    done, fixed = Task(TEMPLATE[0], day, done=day), Task(TEMPLATE[1], day, fixed=True)
    assert moved([done, fixed], PartialDate(2026, 12, 1)) == [done, fixed]


def test_overdue_is_what_is_open_and_past() -> None:
    tasks = planned(TEMPLATE, PartialDate(2026, 9, 22))
    tasks[0] = tasks[0]._replace(done=PartialDate(2026, 4, 1))
    late = overdue(tasks, datetime.date(2026, 8, 12))
    assert [task.step.code for task in late] == ["dates", "guests"]
    assert overdue(tasks, datetime.date(2026, 8, 11))[-1].step.code == "dates"


def test_how_far_a_step_is_in_words() -> None:
    words = {step.code: str(when(step)) for step in TEMPLATE}
    assert (words["dates"], words["press"], words["day"]) == ("8 weeks before", "3 days before", "on the day")
    assert (words["thanks"], words["filing"]) == ("the day after", "2 weeks after")
