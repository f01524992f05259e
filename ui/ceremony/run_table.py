"""The table of the run sheet: typed in by keyboard, dragged into another order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRegularExpression, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.ceremony.run_model import CUE, HERE, ITEM, MINUTES, THERE, TYPED, WHO, RunModel
from ui.ceremony.two_lines import ROW, TwoLineDelegate
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


class RunTable(QTableView):
    """The items; `current_changed` carries the key of the item that has become current, or nothing."""

    current_changed = Signal(str)
    added = Signal()
    removed = Signal()
    stepped = Signal(int)

    def __init__(self, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = model
        self.setModel(model)
        self.setItemDelegate(RunDelegate(self, (HERE, ITEM)))
        self.setAccessibleName(translate("Ceremony", "Run sheet"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Edit.DoubleClicked | Edit.EditKeyPressed | Edit.AnyKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(48)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(ITEM, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda row, _: self.current_changed.emit(self._key(row)))

    def choose(self, key: str, column: int = MINUTES) -> None:
        """Make an item current, or the first where it is not there."""
        row = max(0, self._items.row_of(key))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._items.index(row, column), flags)

    def chosen(self) -> list[str]:
        """The keys of the items selected, from the top."""
        return [self._key(index) for index in sorted(self.selectionModel().selectedRows(), key=lambda each: each.row())]

    def current_key(self) -> str:
        """The key of the current item; empty for none."""
        return self._key(self.currentIndex())

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

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell between which rows an item was dropped; Qt's own way of moving rows would need them moved at once."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        below = place.y() > self.visualRect(index).center().y()
        gap = index.row() + below if index.isValid() else self._items.rowCount()
        self._items.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, gap, 0, QModelIndex())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Tab goes from one cell that is typed in to the next, in the next row after the last."""
        actions = QAbstractItemView.CursorAction
        step = {actions.MoveNext: 1, actions.MovePrevious: -1}.get(action, 0)
        if not step:
            return super().moveCursor(action, modifiers)
        here, columns = self.currentIndex(), sorted(TYPED)
        cells = [(row, column) for row in range(self._items.rowCount()) for column in columns]
        later = [cell for cell in cells[::step] if ((here.row(), here.column()) < cell) == (step > 0)]
        row, column = next((cell for cell in later if cell != (here.row(), here.column())), (-1, -1))
        return self._items.index(row, column)

    def _key(self, index: QModelIndex | QPersistentModelIndex) -> str:
        lines = self._items.lines
        return lines[index.row()].item.key if index.isValid() and index.row() < len(lines) else ""
