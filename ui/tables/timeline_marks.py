"""The signs of a timeline, told apart by their shape as well as by their colour, and what each of them is called."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from asm_desktop.domain.timeline import Mark
from ui.theme.palette import Role, colour
from ui.translation import date_words, said, translate
from ui.widgets.flow import Flow
from ui.widgets.words import Words

HALF = 5.0
TONES = {
    "signed": Role.ACCENT,
    "effective": Role.ACCENT,
    "notice": Role.WARNING,
    "expiry": Role.TEXT,
    "planned": Role.TEXT_SOFT,
    "reached": Role.SUCCESS,
    "missed": Role.ERROR,
}


def names() -> dict[str, str]:
    """What each kind of mark is called, in the order of the legend."""
    return {
        "signed": translate("Timeline", "Signed"),
        "effective": translate("Timeline", "In effect"),
        "notice": translate("Timeline", "Notice"),
        "expiry": translate("Timeline", "Expiry"),
        "planned": translate("Timeline", "Milestone planned"),
        "reached": translate("Timeline", "reached"),
        "missed": translate("Timeline", "missed"),
    }


def mark_words(mark: Mark) -> str:
    """A mark in words: what it is, when, and what it was counted from."""
    name = f"{mark.name} ({names()[mark.kind]})" if mark.name else names()[mark.kind]
    return " · ".join(filter(None, (f"{name} {date_words(mark.date)}", said(mark.how))))


def paint_mark(painter: QPainter, kind: str, x: float, y: float) -> None:
    """Draw the sign of a mark around a point."""
    tone = colour(TONES[kind])
    filled = kind in ("signed", "notice", "reached")
    painter.setPen(QPen(tone, 1.5))
    painter.setBrush(tone if filled else colour(Role.SURFACE))
    if kind == "signed":
        painter.drawEllipse(QPointF(x, y), HALF - 1, HALF - 1)
    elif kind == "effective":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), HALF + 1.5, HALF + 1.5)
    elif kind == "notice":
        painter.drawPolygon(QPolygonF([QPointF(x - HALF, y - HALF), QPointF(x + HALF, y - HALF), QPointF(x, y + HALF)]))
    elif kind == "expiry":
        painter.fillRect(QRectF(x - 1.5, y - HALF - 2, 3, 2 * HALF + 4), tone)
    elif kind == "missed":
        painter.drawLine(QPointF(x - HALF, y - HALF), QPointF(x + HALF, y + HALF))
        painter.drawLine(QPointF(x - HALF, y + HALF), QPointF(x + HALF, y - HALF))
    else:
        sides = [QPointF(x, y - HALF), QPointF(x + HALF, y), QPointF(x, y + HALF), QPointF(x - HALF, y)]
        painter.drawPolygon(QPolygonF(sides))


class Sign(QWidget):
    """One sign on its own."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little larger than the sign."""
        return QSize(16, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self._kind, self.width() / 2, self.height() / 2)
        painter.end()


class Legend(QWidget):
    """Every sign with its name."""

    def __init__(self) -> None:
        super().__init__()
        flow = Flow(self, 12)
        for kind, words in names().items():
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(Sign(kind))
            row.addWidget(Words(words, "caption"), 0, Qt.AlignmentFlag.AlignVCenter)
            flow.addWidget(pair)
