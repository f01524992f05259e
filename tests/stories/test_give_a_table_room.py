"""A person sees all of a table on a small screen: in a second line, by hiding the record, or by scrolling."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

from tests.stories.desk import Desk
from ui import clipboard
from ui.tables.register_model import BENEATH_ROLE
from ui.tables.register_table import RegisterTable


def hidden(table: RegisterTable) -> set[str]:
    """The columns that are no columns of their own."""
    grid, names = table.grid, table.view().columns
    return {name for place, name in enumerate(names) if grid.isColumnHidden(place)}


def areas(desk: Desk) -> RegisterTable:
    """The cooperation areas on a small screen."""
    desk.window.resize(1280, 800)
    return desk.go("agreements", "area")


def test_who_owns_an_area_and_what_it_aims_at_stand_in_its_second_line(desk: Desk) -> None:
    table = areas(desk)
    assert hidden(table) == set(table.model.folded) >= {"our_owner", "their_owner", "indicator", "target"}
    row = table.model.row_of(desk.find("C-0004").key)
    beneath = table.model.index(row, 0).data(BENEATH_ROLE)
    assert "Our owner: Example Priya Raman" in beneath
    assert any(part.startswith("Indicator: ") for part in beneath)
    assert "Our owner: Example Priya Raman" in table.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert table.bar.room_button.isVisible()
    assert str(len(hidden(table))) in table.bar.room_button.text()


def test_one_key_gives_the_window_to_the_table_and_another_day_too(desk: Desk) -> None:
    table = areas(desk)
    narrow = hidden(table)
    desk.window.qt_actions["record-pane"].trigger()
    desk.settle()
    assert not desk.page().pane.isVisible()
    assert hidden(table) < narrow
    assert not {"our_owner", "their_owner", "indicator"} & hidden(table)
    assert QSettings().value("pages/agreements/record") == "hidden"
    desk.press(Qt.Key.Key_Return)
    assert desk.page().pane.isVisible(), "a record that is opened is shown"


def test_record_hidden_comes_back_where_a_link_leads_to_it(desk: Desk) -> None:
    desk.go("stakeholders", "person")
    desk.window.qt_actions["record-pane"].trigger()
    desk.open("P-0002")
    assert desk.page().pane.isVisible()


def test_columns_are_scrolled_to_where_a_person_wants_no_second_line(desk: Desk) -> None:
    table = areas(desk)
    table.fold(False)
    desk.settle()
    assert not hidden(table)
    assert "scroll or widen" in table.bar.room_button.text()
    assert table.grid.horizontalScrollBar().maximum() > 0
    next_day = RegisterTable(desk.window.session, table.view().__class__("area"))
    assert not next_day.grid.folds()
    next_day.deleteLater()


def test_order_by_a_column_that_stands_back_is_said(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    table = desk.go("commitments", "commitment")
    assert "kind" in hidden(table)
    assert table.bar.count.text().endswith("by kind, status, due")


def test_copied_rows_leave_the_clipboard_and_what_came_after_them_stays(desk: Desk) -> None:
    table = desk.go("stakeholders", "person")
    table.grid.selectRow(0)
    table.grid.copy_wanted.emit()
    assert "Rowena Smith" in QGuiApplication.clipboard().text()
    assert str(clipboard.SECONDS) in desk.window.notices.sentence()
    lent = desk.window.session._lent
    assert lent is not None
    assert lent.timer.isActive()
    assert lent.timer.interval() == clipboard.SECONDS * 1000
    lent.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    table.grid.copy_wanted.emit()
    QGuiApplication.clipboard().setText("a letter")
    lent.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == "a letter"


def test_copied_rows_leave_the_clipboard_when_the_file_is_closed(desk: Desk) -> None:
    table = desk.go("stakeholders", "person")
    table.grid.selectRow(0)
    table.grid.copy_wanted.emit()
    desk.window.close()
    desk.window.session.close()
    assert QGuiApplication.clipboard().text() == ""


def test_copied_rows_stay_for_a_person_who_wants_them_to(desk: Desk) -> None:
    desk.window.qt_actions["keep-copied"].trigger()
    table = desk.go("stakeholders", "person")
    table.grid.selectRow(0)
    table.grid.copy_wanted.emit()
    lent = desk.window.session._lent
    assert lent is not None
    lent.take_back()
    assert "Rowena Smith" in QGuiApplication.clipboard().text()
