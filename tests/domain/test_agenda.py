from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.agenda import AHEAD, Entry, Part, grouped, is_near, left, nearness, of_owner, part_of, times
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Event
from asm_desktop.domain.said import say

TODAY = datetime.date(2026, 11, 30)
SEOUL, SYDNEY, LOS_ANGELES = "Asia/Seoul", "Australia/Sydney", "America/Los_Angeles"


def entry(part: Part, day: datetime.date, noun: str, key: str, **facts: object) -> Entry:
    return Entry(part, noun, key, key, day, say("today"), **facts)  # type: ignore[arg-type]


entries = st.lists(
    st.builds(
        entry,
        st.sampled_from(Part),
        st.dates(TODAY, TODAY + datetime.timedelta(days=AHEAD)),
        st.sampled_from(["event", "follow_up", "delivery"]),
        st.uuids().map(str),
        starts=st.none() | st.times(),
        owners=st.lists(st.sampled_from("ab"), unique=True).map(tuple),
        is_done=st.booleans(),
    ),
    unique_by=lambda each: each.key,
)


@given(entries)
def test_every_entry_stands_once_under_one_heading_in_order(given_entries: list[Entry]) -> None:
    groups = grouped(given_entries)
    told = [each for group in groups for each in group.entries]
    assert sorted(each.key for each in told) == sorted(each.key for each in given_entries)
    headings = [(list(Part).index(group.part), group.day or datetime.date.min) for group in groups]
    assert headings == sorted(set(headings))
    for group in groups:
        assert group.entries
        assert {each.part for each in group.entries} == {group.part}
        assert group.day is None or {each.day for each in group.entries} == {group.day}
        assert [each.day for each in group.entries] == sorted(each.day for each in group.entries)


@given(entries)
def test_the_matters_of_one_person_are_some_of_all(given_entries: list[Entry]) -> None:
    assert of_owner(given_entries, "") == given_entries
    mine = of_owner(given_entries, "a")
    assert [each for each in given_entries if "a" in each.owners] == mine


@given(entries, st.sampled_from(Part))
def test_what_is_left_is_what_is_not_ticked(given_entries: list[Entry], part: Part) -> None:
    open_ones = [each for each in given_entries if each.part is part and not each.is_done]
    assert left(given_entries, part) == len(open_ones)
    assert sum(left(given_entries, part, day) for day in {each.day for each in open_ones}) == len(open_ones)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-27", "3 days late"),
        ("2026-11-29", "1 day late"),
        ("2026-10", "30 days late"),
        ("2025", "334 days late"),
        ("2026-11-30", "today"),
        ("2026-12-01", "tomorrow"),
        ("2026-12-04", "in 4 days"),
        ("2026-11", "by the end of November 2026"),
        ("2026", "by the end of 2026"),
    ],
)
def test_how_far_a_day_is_away_is_said_as_people_do(due: str, words: str) -> None:
    assert str(nearness(PartialDate.parse(due), TODAY)) == words


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2200, 1, 1)))
def test_a_day_is_late_or_not_and_near_for_a_week(day: datetime.date) -> None:
    late = part_of(day, TODAY) is Part.OVERDUE
    assert late is str(nearness(PartialDate.on(day), TODAY)).endswith("late")
    assert is_near(day, TODAY) is (not late and (day - TODAY).days <= AHEAD)


@pytest.mark.parametrize(
    ("zone", "starts", "here", "day", "there_words", "here_words"),
    [
        (SEOUL, "10:00", SYDNEY, "2026-12-01", "10:00 in Seoul", "12:00 here"),
        (SEOUL, "10:00", SEOUL, "2026-12-01", "10:00 in Seoul", ""),
        (SYDNEY, "08:00", LOS_ANGELES, "2026-11-30", "08:00 on 1 December 2026 in Sydney", "13:00 here"),
        (LOS_ANGELES, "20:00", SEOUL, "2026-12-02", "20:00 on 1 December 2026 in Los Angeles", "13:00 here"),
        (None, "10:00", SEOUL, "2026-12-01", "10:00", ""),
        (SEOUL, None, SYDNEY, "2026-12-01", "time not known", ""),
    ],
)
def test_an_event_is_told_on_both_clocks_on_the_day_that_it_falls_on_here(
    zone: str | None, starts: str | None, here: str, day: str, there_words: str, here_words: str
) -> None:
    time = datetime.time.fromisoformat(starts) if starts else None
    event = Event({"id": "e", "held_on": PartialDate(2026, 12, 1), "starts": time, "zone": zone})
    seen = times(event, ZoneInfo(here))
    assert seen is not None
    assert str(seen.day) == day
    assert (str(seen.there), str(seen.here or "")) == (there_words, here_words)


def test_an_event_without_a_known_day_has_no_times() -> None:
    assert times(Event({"id": "e", "held_on": PartialDate(2026, 12)})) is None
    assert times(Event({"id": "e"})) is None
