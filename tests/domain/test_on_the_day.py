"""Where an event stands: by what was noted, and before that by the clock."""

from __future__ import annotations

import datetime

import pytest

from asm_desktop.domain.on_the_day import Standing, minutes_of_day, place_time, standing
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import as_it_runs

TEN = datetime.time(10)
KOREA = Event({"held_on": PartialDate.on(datetime.date(2027, 3, 18)), "zone": "Asia/Seoul"})


def items(**noted: datetime.time) -> list[RunItem]:
    """Four items of ten minutes; `noted` such as began_1 tells what was noted."""
    found = []
    for number in range(4):
        values = {name: noted.get(f"{name}_{number}") for name in ("began", "ended")}
        found.append(RunItem({"item": f"Item {number}", "minutes": 10, **values}))
    return found


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (None, Standing(None, 0, 0, 0)),
        (590, Standing(None, 0, 0, 0)),
        (600, Standing(0, 1, 0, 0)),
        (619, Standing(1, 2, 0, 1)),
        (639, Standing(3, None, 0, 3)),
        (700, Standing()),
    ],
)
def test_the_clock_tells_what_is_on_before_anything_is_noted(now: int | None, expected: Standing) -> None:
    assert standing(as_it_runs(items(), TEN), now) == expected
    assert standing([], now) == Standing()


def test_what_was_noted_counts_and_lateness_is_told() -> None:
    begun = items(began_0=datetime.time(10, 5))
    slots = as_it_runs(begun, TEN)
    assert [slot.start for slot in slots] == [605, 615, 625, 635]
    assert standing(slots, 612) == Standing(0, 1, 0, 1)
    assert standing(slots, 619) == Standing(0, 1, 4, 1)
    over = as_it_runs(items(began_0=datetime.time(10, 5), ended_0=datetime.time(10, 8)), TEN)
    assert [slot.start for slot in over] == [605, 608, 618, 628]
    assert standing(over, 608) == Standing(None, 1, 0, 1)


def test_the_clock_is_that_of_the_place() -> None:
    moment = datetime.datetime(2027, 3, 18, 1, 30, tzinfo=datetime.UTC)
    assert place_time(KOREA, moment).hour == 10
    assert minutes_of_day(KOREA, moment) == 630
    assert minutes_of_day(KOREA, moment + datetime.timedelta(hours=15)) == 24 * 60 + 90
    assert minutes_of_day(KOREA, moment - datetime.timedelta(days=1)) is None
    assert minutes_of_day(Event({"zone": "Asia/Seoul"}), moment) is None
