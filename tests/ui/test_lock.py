"""Locking the window: what is seen of a locked register, and coming back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import FileLocked
from asm_desktop.services import passphrase, records
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from tests.ui.seen import press
from ui.desk import Desk
from ui.dialogs.new_record import NewRecordDialog
from ui.pages.lock import LockPage
from ui.preferences import Preferences
from ui.questions import Questions
from ui.record_page import RecordPage
from ui.theme.mode import Mode, use_mode
from ui.translation import use_language
from ui.window import MainWindow

PASSPHRASE = "tender ocean bicycle lantern"


@pytest.fixture(scope="session")
def locked_pattern(pattern: Case, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model case, encrypted."""
    path = tmp_path_factory.mktemp("encrypted") / "case.asm"
    path.write_bytes(pattern.register.path.read_bytes())
    with closing(Register.open(path, None)) as register:
        passphrase.change(register, None, PASSPHRASE)
    return path


@pytest.fixture
def path(locked_pattern: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "case.asm"
    copy.write_bytes(locked_pattern.read_bytes())
    return copy


@pytest.fixture
def desk(qapp: QApplication, path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The window on the encrypted register, with a person who answers dialogs themselves."""
    preferences = Preferences()
    preferences.mode, preferences.language = Mode.LIGHT, "en"
    made = Desk(qapp, preferences, Questions())
    made.open(path, PASSPHRASE)
    window_of(made).activateWindow()
    qtbot.waitUntil(window_of(made).isActiveWindow)
    settle(made, qtbot)
    yield made
    made.leave()
    made.deleteLater()
    use_language("en")
    use_mode(qapp, Mode.LIGHT)


def window_of(desk: Desk) -> MainWindow:
    assert isinstance(desk.window, MainWindow)
    return desk.window


def settle(desk: Desk, qtbot: QtBot) -> None:
    QApplication.processEvents()
    QApplication.processEvents()
    session = desk.session
    qtbot.waitUntil(lambda: session is None or not session.is_reading())
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    QApplication.processEvents()


def page_of(desk: Desk) -> LockPage:
    page = window_of(desk).centralWidget()
    assert isinstance(page, LockPage)
    return page


def lock(desk: Desk, qtbot: QtBot) -> LockPage:
    """Lock as a person does."""
    window_of(desk).qt_actions["lock"].trigger()
    settle(desk, qtbot)
    return page_of(desk)


def unlock(desk: Desk, qtbot: QtBot, words: str = PASSPHRASE) -> None:
    page = page_of(desk)
    page.field.setText(words)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    settle(desk, qtbot)


def texts(desk: Desk, *, visible_only: bool = False) -> str:
    """All that the widgets of the window hold, and those of whatever else is seen."""
    found: list[str] = []
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in [part for top in {window_of(desk), *shown} for part in (top, *top.findChildren(QWidget))]:
        if visible_only and not widget.isVisible():
            continue
        found += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        found += [action.text() for action in widget.actions()]
    return "\n".join(found)


def test_locked_nothing_of_the_register_is_left_in_the_window(desk: Desk, pattern: Case, qtbot: QtBot) -> None:
    session = desk.session
    assert session is not None
    window_of(desk).show_record(pattern.mou)
    settle(desk, qtbot)
    records.update(session.register, records.get(session.register, pattern.mou), {"notes": "a canary"})
    session.lend("a canary", "<b>a canary</b>")
    settle(desk, qtbot)
    assert "a canary" in texts(desk)
    lock(desk, qtbot)
    assert "a canary" not in texts(desk)
    assert "Korea" not in texts(desk)
    assert "case.asm is locked" in texts(desk, visible_only=True)
    assert window_of(desk).windowTitle() == "ASM Desktop"
    assert "canary" not in QGuiApplication.clipboard().text()
    assert {each.name for each in session.register.path.parent.glob("*case.asm*")} == {"case.asm"}
    with pytest.raises(FileLocked):
        session.register.undo_label()
    assert {id for id, action in window_of(desk).qt_actions.items() if action.isEnabled()} == {"quit"}
    assert not window_of(desk).menuBar().isVisible()


def test_unlocked_one_is_where_one_was(desk: Desk, pattern: Case, qtbot: QtBot) -> None:
    window_of(desk).open_view(View("organisation", filter="Korea", sort=(("title", True),)))
    window_of(desk).show_record(pattern.kdb)
    settle(desk, qtbot)
    before = window_of(desk).page()
    assert isinstance(before, RecordPage)
    seen = before.seen()
    window_of(desk).resize(1000, 620)
    settle(desk, qtbot)
    bar = before.record_bar()
    assert bar is not None
    bar.setValue(120)
    lock(desk, qtbot)
    unlock(desk, qtbot, "not it")
    assert "This passphrase does not open case.asm" in page_of(desk).sentence.text()
    unlock(desk, qtbot)
    after = window_of(desk).page()
    assert isinstance(after, RecordPage)
    assert after is not before
    assert (after.id, after.selected(), after.seen()) == (before.id, pattern.kdb, seen)
    qtbot.waitUntil(lambda: (after.record_bar() or bar).value() == 120)
    assert window_of(desk).qt_actions["new-person"].isEnabled()


def test_what_was_typed_and_not_left_is_kept_in_the_register(desk: Desk, pattern: Case, qtbot: QtBot) -> None:
    row = field(desk, pattern.kdb, "website", qtbot)
    row.setText("kdb.example")
    row.textEdited.emit("kdb.example")
    lock(desk, qtbot)
    unlock(desk, qtbot)
    assert desk.session is not None
    assert records.get(desk.session.register, pattern.kdb).values["website"] == "kdb.example"


def test_what_cannot_be_kept_waits_as_it_was_typed(desk: Desk, pattern: Case, qtbot: QtBot) -> None:
    row = field(desk, pattern.mou, "signed_on", qtbot)
    row.setText("the 32nd of May")
    row.textEdited.emit("the 32nd of May")
    page = lock(desk, qtbot)
    assert "What you were typing waits" in texts(desk, visible_only=True)
    assert "32nd" not in texts(desk, visible_only=True)
    assert page.isVisible()
    unlock(desk, qtbot)
    assert row.isVisible()
    assert row.text() == "the 32nd of May"


def field(desk: Desk, key: str, name: str, qtbot: QtBot) -> QLineEdit:
    """The line of a field of a record that is shown."""
    window_of(desk).show_record(key)
    settle(desk, qtbot)
    page = window_of(desk).page()
    assert isinstance(page, RecordPage)
    sheet = page.pane.sheet()
    assert sheet is not None
    for section in sheet.form.sections:
        if name in {each.name for each in section.fields} and section.heading is not None:
            section.heading.setChecked(True)
    settle(desk, qtbot)
    row = sheet.form.rows()[name]
    line = getattr(row.editor, "line", row.widget)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    return line


def test_a_dialog_waits_with_what_was_typed_there(desk: Desk, qtbot: QtBot) -> None:
    told: list[Any] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewRecordDialog)
        end.callback(dialog.close)
        line = dialog.findChildren(QLineEdit)[0]
        line.setFocus()
        QTest.keyClicks(line, "Zephyrine")
        assert desk.guard.lock()
        settle(desk, qtbot)
        told.append(("shown while locked", dialog.isVisible()))
        told.append(("seen", "Zephyrine" in texts(desk, visible_only=True)))
        unlock(desk, qtbot)
        told.append(("shown again", dialog.isVisible() and line.text()))
        press(dialog, "Add")

    def try_to_fill() -> None:
        with end:
            fill()

    end = ExitStack()
    QTimer.singleShot(0, try_to_fill)
    window_of(desk).qt_actions["new-person"].trigger()
    assert told == [("shown while locked", False), ("seen", False), ("shown again", "Zephyrine")]
    settle(desk, qtbot)
    assert desk.session is not None
    person = records.find(desk.session.register, "Zephyrine")
    assert window_of(desk).page().selected() == person.key


def test_other_windows_are_closed_and_their_threads_end(desk: Desk, qtbot: QtBot) -> None:
    window_of(desk).qt_actions["print-table"].trigger()
    settle(desk, qtbot)
    lock(desk, qtbot)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [window_of(desk)]
    unlock(desk, qtbot)


def test_a_file_without_a_passphrase_is_offered_one(
    qapp: QApplication, pattern: Case, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = tmp_path / "plain.asm"
    copy.write_bytes(pattern.register.path.read_bytes())
    answers = Answers()
    desk = Desk(qapp, Preferences(), answers)
    desk.open(copy)
    settle(desk, qtbot)
    window_of(desk).qt_actions["lock"].trigger()
    settle(desk, qtbot)
    assert not isinstance(window_of(desk).centralWidget(), LockPage)
    assert "has no passphrase, so it cannot be locked" in window_of(desk).notices.sentence()
    desk.leave()
    desk.deleteLater()


def test_leaving_while_locked_is_possible(desk: Desk, path: Path, qtbot: QtBot) -> None:
    lock(desk, qtbot)
    desk.leave()
    Register.open(path, PASSPHRASE).close()


def test_the_settings_of_locking_outlast_the_program() -> None:
    preferences = Preferences()
    assert (preferences.lock_after, preferences.locks_on_sleep, preferences.locks_with_screen) == (10, True, True)
    preferences.lock_after, preferences.locks_on_sleep, preferences.locks_with_screen = 0, False, False
    again = Preferences()
    assert (again.lock_after, again.locks_on_sleep, again.locks_with_screen) == (0, False, False)
    QSettings().setValue("lock/after", "soon")
    assert again.lock_after == 10
