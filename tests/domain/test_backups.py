"""Which backups are kept: pure rules, whatever the clock says."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.backups import DAYS, MONTHS, REASONS, RECENT, WEEKS, Label, kept

MOMENTS = st.datetimes(datetime.datetime(2020, 1, 1), datetime.datetime(2030, 12, 31), timezones=st.just(datetime.UTC))


def numbered(moments: list[datetime.datetime]) -> list[Label]:
    """Backups made at these moments, one after another."""
    return [Label(at, made.replace(microsecond=0), "open", f"{at:016x}") for at, made in enumerate(moments, start=1)]


backups = st.lists(MOMENTS, max_size=80).map(numbered)
in_order = st.lists(MOMENTS, max_size=80).map(lambda moments: numbered(sorted(moments)))


@given(
    st.integers(1, 10**8),
    MOMENTS,
    st.sampled_from(sorted(REASONS)),
    st.text("0123456789abcdef", min_size=16, max_size=16),
)
def test_a_name_tells_what_went_into_it(number: int, made: datetime.datetime, reason: str, digest: str) -> None:
    label = Label(number, made.replace(microsecond=0), reason, digest)
    assert Label.read(label.name) == label


@given(st.text(max_size=60))
def test_what_is_named_otherwise_is_no_backup(name: str) -> None:
    found = Label.read(name)
    assert found is None or found.name == name


def test_names_that_come_close_are_no_backups() -> None:
    good = "0001-20260102T030405Z-open-0123456789abcdef.asm"
    assert Label.read(good) is not None
    for name in (
        f".{good}.new",
        good.replace("open", "unheard"),
        good.replace("0102", "1302"),
        good.upper(),
        good[:-4],
    ):
        assert Label.read(name) is None, name


@given(backups)
def test_the_newest_is_kept_whatever_the_clock_said(labels: list[Label]) -> None:
    left = kept(labels)
    assert left <= set(labels)
    assert not labels or labels[-1] in left


@given(backups)
def test_thinning_twice_is_thinning_once(labels: list[Label]) -> None:
    left = kept(labels)
    assert kept(left) == left


@given(in_order, st.randoms())
def test_the_order_in_which_they_are_found_does_not_matter(labels: list[Label], random: object) -> None:
    mixed = list(labels)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert kept(mixed) == kept(labels)


@given(in_order)
def test_the_latest_days_weeks_and_months_have_their_newest(labels: list[Label]) -> None:
    left = kept(labels)
    periods: tuple[tuple[int, Callable[[Label], object]], ...] = (
        (DAYS, lambda label: label.made.date()),
        (WEEKS, lambda label: label.made.isocalendar()[:2]),
        (MONTHS, lambda label: (label.made.year, label.made.month)),
    )
    for most, period in periods:
        latest = sorted({period(label) for label in labels}, reverse=True)[:most]  # type: ignore[type-var]
        for each in latest:
            assert max(label for label in labels if period(label) == each) in left


@given(in_order)
def test_no_more_are_kept_than_the_rule_names(labels: list[Label]) -> None:
    left = kept(labels)
    older = [label for label in left if labels[-1].made - label.made > RECENT]
    assert len(older) <= DAYS + WEEKS + MONTHS


def test_three_years_of_days_are_thinned_to_what_the_rule_says() -> None:
    first = datetime.datetime(2023, 1, 1, 9, tzinfo=datetime.UTC)
    labels = numbered([first + datetime.timedelta(days=day) for day in range(3 * 365)])
    left: set[Label] = set()
    for label in labels:
        left = kept([*left, label])
    assert len(left) == 12 + 8 + 6, "the last two weeks and three months are among the days and weeks"
    assert labels[-1].made - min(left).made > datetime.timedelta(days=240)
