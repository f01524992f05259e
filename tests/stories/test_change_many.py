"""A person changes many records at once, copies them, and takes all of it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit

from asm_desktop.domain.records import Delivery, Organisation
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.dialogs.edit_many import EditMany
from ui.dialogs.under_way import UnderWay
from ui.questions import Questions
from ui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


def rows(desk: Desk) -> dict[str, Organisation]:
    return {row.key: row for row in desk.register.store.all(Organisation)}


def fill_in(desk: Desk, dialog: EditMany, country: str, tags: str) -> bool:
    """Fill the dialog in, and wait until the change is made."""
    dialog.show()
    line = dialog.editors["country"]
    assert isinstance(line, QLineEdit)
    line.setText(country)
    line.textEdited.emit(country)
    dialog.add_tags.setText(tags)
    dialog.keep()
    desk.wait_for(lambda: not dialog.isVisible() or bool(dialog.sentence.text()))
    return dialog.result() == QDialog.DialogCode.Accepted


def edit(desk: Desk, monkeypatch: pytest.MonkeyPatch, country: str, tags: str) -> None:
    """Change the selected together."""

    def ask(_: Questions, dialog: QDialog) -> bool:
        assert isinstance(dialog, EditMany)
        return fill_in(desk, dialog, country, tags)

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


def under_way(desk: Desk, monkeypatch: pytest.MonkeyPatch, *, stop: bool = False) -> list[str]:
    """Have few rows be many; the titles of what is then done away from the window, or stopped at its first step."""
    monkeypatch.setattr("ui.dialogs.under_way.AT_ONCE", 3)
    seen: list[str] = []

    def ask(_: Questions, dialog: QDialog) -> bool:
        if isinstance(dialog, EditMany):
            return fill_in(desk, dialog, "Atlantis", "board")
        assert isinstance(dialog, UnderWay)
        seen.append(dialog.windowTitle())
        if stop:
            worker = dialog._worker
            worker.progressed.connect(worker.requestInterruption, Qt.ConnectionType.DirectConnection)
        dialog.show()
        desk.wait_for(lambda: not dialog.isVisible())
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(Questions, "ask", ask)
    return seen


@pytest.mark.parametrize("action", ["pin", "archive", "edit-many"])
def test_more_than_one_waits_for_are_changed_away_from_the_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    seen = under_way(desk, monkeypatch)
    table = desk.go("stakeholders", "organisation")
    before = rows(desk)
    table.grid.selectAll()
    keys = table.selected_keys()
    desk.window.qt_actions[action].trigger()
    desk.settle()
    field = {"pin": "pinned", "archive": "archived", "edit-many": "country"}[action]
    changed = rows(desk)
    assert all(changed[key].values[field] for key in keys)
    desk.window.qt_actions["undo"].trigger()
    assert rows(desk) == before
    desk.window.qt_actions["redo"].trigger()
    assert rows(desk) == changed
    assert seen[0] == f"Changing {len(keys)} records"
    assert len(seen) == 3


def delivered(desk: Desk) -> list[str]:
    """Deliveries that nothing points at, all of them selected."""
    table = desk.go("deliveries", "delivery")
    for number in range(5):
        records.create(desk.register, Delivery, {"agreement": desk.find("A-0002").key, "name": f"Parcel {number}"})
    table.bar.line.setText("Parcel")
    table.bar.line.textEdited.emit("Parcel")
    desk.settle()
    table.grid.selectAll()
    assert len(table.selected_keys()) == 5
    return table.selected_keys()


def test_many_are_deleted_away_from_the_window_and_come_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = delivered(desk)
    seen = under_way(desk, monkeypatch)
    desk.window.qt_actions["delete"].trigger()
    desk.settle()
    assert desk.register.store.get_many(Delivery, keys) == []
    assert seen == ["Deleting 5 records"]
    desk.window.qt_actions["undo"].trigger()
    assert len(desk.register.store.get_many(Delivery, keys)) == 5


def test_what_is_stopped_leaves_nothing_half_done_and_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = delivered(desk)
    said: list[tuple[str, bool]] = []
    desk.window.session.notice.connect(lambda sentence, is_error: said.append((sentence, is_error)))
    under_way(desk, monkeypatch, stop=True)
    for action in ("delete", "archive"):
        desk.window.qt_actions[action].trigger()
        desk.settle()
    kept = desk.register.store.get_many(Delivery, keys)
    assert [row.archived for row in kept] == [None] * 5
    assert said == [("Stopped. Nothing was changed.", False)] * 2


def test_what_others_point_at_is_not_deleted_and_it_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(desk)
    said: list[tuple[str, bool]] = []
    desk.window.session.notice.connect(lambda sentence, is_error: said.append((sentence, is_error)))
    table = desk.go("stakeholders", "organisation")
    table.grid.selectAll()
    under_way(desk, monkeypatch)
    desk.window.qt_actions["delete"].trigger()
    desk.settle()
    assert rows(desk) == before
    ((sentence, is_error),) = said
    assert "is still referred to by" in sentence
    assert is_error


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
