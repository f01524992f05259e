"""The table of a part of the plan: two lines to a row, told apart by signs; Space and Del act on the rows selected."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyleOptionViewItem,
    QWidget,
)

from ui.ceremony.lines_model import SIGN_ROLE, LinesModel
from ui.ceremony.plan_table import PlanTable
from ui.ceremony.two_lines import MARGIN, TONE_ROLE, TwoLineDelegate
from ui.icons import pixmap
from ui.theme.palette import Role, colour

SIGN, SIGNS = 16, 40
"""Pixels: an icon, and the column of them."""
READABLE, LEAST = 220, 0.75
"""Pixels for the columns that stretch, and to which part of their width the others may shrink."""


class LinesDelegate(TwoLineDelegate):
    """Draws the sign before the words."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        sign = index.data(SIGN_ROLE)
        if sign:
            if self._view.selectionModel().isSelected(index):
                painter.fillRect(option.rect, colour(Role.SELECTED))
            picture = pixmap(sign, SIGN, index.data(TONE_ROLE), self._view.devicePixelRatioF())
            painter.drawPixmap(option.rect.left() + MARGIN, option.rect.center().y() - SIGN // 2, picture)
        else:
            super().paint(painter, option, index)


class LinesTable(PlanTable):
    """`toggled` follows Space or a click on a sign of the first column, `removed` follows Del."""

    toggled = Signal()
    removed = Signal()

    def __init__(
        self, model: LinesModel, name: str, widths: dict[int, int], bold: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self.setItemDelegate(LinesDelegate(self, (bold,)))
        self._widths = widths
        head = self.horizontalHeader()
        for column in range(model.columnCount()):
            if column not in widths:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the other columns give way where the widest would be left with too little."""
        super().resizeEvent(event)
        fixed = sum(self._widths.values()) - SIGNS
        share = (self.viewport().width() - SIGNS - READABLE) / max(fixed, 1)
        for column, width in self._widths.items():
            self.setColumnWidth(column, round(width * min(1.0, max(LEAST, share))) if column else SIGNS)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0 and QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks the rows, Del takes them away."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
