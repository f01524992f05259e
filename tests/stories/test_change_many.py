"""A person changes many records at once, copies them, and takes all of it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit

from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui import commands, many_commands
from ui.dialogs.edit_many import EditMany
from ui.dialogs.under_way import UnderWay
from ui.questions import Questions
from ui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


def rows(desk: Desk) -> dict[str, Organisation]:
    return {row.key: row for row in desk.register.store.all(Organisation)}


def edit(desk: Desk, monkeypatch: pytest.MonkeyPatch, country: str, tags: str) -> None:
    """Fill the dialog in, and wait until the change is made."""

    def ask(_: Questions, dialog: QDialog) -> bool:
        assert isinstance(dialog, EditMany)
        dialog.show()
        line = dialog.editors["country"]
        assert isinstance(line, QLineEdit)
        line.setText(country)
        line.textEdited.emit(country)
        dialog.add_tags.setText(tags)
        dialog.keep()
        desk.wait_for(lambda: not dialog.isVisible() or bool(dialog.sentence.text()))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(Questions, "ask", ask)
    desk.window.qt_actions["edit-many"].trigger()
    desk.settle()


def test_the_selected_get_a_country_and_a_tag_in_one_action(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk.go("stakeholders", "organisation")
    before = rows(desk)
    table.grid.setFocus()
    desk.press(Qt.Key.Key_A, CONTROL)
    keys = table.selected_keys()
    assert len(keys) == table.model.rowCount() > 5
    edit(desk, monkeypatch, "Korea", "board")
    after = rows(desk)
    assert {after[key].country for key in keys} == {"Korea"}
    assert all("board" in (after[key].tags or "") for key in keys)
    assert table.selected_keys() == keys
    desk.window.qt_actions["undo"].trigger()
    assert rows(desk) == before


@pytest.mark.parametrize("action", ["pin", "archive"])
def test_more_than_one_waits_for_are_changed_away_from_the_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    monkeypatch.setattr(many_commands, "AT_ONCE", 3)
    table = desk.go("stakeholders", "organisation")
    before = rows(desk)
    table.grid.selectAll()
    keys = table.selected_keys()

    def ask(_: Questions, dialog: QDialog) -> bool:
        assert isinstance(dialog, UnderWay)
        dialog.show()
        desk.wait_for(lambda: not dialog.isVisible())
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(Questions, "ask", ask)
    desk.window.qt_actions[action].trigger()
    desk.settle()
    monkeypatch.setattr(commands, "LONG", 3)
    field = {"pin": "pinned", "archive": "archived"}[action]
    changed = rows(desk)
    assert all(changed[key].values[field] for key in keys)
    desk.window.qt_actions["undo"].trigger()
    assert rows(desk) == before
    desk.window.qt_actions["redo"].trigger()
    assert rows(desk) == changed


def test_what_is_copied_is_a_table_that_computes_nothing(desk: Desk) -> None:
    records.update(desk.register, desk.find("O-0001"), {"country": "=HYPERLINK(1)"})
    table = desk.go("stakeholders", "organisation")
    table.grid.setFocus()
    table.grid.selectAll()
    desk.press(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert len(lines) == table.model.rowCount() + 1
    assert len({len(cells) for cells in lines}) == 1
    assert "'=HYPERLINK(1)" in {cell for cells in lines for cell in cells}
    assert data.html().count("<tr>") == len(lines)


def test_too_many_rows_are_not_copied_and_it_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.tables.copy_rows.MOST_COPIED", 2)
    QGuiApplication.clipboard().setText("before")
    said: list[str] = []
    session: Session = desk.window.session
    session.notice.connect(lambda sentence, _: said.append(sentence))
    table = desk.go("stakeholders", "organisation")
    table.grid.selectAll()
    table.grid.copy_wanted.emit()
    assert QGuiApplication.clipboard().text() == "before"
    assert "too many to copy" in said[0]
