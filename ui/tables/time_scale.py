"""Which days a timeline shows, and where each of them stands."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

NARROWEST, WIDEST = 120, 400 * 366
"""Days that a timeline shows at least and at most."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """From one day to another, as whole numbers of days since the year 1."""

    first: int
    last: int

    @classmethod
    def between(cls, first: datetime.date, last: datetime.date) -> TimeScale:
        """The scale from one day to another, both shown."""
        return cls(first.toordinal(), last.toordinal() + 1)

    def place(self, day: datetime.date, left: float, width: float, *, end: bool = False) -> float:
        """Where the beginning of a day stands, or its end, among `width` pixels from `left` on."""
        return left + width * (day.toordinal() + end - self.first) / (self.last - self.first)

    def shows(self, day: datetime.date) -> bool:
        """Whether a day is shown."""
        return self.first <= day.toordinal() < self.last

    def zoomed(self, factor: float) -> TimeScale:
        """Fewer days for a factor below 1, more above it, around the same middle."""
        days = round(min(max((self.last - self.first) * factor, NARROWEST), WIDEST))
        return self._from(self.first + (self.last - self.first - days) // 2, days)

    def holding(self, day: datetime.date) -> TimeScale:
        """This scale where it shows a day, else the same length around the day."""
        days = self.last - self.first
        return self if self.shows(day) else self._from(day.toordinal() - days // 2, days)

    def years(self) -> Iterator[datetime.date]:
        """The first day of every year that begins within the scale."""
        for year in range(self._day(self.first).year, self._day(self.last).year + 1):
            day = datetime.date(year, 1, 1)
            if self.shows(day):
                yield day

    def _from(self, first: int, days: int) -> TimeScale:
        first = max(min(first, datetime.date.max.toordinal() - days), 1)
        return TimeScale(first, first + days)

    def _day(self, number: int) -> datetime.date:
        return datetime.date.fromordinal(min(max(number, 1), datetime.date.max.toordinal()))
