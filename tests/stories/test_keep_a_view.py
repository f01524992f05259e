"""A person narrows a table by several conditions, keeps the view under a name, and comes back to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from asm_desktop.domain.conditions import Condition
from asm_desktop.services import views
from tests.stories.desk import Desk
from ui.dialogs.add_condition import AddCondition
from ui.dialogs.save_view import SaveView
from ui.forms.view_words import ViewWords
from ui.questions import Questions
from ui.tables.register_table import RegisterTable


def answer(monkeypatch: pytest.MonkeyPatch, fill: Callable[[QDialog], None]) -> None:
    """Have the next dialogs filled in and left by their main button."""

    def ask(_: Questions, dialog: QDialog) -> bool:
        dialog.show()
        fill(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(Questions, "ask", ask)


def titles(table: RegisterTable) -> list[str]:
    column = table.view().columns.index("title")
    return [str(table.model.index(row, column).data()) for row in range(table.model.rowCount())]


def add_condition(desk: Desk, monkeypatch: pytest.MonkeyPatch, field: str, way: str, typed: str = "") -> None:
    """Add a condition through its dialog."""

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, AddCondition)
        dialog.fields.setCurrentIndex(dialog.fields.findData(field))
        dialog.ways.setCurrentIndex(dialog.ways.findData(way))
        if typed:
            line = getattr(dialog.editor, "line", dialog.editor)
            assert isinstance(line, QWidget)
            QTest.keyClicks(line, typed)
        dialog.take()

    answer(monkeypatch, fill)
    desk.window.qt_actions["add-condition"].trigger()
    desk.settle()


def save(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Keep the view through its dialog."""

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SaveView)
        dialog.name.setText(name)
        dialog.keep()

    answer(monkeypatch, fill)
    desk.window.qt_actions["save-view"].trigger()
    desk.settle()


def test_conditions_narrow_together_and_are_taken_away_one_by_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk.go("stakeholders", "organisation")
    everything = len(titles(table))
    add_condition(desk, monkeypatch, "country", "contains", "Korea")
    korean = len(titles(table))
    add_condition(desk, monkeypatch, "website", "known")
    both = len(titles(table))
    assert everything > korean > both
    assert table.view().where == (Condition("country", "Korea", "contains"), Condition("website", None, "known"))
    chips = [table.bar._chips.itemAt(place) for place in range(table.bar._chips.count())]
    chip = chips[1].widget() if chips[1] else None
    assert chip is not None
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(titles(table)) == korean


def test_a_date_that_cannot_be_read_is_said_in_the_dialog(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk.go("agreements", "agreement")
    before = titles(table)
    add_condition(desk, monkeypatch, "signed_on", "before", "nonsense")
    assert titles(table) == before
    add_condition(desk, monkeypatch, "signed_on", "before", "2027")
    assert 0 < len(titles(table)) < len(before)


def test_a_view_is_kept_opened_from_the_menu_and_undone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk.go("stakeholders", "organisation")
    add_condition(desk, monkeypatch, "country", "contains", "Korea")
    desk.click_header(table, "title")
    table.choose_column("listed", True)
    kept, view = titles(table), table.view()
    save(desk, monkeypatch, "Korean bodies")
    table.bar.clear()
    table.set_noun("person")
    table.set_noun("organisation")
    desk.settle()
    assert titles(table) != kept
    table.bar.filter_menu.aboutToShow.emit()
    next(each for each in table.bar.filter_menu.actions() if each.text() == "Korean bodies").trigger()
    desk.settle()
    assert (titles(table), table.view()) == (kept, view)
    desk.window.qt_actions["undo"].trigger()
    assert views.saved(desk.register, "organisation") == []


def test_a_kept_view_is_opened_from_anywhere_by_its_name(desk: Desk) -> None:
    desk.go("stakeholders", "person")
    row = desk.find("V-0001")
    desk.window.session.open_record(row.key)
    desk.settle()
    table = desk.page().table
    assert (desk.window.page().id, table.view().noun) == ("commitments", "commitment")
    assert table.view().where == (Condition("status", "open"), Condition("example", True))
    assert desk.title() in titles(table)


def test_archived_records_are_shown_on_demand(desk: Desk) -> None:
    desk.open("P-0002")
    name = desk.title()
    desk.window.qt_actions["archive"].trigger()
    desk.settle()
    table = desk.page().table
    assert name not in titles(table)
    table.bar.filter_menu.aboutToShow.emit()
    next(each for each in table.bar.filter_menu.actions() if each.text() == "Show archived records").trigger()
    desk.settle()
    assert titles(table) == [name]


def test_a_kept_view_says_in_words_what_it_shows(desk: Desk) -> None:
    desk.go("setup", "saved_view")
    row = desk.find("V-0001")
    desk.page().show_record(row.key, "saved_view")
    desk.settle()
    rows = desk.sheet().form.rows()
    shown = [rows[name].findChild(ViewWords) for name in ("of", "definition")]
    assert [each.words.text() for each in shown if isinstance(each, ViewWords)] == [
        "Commitments",
        "Status: Open\nInvented example: Yes\nSorted by Due",
    ]
