"""The pictures one by one: numbered, taken once the window is still, and written."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.questions import Questions

SECONDS = 20.0
"""How long a page may take to be drawn before it is pictured as it is."""


class Answers(Questions):
    """Never waits for a person."""

    def ask(self, dialog: QDialog) -> bool:
        """Turn every question down."""
        return False


class Album:
    """Numbers the pictures and writes them."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application, self._folder, self.count = application, folder, 0

    def settle(self, is_ready: Callable[[], bool] = lambda: True, rounds: int = 6) -> None:
        """Let the window finish what it does after it is shown."""
        end = time.monotonic() + SECONDS
        while rounds or (not is_ready() and time.monotonic() < end):
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            self._application.processEvents()
            rounds = max(rounds - 1, 0)

    def take(self, name: str, window: QWidget, over: QWidget | None = None) -> None:
        """Picture a window, or a dialog in the middle of the window it belongs to."""
        session = getattr(over or window, "session", None)
        self.settle(lambda: session is None or not session.is_reading())
        picture = window.grab() if over is None else _laid_over(window, over)
        self.count += 1
        picture.save(str(self._folder / f"{self.count:02d}-{name}.png"))


def _laid_over(dialog: QWidget, window: QWidget) -> QPixmap:
    """The dialog in the middle of its window, which stands back."""
    picture, front = window.grab(), dialog.grab()
    room, size = picture.deviceIndependentSize(), front.deviceIndependentSize()
    corner = QPoint(round((room.width() - size.width()) / 2), round((room.height() - size.height()) / 2))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
    painter.drawPixmap(corner, front)
    painter.setPen(Qt.GlobalColor.gray)
    painter.drawRect(corner.x() - 1, corner.y() - 1, round(size.width()) + 1, round(size.height()) + 1)
    painter.end()
    return picture
