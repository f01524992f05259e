"""Days as people say them: “yesterday”, “Friday”, “12 Nov”, “in two weeks”, 어제; read beside a day that is known."""

from __future__ import annotations

import calendar
import datetime
import re
import unicodedata
from typing import Literal

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import MONTHS, PartialDate

Way = Literal["back", "ahead"]
"""Whether a day without its year is the latest there was, or the next there will be; today is both."""

OFFSETS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "오늘": 0,
    "어제": -1,
    "내일": 1,
    "그제": -2,
    "그저께": -2,
    "모레": 2,
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
KOREAN_WEEKDAYS = "월화수목금토일"
NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
DAYS_IN = {"day": 1, "week": 7, "일": 1, "주": 7}
COUNTED = r"(?P<number>\d{1,3}|a|one|two|three|four|five|six) (?P<unit>day|week)s?"
EXPECTED = "A date is expected, such as yesterday, Friday, 12 Nov or 22 September 2022."
WITHOUT_YEAR = tuple(
    re.compile(form)
    for form in (
        r"(?P<d>\d{1,2})(st|nd|rd|th)?[ -]?(?P<m>[a-z]{3,9})\.?",
        r"(?P<m>[a-z]{3,9})\.? (?P<d>\d{1,2})(st|nd|rd|th)?",
        r"(?P<d>\d{1,2}) ?[./-] ?(?P<m>\d{1,2})\.?",
        r"(?P<m>\d{1,2}) ?월 ?(?P<d>\d{1,2}) ?일",
    )
)


def read_day(text: str, today: datetime.date, way: Way) -> PartialDate:
    """The day meant by a text, or any date that PartialDate reads. Raises InvalidValue."""
    wanted = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    found = _beside(wanted, today, way) or _without_year(wanted, today, way)
    if found is not None:
        return PartialDate.on(found)
    try:
        return PartialDate.parse(text)
    except InvalidValue as error:
        raise (error if re.search(r"\d{4}", wanted) else InvalidValue(reason=EXPECTED)) from None


def _beside(wanted: str, today: datetime.date, way: Way) -> datetime.date | None:
    """A day told from today: by a word, by its weekday, or so many days or weeks away."""
    if wanted in OFFSETS:
        return today + datetime.timedelta(days=OFFSETS[wanted])
    weekday = _weekday(wanted)
    if weekday is not None:
        return today + datetime.timedelta(days=_away(weekday, today, _turned(wanted, way), wanted))
    for form, sign in ((f"in {COUNTED}", 1), (f"{COUNTED} ago", -1)):
        if counted := re.fullmatch(form, wanted):
            number = NUMBERS.get(counted["number"]) or int(counted["number"])
            return today + datetime.timedelta(days=sign * number * DAYS_IN[counted["unit"]])
    if counted := re.fullmatch(r"(?P<number>\d{1,3}) ?(?P<unit>일|주) ?(?P<way>전|후|뒤)", wanted):
        sign = -1 if counted["way"] == "전" else 1
        return today + datetime.timedelta(days=sign * int(counted["number"]) * DAYS_IN[counted["unit"]])
    return None


def _weekday(wanted: str) -> int | None:
    """The number of the weekday a text names, Monday 0."""
    name = re.sub(r"^(last|next|this|on|지난|다음|이번) ?(주 )?", "", wanted).rstrip(".")
    korean = re.fullmatch(f"([{KOREAN_WEEKDAYS}])요일", name)
    if korean:
        return KOREAN_WEEKDAYS.index(korean[1])
    fits = [number for number, day in enumerate(WEEKDAYS) if len(name) > 1 and day.startswith(name)]
    return fits[0] if len(fits) == 1 else None


def _turned(wanted: str, way: Way) -> Way:
    """The way that “last” or “next” before a weekday means."""
    if wanted.startswith(("last ", "지난")):
        return "back"
    return "ahead" if wanted.startswith(("next ", "다음")) else way


def _away(weekday: int, today: datetime.date, way: Way, wanted: str) -> int:
    """Days to a weekday; “last” and “next” never mean today."""
    never_today = wanted.startswith(("last ", "next ", "지난", "다음"))
    ahead = (weekday - today.weekday()) % 7
    if way == "ahead":
        return ahead or (7 if never_today else 0)
    return -((7 - ahead) % 7) or (-7 if never_today else 0)


def _without_year(wanted: str, today: datetime.date, way: Way) -> datetime.date | None:
    """A day and month in the nearest year that has them, before or after today."""
    for form in WITHOUT_YEAR:
        if found := form.fullmatch(wanted):
            month, day = _month(found["m"]), int(found["d"])
            years = range(today.year, today.year - 9, -1) if way == "back" else range(today.year, today.year + 9)
            for year in years:
                if month and 1 <= day <= calendar.monthrange(year, month)[1]:
                    date = datetime.date(year, month, day)
                    if date == today or (date < today) == (way == "back"):
                        return date
    return None


def _month(text: str) -> int:
    """The number of a month, 0 for none."""
    if text.isdigit():
        return int(text) if 1 <= int(text) <= 12 else 0
    return next((number for number, name in enumerate(MONTHS, start=1) if name.casefold().startswith(text)), 0)
