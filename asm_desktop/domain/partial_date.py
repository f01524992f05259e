"""Dates that keep the precision they were given with: a year, a month or a day (DOMAIN §2)."""

from __future__ import annotations

import datetime
import re
from functools import cache, total_ordering
from typing import Literal

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.said import say
from asm_desktop.domain.value import Value

Precision = Literal["year", "month", "day"]

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
CANONICAL = ([4], [4, 2], [4, 2, 2])  # digits of its parts
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
EXPECTED = "A date is expected, such as 2022, September 2022 or 22 September 2022."
# Each form names its parts y, m, d; a month is digits or a word. Numbers read day first, as in Britain and Australia.
FORMS = (
    r"(?P<y>[0-9]{4})( ?[-./] ?(?P<m>[0-9]{1,2})( ?[-./] ?(?P<d>[0-9]{1,2}))?)?\.?",
    r"((?P<d>[0-9]{1,2}) ?[-./] ?)?(?P<m>[0-9]{1,2}) ?[-./] ?(?P<y>[0-9]{4})",
    r"(?P<y>[0-9]{4}) ?년( ?(?P<m>[0-9]{1,2}) ?월( ?(?P<d>[0-9]{1,2}) ?일)?)?",
    r"((?P<d>[0-9]{1,2})(st|nd|rd|th)?( of)?[ -]?)?(?P<m>[a-z]{3,9})\.?,?[ -](?P<y>[0-9]{4})",
    r"(?P<m>[a-z]{3,9})\.? (?P<d>[0-9]{1,2})(st|nd|rd|th)?,? (?P<y>[0-9]{4})",
)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Compiled once they are needed."""
    return tuple(map(re.compile, FORMS))


@total_ordering
class PartialDate(Value):
    """A day, a month or a year of the calendar, years 1000 to 9999; it has no time zone and never shifts with one.

    Its order is that of its canonical text: a year before its months, a month before its days.
    """

    PARTS = ("year", "month", "day")
    __slots__ = PARTS
    year: int
    month: int | None
    day: int | None

    def __init__(self, year: int, month: int | None = None, day: int | None = None) -> None:
        self._hold(year, month, day)
        if not 1000 <= self.year <= 9999:
            raise InvalidValue(reason="A year has four digits, such as 2022.")
        if self.month is None:
            if self.day is not None:
                raise InvalidValue(reason="A day needs its month. " + EXPECTED)
        elif not 1 <= self.month <= 12:
            words = "There is no month {month}: write the day before the month, 22/9/2022."
            raise InvalidValue(reason=say(words, month=self.month))
        elif self.day is not None and not 1 <= self.day <= self._month_length(self.month):
            whole = PartialDate(self.year, self.month)
            raise InvalidValue(reason=say("{month} has no day {day}.", month=whole, day=self.day))

    @classmethod
    def on(cls, date: datetime.date) -> PartialDate:
        """The day of a calendar date. Raises InvalidValue before the year 1000."""
        return cls(date.year, date.month, date.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """The date in a text, canonical (2022-09-22) or as written in English or Korean. Raises InvalidValue."""
        import unicodedata

        wanted = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
        for form in _forms():
            if found := form.fullmatch(wanted):
                month, day = found["m"], found["d"]
                return cls(int(found["y"]), _month(month) if month else None, int(day) if day else None)
        raise InvalidValue(reason=EXPECTED)

    @classmethod
    def stored(cls, text: str) -> PartialDate:
        """The date in its canonical text, quicker than by reading what people write. Raises InvalidValue."""
        parts = text.split("-")
        if list(map(len, parts)) in CANONICAL and all(map(str.isdigit, parts)) and text.isascii():
            return cls(*map(int, parts))
        return cls.parse(text)

    def __str__(self) -> str:
        return "-".join([f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)])

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._order() < other._order()

    @property
    def precision(self) -> Precision:
        """The finest part that is known."""
        if self.month is None:
            return "year"
        return "month" if self.day is None else "day"

    def words(self, *, short: bool = False) -> str:
        """The date in English: “22 September 2022”, “September 2022” or “2022”; `short` is “22 Sep 2022”."""
        day = [] if self.day is None else [str(self.day)]
        month = [] if self.month is None else [MONTHS[self.month - 1][: 3 if short else None]]
        return " ".join([*day, *month, str(self.year)])

    def first(self) -> datetime.date:
        """The earliest day it may mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last(self) -> datetime.date:
        """The latest day it may mean."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or self._month_length(month))

    def contains(self, date: datetime.date) -> bool:
        """Whether the calendar date may be the one meant."""
        return self.first() <= date <= self.last()

    def add_days(self, days: int) -> PartialDate:
        """The day so many days later. Raises InvalidValue unless the day is known and the result is in range."""
        if self.day is None:
            raise InvalidValue(reason=say("Days cannot be counted from {date}: the day is not known.", date=self))
        try:
            return PartialDate.on(self.first() + datetime.timedelta(days=days))
        except OverflowError:
            raise InvalidValue(reason="That date is outside the years 1000 to 9999.") from None

    def _order(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    def _month_length(self, month: int) -> int:
        leap = self.year % 4 == 0 and (self.year % 100 != 0 or self.year % 400 == 0)
        return 29 if month == 2 and leap else LENGTHS[month - 1]


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    for number, name in enumerate(MONTHS, start=1):
        if name.casefold().startswith(text):
            return number
    raise InvalidValue(reason=say("“{text}” is not a month. {expected}", text=text, expected=say(EXPECTED)))
