"""The grid of a table of records: whole rows are selected, the title takes the room that is left.

The usual columns for which there is no room stand back into a second line of each row; those a person chose stay
columns, and the grid scrolls sideways, unless they asked for the one or the other.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from asm_desktop.domain import kinds
from ui.tables import column_memory
from ui.tables.column_memory import Columns
from ui.tables.column_room import NARROWEST_TITLE, TITLE, beside, title_room
from ui.tables.register_delegate import SIGN, RegisterDelegate, row_height
from ui.tables.register_header import RegisterHeader
from ui.tables.register_model import RegisterModel, heading
from ui.theme.style import SCROLL_BAR
from ui.translation import option_words, translate

WIDTHS = {
    "date": 112,
    "quantity": 128,
    "yes or no": 96,
    "number": 88,
    "decimal number": 112,
    "time": 80,
    "link": 152,
    "text": 168,
    "moment": 168,
}
WIDEST_CHOICE = 216
OF_FIELD = {"ref": 80, "position": 264}
"""Widths of fields that need less or more than others of their kind."""


class RegisterGrid(QTableView):
    """A table view of a RegisterModel; `current_changed` carries the key of the row that has become current."""

    current_changed = Signal(str)
    chosen = Signal(str)
    copy_wanted = Signal()
    space_pressed = Signal()
    room_changed = Signal()

    def __init__(self, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: dict[str, int] = {}
        self._folds: bool | None = None
        self._outside = self._fitted = 0
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
        self._widths, self._folds = dict(columns.widths), columns.folds
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
        names = tuple(model.view.columns[section] for section in self.order())
        return Columns(names, dict(self._widths), model.view.sort, self._folds)

    def folds(self) -> bool:
        """Whether columns without room stand back; where a person has not said so, the usual ones do."""
        view = self._model().view
        usual = set(view.columns) == set(column_memory.usual(view.noun).names)
        return usual if self._folds is None else self._folds

    def without_room(self) -> int:
        """How many columns stand back, or lie outside at the right where none does."""
        return len(self._model().folded) or self._outside

    def order(self) -> list[int]:
        """The columns of the model in the order in which they are seen, those that stand back too."""
        return [self.header.logicalIndex(place) for place in range(self._model().columnCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and open with Enter, beside Qt's own keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.chosen.emit(self.current_key())
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns there is room for, and let the title take the rest."""
        super().resizeEvent(event)
        if self._room() != self._fitted:
            self._fit()

    def _model(self) -> RegisterModel:
        model = self.model()
        assert isinstance(model, RegisterModel)
        return model

    def _width(self, section: int) -> int:
        field = self._model().field(section)
        metrics = self.fontMetrics()
        usual = OF_FIELD.get(field.name) or WIDTHS.get(field.kind.name, 184)
        if isinstance(field.kind, kinds.Choice):
            longest = max(metrics.horizontalAdvance(option_words(field, words)) for _, words in field.kind.options)
            usual = min(longest + 32, WIDEST_CHOICE)
        if field.name == "due":
            usual += SIGN
        head = metrics.horizontalAdvance(heading(self._model().record, field, brief=True)) + 36
        return self._widths.get(field.name, usual if field.name in OF_FIELD else max(usual, head))

    def _fit(self) -> None:
        view = self._model().view
        if TITLE not in view.columns or self._fitting:
            return
        section = view.columns.index(TITLE)
        self._fitting = True
        self._make_room(section)
        if TITLE not in self._widths:
            others = self.header.length() - self.header.sectionSize(section)
            self.header.resizeSection(section, max(NARROWEST_TITLE, self._room() - others))
        self._fitting = False
        self._fitted = self._room()
        self._tell_room()

    def _make_room(self, title: int) -> None:
        """Let columns stand back until those that stay fit beside the title."""
        model = self._model()
        order = self.order()
        widths = {model.view.columns[section]: self._width(section) for section in order if section != title}
        stay = set(widths)
        if self.folds():
            room = self._room()
            stay = beside(model.view.noun, widths, room, self._widths.get(TITLE) or title_room(room))
        for section in order:
            self.header.setSectionHidden(section, section != title and model.view.columns[section] not in stay)
        self._fold(tuple(name for name in widths if name not in stay))

    def _fold(self, names: tuple[str, ...]) -> None:
        """Give rows a second line where columns stand back."""
        self._model().folded = names
        height = row_height(self.fontMetrics(), lines=2 if names else 1)
        rows = self.verticalHeader()
        if rows.defaultSectionSize() != height:
            rows.setDefaultSectionSize(height)
            if self.currentIndex().isValid():
                self.scrollTo(self.currentIndex())

    def _tell_room(self) -> None:
        """Tell how many columns lie outside at the right."""
        room, count = self._room(), self.header.count()
        ends = [self.header.sectionPosition(each) + self.header.sectionSize(each) for each in range(count)]
        self._outside = sum(end > room for each, end in enumerate(ends) if not self.header.isSectionHidden(each))
        self.setDirtyRegion(QRegion(self.rect()))
        self.room_changed.emit()

    def _room(self) -> int:
        """The width that columns have; asking the viewport itself would have Qt look up every kind of widget.

        Whether the rows need a scroll bar is known here before Qt has laid them out.
        """
        size, height = self.maximumViewportSize(), self.verticalHeader().defaultSectionSize()
        is_long = self._model().rowCount() * height > size.height()
        return size.width() - (SCROLL_BAR if is_long else 0)

    def _section_resized(self, section: int, _: int, width: int) -> None:
        if not self._fitting and section < self._model().columnCount():
            self._widths[self._model().view.columns[section]] = width
            self._fit()

    def _current_moved(self, current: QModelIndex, _: QModelIndex) -> None:
        self.current_changed.emit(self._model().key(current.row()))
