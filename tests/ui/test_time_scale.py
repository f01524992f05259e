"""The scale of the timeline: days in order, zooming around the middle, bringing a day into sight."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.tables.time_scale import NARROWEST, WIDEST, TimeScale

DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9998, 12, 31))


@st.composite
def scales(draw: st.DrawFn) -> TimeScale:
    first = draw(DAYS)
    return TimeScale(first.toordinal(), first.toordinal() + draw(st.integers(NARROWEST, 20_000)))


@given(scale=scales(), days=st.tuples(DAYS, DAYS))
def test_later_days_stand_further_right(scale: TimeScale, days: tuple[datetime.date, datetime.date]) -> None:
    first, second = sorted(days)
    assert scale.place(first, 10, 500) <= scale.place(second, 10, 500) < scale.place(second, 10, 500, end=True)


@given(scale=scales(), factor=st.floats(0.01, 100), day=DAYS)
def test_zooming_and_bringing_into_sight_keep_a_scale_whole(
    scale: TimeScale, factor: float, day: datetime.date
) -> None:
    zoomed = scale.zoomed(factor)
    assert NARROWEST <= zoomed.last - zoomed.first <= WIDEST
    held = zoomed.holding(day)
    assert held.shows(day)
    assert held.last - held.first == zoomed.last - zoomed.first
    assert all(held.shows(year) for year in held.years())


def test_a_scale_begins_and_ends_at_its_edges() -> None:
    scale = TimeScale.between(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))
    assert scale.place(datetime.date(2026, 1, 1), 16, 400) == 16
    assert scale.place(datetime.date(2026, 12, 31), 16, 400, end=True) == pytest.approx(416)
    assert list(scale.years()) == [datetime.date(2026, 1, 1)]
