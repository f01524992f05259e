"""What the tables of the desk have in common: rows known by their keys, selected whole, dragged to another place."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.ceremony.two_lines import ROW

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MIME = "application/x-asm-row"


class PlanModel(QAbstractTableModel):
    """Rows known by their keys, in their order; where they may be dragged, only within their own table."""

    @abstractmethod
    def keys(self) -> Sequence[str]:
        """The keys of the rows, from the top."""

    def key(self, index: Index) -> str:
        """The key of the row at an index; empty for none."""
        keys = self.keys()
        return keys[index.row()] if index.isValid() and index.row() < len(keys) else ""

    def row_of(self, key: str) -> int:
        """The row with a key; -1 for none."""
        keys = self.keys()
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One for each key."""
        return 0 if parent.isValid() else len(self.keys())

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows are taken."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of the row dragged; nothing of it leaves the program."""
        data = QMimeData()
        if indexes:
            data.setData(MIME, self.key(indexes[0]).encode())
        return data


class PlanTable(QTableView):
    """`current_changed` carries the key of the row that has become current, or nothing.

    `dropped` carries the key of a row that was dragged, and the row it was dropped on: with `between`, the gap that it
    goes into, which is that before the row of this number.
    """

    current_changed = Signal(str)
    dropped = Signal(str, int)

    def __init__(self, model: PlanModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._between = model, False
        self.setModel(model)
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
        self.selectionModel().currentRowChanged.connect(lambda row, _: self.current_changed.emit(model.key(row)))

    def let_drag(self, *, between: bool) -> None:
        """Let rows be dragged, onto others or between them."""
        self._between = between
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(not between)

    def choose(self, key: str, column: int = 0) -> None:
        """Make a row current, or the first where it is not there."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self._plan.index(max(0, self._plan.row_of(key)), column)
        self.selectionModel().setCurrentIndex(index, flags)

    def chosen(self) -> list[str]:
        """The keys of the rows selected, from the top."""
        found = sorted(self.selectionModel().selectedRows(), key=lambda each: each.row())
        return [self._plan.key(index) for index in found]

    def current_key(self) -> str:
        """The key of the current row; empty for none."""
        return self._plan.key(self.currentIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a row was dropped; Qt's own way of moving rows would need them moved at once."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = index.row() if index.isValid() else self._plan.rowCount()
        if self._between and index.isValid():
            row += place.y() > self.visualRect(index).center().y()
        key = bytes(event.mimeData().data(MIME).data()).decode()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if self._plan.row_of(key) >= 0:
            self.dropped.emit(key, row)
