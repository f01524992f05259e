"""What is shown where there is little room, or nothing to show yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from ui.session import Session
from ui.tables.register_table import RegisterTable
from ui.widgets.calm_line import CalmLine
from ui.window import MainWindow

LONG = "MOU: Australian Strategic Materials, KSM Metals Co., Ltd, Korea Development Bank, Chungcheongbuk-do Province"


def seen(table: RegisterTable) -> list[str]:
    """The columns that are not hidden."""
    grid = table.grid
    return [name for place, name in enumerate(table.view().columns) if not grid.isColumnHidden(place)]


def test_usual_columns_stand_back_where_there_is_no_room(session: Session, qtbot: QtBot) -> None:
    table = RegisterTable(session, View("agreement"))
    qtbot.addWidget(table)
    table.resize(500, 400)
    table.show()
    narrow = seen(table)
    assert narrow[0] == "title"
    assert len(narrow) < len(table.view().columns)
    assert table.grid.header.length() <= table.grid.viewport().width()
    table.resize(2400, 400)
    assert seen(table) == list(table.view().columns)


def test_chosen_columns_stay_where_there_is_no_room(session: Session, qtbot: QtBot) -> None:
    table = RegisterTable(session, View("agreement"))
    qtbot.addWidget(table)
    table.resize(400, 400)
    table.show()
    table.choose_column("purpose", True)
    assert seen(table) == list(table.view().columns)


@pytest.mark.parametrize(("bare", "grows"), [(True, True), (False, False)])
def test_long_line_grows_in_a_record_and_not_in_a_dialog(qtbot: QtBot, bare: bool, grows: bool) -> None:
    line = CalmLine()
    line.setProperty("bare", bare)
    qtbot.addWidget(line)
    line.resize(240, 30)
    line.setText("KDB")
    single = line.sizeHint().height()
    line.setText(LONG)
    assert (line.sizeHint().height() > single) is grows
    line.setText("KDB")
    assert line.sizeHint().height() == single


def test_empty_table_offers_to_add_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    answers, session = Answers(), Session(Register.create(tmp_path / "new.asm", None))
    window = MainWindow(session, answers)
    qtbot.addWidget(window)
    window.show()
    (add,) = [each for each in window.page().findChildren(QPushButton) if each.text() == "New organisation"]
    assert add.isVisible()
    add.click()
    assert answers.asked == ["New organisation"]
    window.close()
    session.close()


def test_file_open_for_reading_only_offers_nothing_to_add(qtbot: QtBot, tmp_path: Path) -> None:
    Register.create(tmp_path / "new.asm", None).close()
    session = Session(Register.open(tmp_path / "new.asm", None, read_only=True))
    window = MainWindow(session, Answers())
    qtbot.addWidget(window)
    window.show()
    adding = [action for id, action in window.qt_actions.items() if id.startswith("new-") and id != "new-file"]
    assert len(adding) > 9
    assert not any(action.isEnabled() for action in adding)
    buttons = [each.text() for each in window.page().findChildren(QPushButton) if each.isVisible()]
    assert not any(text.startswith("New ") for text in buttons)
    window.close()
    session.close()
