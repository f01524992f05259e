"""The header of a table of records: a click sorts, Shift adds a second order, arrows and numbers show it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.icons import pixmap
from ui.theme.palette import Role, colour

ARROW = 12
Sort = tuple[tuple[str, bool], ...]


def next_sort(sort: Sort, field: str, *, add: bool) -> Sort:
    """Return the order after a click on a field: ascending, then descending, then as it was without it.

    With `add`, the other fields of the order stay and this one comes last.
    """
    descending = dict(sort).get(field)
    if descending is None:
        return (*sort, (field, False)) if add else ((field, False),)
    others = tuple(part for part in sort if part[0] != field)
    if descending:
        return others if add else ()
    return tuple((name, True if name == field else down) for name, down in sort) if add else ((field, True),)


class RegisterHeader(QHeaderView):
    """A header whose sections are named fields; `sort_wanted` carries the order that a click asks for."""

    sort_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sort: Sort = ()
        self._fields: tuple[str, ...] = ()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(56)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._clicked)

    def show_sort(self, fields: tuple[str, ...], sort: Sort) -> None:
        """Show the order of these fields, which are those of the sections."""
        self._fields, self._sort = fields, sort
        if self.isVisible():
            self.viewport().update()

    def sectionSizeFromContents(self, section: int) -> QSize:
        """The room of the label and an arrow."""
        size = super().sectionSizeFromContents(section)
        return QSize(size.width() + ARROW + 4, size.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the label, and the arrow where the section sorts."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        name = self._fields[section] if section < len(self._fields) else ""
        place = next((place for place, (field, _) in enumerate(self._sort) if field == name), None)
        if place is not None:
            self._paint_arrow(painter, rect, place)

    def _paint_arrow(self, painter: QPainter, rect: QRect, place: int) -> None:
        arrow = "arrow-down" if self._sort[place][1] else "arrow-up"
        picture = pixmap(arrow, ARROW, Role.ACCENT, self.devicePixelRatioF())
        right = rect.right() - ARROW - 4
        painter.save()
        painter.fillRect(QRect(right - 8, rect.top() + 2, ARROW + 12, rect.height() - 4), colour(Role.SURFACE))
        painter.drawPixmap(QPoint(right, rect.center().y() - ARROW // 2), picture)
        if len(self._sort) > 1:
            painter.setFont(_smaller(painter.font()))
            painter.setPen(colour(Role.ACCENT))
            number = QRect(right - 9, rect.top(), 8, rect.height())
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        painter.restore()

    def _clicked(self, section: int) -> None:
        add = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        if section < len(self._fields):
            self.sort_wanted.emit(next_sort(self._sort, self._fields[section], add=add))


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(10)
    return small
