"""How an entry of the history is drawn: what was done, and below it when, by whom and whether it was taken back."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asm_desktop.services.history import Entry
from ui.moments import when_and_who
from ui.tables.history_model import ENTRY_ROLE, Index
from ui.theme.palette import Role, colour
from ui.translation import translate
from ui.widgets.badge import badge_size, paint_badge

HEIGHT, MARGIN = 52, 20


class HistoryDelegate(QStyledItemDelegate):
    """Draws the rows of a HistoryModel."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        entry = index.data(ENTRY_ROLE)
        assert isinstance(entry, Entry)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(Role.SELECTED))
        room = option.rect.adjusted(MARGIN, 8, -MARGIN, -8)
        room = self._draw_badge(painter, option, room, entry)
        painter.setFont(option.font)
        painter.setPen(colour(Role.TEXT_FAINT if entry.undone else Role.TEXT))
        _draw_line(painter, room, entry.label, Qt.AlignmentFlag.AlignTop)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(colour(Role.TEXT_SOFT))
        _draw_line(painter, room, when_and_who(entry.at, entry.actor), Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _draw_badge(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, entry: Entry) -> QRect:
        """Draw “Undone” at the right where it is so; returns the room that is left."""
        words = badge_words(entry)
        if not words:
            return room
        painter.setFont(option.font)
        size = badge_size(words, option.font)
        place = QRect(room.right() - size.width(), room.center().y() - size.height() // 2, size.width(), size.height())
        paint_badge(painter, place, words, Role.TEXT_SOFT)
        return room.adjusted(0, 0, -size.width() - 8, 0)


def badge_words(entry: Entry) -> str:
    """What sets an entry apart: taken back, or itself a taking back."""
    if entry.kind == "undo":
        return translate("History", "Undo")
    if entry.kind == "redo":
        return translate("History", "Redo")
    return translate("History", "Undone") if entry.undone else ""


def _draw_line(painter: QPainter, room: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    fits = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignLeft), fits)
