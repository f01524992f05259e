"""Files dropped from the file manager: what a drop holds, and the words that say where it may be let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.words import Words

AROUND = 12


def dropped(data: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged; addresses elsewhere are none."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile() and not url.host()]
    return [Path(path) for path in paths if path]


class DropGround(Words):
    """Lies over a part of the window while files are dragged above it."""

    def __init__(self, over: QWidget, words: str) -> None:
        super().__init__(words, "heading", parent=over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("area", "drop")
        self.hide()

    def cover(self) -> None:
        """Lie over all of it."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect().adjusted(AROUND, AROUND, -AROUND, -AROUND))
        self.raise_()
        self.show()
