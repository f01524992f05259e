"""A line of text that shows all of it at rest: over several lines where one is too short, ending in … where all are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

BESIDE, AROUND = 2, 12
"""Pixels that Qt leaves beside the words, and those above and below the lines."""
MOST_LINES = 6


class CalmLine(QLineEdit):
    """A line that grows with its words while it is `bare`, as in a record; in a dialog it keeps its height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 1
        self.textChanged.connect(lambda _: self._fit())

    def sizeHint(self) -> QSize:
        """As high as the lines the words take."""
        return self._grown(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """As high as the lines the words take."""
        return self._grown(super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to what is around; words may be dropped here."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Break the words anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all the words, unless somebody types here."""
        room = self._room()
        text, metrics = self.displayText(), self.fontMetrics()
        if self.hasFocus() or metrics.horizontalAdvance(text) <= room.width():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        starts = self._starts(room.width())[: self._lines]
        height = metrics.lineSpacing()
        top = room.center().y() - (height * len(starts)) // 2 + 1
        for place, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True)):
            line = QRect(room.left(), top + place * height, room.width(), height)
            words = metrics.elidedText(text[start:end].rstrip(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return room.adjusted(BESIDE, 0, -BESIDE, 0)

    def _starts(self, width: int) -> list[int]:
        """Where in the text each line begins."""
        layout = QTextLayout(self.displayText(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        return starts

    def _grown(self, size: QSize) -> QSize:
        if self._lines > 1:
            size.setHeight(self._lines * self.fontMetrics().lineSpacing() + AROUND)
        return size

    def _fit(self) -> None:
        width = self._room().width()
        short = not self.property("bare") or self.fontMetrics().horizontalAdvance(self.displayText()) <= width
        lines = 1 if short or width <= 0 else min(len(self._starts(width)), MOST_LINES)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
