"""The table of the run sheet: typed in by keyboard, dragged into another order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from ui.ceremony.plan_table import PlanTable
from ui.ceremony.run_model import CUE, HERE, ITEM, MINUTES, THERE, TYPED, WHO, RunModel
from ui.ceremony.two_lines import TwoLineDelegate
from ui.translation import translate

WIDTHS = {HERE: 64, THERE: 80, MINUTES: 52}
SHARES = {WHO: 27, CUE: 29}
"""Of a hundred parts of the room left; the item takes what remains."""
Edit = QAbstractItemView.EditTrigger


class RunDelegate(TwoLineDelegate):
    """Types in cells; minutes take figures only."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A line as high as the row."""
        line = QLineEdit(parent)
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() == MINUTES:
            line.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,4}"), line))
        return line


class RunTable(PlanTable):
    """The items, dragged between others; `added` follows Enter, `removed` Del, `stepped` Alt with an arrow."""

    added = Signal()
    removed = Signal()
    stepped = Signal(int)

    def __init__(self, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(model, translate("Ceremony", "Run sheet"), parent)
        self.setItemDelegate(RunDelegate(self, (HERE, ITEM)))
        self.setEditTriggers(Edit.DoubleClicked | Edit.EditKeyPressed | Edit.AnyKeyPressed)
        self.let_drag(between=True)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(48)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(ITEM, QHeaderView.ResizeMode.Stretch)

    def choose(self, key: str, column: int = MINUTES) -> None:
        """Make an item current, in the column of its minutes; the first where it is not there."""
        super().choose(key, column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the room that times and minutes leave."""
        room = self.viewport().width() - sum(self.columnWidth(column) for column in WIDTHS)
        for column, share in SHARES.items():
            self.setColumnWidth(column, room * share // 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Insert add an item, Del deletes, Alt with an arrow moves; other keys type into the cell."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
            self.added.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif step and alt:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Tab goes from one cell that is typed in to the next, in the next row after the last."""
        actions = QAbstractItemView.CursorAction
        step = {actions.MoveNext: 1, actions.MovePrevious: -1}.get(action, 0)
        if not step:
            return super().moveCursor(action, modifiers)
        here, columns = self.currentIndex(), sorted(TYPED)
        cells = [(row, column) for row in range(self.model().rowCount()) for column in columns]
        later = [cell for cell in cells[::step] if ((here.row(), here.column()) < cell) == (step > 0)]
        row, column = next((cell for cell in later if cell != (here.row(), here.column())), (-1, -1))
        return self.model().index(row, column)
