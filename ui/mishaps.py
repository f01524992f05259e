"""Faults of the program: kept as reports on this computer, told in plain words, and the next start says what happened.

No traceback reaches a person; what they see names places in the program, once they ask for it.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from asm_desktop.services.crash_reports import Report, Run
    from ui.desk import Desk


class Mishaps(QObject):
    """Takes what no part of the program expected, on any thread; one report is shown at a time."""

    _happened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._run: Run | None = None
        self._is_telling = False
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take faults from now on."""
        sys.excepthook = self.take
        threading.excepthook = lambda found: self.take(found.exc_type, found.exc_value, found.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException | None, _: TracebackType | None) -> None:
        """Keep a report of an error, and have it told."""
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        from PySide6 import __version__

        from asm_desktop.services import crash_reports

        self._happened.emit(crash_reports.keep(crash_reports.describe(error), f"Qt {__version__}"))

    def begin(self) -> None:
        """Mark this run, and say what became of an earlier one that was not ended."""
        from asm_desktop.services.crash_reports import Run

        self._run = Run()
        found = self._run.begin()
        if found:
            self._tell_of_earlier(found[-1])

    def end(self) -> None:
        """Say that this run was ended."""
        if self._run is not None:
            self._run.end()

    def _tell(self, report: Report) -> None:
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._show(report, self.sentence())
        finally:
            self._is_telling = False

    @staticmethod
    def sentence() -> str:
        """What a person is told of a fault: what was kept, and what to do."""
        from ui.translation import translate

        return translate(
            "Crash",
            "What was saved is safe. The last thing you did may not have been done: look whether it is there, and do "
            "it again if not. If the window behaves oddly, close the program and start it anew.",
        )

    def _show(self, report: Report, sentence: str) -> None:
        from ui.dialogs.crash_report import CrashReportDialog

        desk = self._desk
        desk.questions.ask(CrashReportDialog(report, sentence, desk.questions, desk.window))

    def _tell_of_earlier(self, report: Report) -> None:
        from PySide6.QtGui import QAction

        from ui.translation import translate

        offer = QAction(translate("Crash", "Show the report…"), self)
        sentence = self._recovered()
        offer.triggered.connect(lambda: self._show(report, sentence))
        self._desk.tell(sentence, offer=offer)

    def _recovered(self) -> str:
        """What there is again of what was open when the program ended."""
        from asm_desktop.services import history
        from ui.moments import moment_words
        from ui.translation import translate

        session = self._desk.session
        if session is None or not session.register.was_left_open:
            return translate("Crash", "The last time, ASM Desktop was not closed: it was stopped, or the power went.")
        latest = session.attempt(lambda: history.actions(session.register, 1, most=0)) or []
        words = translate(
            "Crash",
            "The last time, this file was not closed. All that was saved is here, last “{label}”, {moment}; what was "
            "being typed then is not.",
        )
        return words.format(label=latest[0].label, moment=moment_words(latest[0].at)) if latest else words
