"""Rows of the day in large type: words, softer ones below, a sign at the left and the state at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme.palette import Role, colour

KEY = int(Qt.ItemDataRole.UserRole)
BELOW, LEFT, RIGHT, TONE, FAINT = range(KEY + 1, KEY + 6)
LARGE, SMALL = 20, 15
"""Pixels of the letters."""
HIGH, MARGIN, BESIDE = 64, 12, 64


class DayDelegate(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two large lines high."""
        return QSize(240, HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the words of a row."""
        view = option.widget
        chosen = isinstance(view, QListWidget) and view.currentIndex() == index
        if chosen:
            painter.fillRect(option.rect, colour(Role.SELECTED))
        painter.save()
        rect = option.rect.adjusted(MARGIN, 6, -MARGIN, -6)
        soft = Role.TEXT_FAINT if index.data(FAINT) else Role.TEXT_SOFT
        state = str(index.data(RIGHT) or "")
        painter.setFont(_font(option.font, SMALL, QFont.Weight.Medium))
        room = painter.fontMetrics().horizontalAdvance(state) + 2 * MARGIN if state else 0
        painter.setPen(colour(index.data(TONE) or Role.TEXT_SOFT))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, right, state)
        painter.setPen(colour(soft))
        painter.setFont(_font(option.font, LARGE - 2))
        beside = QRect(rect.left(), rect.top(), BESIDE, rect.height())
        painter.drawText(
            beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data(LEFT) or "")
        )
        words = QRect(rect.left() + BESIDE, rect.top(), rect.width() - BESIDE - room, rect.height())
        painter.setPen(colour(Role.TEXT_FAINT if index.data(FAINT) else Role.TEXT))
        painter.setFont(_font(option.font, LARGE, QFont.Weight.Medium))
        below = str(index.data(BELOW) or "")
        _line(painter, words, Qt.AlignmentFlag.AlignTop if below else Qt.AlignmentFlag.AlignVCenter, index.data())
        painter.setPen(colour(soft))
        painter.setFont(_font(option.font, SMALL))
        _line(painter, words, Qt.AlignmentFlag.AlignBottom, below)
        painter.restore()


class DayList(QListWidget):
    """Rows of which one is current; rows keep their place on the screen while they change."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(DayDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_rows(self, rows: list[QListWidgetItem], wanted: str = "") -> None:
        """Show these rows; the one wanted becomes current, else the one that was, or the first."""
        key, place = self.current_key(), self.verticalScrollBar().value()
        self.clear()
        for row in rows:
            self.addItem(row)
        keys = [str(row.data(KEY)) for row in rows]
        found = next((each for each in (wanted, key) if each in keys), keys[0] if keys else "")
        if found:
            self.setCurrentRow(keys.index(found))
        self.verticalScrollBar().setValue(place)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def current_key(self) -> str:
        """The key of the current row; empty for none."""
        row = self.currentItem()
        return str(row.data(KEY)) if row is not None else ""


def row_of(key: str, words: str, below: str, left: str, right: str, tone: Role, *, faint: bool) -> QListWidgetItem:
    """A row with all that is drawn of it."""
    row = QListWidgetItem(words)
    for role, value in ((KEY, key), (BELOW, below), (LEFT, left), (RIGHT, right), (TONE, tone), (FAINT, faint)):
        row.setData(role, value)
    told = ", ".join(filter(None, (left, words, below, right)))
    row.setData(Qt.ItemDataRole.AccessibleTextRole, told)
    return row


def _font(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    found = QFont(font)
    found.setPixelSize(pixels)
    found.setWeight(weight)
    return found


def _line(painter: QPainter, rect: QRect, place: Qt.AlignmentFlag, words: object) -> None:
    shown = painter.fontMetrics().elidedText(str(words or ""), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | place, shown)
