"""The grid of a table of records: whole rows are selected, the title takes the room that is left.

The usual columns for which there is no room stand back; those a person chose stay, and the grid scrolls sideways.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from asm_desktop.domain import kinds
from ui.tables import column_memory
from ui.tables.column_memory import Columns
from ui.tables.register_delegate import SIGN, RegisterDelegate, row_height
from ui.tables.register_header import RegisterHeader
from ui.tables.register_model import RegisterModel, heading
from ui.translation import declared, translate

WIDTHS = {
    "date": 136,
    "quantity": 144,
    "yes or no": 96,
    "number": 88,
    "time": 80,
    "link": 152,
    "text": 168,
    "moment": 168,
}
WIDEST_CHOICE = 216
TITLE, NARROWEST_TITLE = "title", 208
OF_FIELD = {"ref": 80, "position": 264}
"""Widths of fields that need less or more than others of their kind."""

MOST_COPIED = 5_000


class RegisterGrid(QTableView):
    """A table view of a RegisterModel; `current_changed` carries the key of the row that has become current."""

    current_changed = Signal(str)
    chosen = Signal(str)
    too_many = Signal(int)
    space_pressed = Signal()

    def __init__(self, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: dict[str, int] = {}
        self._fitting = False
        self.header = RegisterHeader(self)
        self.setHorizontalHeader(self.header)
        self._set_up_look()
        self.setItemDelegate(RegisterDelegate(self))
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        self.header.sectionResized.connect(self._section_resized)
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._model().key(index.row())))

    def _set_up_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        self.setAccessibleName(translate("RegisterTable", "Records"))

    def current_key(self) -> str:
        """The key of the current row; empty if there is none."""
        return self._model().key(self.currentIndex().row())

    def selected_rows(self) -> list[int]:
        """The selected rows, from the top."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def choose_rows(self, rows: list[int], current: int) -> None:
        """Select these rows and make one of them current; -1 for none."""
        model, selection = self._model(), QItemSelection()
        for row in rows:
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(model.index(current, 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def show_columns(self, columns: Columns) -> None:
        """Give the sections these widths, in the order of the model's columns."""
        self._widths = dict(columns.widths)
        self._fitting = True
        for section in range(self._model().columnCount()):
            self.header.setSectionHidden(section, False)
            self.header.moveSection(self.header.visualIndex(section), section)
            self.header.resizeSection(section, self._width(section))
        self._fitting = False
        self.header.show_sort(self._model().view.columns, self._model().view.sort)
        self._fit()

    def columns(self) -> Columns:
        """The columns as they stand: in the order seen, with the widths a person gave them."""
        model = self._model()
        order = [self.header.logicalIndex(place) for place in range(model.columnCount())]
        return Columns(tuple(model.view.columns[section] for section in order), dict(self._widths), model.view.sort)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table, or tell that they are too many."""
        from asm_desktop.services import copying

        model, rows = self._model(), self.selected_rows()
        if len(rows) > MOST_COPIED:
            self.too_many.emit(len(rows))
            return
        order = [self.header.logicalIndex(place) for place in range(model.columnCount())]
        cells = list(self._cells(rows, order))
        if cells:
            heads = [heading(model.record, model.field(section)) for section in order]
            text, html = copying.as_table(heads, cells)
            data = QMimeData()
            data.setText(text)
            data.setHtml(html)
            QGuiApplication.clipboard().setMimeData(data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and open with Enter, beside Qt's own keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.chosen.emit(self.current_key())
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns there is room for, and let the title take the rest."""
        super().resizeEvent(event)
        self._fit()

    def _cells(self, rows: list[int], order: list[int]) -> Iterator[list[str]]:
        model = self._model()
        for row in rows:
            line = model.line(row)
            if line is not None:
                yield [model.text(line, column) for column in order]

    def _model(self) -> RegisterModel:
        model = self.model()
        assert isinstance(model, RegisterModel)
        return model

    def _width(self, section: int) -> int:
        field = self._model().field(section)
        metrics = self.fontMetrics()
        usual = OF_FIELD.get(field.name) or WIDTHS.get(field.kind.name, 184)
        if isinstance(field.kind, kinds.Choice):
            longest = max(metrics.horizontalAdvance(declared(words)) for _, words in field.kind.options)
            usual = min(longest + 32, WIDEST_CHOICE)
        if field.name == "due":
            usual += SIGN
        head = metrics.horizontalAdvance(heading(self._model().record, field)) + 36
        return self._widths.get(field.name, usual if field.name in OF_FIELD else max(usual, head))

    def _fit(self) -> None:
        names = self._model().view.columns
        if TITLE not in names or self._fitting:
            return
        section = names.index(TITLE)
        self._fitting = True
        self._make_room(section)
        if TITLE not in self._widths:
            others = self.header.length() - self.header.sectionSize(section)
            self.header.resizeSection(section, max(NARROWEST_TITLE, self._room() - others))
        self._fitting = False

    def _make_room(self, title: int) -> None:
        """Let usual columns stand back, the last first, until those that stay fit beside the title."""
        names = self._model().view.columns
        usual = set(names) == set(column_memory.usual(self._model().view.noun).names)
        room = self._room() - self._widths.get(TITLE, NARROWEST_TITLE)
        for place in range(len(names)):
            section = self.header.logicalIndex(place)
            if section != title:
                fits = not usual or self._width(section) <= room
                room -= self._width(section) if fits else 0
                self.header.setSectionHidden(section, not fits)

    def _room(self) -> int:
        """The width that columns have; asking the viewport itself would have Qt look up every kind of widget."""
        bar = self.verticalScrollBar()
        return self.maximumViewportSize().width() - (bar.width() if bar.isVisible() else 0)

    def _section_resized(self, section: int, _: int, width: int) -> None:
        if not self._fitting and section < self._model().columnCount():
            self._widths[self._model().view.columns[section]] = width
            self._fit()

    def _current_moved(self, current: QModelIndex, _: QModelIndex) -> None:
        self.current_changed.emit(self._model().key(current.row()))
