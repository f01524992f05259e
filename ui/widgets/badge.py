"""Small tags such as “Example” or “NON-BINDING”: words in a rounded field, told apart by more than their colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.palette import Role, colour

PADDING = 6


def badge_font(font: QFont) -> QFont:
    """Return the font of a badge beside text in `font`."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.82)
    else:
        small.setPixelSize(max(9, round(font.pixelSize() * 0.82)))
    small.setWeight(QFont.Weight.DemiBold)
    return small


def badge_size(text: str, font: QFont) -> QSize:
    """Return how much room a badge with this text needs, in pixels, beside text in `font`."""
    metrics = QFontMetrics(badge_font(font))
    return QSize(metrics.horizontalAdvance(text) + 2 * PADDING, metrics.height() + 2)


def paint_badge(painter: QPainter, rect: QRect, text: str, tone: Role, *, outlined: bool = False) -> None:
    """Draw a badge in `rect` in the painter's font: filled with a wash of its tone, or outlined in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(badge_font(painter.font()))
    painter.setPen(QPen(colour(tone), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if outlined else colour(WASH[tone]))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(colour(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


WASH = {
    Role.ACCENT: Role.ACCENT_SOFT,
    Role.WARNING: Role.WARNING_SOFT,
    Role.ERROR: Role.ERROR_SOFT,
    Role.SUCCESS: Role.SUCCESS_SOFT,
    Role.TEXT_SOFT: Role.HOVER,
    Role.TEXT: Role.HOVER,
}


class Badge(QWidget):
    """One badge on its own."""

    def __init__(
        self, text: str, tone: Role = Role.TEXT_SOFT, *, outlined: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._outlined = text, tone, outlined
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The words it shows."""
        return self._text

    def sizeHint(self) -> QSize:
        """The room its words need."""
        return badge_size(self._text, self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._text, self._tone, outlined=self._outlined)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font or theme."""
        self.updateGeometry()
        self.update()
        super().changeEvent(event)
