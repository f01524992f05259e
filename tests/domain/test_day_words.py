from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from asm_desktop.domain.day_words import read_day
from asm_desktop.domain.errors import InvalidValue

TODAY = datetime.date(2026, 11, 25)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "back", "ahead"),
    [
        ("today", "2026-11-25", "2026-11-25"),
        ("Yesterday", "2026-11-24", "2026-11-24"),
        ("tomorrow", "2026-11-26", "2026-11-26"),
        ("the day before yesterday", "2026-11-23", "2026-11-23"),
        ("Friday", "2026-11-20", "2026-11-27"),
        ("fri", "2026-11-20", "2026-11-27"),
        ("Wednesday", "2026-11-25", "2026-11-25"),
        ("last Wed", "2026-11-18", "2026-11-18"),
        ("next wednesday", "2026-12-02", "2026-12-02"),
        ("12 Nov", "2026-11-12", "2027-11-12"),
        ("Nov 12", "2026-11-12", "2027-11-12"),
        ("12th November", "2026-11-12", "2027-11-12"),
        ("12/11", "2026-11-12", "2027-11-12"),
        ("3 December", "2025-12-03", "2026-12-03"),
        ("29 Feb", "2024-02-29", "2028-02-29"),
        ("in 3 days", "2026-11-28", "2026-11-28"),
        ("two weeks ago", "2026-11-11", "2026-11-11"),
        ("in a week", "2026-12-02", "2026-12-02"),
        ("어제", "2026-11-24", "2026-11-24"),
        ("금요일", "2026-11-20", "2026-11-27"),
        ("11월 12일", "2026-11-12", "2027-11-12"),
        ("2주 후", "2026-12-09", "2026-12-09"),
        ("오늘", "2026-11-25", "2026-11-25"),
        ("내일까지", "2026-11-26", "2026-11-26"),
        ("모레", "2026-11-27", "2026-11-27"),
        ("금요일까지", "2026-11-20", "2026-11-27"),
        ("다음 주 금요일", "2026-12-04", "2026-12-04"),
        ("다음주 금", "2026-12-04", "2026-12-04"),
        ("이번 주 월요일", "2026-11-23", "2026-11-23"),
        ("지난주 수요일", "2026-11-18", "2026-11-18"),
        ("다음 금요일", "2026-11-27", "2026-11-27"),
        ("다음 달 5일", "2026-12-05", "2026-12-05"),
        ("다음 달", "2026-12", "2026-12"),
        ("지난달 30일", "2026-10-30", "2026-10-30"),
        ("내년 3월", "2027-03", "2027-03"),
        ("작년 9월 22일", "2025-09-22", "2025-09-22"),
        ("올해", "2026", "2026"),
        ("사흘 전", "2026-11-22", "2026-11-22"),
        ("일주일 뒤", "2026-12-02", "2026-12-02"),
        ("석 달 후", "2027-02-25", "2027-02-25"),
        ("3개월 전", "2026-08-25", "2026-08-25"),
        ("2022년 9월 22일 (목)", "2022-09-22", "2022-09-22"),
        ("2022. 9. 22. 목요일", "2022-09-22", "2022-09-22"),
        ("2022년 9월", "2022-09", "2022-09"),
        ("Friday next week", "2026-12-04", "2026-12-04"),
        ("next week Friday", "2026-12-04", "2026-12-04"),
        ("by Friday", "2026-11-20", "2026-11-27"),
        ("in three months", "2027-02-25", "2027-02-25"),
        ("a year ago", "2025-11-25", "2025-11-25"),
        ("last month", "2026-10", "2026-10"),
        ("next year", "2027", "2027"),
        ("Thursday, 22 September 2022", "2022-09-22", "2022-09-22"),
        ("22 September 2022", "2022-09-22", "2022-09-22"),
        ("September 2022", "2022-09", "2022-09"),
        ("2022", "2022", "2022"),
    ],
)
def test_a_day_is_read_as_it_is_said(text: str, back: str, ahead: str) -> None:
    assert str(read_day(text, TODAY, "back")) == back
    assert str(read_day(text, TODAY, "ahead")) == ahead


@pytest.mark.parametrize("text", ["", "soon", "t", "31 Feb", "32/1", "5/13", "next", "in some days"])
def test_what_names_no_day_is_refused_with_examples(text: str) -> None:
    with pytest.raises(InvalidValue, match="such as yesterday, Friday, 12 Nov"):
        read_day(text, TODAY, "ahead")


@pytest.mark.parametrize(
    ("text", "day"), [("12 Nov", "2026-11-12"), ("3월 1일", "2027-03-01"), ("수요일", "2026-11-25")]
)
def test_the_nearest_day_is_meant_where_neither_side_is(text: str, day: str) -> None:
    assert str(read_day(text, TODAY, "near")) == day
    assert str(read_day("Monday", TODAY, "near")) == "2026-11-23"
    assert str(read_day("Saturday", TODAY, "near")) == "2026-11-28"


@pytest.mark.parametrize("text", ["Friday, 22 September 2022", "2022년 9월 22일 (금)"])
def test_a_weekday_that_is_not_that_of_the_date_is_said(text: str) -> None:
    with pytest.raises(InvalidValue, match="22 September 2022 is not a Friday"):
        read_day(text, TODAY, "back")


def test_a_wrong_date_with_its_year_is_refused_for_its_own_reason() -> None:
    with pytest.raises(InvalidValue, match="September 2022 has no day 31"):
        read_day("31 September 2022", TODAY, "back")


@given(some.dates(datetime.date(1900, 1, 1), datetime.date(2200, 1, 1)), some.dates(datetime.date(1990, 1, 1)))
def test_a_day_and_month_are_on_the_side_asked_for(today: datetime.date, day: datetime.date) -> None:
    back, ahead = (read_day(f"{day.day}/{day.month}", today, way).first() for way in ("back", "ahead"))
    assert back <= today <= ahead
    assert (back.day, back.month) == (ahead.day, ahead.month) == (day.day, day.month)
