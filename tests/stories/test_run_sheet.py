"""A person writes the run sheet of a ceremony."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.stories.desk import Desk
from ui.ceremony.run_model import CUE, HERE, ITEM, MINUTES, THERE
from ui.ceremony.run_sheet import RunSheetPart
from ui.pages.ceremonies import CeremoniesPage

ENTER, TAB, DOWN, ALT = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier


def plan(desk: Desk) -> RunSheetPart:
    """Open an event and plan its run sheet."""
    desk.open("E-0004")
    desk.window.qt_actions["plan"].trigger()
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    shown.show_part("run_sheet")
    desk.settle()
    found = shown.part()
    assert isinstance(found, RunSheetPart)
    return found


def column(part: RunSheetPart, number: int) -> list[str]:
    return [part.model.index(row, number).data() for row in range(part.model.rowCount())]


def undo(desk: Desk, times: int = 1) -> None:
    for _ in range(times):
        desk.window.qt_actions["undo"].trigger()
    desk.settle()


def typed(part: RunSheetPart, text: str, key: Qt.Key) -> None:
    """Type into the cell that is open, and leave it with a key."""
    line = part.table.findChildren(QLineEdit)[-1]
    QTest.keyClicks(line, text)
    QTest.keyClick(line, key)
    QApplication.processEvents()


def test_a_changed_length_moves_all_that_follow_in_both_places(desk: Desk) -> None:
    part = plan(desk)
    before = column(part, HERE)
    assert (before[:3], column(part, THERE)[:3]) == (["13:30", "13:55", "14:00"], ["15:30", "15:55", "16:00"])
    assert part.summary.text().startswith("Items: 17 · 108 min · ends 15:18 (17:18 Sydney)")
    part.table.choose(part.model.lines[3].item.key, MINUTES)
    QTest.keyClick(part.table, Qt.Key.Key_6)
    typed(part, "", ENTER)
    assert column(part, MINUTES)[3] == "12"
    assert column(part, HERE)[4] == "14:20"
    assert part.summary.text().startswith("Items: 17 · 112 min · ends 15:22 (17:22 Sydney)")
    assert any("after the event is to end" in each for each in part.questions.sentences())
    undo(desk)
    assert column(part, HERE) == before


def test_an_item_is_added_typed_and_deleted_by_keyboard(desk: Desk) -> None:
    part = plan(desk)
    before = column(part, ITEM)
    part.table.choose(part.model.lines[0].item.key)
    QTest.keyClick(part.table, ENTER)
    QApplication.processEvents()
    typed(part, "3", TAB)
    typed(part, "Coats are taken", TAB)
    typed(part, "Doors open", ENTER)
    desk.settle()
    assert column(part, ITEM)[:3] == [before[0], "Coats are taken", before[1]]
    assert (column(part, MINUTES)[1], column(part, CUE)[1]) == ("3", "Doors open")
    assert part.pane.name.text() == "Coats are taken"
    QTest.keyClick(part.table, Qt.Key.Key_Delete)
    assert column(part, ITEM) == before
    assert part.table.currentIndex().row() == 1
    undo(desk)
    assert column(part, ITEM)[1] == "Coats are taken"
    undo(desk, 4)
    assert column(part, ITEM) == before


def test_items_are_moved_by_keyboard_and_by_dragging(desk: Desk) -> None:
    part = plan(desk)
    before = column(part, ITEM)
    part.table.choose(part.model.lines[3].item.key)
    QTest.keyClick(part.table, DOWN, ALT)
    assert column(part, ITEM)[3:5] == [before[4], before[3]]
    assert part.table.currentIndex().row() == 4
    desk.drop(part.table, 4, part.table.visualRect(part.model.index(3, ITEM)).topLeft())
    desk.settle()
    assert column(part, ITEM) == before
    desk.drop(part.table, 0, part.table.visualRect(part.model.index(1, ITEM)).bottomLeft())
    desk.settle()
    assert column(part, ITEM)[:2] == before[1::-1]
    undo(desk)
    assert column(part, ITEM) == before
    undo(desk, 2)
    assert column(part, ITEM) == before


def test_an_item_without_words_stays_as_it_was(desk: Desk) -> None:
    part = plan(desk)
    before = column(part, ITEM)
    part.table.choose(part.model.lines[1].item.key, ITEM)
    QTest.keyClick(part.table, Qt.Key.Key_F2)
    line = part.table.findChildren(QLineEdit)[-1]
    line.clear()
    typed(part, "", ENTER)
    assert column(part, ITEM) == before


def test_an_empty_sheet_is_filled_in_the_usual_order(desk: Desk) -> None:
    part = plan(desk)
    part.table.selectAll()
    part.delete()
    assert part.usual.isVisible()
    QTest.mouseClick(part.usual, Qt.MouseButton.LeftButton)
    assert len(column(part, ITEM)) == 16
    assert any("Nobody is named for it." in each for each in part.questions.sentences())
    undo(desk, 2)
    assert len(column(part, ITEM)) == 17
