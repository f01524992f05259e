"""The rows of a timeline: the dates of agreements read a page at a time, and how a row is drawn."""

from __future__ import annotations

import datetime
from array import array
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from asm_desktop.domain.timeline import Mark, Span
from asm_desktop.services import timelines
from asm_desktop.services.listing import View
from ui.tables.register_model import PAGE_ROWS, Index, RegisterModel
from ui.tables.time_scale import TimeScale
from ui.tables.timeline_marks import HALF, mark_words, paint_mark
from ui.theme.palette import Role, colour
from ui.translation import said, translate
from ui.widgets.words import plain_tip

BESIDE, BAR = 16, 8
MOST_SPANS = 20 * PAGE_ROWS


class TimelineModel(RegisterModel):
    """The agreements of a view with their dates; a row is read out with all of them."""

    def __init__(self, *arguments: Any) -> None:
        self._spans: dict[str, Span] = {}
        super().__init__(*arguments)

    def set_view(self, view: View, numbers: array[int] | None = None) -> None:
        """Show another view, or the same anew."""
        self._spans.clear()
        super().set_view(view, numbers)

    def dates(self, row: int) -> Span | None:
        """The dates of the agreement in a row, read with those of its page."""
        key = self.key(row)
        if key and key not in self._spans:
            first = row // PAGE_ROWS * PAGE_ROWS
            keys = [self.key(each) for each in range(first, min(first + PAGE_ROWS, self.rowCount()))]
            if len(self._spans) > MOST_SPANS:
                self._spans.clear()
            register, today = self._session.register, datetime.date.today()
            found = self._session.attempt(lambda: timelines.spans(register, [key for key in keys if key], today))
            self._spans.update(found or {})
        return self._spans.get(key)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says, read out as a whole."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            line, found = self.line(index.row()), self.dates(index.row())
            if line is None or found is None:
                return None
            words = [str(line.values.get("title") or ""), *map(mark_words, found.marks), said(found.why_open)]
            told = "; ".join(filter(None, words))
            return plain_tip(told.replace("; ", "\n")) if role == Qt.ItemDataRole.ToolTipRole else told
        return super().data(index, role)


class TimelineDelegate(QStyledItemDelegate):
    """Draws a row: the title, and below it the bar with its marks; `chosen` is the mark the keyboard is on."""

    def __init__(self, view: QAbstractItemView, scale: TimeScale) -> None:
        super().__init__(view)
        self._view, self.scale = view, scale
        self.chosen: Mark | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(200, option.fontMetrics.lineSpacing() + 36)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        model = index.model()
        if not isinstance(model, TimelineModel) or (line := model.line(index.row())) is None:
            return
        current = self._view.selectionModel().isSelected(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(option.rect, colour(Role.SELECTED))
        self._paint_years(painter, option.rect)
        room = option.rect.adjusted(BESIDE, 4, -BESIDE, -4)
        painter.setPen(colour(Role.TEXT))
        title = str(line.values.get("title") or "")
        words = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)
        found = model.dates(index.row())
        if found is not None:
            bar = QRect(room.left(), room.bottom() - 18, room.width(), 18)
            painter.setClipRect(option.rect.adjusted(BESIDE - 8, 0, 8 - BESIDE, 0))
            self._paint_span(painter, bar, found, chosen=self.chosen if current else None)
        painter.restore()

    def _x(self, day: datetime.date, room: QRect, *, end: bool = False) -> float:
        return self.scale.place(day, room.left(), room.width(), end=end)

    def _paint_years(self, painter: QPainter, rect: QRect) -> None:
        room = rect.adjusted(BESIDE, 0, -BESIDE, 0)
        painter.setPen(QPen(colour(Role.LINE), 1))
        for day in self.scale.years():
            x = round(self._x(day, room))
            painter.drawLine(x, rect.top(), x, rect.bottom())
        today = datetime.date.today()
        if self.scale.shows(today):
            painter.setPen(QPen(colour(Role.ACCENT), 1, Qt.PenStyle.DashLine))
            x = round(self._x(today, room))
            painter.drawLine(x, rect.bottom() - 24, x, rect.bottom())

    def _paint_span(self, painter: QPainter, room: QRect, found: Span, chosen: Mark | None) -> None:
        middle = room.center().y() + 1.0
        if not found.marks:
            painter.setPen(colour(Role.TEXT_FAINT))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, translate("Timeline", "No date is known"))
            return
        if found.start is not None:
            self._paint_bar(painter, room, found, middle)
        for mark in found.marks:
            x = self._x(mark.date.first(), room)
            if mark.date.precision != "day":
                self._paint_doubt(painter, x, self._x(mark.date.last(), room, end=True), middle)
            paint_mark(painter, mark.kind, x, middle)
            if mark == chosen:
                painter.setPen(QPen(colour(Role.ACCENT), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QRectF(x - HALF - 4, middle - HALF - 4, 2 * HALF + 8, 2 * HALF + 8))

    def _paint_bar(self, painter: QPainter, room: QRect, found: Span, middle: float) -> None:
        """From start to end; broken where the end is computed, and open where there is none."""
        assert found.start is not None
        left = self._x(found.start.first(), room)
        right = self._x(found.end.first(), room) if found.end else room.right() + 40.0
        firm = found.end is not None and not found.computed
        painter.setPen(QPen(colour(Role.ACCENT), 1, Qt.PenStyle.SolidLine if firm else Qt.PenStyle.DashLine))
        painter.setBrush(colour(Role.ACCENT_SOFT))
        painter.drawRoundedRect(QRectF(left, middle - BAR / 2, max(right - left, 2.0), BAR), 4, 4)

    def _paint_doubt(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        """The month or year that a date may mean."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour(Role.TEXT_FAINT), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(QRectF(left, middle - BAR / 2 - 1, right - left, BAR + 2))
