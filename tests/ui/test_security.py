"""What keeps the data from other eyes: the choices, the recovery code, the keychain, copies, and dumps of memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from asm_desktop.domain.manner import Manner
from asm_desktop.services import passphrase, records
from asm_desktop.services.recovery_sheet import print_code
from asm_desktop.services.register import Register
from tests.packs.reading import text_of
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui import clipboard
from ui.desk import Desk
from ui.dialogs.change_passphrase import ChangePassphrase
from ui.dialogs.recovery_code import RecoveryCode
from ui.dialogs.remember import Remember
from ui.dialogs.security import Security
from ui.forms.confidential_copies import ConfidentialCopies
from ui.preferences import Preferences
from ui.record_page import RecordPage
from ui.window import MainWindow

ROOT = Path(__file__).parents[2]
PASSPHRASE = "tender ocean bicycle lantern"


class Chain(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def chain() -> Iterator[Chain]:
    before, made = keyring.get_keyring(), Chain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def encrypted(window: MainWindow) -> MainWindow:
    window.session.stop_reading()
    passphrase.change(window.session.register, None, PASSPHRASE)
    return window


def test_choices_hold_from_when_they_are_made(encrypted: MainWindow, answers: Answers) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, Security)
        assert (dialog.after.currentText(), dialog.copied.currentText()) == ("10 minutes", "90 seconds")
        dialog.after.setCurrentIndex(dialog.after.findData(30))
        dialog.copied.setCurrentIndex(dialog.copied.findData(15))
        dialog.on_sleep.click()

    answers.fill = fill
    encrypted.qt_actions["security"].trigger()
    preferences = Preferences()
    assert (preferences.lock_after, preferences.locks_on_sleep, preferences.locks_with_screen) == (30, False, True)
    assert (clipboard.seconds(), clipboard.keeps()) == (15, False)


def test_the_recovery_code_opens_the_file_until_its_passphrase_is_changed(
    encrypted: MainWindow, answers: Answers
) -> None:
    codes: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryCode)
        dialog.field.setText("not it")
        dialog.main.click()
        assert "does not open case.asm" in dialog.sentence.text()
        dialog.field.setText(PASSPHRASE)
        dialog.main.click()
        assert dialog.shown.isVisible()
        assert "".join(dialog.shown.text().split()) == dialog.code.replace("-", "")
        codes.append(dialog.code)

    answers.fill = fill
    encrypted.qt_actions["recovery-code"].trigger()
    register = encrypted.session.register
    with closing(Register.open(register.path, codes[0].lower(), read_only=True)) as other:
        assert other.store.problems() == []
    printed = text_of(print_code(register, codes[0], Manner()).pdf)
    assert all(group in printed for group in codes[0].split("-"))
    encrypted.session.stop_reading()
    passphrase.change(register, codes[0], "maple river candle window")
    with pytest.raises(Exception, match="does not open case"):
        Register.open(register.path, codes[0], read_only=True)


def remember(window: MainWindow, answers: Answers) -> str:
    """Ask for it as a person does; what the dialog said last."""
    said: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, Remember)
        dialog.field.setText(PASSPHRASE)
        dialog.main.click()
        said.append(dialog.sentence.text())

    answers.fill = fill
    window.qt_actions["remember"].trigger()
    return said[0]


def test_this_computer_opens_a_file_by_itself_until_it_is_to_forget(
    encrypted: MainWindow, answers: Answers, chain: Chain, qapp: QApplication
) -> None:
    path = encrypted.session.register.path
    assert remember(encrypted, answers) == ""
    assert "opens the file by itself" in encrypted.notices.sentence()
    assert PASSPHRASE not in str(chain.kept)
    assert path.name not in str(chain.kept)
    encrypted.close()
    encrypted.session.close()
    nobody = Answers()
    desk = Desk(qapp, Preferences(), nobody)
    desk.open(path)
    assert nobody.asked == []
    assert isinstance(desk.window, MainWindow)
    desk.window.commands.remember()
    assert "asks for the passphrase again" in desk.window.notices.sentence()
    assert chain.kept == {}
    desk.leave()
    desk.open(path)
    assert nobody.asked == ["Open case.asm"]
    desk.deleteLater()


def test_another_passphrase_is_not_remembered(
    encrypted: MainWindow, answers: Answers, chain: Chain, qtbot: QtBot
) -> None:
    remember(encrypted, answers)

    def fill(dialog: QDialog) -> None:
        if isinstance(dialog, ChangePassphrase):
            dialog.present.setText(PASSPHRASE)
            dialog.fields.first.setText("maple river candle window")
            dialog.fields.second.setText("maple river candle window")
            dialog.main.click()
        else:
            qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)

    answers.fill = fill
    encrypted.session.stop_reading()
    encrypted.qt_actions["passphrase"].trigger()
    assert chain.kept == {}


def test_a_computer_without_a_keychain_says_so(encrypted: MainWindow, answers: Answers) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    assert remember(encrypted, answers).startswith("This computer has no keychain that can be used here")
    keyring.set_keyring(before)


@pytest.mark.parametrize(("whose", "field", "goes"), [("jung", "diet", True), ("kdb", "website", False)])
def test_what_is_copied_from_a_confidential_field_leaves_the_clipboard(
    window: MainWindow, case: Case, qtbot: QtBot, whose: str, field: str, goes: bool
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    copies, key = ConfidentialCopies(window.session, window), getattr(case, whose)
    records.update(window.session.register, records.get(window.session.register, key), {field: "a canary"})
    window.show_record(key)
    page = window.page()
    assert isinstance(page, RecordPage)
    sheet = page.pane.sheet()
    assert sheet is not None
    for section in sheet.form.sections:
        if field in {each.name for each in section.fields} and section.heading is not None:
            section.heading.setChecked(True)
    sheet.form.rows()[field].widget.setFocus()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit | QPlainTextEdit)
    line.selectAll()
    line.copy()
    assert QGuiApplication.clipboard().text() == "a canary"
    lent = window.session._lent
    assert (lent is not None and lent.timer.isActive()) is goes
    if lent is not None:
        lent.timer.timeout.emit()
        assert QGuiApplication.clipboard().text() == ""
    copies.setParent(None)


DUMPS = """
import ctypes, resource
from ui.system import memory
memory.forbid_dumps()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether it would write one")
def test_a_crash_leaves_no_copy_of_memory_behind() -> None:
    command = [sys.executable, "-c", DUMPS]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout.split() == ["0", "0"]
