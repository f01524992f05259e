"""Cells of two lines: words, and softer ones below them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.theme.palette import Role, colour

BELOW_ROLE = int(Qt.ItemDataRole.UserRole)
"""What stands below the words of a cell."""
TONE_ROLE, BELOW_TONE_ROLE = BELOW_ROLE + 1, BELOW_ROLE + 2
"""The colours of the words and of those below, where they are not the usual ones."""
MARGIN, ROW, GAP = 8, 48, 3


class TwoLineDelegate(QStyledItemDelegate):
    """Draws cells of two lines, those of the `strong` columns bolder; the cell to be typed in has a frame."""

    def __init__(self, view: QTableView, strong: Collection[int] = ()) -> None:
        super().__init__(view)
        self._view, self._strong = view, frozenset(strong)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines high."""
        return QSize(super().sizeHint(option, index).width(), ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(option.rect, colour(Role.SELECTED))
        rect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        words, below = str(index.data() or ""), str(index.data(BELOW_ROLE) or "")
        painter.save()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium if index.column() in self._strong else QFont.Weight.Normal)
        painter.setFont(font)
        tone, below_tone = index.data(TONE_ROLE) or Role.TEXT, index.data(BELOW_TONE_ROLE) or Role.TEXT_SOFT
        if not below:
            words, below = _parted(words, font, rect.width())
            below_tone, option.font = tone, font
        height = painter.fontMetrics().height()
        top = rect.center().y() - (height * 2 + GAP if below else height) // 2
        _line(painter, QRect(rect.left(), top, rect.width(), height), words, tone)
        painter.setFont(option.font)
        _line(painter, QRect(rect.left(), top + height + GAP, rect.width(), height), below, below_tone)
        if self._is_typed_in(index):
            painter.setPen(QPen(colour(Role.ACCENT), 1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _is_typed_in(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        return editable and self._view.hasFocus() and index == self._view.currentIndex()


def _parted(words: str, font: QFont, width: int) -> tuple[str, str]:
    """What fits on the first line, and the rest; words that stand alone take both."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    end = len(words)
    if line.isValid():
        line.setLineWidth(width)
        end = line.textLength()
    layout.endLayout()
    return words[:end].rstrip(), words[end:].lstrip()


def _line(painter: QPainter, rect: QRect, words: str, tone: Role) -> None:
    if words:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(colour(tone))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
