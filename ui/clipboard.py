"""What is put on the clipboard, and taken away again: copied rows are data that has left the encrypted file."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData, QObject, QSettings, QTimer
from PySide6.QtGui import QGuiApplication

SECONDS = 90
"""How long copied rows stay on the clipboard, until chosen otherwise."""
KEEPS, STAYS = "clipboard/keeps", "clipboard/seconds"
PRIVATE = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "application/x-nspasteboard-concealed-type": b"",
}
"""Marks by which the systems' histories of the clipboard leave something out; nspasteboard.org has that of macOS."""


def keeps() -> bool:
    """Whether a person wants copied rows to stay on the clipboard."""
    return bool(QSettings().value(KEEPS) == "yes")


def keep(on: bool) -> None:
    """Let copied rows stay on the clipboard from now on, or take them away after a while."""
    QSettings().setValue(KEEPS, "yes" if on else "no")


def seconds() -> int:
    """How long a person wants what was copied to stay, where it is not to stay for good."""
    kept = str(QSettings().value(STAYS, SECONDS))
    return int(kept) if kept.isascii() and kept.isdigit() and int(kept) else SECONDS


def stay(chosen: int) -> None:
    """Let what is copied stay so many seconds from now on."""
    QSettings().setValue(STAYS, chosen)


class Lent(QObject):
    """What was put on the clipboard last; only its digest is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digest = b""
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.take_back)

    def put(self, text: str, html: str) -> None:
        """Put a table on the clipboard, for a while unless it is to stay."""
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        for kind, mark in PRIVATE.items():
            data.setData(kind, mark)
        QGuiApplication.clipboard().setMimeData(data)
        self._lend(text)

    def take_over(self) -> None:
        """Take what a field put on the clipboard away after a while too."""
        self._lend(QGuiApplication.clipboard().text())

    def _lend(self, text: str) -> None:
        self._digest = b"" if keeps() else _digest(text)
        if self._digest:
            self.timer.start(seconds() * 1000)

    def take_back(self) -> None:
        """Empty the clipboard where it still holds what was put there."""
        self.timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._digest and _digest(clipboard.text()) == self._digest:
            clipboard.clear()
        self._digest = b""


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.replace("\r\n", "\n").encode("utf-8", "surrogatepass")).digest()
