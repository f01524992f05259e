"""A person's picture in a round frame; their initials where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.palette import Role, colour


class Portrait(QWidget):
    """A round picture, `side` pixels wide."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._initials = side, ""
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pixels(self, width: int, height: int, rgb: bytes) -> None:
        """Show a picture of a byte each of red, green and blue; no file is decoded here (SAFETY)."""
        self._image = QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def is_pictured(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def show_initials(self, name: str) -> None:
        """Show the initials of a name."""
        self._image = QImage()
        self._initials = initials(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Its side."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and what is in it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()))
        painter.setClipPath(circle)
        painter.fillRect(self.rect(), colour(Role.ACCENT_SOFT))
        if self._image.isNull():
            font = QFont(self.font())
            font.setPixelSize(round(self._side * 0.36))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(colour(Role.ACCENT))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        else:
            painter.drawImage(self.rect(), self._image, _middle(self._image.size()))
        painter.end()


def initials(name: str) -> str:
    """The first letters of the first and the last word; the first syllable of a name written without spaces."""
    words = [word for word in name.split() if word[:1].isalnum() and not word.endswith(".")]
    if not words:
        return ""
    if ord(words[0][0]) > 0x2E80:
        return words[0][0]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def _middle(size: QSize) -> QRect:
    """The largest square of a picture, from its middle, a little towards the top where faces are."""
    side = min(size.width(), size.height())
    return QRect((size.width() - side) // 2, (size.height() - side) // 3, side, side)
