"""A heading that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import pixmap
from ui.theme.palette import Role, colour
from ui.translation import translate

HEIGHT, CHEVRON, INSET = 32, 16, 8


class Disclosure(QAbstractButton):
    """A heading with a chevron; checked is open. `remark` says softly what a closed part holds."""

    def __init__(self, text: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = remark
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _: self._name())
        self._name()

    def set_remark(self, remark: str) -> None:
        """Say something else of the closed part."""
        self._remark = remark
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw chevron, heading and remark."""
        painter = QPainter(self)
        lit = self.underMouse() or self.hasFocus()
        name = "chevron-down" if self.isChecked() else "chevron-right"
        chevron = pixmap(name, CHEVRON, Role.ACCENT if lit else Role.TEXT_SOFT, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(INSET - 4, (self.height() - CHEVRON) // 2), chevron)
        font = heading_font(self.font())
        painter.setFont(font)
        painter.setPen(colour(Role.ACCENT if lit else Role.TEXT))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        place = self.rect().adjusted(INSET + CHEVRON, 0, 0, 0)
        painter.drawText(place, middle, self.text())
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(self.text()) + 12)
        painter.setFont(self.font())
        painter.setPen(colour(Role.TEXT_FAINT))
        if not self.isChecked():
            painter.drawText(place, middle, self._remark)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Follow the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Follow the mouse."""
        super().leaveEvent(event)
        self.update()

    def _name(self) -> None:
        state = translate("Disclosure", "open") if self.isChecked() else translate("Disclosure", "closed")
        self.setAccessibleName(", ".join(filter(None, (self.text(), "" if self.isChecked() else self._remark, state))))


def heading_font(font: QFont) -> QFont:
    """The font of a heading among text in `font`."""
    heading = QFont(font)
    heading.setWeight(QFont.Weight.DemiBold)
    if font.pixelSize() > 0:
        heading.setPixelSize(font.pixelSize() + 1)
    return heading
