"""Finding records away from the window, so that typing never waits."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from asm_desktop.domain.errors import UserError
from asm_desktop.services.register import Register
from ui.translation import error_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RECORDS = 30


class _Seeker(QObject):
    """Lives in a thread of its own, with a connection of its own."""

    found = Signal(int, str, list)
    failed = Signal(int, str)

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register = register
        self._reader: Register | None = None
        self._open = ExitStack()
        self.newest = 0

    @Slot(int, str)
    def seek(self, number: int, text: str) -> None:
        """Find what fits, unless something else has been typed since."""
        from asm_desktop.services.search import search

        if number != self.newest:
            return
        try:
            if self._reader is None:
                self._reader = self._open.enter_context(self._register.reader())
            self.found.emit(number, text, search(self._reader, text, RECORDS))
        except UserError as error:
            self.failed.emit(number, error_sentence(error))

    @Slot()
    def close(self) -> None:
        """Let go of the file."""
        self._open.close()


class Finder(QObject):
    """Looks for what is typed; `found` carries the text and its hits, for the latest text only."""

    found = Signal(str, list)
    failed = Signal(str)
    _wanted = Signal(int, str)

    def __init__(self, register: Register, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self.is_busy = 0, False
        self._thread = QThread(QCoreApplication.instance())
        self._seeker = _Seeker(register)
        self._seeker.moveToThread(self._thread)
        self._wanted.connect(self._seeker.seek)
        self._seeker.found.connect(self._take)
        self._seeker.failed.connect(self._take_failure)
        self._thread.finished.connect(self._seeker.close)
        parent.destroyed.connect(self._thread.quit)
        self._thread.start()

    def seek(self, text: str) -> None:
        """Look for a text, and for no other any more."""
        self._number += 1
        self._seeker.newest, self.is_busy = self._number, True
        self._wanted.emit(self._number, text)

    def forget(self) -> None:
        """Look for nothing any more."""
        self._number += 1
        self._seeker.newest, self.is_busy = self._number, False

    def close(self) -> None:
        """End the thread; a query that is running is finished first."""
        self.forget()
        self._thread.quit()
        self._thread.wait()

    def _take(self, number: int, text: str, hits: list[object]) -> None:
        if number == self._number:
            self.is_busy = False
            self.found.emit(text, hits)

    def _take_failure(self, number: int, sentence: str) -> None:
        if number == self._number:
            self.is_busy = False
            self.failed.emit(sentence)
