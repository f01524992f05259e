"""A change of many records under way: how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.services.bulk import Together
from ui.dialogs.bulk_worker import BulkWorker
from ui.session import Session
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog


class RunMany(PlainDialog):
    """Begins when it is shown; accepted once all is changed, rejected where nothing was."""

    def __init__(
        self,
        session: Session,
        title: str,
        record: type[Record],
        keys: Sequence[str],
        together: Together,
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, title, translate("Bulk", "All of them are changed, or none if you stop."))
        self._session = session
        self._worker = BulkWorker(session.register, record, keys, together, label)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("Bulk", "Progress"))
        self.body.addWidget(self.progress)
        self.stop = QPushButton(translate("Bulk", "Stop"))
        self.stop.clicked.connect(self.reject)
        self.body.addWidget(self.stop)
        self._worker.progressed.connect(self._show_progress)
        self._worker.changed.connect(self.accept)
        self._worker.failed.connect(self._fail)
        self._worker.stopped.connect(self._end)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        if not self._worker.isRunning() and not self._worker.isFinished():
            self._worker.start()

    def done(self, result: int) -> None:
        """Close, once the change has ended."""
        self._worker.wait()
        super().done(result)

    def reject(self) -> None:
        """Ask the change to stop; the dialog closes once it has."""
        if self._worker.isRunning():
            self._worker.requestInterruption()
        else:
            super().reject()

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
