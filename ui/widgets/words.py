"""Labels that show words as they are: never rich text, so that data can open nothing (SAFETY, fact 11)."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.palette import Role, colour

Tone = Literal[
    "",
    "soft",
    "faint",
    "caption",
    "overline",
    "heading",
    "title",
    "error",
    "accent",
    "day",
    "day-soft",
    "day-time",
    "code",
]


JOINER = "\u2060"


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is: Qt would read one that looks like markup as rich text."""
    return text.replace("<", f"<{JOINER}").replace("&", f"&{JOINER}") if "<" in text or "&lt;" in text else text


def size_words(size: int | None) -> str:
    """The size of a file, such as 1.8 kB; nothing where it is not known."""
    return "" if size is None else QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


class Words(QLabel):
    """Words in plain text; `tone` says how loudly (a ``role`` of the style sheet)."""

    def __init__(self, text: str = "", tone: Tone = "", *, wraps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", tone)
        self.setWordWrap(wraps)
        self.setText(text)

    def selectable(self) -> Words:
        """Let the words be marked and copied; returns itself."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self


class ElidedWords(Words):
    """Words on one line that end in … where there is no room; the whole text is the tool tip."""

    def __init__(self, text: str = "", tone: Tone = "", parent: QWidget | None = None) -> None:
        super().__init__(text, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        fits = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), fits)
        painter.end()


class Line(QWidget):
    """A hairline between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colour of the theme."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.LINE))
        painter.drawRect(self.rect())  # fillRect also takes gradients, and loads all that are known
        painter.end()
