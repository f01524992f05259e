"""The left side of the window: what program this is, and its pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import app_mark
from ui.theme.style import fill
from ui.widgets.navigation import Navigation
from ui.widgets.words import ElidedWords

WIDTH = 248


class Sidebar(QWidget):
    """The name of the register above the list of pages; `chosen` carries the id of the page that was clicked."""

    chosen = Signal(str)

    def __init__(self, register_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(self, "sidebar")
        self.setFixedWidth(WIDTH)
        self.navigation = Navigation()
        self.navigation.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(8)
        layout.addLayout(self._head(register_title))
        layout.addWidget(self.navigation)
        layout.addStretch()

    def _head(self, register_title: str) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(app_mark(24, self.devicePixelRatioF()))
        name = ElidedWords(register_title, "heading")
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 12, 6)
        head.setSpacing(10)
        head.addWidget(mark)
        head.addWidget(name, 1)
        return head
