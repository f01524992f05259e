"""The table of a part of the plan: two lines to a row, told apart by signs; Space and Del act on the rows selected."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.ceremony.lines_model import SIGN_ROLE, LinesModel
from ui.ceremony.two_lines import MARGIN, ROW, TONE_ROLE, TwoLineDelegate
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


class LinesTable(QTableView):
    """`current_changed` carries the key of the line that has become current; `toggled` follows Space or a click on a
    sign of the first column, `removed` follows Del.
    """

    current_changed = Signal(str)
    toggled = Signal()
    removed = Signal()

    def __init__(
        self, model: LinesModel, name: str, widths: dict[int, int], bold: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LinesDelegate(self, (bold,)))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(32)
        self._widths = widths
        for column in range(model.columnCount()):
            if column not in widths:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda row, _: self.current_changed.emit(model.key(row)))
        self.clicked.connect(self._click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the other columns give way where the widest would be left with too little."""
        super().resizeEvent(event)
        fixed = sum(self._widths.values()) - SIGNS
        share = (self.viewport().width() - SIGNS - READABLE) / max(fixed, 1)
        for column, width in self._widths.items():
            self.setColumnWidth(column, round(width * min(1.0, max(LEAST, share))) if column else SIGNS)

    def choose(self, key: str) -> None:
        """Make a line current, or the first where it is not there."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._lines.index(max(0, self._lines.row_of(key)), 0), flags)

    def chosen(self) -> list[str]:
        """The keys of the lines selected, from the top."""
        found = sorted(self.selectionModel().selectedRows(), key=lambda each: each.row())
        return [self._lines.key(index) for index in found]

    def current_key(self) -> str:
        """The key of the current line; empty for none."""
        return self._lines.key(self.currentIndex())

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
