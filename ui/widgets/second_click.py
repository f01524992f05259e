"""The second half of a double click, which must not reach what the first half has put under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)


class SecondClick(QObject):
    """Keeps presses from the application for as long as they may belong to a double click."""

    @classmethod
    def swallow(cls) -> None:
        """Let what is pressed next do nothing, if it comes as soon as a double click does."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            cls(application)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)
        # What the first click opens may take a while: the time is counted once that is done.
        QTimer.singleShot(0, self, self._wait)

    def _wait(self) -> None:
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep presses back."""
        return event.type() in PRESSES
