"""Keeping files with a record: read and kept in a worker with its progress, then attached, each as one action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.file_names import label
from asm_desktop.services import documents, records
from asm_desktop.services.documents import Attached, Kept
from asm_desktop.services.register import Register
from ui.session import Session
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words

PATIENCE = 300
"""Milliseconds before the progress is shown."""
STEPS = 1000
Progress = Callable[[int, int], None]


class Keeper(QThread):
    """Reads files one after another and keeps their content. `told`: which, and how far; interruption ends it."""

    told = Signal(str, int)
    kept = Signal(object)
    failed = Signal(str)

    def __init__(self, register: Register, paths: Sequence[Path]) -> None:
        super().__init__()
        self._register, self._paths = register, list(paths)

    def run(self) -> None:
        """Keep each file; what cannot be kept is told, and the others follow."""
        for path in self._paths:
            if self.isInterruptionRequested():
                return
            try:
                found = documents.keep(self._register, path, self._progress(label(path.name)), self._is_stopped)
            except UserError as error:
                self.failed.emit(error_sentence(error))
            else:
                if found is not None:
                    self.kept.emit(found)

    def _progress(self, name: str) -> Progress:
        return lambda done, of: self.told.emit(name, STEPS * done // max(of, 1))

    def _is_stopped(self) -> bool:
        return self.isInterruptionRequested()


class Attaching(PlainDialog):
    """Shows how far the files are, if they take long. `attached`: what came of each file; `ended`: all are through."""

    attached = Signal(object)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, session: Session, key: str, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent, translate("Attaching", "Keeping files inside the register"))
        self._session, self._key = session, key
        self._name = Words("", "soft", wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Attaching", "Progress"))
        self.body.addWidget(self._name)
        self.body.addWidget(self._bar)
        self.stop = QPushButton(translate("Attaching", "Cancel"))
        self.stop.clicked.connect(self.reject)
        self.body.addSpacing(8)
        self.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self._keeper = Keeper(session.register, paths)
        self._keeper.told.connect(self.tell)
        self._keeper.kept.connect(self._attach)
        self._keeper.failed.connect(self.failed)
        self._keeper.finished.connect(self._end)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.open)

    def start(self) -> None:
        """Begin; the dialog comes up by itself only where it takes a while."""
        self._keeper.start()
        self._patience.start(PATIENCE)

    def reject(self) -> None:
        """Stop; what is not kept yet is left where it was."""
        self._keeper.requestInterruption()
        super().reject()

    def is_under_way(self) -> bool:
        """Whether files are still being kept."""
        return self._keeper.isRunning()

    def wait(self) -> None:
        """Stop and wait for the worker, as when the window closes."""
        self._keeper.requestInterruption()
        self._keeper.wait()

    def tell(self, name: str, part: int) -> None:
        """Show how far a file is, in thousandths."""
        self._name.setText(name)
        self._bar.setValue(part)

    def _attach(self, kept: Kept) -> None:
        if self._keeper.isInterruptionRequested() or not self._session.is_open:
            return
        try:
            self.attached.emit(self._made(kept))
        except UserError as error:
            self.failed.emit(error_sentence(error))

    def _made(self, kept: Kept) -> Attached:
        register = self._session.register
        return documents.attach(register, records.get(register, self._key) if self._key else None, kept)

    def _end(self) -> None:
        self._patience.stop()
        self._keeper.wait()
        self.hide()
        self.ended.emit()
        self.deleteLater()
