"""The small dialogs: the keys, and questions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.actions import ACTIONS, words
from ui.dialogs.keyboard import KeyboardHelp
from ui.widgets.confirm import ConfirmDialog


def test_keyboard_help_lists_every_key(qtbot: QtBot) -> None:
    dialog = KeyboardHelp()
    qtbot.addWidget(dialog)
    listed = {label.text() for label in dialog.findChildren(QLabel)}
    assert {words(spec).rstrip("…") for spec in ACTIONS if spec.keys} <= listed


def test_a_question_shows_names_as_they_are(qtbot: QtBot) -> None:
    dialog = ConfirmDialog(None, "Delete <img src=x>?", "Really?", "Delete")
    qtbot.addWidget(dialog)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
