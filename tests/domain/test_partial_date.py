from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate

DAYS = st.dates(min_value=datetime.date(1000, 1, 1)).map(PartialDate.on)
MONTHS = st.builds(PartialDate, st.integers(1000, 9999), st.integers(1, 12))
YEARS = st.builds(PartialDate, st.integers(1000, 9999))
DATES = st.one_of(DAYS, MONTHS, YEARS)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2022", "2022"),
        ("2022-09", "2022-09"),
        ("2022-09-22", "2022-09-22"),
        ("22 Sep 2022", "2022-09-22"),
        ("22 September 2022", "2022-09-22"),
        ("22nd of Sept. 2022", "2022-09-22"),
        ("22-Sep-2022", "2022-09-22"),
        ("September 22, 2022", "2022-09-22"),
        ("September 2022", "2022-09"),
        ("SEP 2022", "2022-09"),
        ("May 2022", "2022-05"),
        ("22/9/2022", "2022-09-22"),
        ("3/4/2022", "2022-04-03"),
        ("9/2022", "2022-09"),
        ("2022.9.22", "2022-09-22"),
        ("2022. 9. 22.", "2022-09-22"),
        ("2022년 9월 22일", "2022-09-22"),
        ("2022년 9월", "2022-09"),
        ("2022년9월22일", "2022-09-22"),
        ("2022년", "2022"),
        ("  2022\u00a0 ", "2022"),
        ("２０２２－０９", "2022-09"),
        ("29/2/2024", "2024-02-29"),
    ],
)
def test_reads_what_people_write(text: str, canonical: str) -> None:
    assert str(PartialDate.parse(text)) == canonical


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "22", "22/9/22", "9/22/2022", "2022-13", "2022-00", "2022-02-30", "29 Feb 2022", "31 April 2022"),
        *("0999", "12022", "soon", "22 Septembre 2022", "Ma 2022", "2022-09-22T10:00", "2022-09-22 or later"),
    ],
)
def test_refuses_what_is_not_a_date(text: str) -> None:
    with pytest.raises(InvalidValue):
        PartialDate.parse(text)


def test_says_why() -> None:
    with pytest.raises(InvalidValue, match=r"September 2022 has no day 31\."):
        PartialDate.parse("31/9/2022")


def test_a_day_needs_its_month() -> None:
    with pytest.raises(InvalidValue):
        PartialDate(2022, None, 22)


@given(DATES)
def test_canonical_text_and_words_read_back(date: PartialDate) -> None:
    assert PartialDate.parse(str(date)) == date
    assert PartialDate.parse(date.words()) == date


@given(DATES, DATES)
def test_order_is_that_of_the_canonical_text(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) == (str(one) < str(other))
    assert (one < other) + (one == other) + (one > other) == 1
    assert (one <= other) == (str(one) <= str(other))


@given(DATES)
def test_precision_is_kept(date: PartialDate) -> None:
    assert len(str(date)) == {"year": 4, "month": 7, "day": 10}[date.precision]


@given(DATES, st.dates(min_value=datetime.date(1000, 1, 1)))
def test_contains_the_days_whose_text_begins_with_it(date: PartialDate, day: datetime.date) -> None:
    assert date.contains(day) == day.isoformat().startswith(str(date))
    assert date.contains(date.first())
    assert date.contains(date.last())


def test_bounds() -> None:
    month = PartialDate(2024, 2)
    assert (month.first(), month.last()) == (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    assert PartialDate(2022).last() == datetime.date(2022, 12, 31)


@given(DAYS, st.integers(-100_000, 100_000))
def test_added_days_come_back(date: PartialDate, days: int) -> None:
    try:
        moved = date.add_days(days)
    except InvalidValue:
        assert not datetime.date(1000, 1, 1).toordinal() <= date.first().toordinal() + days <= 3652059
    else:
        assert (moved.first() - date.first()).days == days
        assert moved.add_days(-days) == date


@given(st.one_of(MONTHS, YEARS))
def test_days_are_not_counted_from_a_month_or_year(date: PartialDate) -> None:
    with pytest.raises(InvalidValue, match="the day is not known"):
        date.add_days(1)


@given(st.text() | st.text(alphabet="0123456789-/. 년월일Sepmbr", max_size=14))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        date = PartialDate.parse(text)
    except InvalidValue:
        return
    assert PartialDate.parse(str(date)) == date


@given(DATES, DATES)
def test_equal_dates_hash_alike(one: PartialDate, other: PartialDate) -> None:
    assert len({one, other, PartialDate.parse(str(one))}) == (1 if one == other else 2)
