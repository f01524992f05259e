"""Actions of any length: a short one is done at once, a long one shows how far it is and can be stopped."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.progress import on_and_on
from ui.dialogs.long_action import Act, LongAction
from ui.questions import Questions
from ui.session import Session
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog

AT_ONCE = 500
"""So many rows are changed while one waits; more of them in a worker that can be stopped."""


class Outcome(NamedTuple):
    """Whether an action was done, and what came of it; else nothing was changed, and `sentence` says why."""

    done: bool
    result: Any = None
    sentence: str = ""
    stopped: bool = False


def carry_out(
    session: Session,
    questions: Questions,
    title: str,
    act: Act,
    size: int | None = None,
    parent: QWidget | None = None,
    promise: str = "",
) -> Outcome:
    """Do something to so many rows: at once if they are few, away from the window if they are many or not counted."""
    if size is not None and size <= AT_ONCE:
        try:
            return Outcome(True, act(session.register, on_and_on))
        except UserError as error:
            return Outcome(False, sentence=error_sentence(error))
    dialog = UnderWay(session, title, act, parent, promise)
    questions.ask(dialog)
    return dialog.outcome


class UnderWay(PlainDialog):
    """Begins when it is shown; `outcome` has what came of it once it closes."""

    def __init__(
        self, session: Session, title: str, act: Act, parent: QWidget | None = None, promise: str = ""
    ) -> None:
        sentence = promise or translate("Bulk", "All of them are changed, or none if you stop.")
        super().__init__(parent, title, sentence)
        self.outcome = Outcome(False)
        self._worker = LongAction(session.register, act)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(translate("Bulk", "Progress"))
        self.body.addWidget(self.progress)
        self.stop = QPushButton(translate("Bulk", "Stop"))
        self.stop.clicked.connect(self.reject)
        self.body.addWidget(self.stop)
        self._worker.progressed.connect(self._show_progress)
        self._worker.ended.connect(self._finish)
        self._worker.failed.connect(self._fail)
        self._worker.stopped.connect(self._end)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        if not self._worker.isRunning() and not self._worker.isFinished():
            self._worker.start()

    def is_under_way(self) -> bool:
        """Whether the action is still being done."""
        return self._worker.isRunning()

    def done(self, result: int) -> None:
        """Close, once the action has ended."""
        self._worker.wait()
        super().done(result)

    def reject(self) -> None:
        """Ask the action to stop; the dialog closes once the worker has told what came of it."""
        self.stop.setEnabled(False)
        self._worker.requestInterruption()

    def _finish(self, result: object) -> None:
        self.outcome = Outcome(True, result)
        self.accept()

    def _end(self) -> None:
        self._leave(Outcome(False, sentence=translate("Bulk", "Stopped. Nothing was changed."), stopped=True))

    def _fail(self, sentence: str) -> None:
        self._leave(Outcome(False, sentence=sentence))

    def _leave(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._worker.wait()
        super().reject()

    def _show_progress(self, done: int, steps: int) -> None:
        self.progress.setMaximum(steps)
        self.progress.setValue(done)
