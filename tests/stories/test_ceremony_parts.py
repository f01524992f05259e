"""A person goes through all parts of the plan of a ceremony."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from asm_desktop.domain.records import Attendance, Event, SeatingPlan
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.ceremony.desk import KEYS, PARTS, CeremonyDesk
from ui.ceremony.guests import GuestsPart
from ui.ceremony.seating import SeatingPart
from ui.pages.ceremonies import CeremoniesPage
from ui.widgets.empty_state import EmptyState


class Windows(QObject):
    """Notes every window that is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it, and let it be."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(f"{watched.metaObject().className()} {watched.accessibleName()}")
        return False


def plan(desk: Desk, reference: str) -> CeremonyDesk:
    """Plan an event."""
    desk.open(reference)
    desk.window.qt_actions["plan"].trigger()
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    return shown


def bare(desk: Desk) -> str:
    """The reference of an event of which nothing is known yet."""
    made = records.create(desk.register, Event, {"name": "A signing", "type": "signing"})
    return str(made.ref)


def said_of_nothing(part: QWidget) -> str:
    """What a part with nothing to show says."""
    (state,) = [each for each in part.findChildren(EmptyState) if each.isVisible()]
    return state.heading.text()


@pytest.mark.parametrize("is_bare", [True, False])
def test_every_part_has_its_keys_and_then_the_focus(desk: Desk, is_bare: bool) -> None:
    shown = plan(desk, bare(desk) if is_bare else "E-0004")
    for id, keys in KEYS.items():
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence(keys))
        desk.settle()
        part, now = shown.part(), QApplication.focusWidget()
        assert part is not None
        assert now is not None
        assert part.id == id
        assert part.isAncestorOf(now)
        assert now.isVisible()


def test_an_event_without_guests_says_what_to_do_and_each_step_is_a_press_away(desk: Desk) -> None:
    shown = plan(desk, bare(desk))
    guests = shown.part()
    assert isinstance(guests, GuestsPart)
    assert said_of_nothing(guests) == "No guests yet."
    assert isinstance(QApplication.focusWidget(), QPushButton)
    shown.show_part("seating")
    seating = shown.part()
    assert isinstance(seating, SeatingPart)
    assert said_of_nothing(seating) == "Nobody to seat yet."
    desk.press(Qt.Key.Key_Space)
    assert shown.part() is guests
    event = desk.register.store.get(Event, shown.key())
    assert event is not None
    person = desk.find("Hyejin Seo")
    records.create(desk.register, Attendance, {"event": event.key, "person": person.key})
    desk.settle()
    assert not guests.nothing.isVisible()
    shown.show_part("seating")
    assert said_of_nothing(seating) == "No seating plan yet."
    seating.add_plan("head_table")
    assert seating.view.isVisible()
    assert len(desk.register.store.referring(SeatingPlan, "event", [event.key])) == 1


def test_a_filter_that_finds_nobody_says_so(desk: Desk) -> None:
    guests = plan(desk, "E-0004").part()
    assert isinstance(guests, GuestsPart)
    QTest.keyClicks(guests.filter, "nobody-like-this")
    assert said_of_nothing(guests) == "No guest has “nobody-like-this” in name, office, role, side or diet."
    assert not guests.first.isVisible()
    guests.filter.clear()
    assert guests.table.isVisible()


def test_in_a_narrow_window_the_form_goes_below_the_table_and_back(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    guests = plan(desk, "E-0004").part()
    assert isinstance(guests, GuestsPart)

    def corners() -> tuple[QPoint, QPoint]:
        return tuple(each.mapTo(guests, QPoint()) for each in (guests.table, guests.pane))  # type: ignore[return-value]

    table, pane = corners()
    assert pane.x() > table.x()
    desk.window.resize(960, 800)
    desk.settle()
    table, pane = corners()
    assert (pane.x(), pane.y() > table.y()) == (table.x(), True)
    assert guests.table.height() > guests.pane.height() * 0.8
    desk.window.resize(1280, 800)
    desk.settle()
    table, pane = corners()
    assert pane.x() > table.x()


def test_no_part_opens_a_window_of_its_own(desk: Desk) -> None:
    windows, application = Windows(), QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    shown = plan(desk, "E-0004")
    for part in PARTS:
        shown.show_part(part)
        desk.settle()
        assert windows.opened == [], part
    application.removeEventFilter(windows)
