"""Changing the passphrase in the window, setting a first one, and taking it away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolButton
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import PassphraseNeeded, WrongPassphrase
from asm_desktop.services import passphrase, records
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from tests.ui.seen import words
from ui.dialogs.change_passphrase import ChangePassphrase
from ui.dialogs.passphrase_fields import PassphraseFields
from ui.widgets.secret_field import SecretField
from ui.window import MainWindow

FIRST, OTHER = "tender ocean bicycle lantern", "maple river candle window"


def change(window: MainWindow, answers: Answers, qtbot: QtBot, fill: Callable[[ChangePassphrase], None]) -> None:
    """Ask for another passphrase, and wait for what comes of it."""

    def answer(dialog: QDialog) -> None:
        if isinstance(dialog, ChangePassphrase):
            fill(dialog)
        else:
            qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)

    answers.fill = answer
    window.session.stop_reading()
    window.qt_actions["passphrase"].trigger()


def test_a_first_passphrase(window: MainWindow, answers: Answers, qtbot: QtBot) -> None:
    def first(dialog: ChangePassphrase) -> None:
        assert not dialog.present.isVisible()
        assert not dialog.fields.without.isVisible()
        dialog.fields.first.setText(FIRST)
        assert not dialog.main.isEnabled()
        dialog.fields.second.setText(FIRST)
        dialog.main.click()

    change(window, answers, qtbot, first)
    assert "The file has its new passphrase" in window.notices.sentence()
    assert "Encrypted with your passphrase" in words(window.state)
    with pytest.raises(PassphraseNeeded):
        Register.open(window.session.register.path, None, read_only=True)


@pytest.fixture
def encrypted(window: MainWindow) -> MainWindow:
    """The window on the model case, encrypted."""
    window.session.stop_reading()
    passphrase.change(window.session.register, None, FIRST)
    return window


def test_another_passphrase(encrypted: MainWindow, case: Case, answers: Answers, qtbot: QtBot) -> None:
    register = encrypted.session.register

    def another(dialog: ChangePassphrase) -> None:
        for field, text in ((dialog.fields.first, OTHER), (dialog.fields.second, OTHER), (dialog.present, "not it")):
            field.setText(text)
        dialog.main.click()
        assert "This passphrase does not open case.asm" in dialog.sentence.text()
        dialog.present.setText(FIRST)
        dialog.main.click()

    change(encrypted, answers, qtbot, another)
    records.update(register, records.get(register, case.kdb), {"notes": "afterwards"})
    with pytest.raises(WrongPassphrase):
        Register.open(register.path, FIRST, read_only=True)
    with closing(Register.open(register.path, OTHER, read_only=True)) as other:
        assert records.get(other, case.kdb).values["notes"] == "afterwards"


def test_no_passphrase(encrypted: MainWindow, answers: Answers, qtbot: QtBot) -> None:
    def none(dialog: ChangePassphrase) -> None:
        dialog.present.setText(FIRST)
        dialog.fields.without.setChecked(True)
        assert "Anyone who gets the file" in dialog.fields.advice()
        dialog.main.click()

    change(encrypted, answers, qtbot, none)
    assert "no longer encrypted" in encrypted.notices.sentence()
    assert "Not encrypted: anyone who gets the file can read it" in words(encrypted.state)
    with closing(Register.open(encrypted.session.register.path, None, read_only=True)) as plain:
        assert plain.store.problems() == []


def test_where_the_file_is_read_elsewhere_it_says_so_and_stays(
    encrypted: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    register = encrypted.session.register

    def fill(dialog: ChangePassphrase) -> None:
        dialog.present.setText(FIRST)
        dialog.fields.first.setText(OTHER)
        dialog.fields.second.setText(OTHER)
        with register.reader() as other:
            other.undo_label()
            dialog.main.click()
            assert "is open elsewhere" in dialog.sentence.text()

    change(encrypted, answers, qtbot, fill)
    assert register.undo_label()
    with closing(Register.open(register.path, FIRST, read_only=True)):
        pass


def test_what_would_be_better_is_said_while_typing(qtbot: QtBot) -> None:
    fields = PassphraseFields("Passphrase", may_be_none=True)
    qtbot.addWidget(fields)
    for text, advice in (
        ("", "Four or five random words are strong"),
        ("password2024", "Part of it is among what is tried first. Weak: could be guessed. 4 more random words"),
        ("tender ocean", "Weak: could be guessed. 3 more random words make it strong."),
        (FIRST, "Strong. Keep it safe"),
    ):
        fields.first.setText(text)
        fields.second.setText(text)
        assert fields.advice().startswith(advice)
        assert fields.is_ready() is bool(text), "the advice never stands in the way"
    fields.second.setText("tender x")
    assert fields.advice() == "The two are not the same yet."


def test_the_eye_shows_what_is_typed_and_locked_capitals_are_told(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    qtbot.addWidget(field.capitals)
    field.show()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.capitals.isHidden()
    QTest.keyClicks(field, "B")
    assert not field.capitals.isHidden()
    QTest.keyClicks(field, "C", Qt.KeyboardModifier.ShiftModifier)
    assert field.capitals.isHidden()
    assert field.echoMode() is SecretField.EchoMode.Password
    field.eye.trigger()
    assert field.displayText() == "aBC"
    field.eye.trigger()
    assert "a" not in field.displayText()


def test_tab_leads_from_the_passphrase_to_its_repetition_and_the_eye_takes_no_letters(qtbot: QtBot) -> None:
    fields = PassphraseFields("Passphrase", may_be_none=False)
    qtbot.addWidget(fields)
    fields.show()
    fields.activateWindow()
    qtbot.waitUntil(fields.isActiveWindow)
    fields.first.setFocus()
    QTest.keyClick(fields.first, Qt.Key.Key_Tab)
    assert fields.second.hasFocus()
    eye = fields.first.findChildren(QToolButton)[0]
    eye.setFocus()
    QTest.keyClicks(eye, "ocean")
    assert fields.first.text() == ""
