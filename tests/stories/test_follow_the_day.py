"""A person at the door: guests arrive, stay away and are replaced, and items begin, by keys alone."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.records import Attendance, Event
from tests.stories.desk import Desk
from tests.stories.test_invite_guests import plan
from ui.ceremony.day_items import LONGEST
from ui.ceremony.day_rows import HIGH
from ui.ceremony.on_the_day import DayWindow, OnTheDayPart
from ui.ceremony.replace_dialog import ReplaceDialog
from ui.pages.ceremonies import CeremoniesPage
from ui.theme.mode import dress

BEFORE = datetime.datetime(2027, 3, 18, 4, 40, tzinfo=datetime.UTC)
"""13:40 in Seoul, where the sample's ceremony begins at 14:00 or near it."""
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def part(desk: Desk) -> OnTheDayPart:
    """The day of the sample's ceremony, twenty minutes before."""
    plan(desk)
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    shown.show_part("on_the_day")
    found = shown.part()
    assert isinstance(found, OnTheDayPart)
    found.view.clock = lambda: BEFORE
    assert found.event_row is not None
    found.view.show_event(found.event_row)
    return found


def states(part: OnTheDayPart) -> dict[str, str]:
    return {each.name: each.arrival for each in part.view.day.guests}


def test_guests_are_marked_by_typing_their_names(part: OnTheDayPart) -> None:
    search = part.view.guests.search
    assert part.view.time.text() == "13:40"
    assert "15:40 Sydney" in part.view.other.text()
    QTest.keyClicks(search, "minseok")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert states(part)["Mr Example Minseok Jang"] == "arrived"
    assert part.view.guests.current().row.arrived_at == datetime.time(13, 40)  # type: ignore[union-attr]
    QTest.keyClicks(search, "hyejin")
    assert search.text() == "hyejin", "the line is free for the next name"
    QTest.keyClick(search, Qt.Key.Key_Return, SHIFT)
    assert states(part)["Ms Example Hyejin Seo"] == "absent"
    assert part.view.guests.count.text() == "Arrived 1 · expected 28 · absent 1 · replaced 0"
    QTest.mouseClick(part.view.guests.buttons["expected"], Qt.MouseButton.LeftButton)
    assert states(part)["Ms Example Hyejin Seo"] == "expected"
    for _ in range(3):
        QTest.mouseClick(part.view.undo, Qt.MouseButton.LeftButton)
    assert set(states(part).values()) == {"expected"}


def test_a_guest_is_replaced_and_the_stand_in_is_first_at_once(desk: Desk, part: OnTheDayPart) -> None:
    def fill(dialog: ReplaceDialog) -> None:
        dialog.keep()
        assert dialog.sentence.text() == "Name one person: the one who takes the place."
        dialog.names.line.setText("Ann Newcomer")
        dialog.keep()

    desk.person.fills = [fill]
    search = part.view.guests.search
    QTest.keyClicks(search, "minseok")
    QTest.keyClick(search, Qt.Key.Key_Return, ALT)
    desk.settle()
    first = part.view.day.guests[0]
    assert (first.name, first.represented, first.number) == ("Ann Newcomer", "Mr Example Minseok Jang", 1)
    assert part.view.guests.current() == first
    assert states(part)["Mr Example Minseok Jang"] == "replaced"
    desk.window.qt_actions["undo"].trigger()
    assert len(desk.register.store.rows_of(Attendance, part.view.day.event.key)) == 30


def test_items_begin_and_the_event_ends(desk: Desk, part: OnTheDayPart) -> None:
    items = part.view.items
    assert items.begin_next.isEnabled()
    first, second = (slot.item.item for slot in part.view.day.slots[:2])
    assert items.begin_next.text() == f"Begins now: {str(first)[:LONGEST]}…"
    QTest.keyClick(part.view.guests.search, Qt.Key.Key_Return, CONTROL)
    assert items.now.text() == first
    assert items.next.text() == second
    items.list.setFocus()
    items.list.setCurrentRow(4)
    QTest.keyClick(items.list, Qt.Key.Key_Return)
    assert part.view.day.standing[:2] == (4, 5)
    part.view.clock = lambda: BEFORE + datetime.timedelta(minutes=90)
    part.view._tick()
    assert "min late" in items.next_more.text()
    QTest.mouseClick(items.end, Qt.MouseButton.LeftButton)
    event = desk.register.store.get(Event, part.view.day.event.key)
    assert event is not None
    assert (event.began, event.ended) == (datetime.time(13, 40), datetime.time(15, 10))
    assert items.now.text() == "–"
    for _ in range(3):
        desk.window.qt_actions["undo"].trigger()
    assert all(slot.item.began is None for slot in part.view.day.slots)


def test_the_day_fills_the_screen_until_escape(desk: Desk, part: OnTheDayPart) -> None:
    desk.window.qt_actions["day"].trigger()
    (whole,) = desk.window.findChildren(DayWindow)
    assert whole.isFullScreen()
    QTest.keyClicks(whole.view.guests.search, "minseok")
    QTest.keyClick(whole.view.guests.search, Qt.Key.Key_Return)
    assert states(part)["Mr Example Minseok Jang"] == "arrived", "both follow"
    desk.wait_for(whole.isActiveWindow)
    QTest.keyClick(whole, Qt.Key.Key_Z, CONTROL)
    assert states(part)["Mr Example Minseok Jang"] == "expected"
    assert whole.notice.text().startswith("Taken back: Note the arrival of")
    QTest.keyClick(whole, Qt.Key.Key_Escape)
    desk.wait_for(lambda: not desk.window.findChildren(DayWindow))


def test_the_part_fills_the_screen_too(part: OnTheDayPart) -> None:
    QTest.mouseClick(part.view.whole, Qt.MouseButton.LeftButton)
    assert part.whole is not None
    assert part.whole.isFullScreen()
    QTest.mouseClick(part.whole.view.whole, Qt.MouseButton.LeftButton)
    assert not part.whole.isVisible()


def test_every_button_is_seen_in_a_small_window(desk: Desk, part: OnTheDayPart, qapp: QApplication) -> None:
    dress(qapp)
    desk.window.resize(960, 700)
    desk.settle()
    items = part.view.items
    assert items.list.viewport().height() >= HIGH, "an item is seen whole"
    buttons = (items.begin_this, items.end, *part.view.guests.buttons.values())
    for button in buttons:
        bottom = button.mapTo(part.view, button.rect().bottomLeft())
        assert part.view.rect().contains(bottom), button.text()
    qapp.setStyleSheet("")
