"""Days as people say them: “yesterday”, “Friday”, “12 Nov”, “in two weeks”, 어제; read beside a day that is known."""

from __future__ import annotations

import calendar
import datetime
import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from asm_desktop.domain import korean_days
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import MONTHS, PartialDate
from asm_desktop.domain.period import Period
from asm_desktop.domain.said import say

Way = Literal["back", "ahead", "near"]
"""Whether a day without its year is the latest there was, the next there will be, or the nearest; today is all."""

OFFSETS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SIDES = {"last": -1, "this": 0, "next": 1}
EXPECTED = "A date is expected, such as yesterday, Friday, 12 Nov or 22 September 2022."
WITHOUT_YEAR = tuple(
    re.compile(form)
    for form in (
        r"(?P<d>\d{1,2})(st|nd|rd|th)?( of)?[ -]?(?P<m>[a-z]{3,9})\.?",
        r"(?P<m>[a-z]{3,9})\.? (?P<d>\d{1,2})(st|nd|rd|th)?",
        r"(?P<d>\d{1,2}) ?[./-] ?(?P<m>\d{1,2})\.?",
        r"(?P<m>\d{1,2}) ?월 ?(?P<d>\d{1,2}) ?일",
    )
)


def read_day(text: str, today: datetime.date, way: Way) -> PartialDate:
    """The day meant by a text, or any date that PartialDate reads. Raises InvalidValue."""
    wanted = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    wanted = re.sub(r"^(by|until|on) |(?<=[일날제레피.)년월주달]) ?(까지|에)$", "", wanted)
    wanted, weekday = _without_weekday(wanted)
    found = _beside(wanted, today, way) or _without_year(wanted, today, way)
    if found is None:
        try:
            found = PartialDate.parse(wanted)
        except InvalidValue as error:
            raise (error if re.search(r"\d{4}", wanted) else InvalidValue(reason=EXPECTED)) from None
    if weekday is not None and (found.day is None or found.first().weekday() != weekday):
        raise InvalidValue(reason=say("{date} is not a {day}.", date=found, day=say(WEEKDAYS[weekday])))
    return found


def _beside(wanted: str, today: datetime.date, way: Way) -> PartialDate | None:
    """A day told from today: by a word, by its weekday, or so many days, weeks, months or years away."""
    day = PartialDate.on(today)
    if wanted in OFFSETS:
        return day.add_days(OFFSETS[wanted])
    weekday = _weekday(wanted)
    if weekday is not None:
        return day.add_days(_away(weekday, today, _turned(wanted, way), wanted))
    for form, sign in ((r"in (?P<period>.+)", 1), (r"(?P<period>.+) ago", -1)):
        counted = re.fullmatch(form, wanted)
        if counted and (period := Period.read(counted["period"])):
            return period.after(day) if sign > 0 else period.before(day)
    return _in_a_span(wanted, today) or korean_days.read(wanted, today)


def _in_a_span(wanted: str, today: datetime.date) -> PartialDate | None:
    """“Friday next week”, “last month”, “this year”."""
    sides = "|".join(SIDES)
    if found := re.fullmatch(rf"((?P<day>\w+) )?(?P<side>{sides}) (?P<span>week|month|year)( (?P<then>\w+))?", wanted):
        side, weekday = SIDES[found["side"]], _weekday(found["day"] or found["then"] or "")
        if found["span"] == "week":
            return None if weekday is None else PartialDate.on(today).add_days(7 * side + weekday - today.weekday())
        if not (found["day"] or found["then"]):
            if found["span"] == "year":
                return PartialDate(today.year + side)
            year, month = divmod(today.year * 12 + today.month - 1 + side, 12)
            return PartialDate(year, month + 1)
    return None


def _weekday(wanted: str) -> int | None:
    """The number of the weekday a text names, Monday 0."""
    name = re.sub(r"^(last|next|this|지난|다음|이번) ?", "", wanted).rstrip(".")
    fits = [number for number, day in enumerate(WEEKDAYS) if len(name) > 1 and day.casefold().startswith(name)]
    return fits[0] if len(fits) == 1 else korean_days.weekday(name)


def _without_weekday(wanted: str) -> tuple[str, int | None]:
    """A date without the weekday that stands at it, and the weekday: “Thursday, 22 September”."""
    if (found := re.fullmatch(r"(?P<day>[a-z]{3,9})\.?,? (?P<date>.*\d.*)", wanted)) and (
        weekday := _weekday(found["day"])
    ) is not None:
        return found["date"], weekday
    return korean_days.without_weekday(wanted)


def _turned(wanted: str, way: Way) -> Way:
    """The way that “last” or “next” before a weekday means."""
    if wanted.startswith(("last ", "지난")):
        return "back"
    return "ahead" if wanted.startswith(("next ", "다음")) else way


def _away(weekday: int, today: datetime.date, way: Way, wanted: str) -> int:
    """Days to a weekday; “last” and “next” never mean today."""
    never_today = wanted.startswith(("last ", "next ", "지난", "다음"))
    ahead = (weekday - today.weekday()) % 7
    if way == "near":
        return ahead if ahead <= 3 else ahead - 7
    if way == "ahead":
        return ahead or (7 if never_today else 0)
    return -((7 - ahead) % 7) or (-7 if never_today else 0)


def _without_year(wanted: str, today: datetime.date, way: Way) -> PartialDate | None:
    """A day and month in the nearest year that has them, on the side asked for."""
    for form in WITHOUT_YEAR:
        if found := form.fullmatch(wanted):
            days = list(_days(_month(found["m"]), int(found["d"]), today))
            asked = [day for day in days if way == "near" or day == today or (day < today) == (way == "back")]
            if asked:
                return PartialDate.on(min(asked, key=lambda day: abs(day - today)))
    return None


def _days(month: int, day: int, today: datetime.date) -> Iterator[datetime.date]:
    """That day of that month in the years around."""
    for year in range(max(today.year - 8, datetime.MINYEAR), min(today.year + 8, datetime.MAXYEAR) + 1):
        if month and 1 <= day <= calendar.monthrange(year, month)[1]:
            yield datetime.date(year, month, day)


def _month(text: str) -> int:
    """The number of a month, 0 for none."""
    if text.isdigit():
        return int(text) if 1 <= int(text) <= 12 else 0
    return next((number for number, name in enumerate(MONTHS, start=1) if name.casefold().startswith(text)), 0)
