"""Light rows of words in columns, for short lists inside a record: painted, so that dozens of them cost little."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.action_spec import DONE_KEYS
from ui.icons import pixmap
from ui.theme.palette import Role, colour
from ui.widgets.badge import badge_size, paint_badge

HEIGHT, INSET, GAP, ICON = 32, 8, 20, 16
WIDEST, FIRST, LEAST, NARROWEST = 320, 200, 150, 40


class Cell(NamedTuple):
    """Words in one column; `key` names the record they lead to, `badge` draws them as a badge."""

    text: str
    tone: Role = Role.TEXT_SOFT
    key: str = ""
    badge: bool = False


def natural_widths(rows: list[list[Cell]], font: QFont) -> list[int]:
    """How wide each column would like to be, in pixels."""
    metrics = QFontMetrics(font)
    columns = max((len(row) for row in rows), default=0)
    widths = [0] * columns
    for row in rows:
        for place, cell in enumerate(row):
            needed = badge_size(cell.text, font).width() if cell.badge else metrics.horizontalAdvance(cell.text)
            widths[place] = max(widths[place], min(needed + 2, WIDEST))
    return widths


def fitted(widths: list[int], room: int) -> list[int]:
    """The widths brought into `room` pixels: the widest narrowed first, the last left out where too little is left."""
    found = _narrowed(widths, room)
    while sum(width > 0 for width in widths) > 2 and _too_narrow(widths, found):
        last = max(place for place, width in enumerate(widths) if width)
        widths = [*widths[:last], 0, *widths[last + 1 :]]
        found = _narrowed(widths, room)
    return found


def _too_narrow(widths: list[int], found: list[int]) -> bool:
    least = [FIRST, *[LEAST] * len(widths)]
    return any(width < min(wanted, enough) for width, wanted, enough in zip(found, widths, least, strict=False))


def _narrowed(widths: list[int], room: int) -> list[int]:
    room -= GAP * sum(width > 0 for width in widths[1:])
    found = list(widths)
    while sum(found) > room and max(found, default=0) > NARROWEST:
        widest = max(found)
        next_widest = max((width for width in found if width < widest), default=NARROWEST)
        count = found.count(widest)
        cut = min(widest - max(next_widest, NARROWEST), -(-(sum(found) - room) // count))
        found = [width - max(cut, 1) if width == widest else width for width in found]
    return found


class CellRow(QAbstractButton):
    """One row. It is clicked as a whole; words that lead elsewhere tell so with `link_clicked`.

    `moved` asks to move the row up (1) or down (-1), `removed` to take it away, `walked` to go to a neighbour,
    `finished` to mark it as done.
    """

    link_clicked = Signal(str)
    mark_clicked = Signal()
    moved = Signal(int)
    removed = Signal()
    walked = Signal(int)
    finished = Signal()

    def __init__(self, cells: list[Cell], widths: list[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells, self._widths = cells, widths
        self._icon, self._mark, self._mark_tone = "", "", Role.TEXT_SOFT
        self._hovered = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_cells(cells, widths)

    def show_cells(self, cells: list[Cell], widths: list[int]) -> None:
        """Show these words in columns of these widths."""
        self._cells, self._widths = cells, widths
        self.setAccessibleName(", ".join(cell.text for cell in cells if cell.text))
        self.update()

    def set_icon(self, name: str) -> None:
        """Show an icon before the words."""
        self._icon = name

    def set_mark(self, name: str, tone: Role = Role.TEXT_SOFT) -> None:
        """Show a mark at the end of the row; clicking on it tells `mark_clicked`."""
        self._mark, self._mark_tone = name, tone
        self.update()

    def cells(self) -> list[Cell]:
        """What is shown."""
        return self._cells

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._icon:
            picture = pixmap(self._icon, ICON, Role.TEXT_SOFT, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(INSET, (HEIGHT - ICON) // 2), picture)
        for place, (cell, rect) in enumerate(zip(self._cells, self._places(), strict=False)):
            if rect.width():
                self._paint_cell(painter, cell, rect, lit=place == self._hovered)
        if self._mark:
            picture = pixmap(self._mark, 14, self._mark_tone, self.devicePixelRatioF())
            painter.drawPixmap(self._mark_place().topLeft() + QPoint(5, 9), picture)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which words lead elsewhere."""
        hovered = self._cell_at(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            leads = hovered >= 0 or (bool(self._mark) and self._mark_place().contains(event.position().toPoint()))
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, show the mark, or be clicked as a whole."""
        place = event.position().toPoint()
        inside = self.rect().contains(place) and event.button() == Qt.MouseButton.LeftButton
        cell = self._cell_at(place)
        if inside and cell >= 0:
            self.setDown(False)
            self.link_clicked.emit(self._cells[cell].key)
        elif inside and self._mark and self._mark_place().contains(place):
            self.setDown(False)
            self.mark_clicked.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open; Alt with an arrow moves; Delete takes away; arrows walk the list."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in steps:
            self.walked.emit(-steps[Qt.Key(event.key())])
        elif QKeySequence(event.keyCombination()) == QKeySequence(DONE_KEYS):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Follow the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Follow the mouse."""
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def _paint_ground(self, painter: QPainter) -> None:
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour(Role.SELECTED if self.isChecked() else Role.HOVER))
            painter.drawRoundedRect(place, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(Role.ACCENT), 1))
            painter.drawRoundedRect(place, 6, 6)

    def _paint_cell(self, painter: QPainter, cell: Cell, rect: QRect, *, lit: bool) -> None:
        font = QFont(self.font())
        font.setUnderline(lit)
        painter.setFont(font)
        if cell.badge:
            size = badge_size(cell.text, self.font())
            top = rect.center().y() - size.height() // 2 + 1
            paint_badge(
                painter, QRect(rect.left(), top, size.width(), size.height()), cell.text, cell.tone, outlined=True
            )
            return
        painter.setPen(colour(Role.ACCENT if cell.key else cell.tone))
        words = QFontMetrics(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _places(self) -> list[QRect]:
        left = INSET + (ICON + 8 if self._icon else 0)
        room = self.width() - left - INSET - 28
        places = []
        for width in fitted(self._widths, room):
            places.append(QRect(left, 0, width, self.height()))
            left += width + (GAP if width else 0)
        return places

    def _mark_place(self) -> QRect:
        return QRect(self.width() - 24, 0, 24, self.height())

    def _cell_at(self, place: QPoint) -> int:
        """The number of the cell with a link under a point, or -1."""
        for number, (cell, rect) in enumerate(zip(self._cells, self._places(), strict=False)):
            words = min(QFontMetrics(self.font()).horizontalAdvance(cell.text), rect.width())
            if cell.key and QRect(rect.left(), rect.top(), words, rect.height()).contains(place):
                return number
        return -1
