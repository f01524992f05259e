"""A stretch of time as a line: its ends and ticks, where a day stands on it, and lanes for what would overlap."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from asm_desktop.domain.partial_date import PartialDate

STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000)
"""Months between two ticks, the first that leaves few enough of them; from a year on ticks are years."""
MOST_TICKS = 10


@dataclass(frozen=True, slots=True)
class Axis:
    """Whole months from the first up to, and without, the last, each counted from the year 0, and months to a tick."""

    first: int
    last: int
    step: int

    def at(self, day: datetime.date) -> float:
        """Where a day stands, from 0 at the beginning of the axis to 1 at its end."""
        length = _month_length(day)
        month = day.year * 12 + day.month - 1 + (day.day - 1) / length
        return min(max((month - self.first) / (self.last - self.first), 0.0), 1.0)

    def ticks(self) -> list[tuple[float, PartialDate]]:
        """Where each tick stands, with the month or the year that begins there."""
        months = range(-(-self.first // self.step) * self.step, self.last, self.step)
        return [((month - self.first) / (self.last - self.first), self._named(month)) for month in months]

    def _named(self, month: int) -> PartialDate:
        year = min(max(month // 12, 1000), 9999)
        return PartialDate(year) if self.step >= 12 else PartialDate(year, month % 12 + 1)


def axis(days: Sequence[datetime.date]) -> Axis:
    """The axis that holds these days, from tick to tick. Raises ValueError for none."""
    months = [day.year * 12 + day.month - 1 for day in days]
    first, last = min(months), max(months) + 1
    step = next((each for each in STEPS if (last - first) / each <= MOST_TICKS), STEPS[-1])
    return Axis(first // step * step, -(-last // step) * step, step)


def lanes(stretches: Sequence[tuple[float, float]]) -> list[int]:
    """For each stretch, from and to, the lowest lane from 0 on in which it meets none of those before it."""
    ends: list[list[tuple[float, float]]] = []
    found = []
    for start, end in stretches:
        free = (n for n, lane in enumerate(ends) if all(end <= begun or start >= done for begun, done in lane))
        lane = next(free, len(ends))
        if lane == len(ends):
            ends.append([])
        ends[lane].append((start, end))
        found.append(lane)
    return found


def _month_length(day: datetime.date) -> int:
    following = datetime.date(day.year + day.month // 12, day.month % 12 + 1, 1) if day.year < 9999 else None
    return (following - day.replace(day=1)).days if following else 31
