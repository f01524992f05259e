"""The run sheet through the service: its times in two places, filled, added to, and what does not add up."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from asm_desktop.domain.errors import InvalidRecord
from asm_desktop.domain.records import Agreement, AgreementParty, Event, Organisation, RunItem
from asm_desktop.domain.run_sheet import clock
from asm_desktop.services import records
from asm_desktop.services.ceremonies.running import RunSheet, add_after, fill_usual, run_sheet
from asm_desktop.services.register import Register
from tests.store.counting import statements

SEOUL = {"zone": "Asia/Seoul", "second_zone": "Australia/Sydney", "starts": datetime.time(13, 30)}


@pytest.fixture
def event(register: Register) -> Event:
    day = Event.held_on.parse("2027-03-18")
    return records.create(register, Event, {"name": "Signing", "type": "signing", "held_on": day, **SEOUL})


def items(sheet: RunSheet) -> list[tuple[str, str, str]]:
    return [(clock(line.slot.start), line.there, line.item.item or "") for line in sheet.lines]


def add(register: Register, event: Event, item: str, minutes: int | None = 5, **values: Any) -> RunItem:
    values = {"event": event.key, "item": item, "minutes": minutes, "who": "Host", **values}
    return records.create(register, RunItem, values)


def test_one_changed_length_moves_all_that_follows_in_both_places(register: Register, event: Event) -> None:
    first = add(register, event, "Arrival", 25)
    add(register, event, "Speech", 4, consecutive=True)
    add(register, event, "Close", 4)
    sheet = run_sheet(register, event)
    assert items(sheet) == [
        ("13:30", "15:30", "Arrival"),
        ("13:55", "15:55", "Speech"),
        ("14:03", "16:03", "Close"),
    ]
    assert (clock(sheet.ends), sheet.ends_there, sheet.length) == ("14:07", "16:07", 37)
    records.update(register, first, {"minutes": 20})
    assert [start for start, _, _ in items(run_sheet(register, event))] == ["13:30", "13:50", "13:58"]
    register.undo()
    assert run_sheet(register, event) == sheet


def test_an_empty_sheet_is_filled_with_a_round_for_each_party_in_one_action(register: Register, event: Event) -> None:
    assert len(run_sheet(register, event).lines) == 0
    agreement = records.create(register, Agreement, {"type": "mou", "formal_title": "Memorandum"})
    for name in ("One", "Two", "Three"):
        party = records.create_party(register, Organisation, name)
        records.create(register, AgreementParty, {"agreement": agreement.key, "party": party.key})
    signed = records.update(register, event, {"agreement": agreement.key})
    assert fill_usual(register, signed, str.upper) == 15
    kinds = [line.item.kind for line in run_sheet(register, signed).lines]
    assert (kinds[0], kinds.count("signing"), kinds[-1]) == ("arrival", 3, "close")
    assert run_sheet(register, signed).lines[0].item.item == "ARRIVAL AND HOLDING ROOM"
    assert fill_usual(register, signed) == 0
    register.undo()
    assert run_sheet(register, signed).lines == ()


def test_an_item_goes_behind_another_or_to_the_end(register: Register, event: Event) -> None:
    first, _ = add(register, event, "Arrival"), add(register, event, "Close")
    added = add_after(register, event, first, {"item": "Seating"})
    add_after(register, event, None, {"item": "Departure"})
    names = ["Arrival", "Seating", "Close", "Departure"]
    assert [name for _, _, name in items(run_sheet(register, event))] == names
    assert [line.item.position for line in run_sheet(register, event).lines] == [0, 1, 2, 3]
    records.move(register, added, -1)
    assert [name for _, _, name in items(run_sheet(register, event))] == ["Arrival", "Close", "Seating", "Departure"]
    register.undo()
    register.undo()
    register.undo()
    assert [name for _, _, name in items(run_sheet(register, event))] == ["Arrival", "Close"]
    with pytest.raises(InvalidRecord):
        add_after(register, event, first, {"item": None})
    assert len(run_sheet(register, event).lines) == 2


def test_what_does_not_add_up_is_said_once_with_the_items_it_is_said_of(register: Register, event: Event) -> None:
    for name in ("Arrival", "Seating", "Opening", "Speech", "Close"):
        add(register, event, name, who=None)
    assert [str(each) for each in run_sheet(register, event).questions] == [
        "Arrival, Seating, Opening and 2 more: Nobody is named for it."
    ]


def test_an_event_without_start_or_day_has_lengths_and_is_asked_about(register: Register, event: Event) -> None:
    open_ = records.update(register, event, {"starts": None, "held_on": None})
    add(register, open_, "Arrival", 25)
    add(register, open_, "Close", 5)
    sheet = run_sheet(register, open_)
    assert (sheet.ends, sheet.length, [start for start, _, _ in items(sheet)]) == (None, 30, ["", ""])
    assert [str(each).split(":")[0].split("?")[0] for each in sheet.questions] == [
        "When does the event start",
        "The times in the second place need the day and the time zone of the event.",
    ]


def test_the_number_of_queries_does_not_grow_with_the_items(register: Register, event: Event) -> None:
    add(register, event, "Arrival")
    with statements(register) as few:
        run_sheet(register, event)
    for number in range(12):
        add(register, event, f"Item {number}")
    with statements(register) as many:
        assert len(run_sheet(register, event).lines) == 13
    assert len(many) == len(few)
