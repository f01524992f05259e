"""Today where a file may only be read, where much is overdue, and when the window is made anew."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.domain.agenda import Entry, Part
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import FollowUp
from asm_desktop.domain.said import say
from asm_desktop.services import records
from asm_desktop.services.agenda import Agenda, Pointer
from asm_desktop.services.register import Register
from asm_desktop.services.views import READY
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.desk import Desk
from ui.pages.today import TodayPage
from ui.preferences import Preferences
from ui.session import Session
from ui.today.rows import Kind, rows, summary
from ui.window import MainWindow

DAY = datetime.date(2026, 11, 30)
TASK = Entry(Part.OVERDUE, FollowUp.noun, "f", "Ring the bank", DAY, say("1 day late"), owners=("p",))
MANY = Agenda(DAY, (TASK,), (Pointer(next(each for each in READY if each.full_title == "Overdue tasks"), 1200),))


@contextmanager
def open_again(case: Case, *, read_only: bool, folder: Path) -> Iterator[Register]:
    """A copy of the model case with a follow-up that is due today."""
    due = PartialDate.on(datetime.date.today())
    records.create(case.register, FollowUp, {"text": "Ring the bank", "due": due})
    copy = folder / "copy.asm"
    case.register.copy(copy)
    register = Register.open(copy, None, read_only=read_only)
    try:
        yield register
    finally:
        register.close()


def today(window: MainWindow, qtbot: QtBot, is_there: Callable[[TodayPage], bool]) -> TodayPage:
    window.go(TodayPage.id)
    page = window.page()
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: is_there(page))
    return page


@pytest.mark.usefixtures("qapp")
def test_nothing_is_ticked_in_a_file_that_may_only_be_read(case: Case, tmp_path: Path, qtbot: QtBot) -> None:
    with open_again(case, read_only=True, folder=tmp_path) as register:
        session = Session(register)
        window = MainWindow(session, Answers())
        qtbot.addWidget(window)
        window.show()
        page = today(window, qtbot, lambda page: page.selected() is not None)
        QTest.keyClick(page.agenda.list, Qt.Key.Key_Space)
        assert page.agenda.list.current() is not None
        (row,) = register.store.all(FollowUp)
        assert row.status == "open"
        assert page.agenda.nothing.findChildren(type(page.agenda.printing)) == []
        window.close()
        session.close()


def test_other_colours_leave_the_day_where_it_was(
    case: Case, tmp_path: Path, qapp: QApplication, answers: Answers, qtbot: QtBot
) -> None:
    with open_again(case, read_only=False, folder=tmp_path) as register:
        desk = Desk(qapp, Preferences(), answers)
        desk.show_register(register)
        assert isinstance(desk.window, MainWindow)
        today(desk.window, qtbot, lambda page: page.selected() is not None)
        desk.choose_mode("dark")
        assert isinstance(desk.window, MainWindow)
        assert desk.window.page().id == TodayPage.id
        desk.choose_mode("light")
        desk.leave()


def test_what_is_long_overdue_is_counted_and_pointed_at() -> None:
    assert summary(MANY) == "1,201 overdue"
    assert [(row.kind, row.words) for row in rows(MANY)] == [
        (Kind.HEADING, "Overdue"),
        (Kind.LINE, "Ring the bank"),
        (Kind.POINTER, "1,200 more that were due earlier: Overdue tasks"),
    ]
    assert [row.words for row in rows(MANY, "p")] == ["Overdue", "Ring the bank"]
    assert rows(MANY, "somebody else") == []
    assert summary(MANY, "somebody else") == "Nothing is overdue or due today"
