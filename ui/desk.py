"""What is open: one window after another, on the files a person opens."""

from __future__ import annotations

import os
import sys
import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from asm_desktop.domain.errors import DamagedIndex, UserError
from asm_desktop.services.register import Register
from ui.icons import app_icon, forget_drawings
from ui.preferences import REMEMBERS, Preferences
from ui.questions import Questions
from ui.session import Session
from ui.theme.fonts import use_fonts, use_last_font
from ui.theme.mode import Mode, dress, use_mode
from ui.translation import error_sentence, translate, use_language
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.guard import Guard

READY = "ASM_DESKTOP_READY"
"""Set to 1, the program prints READY and the monotonic clock once the first table is painted."""


def make_application() -> QApplication:
    """Return the application with its name, fonts and style."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setOrganizationName("ASM Desktop")
    application.setApplicationName("ASM Desktop")
    application.setQuitOnLastWindowClosed(False)
    use_fonts(application)
    application.aboutToQuit.connect(forget_drawings)
    return application


class Desk(QObject):
    """Keeps what is open: one window, on a register or the welcome."""

    def __init__(self, application: QApplication, preferences: Preferences, questions: Questions) -> None:
        super().__init__(application)
        self.application, self.preferences, self.questions = application, preferences, questions
        self.window: QWidget | None = None
        self.session: Session | None = None
        use_language(preferences.language)
        use_mode(application, preferences.mode)

    def show_welcome(self) -> None:
        """Show the first window, without a file."""
        from ui.pages.welcome import WelcomePage

        page = WelcomePage()
        page.chosen.connect(self.show_file)
        self._replace(page)

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Open a file and show it; what was open stays if that fails."""
        if self.session is not None and self.session.register.path == path.absolute():
            return
        register = open_register(path, passphrase or _remembered(path), self.questions, self.window)
        if register is not None:
            self.show_register(register)

    def show_file(self, choice: str) -> None:
        """Show "new", a file to be made; "open", one to be chosen; or "sample", a fresh copy of it."""
        {"new": self._make_file, "open": self._choose_file, "sample": self._open_sample}[choice]()

    def show_register(self, register: Register) -> None:
        """Show an open register in place of what is shown, whose file is closed once its window is gone."""
        earlier, window = self.session, self.window
        self.session = Session(register)
        self.session.restore_wanted.connect(self.put_back)
        self.show_window()
        if earlier is not None and window is not None:
            window.destroyed.connect(lambda: earlier.close())

    def choose_mode(self, mode: str) -> None:
        """Use light, dark or the system's mode from now on."""
        self.preferences.mode = Mode(mode)
        use_mode(self.application, self.preferences.mode)
        self._show_again()

    def choose_language(self, code: str) -> None:
        """Use a language from now on."""
        self.preferences.language = code
        use_language(code)
        self._show_again()

    @cached_property
    def guard(self) -> Guard:
        """What locks the window."""
        from ui.guard import Guard

        return Guard(self)

    def leave(self) -> None:
        """Close what is open."""
        if self.window is not None:
            self.window.close()
        if self.session is not None:
            self.session.close()
            self.session = None

    def _make_file(self) -> None:
        from ui.dialogs.new_register import NewRegister

        dialog = NewRegister(self.questions, _documents(), self.window)
        if self.questions.ask(dialog) and dialog.register is not None:
            self.show_register(dialog.register)

    def _choose_file(self) -> None:
        from ui.dialogs.new_register import REGISTERS

        path = self.questions.file_to_open(self.window, translate("Desk", "Open a file"), REGISTERS)
        if path is not None:
            self.open(path)

    def _open_sample(self) -> None:
        from asm_desktop.services import sample

        try:
            self.show_register(Register.open(sample.fresh_copy(), None))
        except UserError as error:
            self.tell(error_sentence(error))

    def tell(self, sentence: str, *, is_error: bool = True, offer: QAction | None = None) -> None:
        """Say something on the window, where it has a place for it."""
        notices = getattr(self.window, "notices", None)
        if notices is not None:
            notices.show_notice(sentence, is_error=is_error, offer=offer)

    def _show_again(self) -> None:
        """Make the window anew in other colours or words, on the same page and record."""
        if not isinstance(self.window, MainWindow):
            self.show_welcome()
            return
        from ui.place import Place

        place = Place.of(self.window)
        self.show_window()
        place.show(self.window)

    def show_window(self) -> None:
        """Show the open register in a window made anew."""
        assert self.session is not None
        window = MainWindow(self.session, self.questions)
        window.file_requested.connect(self.show_file)
        window.lock_requested.connect(lambda: self.guard.lock(), Qt.ConnectionType.QueuedConnection)
        window.mode_chosen.connect(self.choose_mode)
        window.language_chosen.connect(self.choose_language)
        window.qt_actions[f"mode-{self.preferences.mode.value}"].setChecked(True)
        window.qt_actions[f"language-{self.preferences.language}"].setChecked(True)
        self._replace(window)

    def _replace(self, window: MainWindow | QWidget) -> None:
        earlier, self.window = self.window, window
        if earlier is not None:
            window.setGeometry(earlier.geometry())
            earlier.blockSignals(True)
            earlier.close()
            earlier.deleteLater()
        elif self.preferences.geometry is not None:
            window.restoreGeometry(self.preferences.geometry)
        closed = getattr(window, "closed", None)
        if closed is not None:
            closed.connect(self._quit)
        if isinstance(window, MainWindow):
            if os.environ.get(READY) == "1":
                window.page().painted.connect(_report_ready)
            window.painted.connect(self._check_parts)
            window.painted.connect(self._finish)
            window.painted.connect(lambda: self.guard.watch())
        else:
            self._finish()
        dress(self.application)
        window.show()

    def _finish(self) -> None:
        """Do what the first window of the program need not wait for."""
        if self.application.windowIcon().isNull():
            self.application.setWindowIcon(app_icon())
            use_last_font()

    def _check_parts(self) -> None:
        """Close a file that is not made as this program makes it; nothing was written to it yet."""
        session = self.session
        if session is None or not session.is_open:
            return
        try:
            session.register.check_parts()
        except UserError as error:
            self._let_go(session, error)
        else:
            session.found_damaged.connect(lambda error: self._let_go(session, error))
            session.keep_backups()
            if not session.register.index_is_whole:
                session.notice.emit(error_sentence(DamagedIndex(name=session.register.path.name)), True)

    def _let_go(self, session: Session, error: UserError) -> None:
        """Close a damaged file, and say why."""
        if self.session is session:
            self.session = None
            self.show_welcome()
            session.close()
            offer = QAction(translate("Desk", "What can be done…"), self)
            offer.triggered.connect(lambda: self._help(session.register.path, error))
            self.tell(error_sentence(error), offer=offer)

    def _help(self, path: Path, error: UserError) -> None:
        """Offer what can be done about a file that is damaged."""
        from ui.dialogs.open_register import open_with_help

        register = open_with_help(path, None, error, self.questions, self.window)
        if register is not None:
            self.show_register(register)

    def put_back(self, draft: Path, key: str) -> None:
        """Put a backup that was made ready in the place of the file shown, and show that."""
        from asm_desktop.services import restoring_backups

        session = self.session
        assert session is not None
        path, earlier = session.register.path, session.register.key
        self.session = None
        self.show_welcome()
        session.close()
        sentence, is_error = (
            translate("Backups", "The backup is restored. What was there before is kept as a backup."),
            False,
        )
        try:
            restoring_backups.put(path, draft)
        except UserError as error:
            key, sentence, is_error = earlier, error_sentence(error), True
        try:
            self.show_register(Register.open_with(path, key))
        except UserError as error:
            self.tell(error_sentence(error))
        else:
            self.tell(sentence, is_error=is_error)

    def _quit(self) -> None:
        if self.window is not None:
            self.preferences.geometry = self.window.saveGeometry()
        self.application.quit()


def open_register(path: Path, passphrase: str | None, questions: Questions, parent: QWidget | None) -> Register | None:
    """Open a file, with the person's help where it is needed; None if they gave up.

    What it is made of is checked once its window is on the screen.
    """
    try:
        return Register.open(path, passphrase, parts_later=True)
    except UserError as error:
        from ui.dialogs.open_register import open_with_help

        return open_with_help(path, passphrase, error, questions, parent)


def _remembered(path: Path) -> str | None:
    """What this computer keeps to open a file by itself, if it was asked to and can."""
    if not QSettings().contains(REMEMBERS):
        return None
    from ui import remembering

    try:
        return remembering.code_of(path)
    except UserError:
        return None


def _report_ready() -> None:
    print("READY", time.monotonic(), flush=True)


def _documents() -> Path:
    """The folder that documents are kept in; where it is not there, the person's own."""
    from PySide6.QtCore import QStandardPaths

    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
