"""A person sees the agreements as cards by stage, and moves them on by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.stories.desk import Desk
from tests.ui.answers import Answers
from ui.forms.gate_dialog import GateDialog
from ui.pages.agreements import BOARD, TABLE, AgreementsPage
from ui.tables.board import Board, Column
from ui.tables.card_list import CARD

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def answers(desk: Desk) -> Answers:
    """The board on the screen, and questions that a test answers."""
    desk.go("agreements")
    made = Answers()
    page(desk).session.questions = made
    page(desk).show_picture(BOARD)
    desk.settle()
    return made


def page(desk: Desk) -> AgreementsPage:
    found = desk.page()
    assert isinstance(found, AgreementsPage)
    return found


def board(desk: Desk) -> Board:
    return desk.window.findChildren(Board)[0]


def column(desk: Desk, code: str) -> Column:
    return next(each for each in board(desk).columns if each.code == code)


def give_reason(dialog: QDialog) -> None:
    assert isinstance(dialog, GateDialog)
    dialog.line.setText("Reported in the news")
    dialog._set()


def test_each_agreement_stands_in_the_column_of_its_stage(desk: Desk, answers: Answers) -> None:
    shown = sum(each.cards.count() for each in board(desk).columns)
    assert shown == desk.page().table.model.rowCount()
    assert column(desk, "agreed_text").cards.count() == 1
    assert answers.asked == []


def test_a_card_is_moved_by_keyboard_through_the_gate_and_undone(desk: Desk, answers: Answers) -> None:
    cards = column(desk, "agreed_text").cards
    board(desk).setFocus()
    cards.take_focus(0)
    desk.settle()
    QTest.keyClick(cards, Qt.Key.Key_Right, ALT)
    assert len(answers.asked) == 1
    assert desk.find("A-0003").values["stage"] == "agreed_text"
    answers.fill = give_reason
    QTest.keyClick(cards, Qt.Key.Key_Right, ALT)
    desk.settle()
    row = desk.find("A-0003")
    assert (row.values["stage"], row.values["stage_reason"]) == ("signed", "Reported in the news")
    moved = column(desk, "signed").cards
    assert moved.current_key() == row.key
    assert desk.window.focusWidget() is moved
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert desk.find("A-0003").values["stage"] == "agreed_text"
    assert column(desk, "agreed_text").cards.current_key() == row.key


def test_a_card_is_dropped_on_an_empty_column(desk: Desk, answers: Answers) -> None:
    row = desk.find("A-0003")
    target = column(desk, "drafting").cards
    assert target.count() == 0
    data = QMimeData()
    data.setData(CARD, row.key.encode())
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    target.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))
    desk.settle()
    assert desk.find("A-0003").values["stage"] == "drafting"
    assert target.current_key() == row.key
    assert answers.asked == [], "going back needs no reason"


@pytest.mark.usefixtures("answers")
def test_walking_the_cards_shows_each_record_beside_them(desk: Desk) -> None:
    cards = column(desk, "agreed_text").cards
    cards.take_focus(0)
    desk.settle()
    assert desk.title() == desk.find("A-0003").heading
    QTest.keyClick(cards, Qt.Key.Key_Right)
    desk.settle()
    current = next(each for each in board(desk).columns if each.cards.hasFocus())
    assert desk.page().selected() == current.cards.current_key()
    assert current.cards.current_key() != desk.find("A-0003").key


@pytest.mark.usefixtures("answers")
def test_the_filter_of_the_table_narrows_the_board_and_stays(desk: Desk) -> None:
    table = desk.page().table
    table.bar.line.setText("Magnet Materials Cluster")
    desk.wait_for(lambda: table.model.rowCount() == 1)
    assert [each.code for each in board(desk).columns if each.cards.count()] == ["agreed_text"]
    page(desk).choose("area")
    assert not board(desk).isVisible()
    page(desk).choose("agreement")
    assert board(desk).isVisible()
    page(desk).show_picture(TABLE)
    assert table.grid.isVisible()
