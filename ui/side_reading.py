"""Reading beside the window: what takes long in a big file, and nobody waits for, is shown once it is known."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot
from shiboken6 import isValid

from asm_desktop.domain.errors import UserError
from ui.translation import error_sentence

if TYPE_CHECKING:
    from asm_desktop.services.register import Register

Read = Callable[["Register"], Any]
"""Reads from a register over a connection of its own, which sees what has been saved."""
Show = Callable[[Any], None]
Otherwise = Callable[[], None]


class _Reader(QObject):
    """Lives in a thread of its own, with a connection of its own."""

    known = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register = register
        self._connected: Register | None = None
        self._open = ExitStack()
        self.wanted: set[int] = set()

    @Slot(int, object)
    def read(self, number: int, action: Read) -> None:
        """Read, unless it is not wanted any more."""
        if number not in self.wanted:
            return
        try:
            if self._connected is None:
                self._connected = self._open.enter_context(self._register.reader())
            self.known.emit(number, action(self._connected))
        except UserError as error:
            self.failed.emit(number, error_sentence(error))
        except BaseException:
            self.failed.emit(number, "")
            raise

    @Slot()
    def close(self) -> None:
        """Let go of the file."""
        self._open.close()


class SideReading(QObject):
    """Reads for parts of a window, one thing after another; `failed` carries what went wrong as a sentence."""

    failed = Signal(str)
    _wanted = Signal(int, object)

    def __init__(self, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0
        self._asked: dict[int, tuple[QObject, Show, Otherwise]] = {}
        self._thread = QThread(QCoreApplication.instance())
        self._reader = _Reader(register)
        self._reader.moveToThread(self._thread)
        self._wanted.connect(self._reader.read)
        self._reader.known.connect(self._take)
        self._reader.failed.connect(self._take_failure)
        self._thread.finished.connect(self._reader.close)
        self._end = weakref.finalize(self, _end, self._thread)
        parent.destroyed.connect(self._thread.quit)
        self._thread.start(QThread.Priority.LowPriority)

    def read(self, part: QObject, action: Read, show: Show, otherwise: Otherwise) -> None:
        """Read, and show a part what was read, or do otherwise; what the part asked for before is forgotten."""
        self.forget(part)
        self._count += 1
        self._asked[self._count] = part, show, otherwise
        self._reader.wanted.add(self._count)
        self._wanted.emit(self._count, action)

    def forget(self, part: QObject) -> None:
        """Show this part nothing that it asked for."""
        for number in [number for number, (asking, *_) in self._asked.items() if asking is part]:
            self._drop(number)

    def is_busy(self) -> bool:
        """Whether anything is still to be shown."""
        return bool(self._asked)

    def close(self) -> None:
        """End the thread; a query that is running is finished first."""
        for number in list(self._asked):
            self._drop(number)
        self._end()
        self.deleteLater()

    def _drop(self, number: int) -> tuple[QObject, Show, Otherwise] | None:
        self._reader.wanted.discard(number)
        return self._asked.pop(number, None)

    def _take(self, number: int, result: object) -> None:
        asked = self._drop(number)
        if asked is not None and isValid(asked[0]):
            asked[1](result)

    def _take_failure(self, number: int, sentence: str) -> None:
        asked = self._drop(number)
        if asked is not None and isValid(asked[0]):
            if sentence:
                self.failed.emit(sentence)
            asked[2]()


def _end(thread: QThread) -> None:
    """End a thread, at the latest when the program ends: Qt must not find it running then."""
    if isValid(thread):
        thread.quit()
        thread.wait()
