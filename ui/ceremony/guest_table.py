"""The table of guests: two lines to a guest, dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.ceremony.guest_model import GUEST, NUMBER, OFFICE, REPLY, ROLE
from ui.ceremony.guest_model import GuestModel as Model
from ui.ceremony.two_lines import ROW, TwoLineDelegate
from ui.translation import translate

WIDTHS = {NUMBER: 56, ROLE: 112, REPLY: 152}


class GuestTable(QTableView):
    """The guests; `current_changed` carries the key of the attendance that has become current, or nothing."""

    current_changed = Signal(str)
    removed = Signal()
    stepped = Signal(int)

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guests = model
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(self, (NUMBER, GUEST)))
        self.setAccessibleName(translate("Ceremony", "Guests in order of precedence"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(True)
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
        for column in (GUEST, OFFICE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda row, _: self.current_changed.emit(self._key(row)))

    def choose(self, key: str) -> None:
        """Make a guest current, or the first where they are not there."""
        row = max(0, self._guests.row_of(key))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._guests.index(row, 0), flags)

    def chosen(self) -> list[str]:
        """The keys of the guests selected, from the top."""
        return [self._key(index) for index in sorted(self.selectionModel().selectedRows(), key=lambda each: each.row())]

    def current_key(self) -> str:
        """The key of the current guest; empty for none."""
        return self._key(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes guests off the list; Alt with an arrow moves one a place up or down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _key(self, index: QModelIndex | QPersistentModelIndex) -> str:
        guests = self._guests.guests
        return guests[index.row()].row.key if index.isValid() and index.row() < len(guests) else ""
