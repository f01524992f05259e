"""Tables of records: sorted and filtered by the register, with columns a person chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import Agreement, Organisation
from asm_desktop.services import listing, records
from asm_desktop.services.listing import View
from tests.ui.model_case import Case, add_many
from tests.ui.seen import words
from ui.session import Session
from ui.tables.register_header import next_sort
from ui.tables.register_table import RegisterTable


@pytest.fixture
def table(session: Session, qtbot: QtBot) -> RegisterTable:
    """A table of organisations on the screen."""
    made = RegisterTable(session, View("organisation"))
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def titles(table: RegisterTable) -> list[str]:
    """The titles shown, from the top."""
    column = table.view().columns.index("title")
    return [str(table.model.index(row, column).data()) for row in range(table.model.rowCount())]


def test_header_click_sorts_up_then_down_then_not() -> None:
    assert next_sort((), "title", add=False) == (("title", False),)
    assert next_sort((("title", False),), "title", add=False) == (("title", True),)
    assert next_sort((("title", True),), "title", add=False) == ()


def test_shift_click_adds_an_order() -> None:
    first = (("type", False),)
    assert next_sort(first, "title", add=True) == (*first, ("title", False))
    assert next_sort((*first, ("title", False)), "title", add=True) == (*first, ("title", True))
    assert next_sort((*first, ("title", True)), "title", add=True) == first


def click_header(table: RegisterTable, field: str, *, shift: bool = False) -> None:
    header = table.grid.header
    section = table.view().columns.index(field)
    place = QPoint(header.sectionViewportPosition(section) + 10, header.height() // 2)
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_clicking_a_header_sorts_by_it(table: RegisterTable) -> None:
    click_header(table, "title")
    assert titles(table) == ["Australian Strategic Materials", "Korea Development Bank"]
    click_header(table, "title")
    assert titles(table) == ["Korea Development Bank", "Australian Strategic Materials"]


def test_sort_and_columns_are_remembered_by_noun_without_data(
    session: Session, table: RegisterTable, qtbot: QtBot
) -> None:
    click_header(table, "type")
    table.choose_column("website", True)
    again = RegisterTable(session, View("organisation"))
    qtbot.addWidget(again)
    assert again.view().sort == (("type", False),)
    assert again.view().columns[-1] == "website"
    settings = QSettings()
    settings.sync()
    kept = " ".join(str(settings.value(key)) for key in settings.allKeys())
    assert "website" in kept
    assert "Korea" not in kept


def test_every_field_can_be_chosen_as_a_column(table: RegisterTable) -> None:
    for field in listing.choosable(Organisation):
        if field.name not in table.view().columns:
            table.choose_column(field.name, True)
    assert set(table.view().columns) == {field.name for field in listing.choosable(Organisation)}
    assert table.grid.header.count() == len(table.view().columns)


def test_column_dragged_elsewhere_stays_there(session: Session, table: RegisterTable, qtbot: QtBot) -> None:
    table.grid.header.moveSection(table.view().columns.index("type"), 0)
    again = RegisterTable(session, View("organisation"))
    qtbot.addWidget(again)
    assert again.view().columns[0] == "type"


def test_width_given_by_hand_is_kept(session: Session, table: RegisterTable, qtbot: QtBot) -> None:
    table.grid.header.resizeSection(table.view().columns.index("type"), 77)
    again = RegisterTable(session, View("organisation"))
    qtbot.addWidget(again)
    assert again.grid.columnWidth(again.view().columns.index("type")) == 77


def test_typing_filters_and_clearing_shows_all(table: RegisterTable, qtbot: QtBot) -> None:
    table.focus_filter()
    table.bar.line.insert("산업")
    qtbot.waitUntil(lambda: table.model.rowCount() == 1)
    assert titles(table) == ["Korea Development Bank"]
    assert table.bar.count.text() == "1 organisation"
    QTest.keyClick(table.bar.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.model.rowCount() == 2)


def test_only_the_newest_text_is_looked_for(table: RegisterTable, qtbot: QtBot) -> None:
    told: list[str] = []
    table.bar.narrowed.connect(lambda text, _: told.append(text))
    QTest.keyClicks(table.bar.line, "korea")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["korea"]


def test_words_without_match_say_what_to_do(table: RegisterTable, qtbot: QtBot) -> None:
    table.bar.line.setText("nobody at all")
    qtbot.waitUntil(lambda: table.model.rowCount() == 0)
    assert "Nothing matches “nobody at all”." in words(table)
    button = next(each for each in table.findChildren(QPushButton) if each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.model.rowCount() == 2)


def test_empty_table_says_how_to_add(session: Session, qtbot: QtBot) -> None:
    table = RegisterTable(session, View("delivery"))
    qtbot.addWidget(table)
    table.show()
    keys = QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText)
    assert {"No deliveries yet.", f"Press {keys} to add the first."} <= set(words(table))


def test_condition_on_a_choice_narrows_and_shows_a_chip(table: RegisterTable, qtbot: QtBot) -> None:
    table.bar._narrow("type", "bank", True)
    qtbot.waitUntil(lambda: titles(table) == ["Korea Development Bank"])
    table.bar._narrow("type", None, True)
    qtbot.waitUntil(lambda: table.model.rowCount() == 0)
    assert "No record meets these conditions." in words(table)


def test_current_record_is_told_once(case: Case, table: RegisterTable) -> None:
    told: list[str] = []
    table.selected.connect(told.append)
    table.select(case.kdb)
    table.select(case.kdb)
    assert told == [case.kdb]
    assert table.selected_keys() == [case.kdb]


def test_enter_and_double_click_open_the_record(case: Case, table: RegisterTable) -> None:
    opened: list[str] = []
    table.activated.connect(opened.append)
    table.select(case.kdb)
    QTest.keyClick(table.grid, Qt.Key.Key_Return)
    assert opened == [case.kdb]


def test_selection_stays_on_its_record_when_rows_move(case: Case, table: RegisterTable) -> None:
    click_header(table, "title")
    table.select(case.kdb)
    told: list[str] = []
    table.selected.connect(told.append)
    records.create_party(case.register, Organisation, "Chungcheongbuk-do")
    assert table.selected_keys() == [case.kdb]
    assert titles(table) == ["Australian Strategic Materials", "Chungcheongbuk-do", "Korea Development Bank"]
    assert told == []


def test_selection_and_place_stay_after_a_change(case: Case, session: Session, qtbot: QtBot) -> None:
    add_many(case.register)
    table = RegisterTable(session, View("organisation"))
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    key = table.model.key(300)
    table.select(key)
    place = table.grid.verticalScrollBar().value()
    assert place > 200
    records.update(case.register, records.get(case.register, key), {"country": "Korea"})
    assert (table.selected_keys(), table.grid.verticalScrollBar().value()) == ([key], place)


def test_deleted_record_leaves_its_neighbour_selected(case: Case, table: RegisterTable) -> None:
    new = records.create_party(case.register, Organisation, "Soon gone")
    table.select(new.key)
    told: list[str] = []
    table.selected.connect(told.append)
    records.delete(case.register, [new])
    assert told == [case.kdb]
    assert table.selected_keys() == [case.kdb]


def test_hidden_table_catches_up_when_shown(case: Case, table: RegisterTable) -> None:
    table.hide()
    records.create_party(case.register, Organisation, "KSM Metals")
    assert table.model.rowCount() == 2
    table.show()
    assert table.model.rowCount() == 3


def test_other_noun_brings_its_own_columns(table: RegisterTable) -> None:
    table.set_noun("agreement")
    assert table.view().noun == "agreement"
    assert table.view().columns == tuple(field.name for field in listing.columns(Agreement))


def test_copy_puts_rows_on_the_clipboard_as_cells(table: RegisterTable) -> None:
    table.grid.selectAll()
    table.grid.copy_wanted.emit()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["Organisation", "Type"],
        ["Australian Strategic Materials", "Company"],
        ["Korea Development Bank", "Bank"],
    ]


def test_archived_records_are_another_view(case: Case, table: RegisterTable) -> None:
    records.archive(case.register, [records.get(case.register, case.kdb)])
    assert titles(table) == ["Australian Strategic Materials"]
    table.set_view(View("organisation", archived=True))
    assert titles(table) == ["Korea Development Bank"]
