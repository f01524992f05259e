"""How a row of an agenda is drawn: the tick and the sign of its kind, what and for whom, and when at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import pixmap
from ui.theme.palette import Role, colour
from ui.today.agenda_model import ROW_ROLE, Index
from ui.today.rows import Kind, Row

MARGIN, ICON, BETWEEN, GAP = 20, 16, 12, 3
TICK_END = MARGIN + ICON + BETWEEN // 2
"""Pixels from the left within which a press is for the tick."""
TEXT_AT = MARGIN + 2 * (ICON + BETWEEN)
HEIGHTS = {Kind.HEADING: 44, Kind.NOTE: 48, Kind.LINE: 48, Kind.POINTER: 36}
WIDEST_RIGHT = 0.42
"""The part of the width that the words at the right may take."""


class AgendaDelegate(QStyledItemDelegate):
    """Draws the rows of an AgendaModel; without ticks where nothing may be written."""

    def __init__(self, view: QListView, *, ticks: bool) -> None:
        super().__init__(view)
        self._view, self._ticks = view, ticks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its kind, or as its font asks for."""
        row = index.data(ROW_ROLE)
        lines = 2 if row.kind is Kind.LINE else 1
        return QSize(240, max(HEIGHTS[row.kind], option.fontMetrics.height() * lines + GAP + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setFont(option.font)
        if row.kind is Kind.HEADING:
            self._paint_heading(painter, option.rect, row)
        elif row.kind is Kind.NOTE:
            painter.setPen(colour(Role.TEXT_SOFT))
            _line(painter, option.rect.adjusted(MARGIN, 0, -MARGIN, 0), row.words)
        else:
            self._paint_wash(painter, option)
            self._paint_signs(painter, option.rect, row)
            self._paint_words(painter, option.rect, row)
        painter.restore()

    def _paint_wash(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(Role.SELECTED))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colour(Role.HOVER))

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        inside = rect.adjusted(MARGIN, 16, -MARGIN, -6)
        painter.setFont(_weighed(painter.font(), QFont.Weight.DemiBold))
        painter.setPen(colour(row.tone))
        wide = painter.fontMetrics().horizontalAdvance(row.words)
        _line(painter, inside, row.words)
        painter.setFont(_weighed(painter.font(), QFont.Weight.Normal))
        painter.setPen(colour(Role.TEXT_SOFT))
        _line(painter, inside.adjusted(wide + 8, 0, 0, 0), row.right)
        painter.fillRect(QRect(inside.left(), rect.bottom(), inside.width() + 1, 1), colour(Role.LINE))

    def _paint_signs(self, painter: QPainter, rect: QRect, row: Row) -> None:
        ratio, top = self._view.devicePixelRatioF(), rect.center().y() - ICON // 2
        is_done = row.entry is not None and row.entry.is_done
        if row.tick and (self._ticks or is_done):
            role = Role.SUCCESS if is_done else Role.TEXT_SOFT
            painter.drawPixmap(rect.left() + MARGIN, top, pixmap(row.tick, ICON, role, ratio))
        place = rect.left() + MARGIN + ICON + BETWEEN
        painter.drawPixmap(place, top, pixmap(row.sign, ICON, Role.TEXT_FAINT if is_done else Role.TEXT_SOFT, ratio))

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row) -> None:
        is_done = row.entry is not None and row.entry.is_done
        plain, strong = painter.font(), _weighed(painter.font(), QFont.Weight.Medium)
        metrics = painter.fontMetrics()
        wanted = max(metrics.horizontalAdvance(row.right), metrics.horizontalAdvance(row.right_below)) + 2
        wide = min(wanted, round(rect.width() * WIDEST_RIGHT))
        at_right = QRect(rect.right() - MARGIN - wide, rect.top(), wide, rect.height())
        words = rect.adjusted(TEXT_AT, 0, -MARGIN - (wide + BETWEEN if wide > 2 else 0), 0)
        title = QFont(strong if row.kind is Kind.LINE else plain)
        title.setStrikeOut(is_done)
        tone = Role.TEXT_FAINT if is_done else Role.TEXT
        _two_lines(painter, words, (row.words, title, tone), (row.below, plain, Role.TEXT_SOFT))
        tone = Role.TEXT_FAINT if is_done else row.tone
        right = Qt.AlignmentFlag.AlignRight
        _two_lines(painter, at_right, (row.right, plain, tone), (row.right_below, plain, Role.TEXT_SOFT), right)


def _two_lines(
    painter: QPainter,
    rect: QRect,
    first: tuple[str, QFont, Role],
    second: tuple[str, QFont, Role],
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Words, font and tone of each line; one that stands alone stands in the middle."""
    lines = [each for each in (first, second) if each[0]]
    high = painter.fontMetrics().height()
    top = rect.center().y() - (high * len(lines) + GAP * (len(lines) - 1)) // 2
    for place, (words, font, tone) in enumerate(lines):
        painter.setFont(font)
        painter.setPen(colour(tone))
        _line(painter, QRect(rect.left(), top + place * (high + GAP), rect.width(), high), words, side)


def _line(painter: QPainter, rect: QRect, words: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
    fits = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), fits)


def _weighed(font: QFont, weight: QFont.Weight) -> QFont:
    found = QFont(font)
    found.setWeight(weight)
    return found
