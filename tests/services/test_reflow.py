"""The countdown moves with its event on every path to the event's date, and undo takes both back."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import ChecklistItem, CountdownTemplate, Event, Person
from asm_desktop.services import bulk, history, promises, records, restoring
from asm_desktop.services.bulk import Together
from asm_desktop.services.ceremonies import checklist
from asm_desktop.services.register import Register
from asm_desktop.services.usual_rules import add_usual_rules

DAY, LATER = PartialDate.parse("2027-03-18"), PartialDate.parse("2027-03-25")
TODAY = datetime.date(2027, 3, 1)


@pytest.fixture
def event(register: Register) -> Event:
    add_usual_rules(register)
    event = records.create(register, Event, {"name": "Signing", "held_on": DAY})
    (usual,) = [row for row in checklist.templates(register) if row.language == "en"]
    assert checklist.plan(register, event, usual) == 16
    return event


def row_of(register: Register, part: str) -> ChecklistItem:
    return next(row for row in register.store.all(ChecklistItem) if part in (row.text or ""))


def due(register: Register, part: str) -> str:
    found = row_of(register, part).due
    return str(found) if found else ""


Path = Callable[[Register, Event], object]
PATHS: dict[str, Path] = {
    "one record": lambda register, row: records.update(register, row, {"held_on": LATER}),
    "several records": lambda register, row: records.update_many(register, [row], {"held_on": LATER}),
    "many records": lambda register, row: bulk.change(register, Event, [row.key], Together({"held_on": LATER})),
}


@pytest.mark.parametrize("path", PATHS)
def test_each_path_to_a_date_moves_what_is_open_and_undo_takes_both_back(
    register: Register, event: Event, path: str
) -> None:
    promises.finish(register, [row_of(register, "Propose dates")], TODAY)
    records.update(register, row_of(register, "Review"), {"due": PartialDate.parse("2028-01")})
    told: list[str] = []
    register.subscribe(lambda change: told.extend(map(str, change.remarks)))
    before = {row.key: row.due for row in register.store.all(ChecklistItem)}
    PATHS[path](register, event)
    assert due(register, "Confirm titles") == "2027-03-11"
    assert due(register, "Propose dates") == "2027-01-21", "it is done"
    assert due(register, "Review") == "2028-01", "it was dated by hand"
    assert told == ["Tasks that moved with the date: 14."]
    register.undo()
    assert {row.key: row.due for row in register.store.all(ChecklistItem)} == before
    register.redo()
    assert due(register, "Confirm titles") == "2027-03-11"
    assert len(told) == 1, "nothing else is said of undo and redo"


def test_an_event_whose_date_goes_and_is_brought_back_takes_the_items_along(register: Register, event: Event) -> None:
    records.update(register, event, {"held_on": None})
    assert {row.due for row in register.store.all(ChecklistItem)} == {None}
    seq = history.actions(register, limit=1)[0].seq
    restoring.restore(register, seq, event.key, "held_on")
    assert due(register, "Confirm titles") == "2027-03-04"


def test_an_item_follows_again_once_it_is_no_longer_dated_by_hand_or_open_again(
    register: Register, event: Event
) -> None:
    item = records.update(register, row_of(register, "Review"), {"due": PartialDate.parse("2028-01")})
    assert item.dated_by_hand
    promises.finish(register, [row_of(register, "Propose dates")], TODAY)
    records.update(register, event, {"held_on": LATER})
    assert records.update(register, item, {"dated_by_hand": False}).due == PartialDate.parse("2028-03-25")
    promises.finish(register, [row_of(register, "Propose dates")], TODAY)
    assert due(register, "Propose dates") == "2027-01-28"
    assert records.update(register, row_of(register, "Propose dates"), {"amount": 1}).due == PartialDate.parse(
        "2027-03-18"
    )


def test_a_line_is_read_for_who_and_when_from_the_day_of_the_event_too(register: Register, event: Event) -> None:
    records.create_party(register, Person, "Jinwoo Cho")
    item = checklist.add_line(register, event, "Order the flags – Cho – 3 weeks before", TODAY)
    assert (item.text, item.due, item.dated_by_hand) == ("Order the flags", PartialDate.parse("2027-02-25"), None)
    item = checklist.add_line(register, event, "꽃 주문 – Jane Newcomer – 2주 전", TODAY)
    assert item.due == PartialDate.parse("2027-03-04")
    item = checklist.add_line(register, event, "Fetch the pens – 10 March", TODAY)
    assert (item.due, item.amount) == (PartialDate.parse("2027-03-10"), None)
    listed = checklist.checklist(register, event, TODAY)
    flags, pens = (next(each for each in listed if word in each.row.heading) for word in ("flags", "pens"))
    assert (flags.who, str(flags.away), flags.late) == ("Jinwoo Cho", "3 weeks before", 4)
    assert str(pens.away) == "8 days before"
    days = [each.row.due.first() for each in listed if each.row.due]
    assert days == sorted(days)
    with pytest.raises(InvalidValue):
        checklist.add_line(register, event, "Fetch – the pens – from nowhere", TODAY)


def test_a_template_adds_each_step_once(register: Register, event: Event) -> None:
    template = records.create(register, CountdownTemplate, {"name": "Short"})
    assert checklist.plan(register, event, template) == 0
    (usual,) = [row for row in checklist.templates(register) if row.language == "en"]
    assert checklist.plan(register, event, usual) == 0
    records.delete(register, [row_of(register, "Review")])
    assert checklist.plan(register, event, usual) == 1


@pytest.mark.usefixtures("event")
def test_many_items_given_a_day_are_dated_by_hand_each_by_its_own_distance(register: Register) -> None:
    rows = [row_of(register, part) for part in ("Confirm titles", "Bind the originals")]
    day = PartialDate.parse("2027-03-11")
    bulk.change(register, ChecklistItem, [row.key for row in rows], Together({"due": day}))
    by_hand = {row_of(register, row.text or "").dated_by_hand for row in rows}
    assert by_hand == {True, None}, "the second is due on that day anyway"


@pytest.mark.usefixtures("event")
def test_an_item_that_comes_to_another_event_takes_its_day_from_there(register: Register) -> None:
    other = records.create(register, Event, {"name": "Dinner", "held_on": LATER})
    item = records.update(register, row_of(register, "Confirm titles"), {"event": other.key})
    assert item.due == PartialDate.parse("2027-03-11")
    assert records.create(
        register, ChecklistItem, {"text": "Order wine", "event": other.key, "amount": 1, "unit": "week"}
    ).due == PartialDate.parse("2027-03-18")
