"""A person draws up a guest list and decides on places."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.records import Attendance
from tests.stories.desk import Desk
from ui.ceremony.guest_model import GUEST
from ui.ceremony.guests import GuestsPart
from ui.ceremony.invite_dialog import InviteDialog
from ui.ceremony.place_dialog import PlaceDialog
from ui.pages.ceremonies import CeremoniesPage


def plan(desk: Desk) -> GuestsPart:
    """Open an event and plan it."""
    desk.open("E-0004")
    desk.window.qt_actions["plan"].trigger()
    desk.settle()
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    found = shown.part()
    assert isinstance(found, GuestsPart)
    return found


def names(part: GuestsPart) -> list[str]:
    return [each.name for each in part.model.guests]


def test_guests_are_listed_in_order_with_the_reason_for_each_place(desk: Desk) -> None:
    part = plan(desk)
    assert len(part.model.guests) == 30
    assert names(part)[:2] == ["Mr Example Minseok Jang", "Ms Example Hyejin Seo"]
    assert part.pane.name.text() == "Mr Example Minseok Jang"
    assert part.pane.reason.text() == "Place 1. Number in the list: 1, before 2 (Ms Example Hyejin Seo)."


def test_guests_are_invited_from_a_pasted_list_and_undo_takes_them_back(desk: Desk) -> None:
    part = plan(desk)

    def fill(dialog: InviteDialog) -> None:
        dialog.pasted.setPlainText("Jane Newcomer, Pilot\nJohn Newcomer")
        dialog.keep()

    desk.person.fills = [fill]
    QTest.mouseClick(part.invite_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert {"Jane Newcomer", "John Newcomer"} <= set(names(part))
    desk.window.qt_actions["undo"].trigger()
    assert len(part.model.guests) == 30


def test_a_place_is_decided_with_its_reason_and_the_rules_may_decide_again(desk: Desk) -> None:
    part = plan(desk)

    def refuse_then_give(dialog: PlaceDialog) -> None:
        dialog.keep()
        assert "needs its reason" in dialog.sentence.text()
        dialog.reason.setText("Guest of honour")
        dialog.keep()

    desk.person.fills = [refuse_then_give]
    part.table.choose(part.model.guests[2].row.key)
    QTest.keyClick(part.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert names(part)[1] == "Mr Example Jiho Park"
    assert "By decision, place 2: Guest of honour." in part.pane.reason.text()
    QTest.mouseClick(part.pane.release, Qt.MouseButton.LeftButton)
    assert names(part)[1] == "Ms Example Hyejin Seo"


def test_a_guest_is_dragged_onto_the_place_of_another_and_undo_takes_them_back(desk: Desk) -> None:
    part = plan(desk)
    before = names(part)
    suggested: list[int] = []

    def give(dialog: PlaceDialog) -> None:
        suggested.append(dialog.place.value())
        dialog.reason.setText("Guest of honour")
        dialog.keep()

    def onto(row: int, *, low: bool = False) -> QPoint:
        rect = part.table.visualRect(part.model.index(row, GUEST))
        return rect.bottomLeft() - QPoint(-4, 2) if low else rect.topLeft() + QPoint(4, 2)

    desk.person.fills = [give, give]
    desk.drop(part.table, 6, onto(1))
    assert names(part)[:3] == [before[0], before[6], before[1]]
    desk.window.qt_actions["undo"].trigger()
    assert names(part) == before
    desk.drop(part.table, 1, onto(4, low=True))
    assert names(part)[1:5] == [*before[2:5], before[1]], "dropped on the lower half is the same place"
    assert suggested == [2, 5]
    desk.window.qt_actions["undo"].trigger()
    assert names(part) == before


def test_a_guest_is_dropped_only_where_there_is_a_place(desk: Desk) -> None:
    part = plan(desk)
    before = names(part)
    last = len(before) - 1
    assert part.model.guests[last].place is None
    for row, flag in ((0, True), (last, False)):
        flags = part.model.flags(part.model.index(row, GUEST))
        assert bool(flags & Qt.ItemFlag.ItemIsDropEnabled) == bool(flags & Qt.ItemFlag.ItemIsDragEnabled) == flag
    part.table.scrollToBottom()
    desk.drop(part.table, 0, part.table.visualRect(part.model.index(last, GUEST)).center())
    part.table.scrollToTop()
    desk.drop(part.table, 0, part.table.visualRect(part.model.index(0, GUEST)).center())
    assert names(part) == before
    assert desk.person.asked == []


def test_a_guest_is_taken_off_the_list_and_the_list_is_filtered(desk: Desk) -> None:
    part = plan(desk)
    QTest.keyClicks(part.filter, "witness")
    assert [each.row.role for each in part.model.guests] == ["witness"] * 4
    QTest.keyClick(part.table, Qt.Key.Key_Delete)
    assert len(desk.register.store.rows_of(Attendance, str(part.event_row.key if part.event_row else ""))) == 29
    desk.window.qt_actions["undo"].trigger()
    assert len(part.model.guests) == 4


def test_the_desk_is_left_for_the_list_of_events(desk: Desk) -> None:
    plan(desk)
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    assert page.planned() == page.selected()
    shown = page.desk()
    assert shown is not None
    QTest.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert page.planned() == ""
    assert desk.title() == "Example signing of the memorandum on a magnet materials cluster"


def test_the_usual_rules_are_brought_in_once_and_undone(desk: Desk) -> None:
    before = desk.go("rules", "precedence_rules").model.rowCount()
    desk.window.qt_actions["usual-rules"].trigger()
    desk.settle()
    table = desk.page().table
    assert table.model.rowCount() > before
    desk.window.qt_actions["usual-rules"].trigger()
    assert "nothing was changed" in desk.window.notices.sentence()
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert table.model.rowCount() == before
