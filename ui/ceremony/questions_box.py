"""What is still to be decided, as sentences in a quiet box; nothing is seen where nothing is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.widgets.emptying import empty
from ui.widgets.words import Words

HIGHEST = 120


class QuestionsBox(QScrollArea):
    """Sentences with a sign before each."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self._inside = QWidget()
        fill(self._inside, "surface")
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(16, 8, 16, 8)
        self._box.setSpacing(4)
        self.setWidget(self._inside)
        self._shown: list[str] = []
        self.hide()

    def sentences(self) -> list[str]:
        """What is said."""
        return list(self._shown)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Say these; nothing for none."""
        if list(sentences) == self._shown:
            return
        self._shown = list(sentences)
        empty(self._box)
        for sentence in self._shown:
            self._box.addWidget(self._line(sentence))
        self._box.addStretch(1)
        self.setVisible(bool(self._shown))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the sentences need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(HIGHEST, self._inside.heightForWidth(self.viewport().width()) + 2))

    def _line(self, sentence: str) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        sign = QLabel()
        sign.setPixmap(pixmap("circle-help", 16, Role.WARNING, self.devicePixelRatioF()))
        box.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(Words(sentence, "", wraps=True), 1)
        return line
