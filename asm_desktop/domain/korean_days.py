"""Days as they are said in Korean: 내일, 다음 주 금요일, 석 달 뒤, 내년 3월; read beside a day that is known."""

from __future__ import annotations

import datetime
import re

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.period import Period

OFFSETS = {
    **{"오늘": 0, "금일": 0, "내일": 1, "명일": 1, "모레": 2, "내일모레": 2, "글피": 3},
    **{"어제": -1, "그제": -2, "그저께": -2, "엊그제": -2, "그끄저께": -3},
}
WEEKDAYS = "월화수목금토일"
WEEKS = {"지지난": -2, "지난": -1, "저번": -1, "이번": 0, "금": 0, "다음": 1, "차": 1, "다다음": 2}
YEARS = {"재작년": -2, "작년": -1, "지난해": -1, "올해": 0, "금년": 0, "내년": 1, "후년": 2, "내후년": 2}
_SIDE = "(?P<side>지지난|지난|저번|이번|다다음|다음)"
_IN_A_WEEK = re.compile(f"(?P<side>{'|'.join(sorted(WEEKS, key=len, reverse=True))}) ?주 ?(?P<day>[{WEEKDAYS}])(요일)?")
_IN_A_MONTH = re.compile(f"{_SIDE} ?달( ?(?P<d>[0-9]{{1,2}}) ?일)?")
_IN_A_YEAR = re.compile(f"(?P<side>{'|'.join(YEARS)})( ?(?P<m>[0-9]{{1,2}}) ?월( ?(?P<d>[0-9]{{1,2}}) ?일)?)?")
_AWAY = re.compile(r"(?P<period>.+?) ?(?P<side>전|후|뒤)")


def read(wanted: str, today: datetime.date) -> PartialDate | None:
    """The day, month or year that a text tells from today; None for another text. Raises InvalidValue."""
    if wanted in OFFSETS:
        return PartialDate.on(today).add_days(OFFSETS[wanted])
    if found := _IN_A_WEEK.fullmatch(wanted):
        ahead = 7 * WEEKS[found["side"]] + WEEKDAYS.index(found["day"]) - today.weekday()
        return PartialDate.on(today).add_days(ahead)
    if found := _IN_A_MONTH.fullmatch(wanted):
        month = Period(months=abs(WEEKS[found["side"]]))
        there = PartialDate(today.year, today.month)
        there = month.after(there) if WEEKS[found["side"]] >= 0 else month.before(there)
        return PartialDate(there.year, there.month, int(found["d"]) if found["d"] else None)
    if found := _IN_A_YEAR.fullmatch(wanted):
        parts = (int(found[part]) if found[part] else None for part in ("m", "d"))
        return PartialDate(today.year + YEARS[found["side"]], *parts)
    return _away(wanted, today)


def _away(wanted: str, today: datetime.date) -> PartialDate | None:
    """So many days, weeks, months or years before or after today."""
    found = _AWAY.fullmatch(wanted)
    period = Period.read(f"{found['period']} ") if found else None
    if found is None or period is None:
        return None
    day = PartialDate.on(today)
    return period.before(day) if found["side"] == "전" else period.after(day)


def weekday(wanted: str) -> int | None:
    """The number of the weekday that a text names with its whole word, Monday 0."""
    found = re.fullmatch(f"([{WEEKDAYS}])요일", wanted)
    return WEEKDAYS.index(found[1]) if found else None


def without_weekday(wanted: str) -> tuple[str, int | None]:
    """A date without the weekday that stands behind it, and the weekday: “9월 22일 (목)”."""
    found = re.fullmatch(
        rf"(?P<date>.*[0-9일.]) ?(\((?P<in>[{WEEKDAYS}])(요일)?\)|(?P<behind>[{WEEKDAYS}])요일)", wanted
    )
    if found is None:
        return wanted, None
    return found["date"].strip(), WEEKDAYS.index(found["in"] or found["behind"])
