from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.period import Period


@pytest.mark.parametrize(
    ("words", "months", "days"),
    [
        ("Three years from signature, unless a party ends it earlier", 36, 0),
        ("Three months in writing", 3, 0),
        ("90 days", 0, 90),
        ("thirty (30) days", 0, 30),
        ("a year", 12, 0),
        ("two weeks", 0, 14),
        ("3년", 36, 0),
        ("6개월간", 6, 0),
        ("서명일부터 2년 동안", 24, 0),
        ("2-year term", 24, 0),
        ("석 달 전 서면 통지", 3, 0),
        ("두 달", 2, 0),
        ("일 년", 12, 0),
        ("2주일", 0, 14),
        ("열흘 전", 0, 10),
        ("90일, 서면으로", 0, 90),
    ],
)
def test_reads_what_agreements_write(words: str, months: int, days: int) -> None:
    assert Period.read(words) == Period(months, days)


@pytest.mark.parametrize(
    "words",
    ["", None, "until ended", "two years or three years", "reasonable notice", "2022", "9월 22일 전", "이 해의 말"],
)
def test_what_names_no_single_period_is_not_guessed(words: str | None) -> None:
    assert Period.read(words) is None


def test_a_month_stays_a_month_and_the_last_day_is_kept() -> None:
    assert str(Period(months=3).after(PartialDate.parse("2022-11"))) == "2023-02"
    assert str(Period(months=1).after(PartialDate.parse("2024-01-31"))) == "2024-02-29"
    assert str(Period(months=12).before(PartialDate.parse("2024-02-29"))) == "2023-02-28"
    assert str(Period(months=24).after(PartialDate.parse("2022"))) == "2024"


@pytest.mark.parametrize(("period", "date"), [(Period(days=90), "2022-09"), (Period(months=3), "2022")])
def test_what_is_too_coarse_is_not_counted_from(period: Period, date: str) -> None:
    with pytest.raises(InvalidValue, match="not known to the day"):
        period.after(PartialDate.parse(date))


@given(st.dates().filter(lambda day: 1100 < day.year < 9000), st.integers(0, 240), st.integers(0, 400))
def test_after_is_never_before(day: object, months: int, days: int) -> None:
    start = PartialDate.parse(str(day))
    assert Period(months, days).after(start).first() >= start.first()
    assert Period(months, days).before(start).last() <= start.last()
    assert Period(days=days).before(Period(days=days).after(start)) == start
