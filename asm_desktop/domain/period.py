"""Lengths of time as agreements write them: “three years from signature”, “90 days”, 3년 (DOMAIN §3)."""

from __future__ import annotations

import calendar
import datetime
import re
import unicodedata
from dataclasses import dataclass

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate

ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: number for number, word in enumerate(ONES, start=1)} | {
    **{"a": 1, "an": 1, "fourteen": 14, "fifteen": 15, "eighteen": 18, "twenty": 20, "twenty-four": 24, "thirty": 30},
    **{"thirty-six": 36, "forty-five": 45, "forty-eight": 48, "sixty": 60, "ninety": 90},
}
MONTHS = {"year": 12, "month": 1, "년": 12, "해": 12, "개월": 1, "달": 1}
DAYS = {"week": 7, "day": 1, "주": 7, "주일": 7, "일": 1, "": 1}
KOREAN_NUMBERS = {
    **{"한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9},
    **{"열": 10, "열한": 11, "열두": 12},
}
SINO_KOREAN = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6}
KOREAN_DAYS = {
    **{
        "하루": 1,
        "이틀": 2,
        "사흘": 3,
        "나흘": 4,
        "닷새": 5,
        "엿새": 6,
        "이레": 7,
        "여드레": 8,
        "아흐레": 9,
        "열흘": 10,
    },
    **{"보름": 15},
}
"""Days that have names of their own."""
_WORDS = "|".join(sorted(NUMBERS, key=len, reverse=True))
_FORM = re.compile(rf"\b(?P<number>\d{{1,3}}|{_WORDS})(?:\s*\(\d+\))?[\s-]*(?P<unit>years?|months?|weeks?|days?)\b")
_NATIVE = "|".join(sorted(KOREAN_NUMBERS, key=len, reverse=True))
_END = r"(?=간|\s|$|의|동안|전|후|뒤|이내|[,.)])"
_KOREAN = tuple(
    re.compile(form + _END)
    for form in (
        r"(?<!\d)(?<!월)(?<!월 )(?P<number>\d{1,3})\s*(?P<unit>년|개월|달|주일|주|일)",
        rf"(?<![가-힣])(?P<number>{_NATIVE})\s?(?P<unit>해|달|주)",
        rf"(?<![가-힣])(?P<number>{'|'.join(SINO_KOREAN)})\s?(?P<unit>년|개월|주일)",
        rf"(?<![가-힣])(?P<number>{'|'.join(KOREAN_DAYS)})(?P<unit>)",
    )
)
_VALUES = NUMBERS | KOREAN_NUMBERS | SINO_KOREAN | KOREAN_DAYS


@dataclass(frozen=True, slots=True)
class Period:
    """A number of calendar months and of days."""

    months: int = 0
    days: int = 0

    @classmethod
    def read(cls, text: str | None) -> Period | None:
        """The one period that a text names; None where it names none, or several that differ."""
        wanted = unicodedata.normalize("NFKC", text or "").casefold()
        found = {
            cls._of(_VALUES.get(each["number"], 0) or int(each["number"]), each["unit"].removesuffix("s"))
            for form in (_FORM, *_KOREAN)
            for each in form.finditer(wanted)
        }
        return found.pop() if len(found) == 1 else None

    @classmethod
    def _of(cls, number: int, unit: str) -> Period:
        return cls(number * MONTHS[unit], 0) if unit in MONTHS else cls(0, number * DAYS[unit])

    def after(self, date: PartialDate) -> PartialDate:
        """The date so much later, with the precision of the date. Raises InvalidValue where that is too coarse."""
        return self._moved(date, 1)

    def before(self, date: PartialDate) -> PartialDate:
        """The date so much earlier, with the precision of the date. Raises InvalidValue where that is too coarse."""
        return self._moved(date, -1)

    def _moved(self, date: PartialDate, way: int) -> PartialDate:
        if date.day is not None:
            return _later(date, way * self.months).add_days(way * self.days)
        if self.days or (date.month is None and self.months % 12):
            raise InvalidValue(reason=f"It cannot be counted from {date.words()}, which is not known to the day.")
        return _later(date, way * self.months)


def _later(date: PartialDate, months: int) -> PartialDate:
    """The same day so many months later, the last of the month where there is no such day."""
    if date.month is None:
        return PartialDate(date.year + months // 12)
    place = date.year * 12 + date.month - 1 + months
    year, month = divmod(place, 12)
    if date.day is None:
        return PartialDate(year, month + 1)
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        raise InvalidValue(reason="That date is outside the years 1000 to 9999.")
    return PartialDate(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))
