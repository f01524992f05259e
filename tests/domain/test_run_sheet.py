"""The run sheet's times: each item follows the one before, and what does not add up is said."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import RunItem
from asm_desktop.domain.run_sheet import USUAL, Slot, as_it_runs, city, clock, elsewhere, timetable, usual

TEN = datetime.time(10, 0)
DAY = PartialDate(2026, 9, 22)


def item(minutes: int | None, starts: datetime.time | None = None, consecutive: bool | None = None) -> RunItem:
    times = {"minutes": minutes, "starts": starts, "consecutive": consecutive}
    return RunItem({"id": "r", "item": "Item", "who": "MC", **times})


def said(slot: Slot) -> tuple[str, ...]:
    return tuple(map(str, slot.flags))


@given(st.lists(st.integers(0, 600), min_size=1, max_size=12), st.integers(0, 11), st.integers(1, 300))
def test_one_changed_length_moves_all_that_follow(lengths: list[int], place: int, more: int) -> None:
    place %= len(lengths)
    before = timetable([item(minutes) for minutes in lengths], TEN)
    lengths[place] += more
    after = timetable([item(minutes) for minutes in lengths], TEN)
    moved = [(new.start or 0) - (old.start or 0) for old, new in zip(before, after, strict=True)]
    assert moved == [0] * (place + 1) + [more] * (len(lengths) - place - 1)


def test_consecutive_interpreting_doubles_a_speech() -> None:
    first, second = timetable([item(15, consecutive=True), item(5)], TEN)
    assert (first.length, clock(first.end), clock(second.start)) == (30, "10:30", "10:30")


def test_an_item_with_its_own_start_keeps_it_and_the_overlap_is_flagged() -> None:
    _, second = timetable([item(30), item(5, datetime.time(10, 20))], TEN)
    assert clock(second.start) == "10:20"
    assert said(second) == ("It starts 10 minutes before the item before it ends.",)


def test_free_time_and_an_overrun_are_flagged() -> None:
    _, last = timetable([item(10), item(30, datetime.time(10, 11))], TEN, datetime.time(10, 40))
    assert said(last) == (
        "It leaves 1 minute free before it.",
        "It ends 1 minute after the event is to end at 10:40.",
    )


def test_an_unknown_length_leaves_later_times_unknown_until_the_next_start() -> None:
    slots = timetable([item(None), item(5), item(5, datetime.time(11, 0))], TEN)
    assert [clock(slot.start) for slot in slots] == ["10:00", "", "11:00"]
    assert "not known" in said(slots[0])[0]


def test_without_a_start_no_time_is_made_up() -> None:
    assert [slot.start for slot in timetable([item(5), item(5)])] == [None, None]


def test_a_sheet_may_pass_midnight() -> None:
    slots = timetable([item(30), item(30, datetime.time(0, 15))], datetime.time(23, 45), datetime.time(0, 45))
    assert [clock(slot.start) for slot in slots] == ["23:45", "00:15 (+1)"]
    assert slots[1].flags == ()


@pytest.mark.parametrize(
    ("day", "minutes", "expected"),
    [
        (PartialDate(2026, 9, 22), 600, "11:00"),  # before daylight saving begins in Sydney
        (PartialDate(2026, 11, 24), 600, "12:00"),
        (PartialDate(2026, 11, 24), 23 * 60, "01:00 (+1)"),
    ],
)
def test_the_second_place_follows_its_own_daylight_saving(day: PartialDate, minutes: int, expected: str) -> None:
    assert elsewhere(minutes, day, "Asia/Seoul", "Australia/Sydney") == expected


@pytest.mark.parametrize("day", [None, PartialDate(2026), PartialDate(2026, 9)])
def test_a_date_of_lower_precision_gives_no_second_time(day: PartialDate | None) -> None:
    assert elsewhere(600, day, "Asia/Seoul", "Australia/Sydney") == ""


def test_zones_are_called_by_their_city() -> None:
    assert [city("Asia/Seoul"), city("America/New_York"), city(None)] == ["Seoul", "New York", ""]


@given(st.lists(st.integers(1, 90), min_size=1, max_size=12), st.permutations(range(12)))
def test_a_sheet_in_any_order_has_neither_gap_nor_overlap(lengths: list[int], order: list[int]) -> None:
    items = [item(lengths[place]) for place in order if place < len(lengths)]
    slots = timetable(items, TEN)
    assert [slot.flags for slot in slots if slot.flags] == []
    assert [before.end for before in slots[:-1]] == [after.start for after in slots[1:]]
    assert slots[-1].end == 600 + sum(lengths)


def test_an_item_for_which_nobody_is_named_is_flagged() -> None:
    (slot,) = timetable([item(5).replace(who=None)], TEN)
    assert said(slot) == ("Nobody is named for it.",)
    assert timetable([item(5).replace(who=None, person="p")], TEN)[0].flags == ()


@pytest.mark.parametrize(
    ("gate", "kinds", "flagged"),
    [
        (None, ["media"], False),
        ("acknowledged", ["media"], False),
        ("not_required", ["media"], False),
        ("not_assessed", ["media"], True),
        ("lodged", ["media", "acknowledgement"], True),
        ("lodged", ["acknowledgement", "media"], False),
        ("lodged", ["signing", "photographs"], False),
    ],
)
def test_media_before_the_acknowledgement_are_flagged(gate: str | None, kinds: list[str], flagged: bool) -> None:
    slots = timetable([item(5).replace(kind=kind) for kind in kinds], TEN, gate=gate)
    assert any(str(flag).startswith("Media come before") for slot in slots for flag in slot.flags) is flagged


def test_on_the_day_what_began_late_moves_what_follows_and_nothing_begins_too_early() -> None:
    items = [item(30), item(10).replace(began=datetime.time(10, 40)), item(5), item(5, datetime.time(11, 30))]
    assert [clock(slot.start) for slot in as_it_runs(items, TEN)] == ["10:00", "10:40", "10:50", "11:30"]
    late = [item(150), item(5, datetime.time(11, 30))]
    assert [clock(slot.start) for slot in as_it_runs(late, TEN)] == ["10:00", "12:30"]


@given(st.integers(1, 8))
def test_the_usual_order_has_a_round_for_each_party(rounds: int) -> None:
    kinds = [kind for kind, _ in usual(rounds)]
    assert kinds.count("signing") == rounds
    assert kinds.index("exchange") == kinds.index("signing") + rounds
    assert {kind for kind, _ in USUAL} <= {*RunItem.kind.kind.labels}  # type: ignore[attr-defined]
