"""An action that takes long: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from ui.dialogs.long_action import Act, LongAction
from ui.session import Session
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog


class UnderWay(PlainDialog):
    """Begins when it is shown; accepted once all is done, with what came of it as `outcome`; else nothing was."""

    def __init__(
        self, session: Session, title: str, act: Act, parent: QWidget | None = None, promise: str = ""
    ) -> None:
        sentence = promise or translate("Bulk", "All of them are changed, or none if you stop.")
        super().__init__(parent, title, sentence)
        self.outcome: Any = None
        self._session = session
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

    def done(self, result: int) -> None:
        """Close, once the action has ended."""
        self._worker.wait()
        super().done(result)

    def reject(self) -> None:
        """Ask the action to stop; the dialog closes once the worker has told what came of it."""
        self.stop.setEnabled(False)
        self._worker.requestInterruption()

    def _finish(self, outcome: object) -> None:
        self.outcome = outcome
        self.accept()

    def _end(self) -> None:
        self._session.tell(translate("Bulk", "Stopped. Nothing was changed."))
        self._worker.wait()
        super().reject()

    def _fail(self, sentence: str) -> None:
        self._session.notice.emit(sentence, True)
        self._worker.wait()
        super().reject()

    def _show_progress(self, done: int, steps: int) -> None:
        self.progress.setMaximum(steps)
        self.progress.setValue(done)
