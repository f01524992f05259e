"""The list of an agenda: Enter or a click opens a line, Space or a click on its tick ticks it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QListView

from ui.today.agenda_delegate import TICK_END, AgendaDelegate
from ui.today.agenda_model import AgendaModel
from ui.today.rows import Row
from ui.translation import translate
from ui.widgets.second_click import SecondClick

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class AgendaList(QListView):
    """`opened` asks for the current row, `ticked` to tick it; `current_changed` follows the cursor."""

    opened = Signal()
    ticked = Signal()
    current_changed = Signal()

    def __init__(self, *, ticks: bool) -> None:
        super().__init__()
        self.agenda = AgendaModel()
        self.setModel(self.agenda)
        self.setItemDelegate(AgendaDelegate(self, ticks=ticks))
        self.setAccessibleName(translate("Today", "What needs doing"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._ticks, self._pressed = ticks, QPoint()
        self.clicked.connect(self._click)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the current one stays, or one near its place becomes current."""
        key, place, scrolled = self._key(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.agenda.show_rows(rows)
        self.choose(key, place)
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, key: str, otherwise: int = 0) -> None:
        """Make the row with this key current, or one near a place."""
        index = self.agenda.index(self.agenda.place(key, max(otherwise, 0)))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def current(self) -> Row | None:
        """The current row."""
        index = self.currentIndex()
        return self.agenda.rows[index.row()] if index.isValid() else None

    def _key(self) -> str:
        row = self.current()
        return row.key() if row is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or tick; all else is the list's own."""
        if event.key() in ENTER and event.modifiers() in PLAIN:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._tick()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
            return
        row = self.agenda.rows[index.row()]
        if self._ticks and row.tick and self._pressed.x() < TICK_END:
            self._tick()
        else:
            SecondClick.swallow()
            self.opened.emit()

    def _tick(self) -> None:
        row = self.current()
        if self._ticks and row is not None and row.tick:
            self.ticked.emit()
