"""Choosing the columns of a table without a mouse: which, in what order, and what the rows are sorted by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Field
from asm_desktop.domain.records import BY_NOUN
from ui.tables import column_memory
from ui.tables.column_memory import Columns
from ui.tables.register_header import Sort
from ui.tables.register_model import heading
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.ticked_list import NAME, TickedList
from ui.widgets.words import Words

ROWS_SHOWN, AROUND, LOWEST = 12, 380, 120
"""Rows where there is room; what the rest of the dialog and its window take, and the least of the list, in pixels."""
NOT, UP, DOWN = "not", "up", "down"


class ChooseColumns(PlainDialog):
    """`columns` is what was chosen, once it is accepted; the widths are kept."""

    def __init__(
        self, noun: str, fields: Iterable[Field[Any]], columns: Columns, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            translate("Columns", "Columns and sorting"),
            translate("Columns", "Space shows or hides a column; Alt with ↑ or ↓ moves it."),
        )
        self._noun, self.columns = noun, columns
        self._fields = {field.name: field for field in fields}
        self._sort: Sort = ()
        self.list = TickedList()
        self.sort, self.place = QComboBox(), QComboBox()
        self.up = QPushButton(translate("Columns", "Move up"))
        self.down = QPushButton(translate("Columns", "Move down"))
        self.usual = QPushButton(translate("RegisterTable", "Usual columns"))
        self._lay_out()
        self.sentence = self.add_error()
        self.add_buttons(translate("Conditions", "Show")).clicked.connect(self.take)
        self.show_columns(columns)
        self._connect()
        self.list.setFocus()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(translate("Columns", "Columns in their order"))
        self.list.setSpacing(2)
        wanted = (self.list.fontMetrics().lineSpacing() + 8) * ROWS_SHOWN
        parent = self.parentWidget()
        self.list.setFixedHeight(min(wanted, max(parent.window().height() - AROUND, LOWEST)) if parent else wanted)
        for code, words in (
            (NOT, translate("Columns", "Not sorted by it")),
            (UP, translate("Columns", "Ascending: A to Z, earliest first")),
            (DOWN, translate("Columns", "Descending: Z to A, latest first")),
        ):
            self.sort.addItem(words, code)
        self.body.addWidget(self.list)
        moving = QHBoxLayout()
        moving.setSpacing(8)
        for button in (self.up, self.down, self.usual):
            button.setAutoDefault(False)
            moving.addWidget(button)
            if button is self.down:
                moving.addStretch()
        self.body.addLayout(moving)
        self.body.addSpacing(8)
        sorting = QHBoxLayout()
        sorting.setSpacing(8)
        for words, box, share in (
            (translate("Columns", "Sort by this column"), self.sort, 1),
            (translate("Columns", "Order of sorting"), self.place, 0),
        ):
            side, label = QVBoxLayout(), Words(words, "caption")
            label.setBuddy(box)
            box.setAccessibleName(words)
            side.addWidget(label)
            side.addWidget(box)
            sorting.addLayout(side, share)
        self.body.addLayout(sorting)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.list.itemChanged.connect(lambda _: self._ticked())
        self.list.move_wanted.connect(self.move_column)
        self.up.clicked.connect(lambda: self.move_column(-1))
        self.down.clicked.connect(lambda: self.move_column(1))
        self.usual.clicked.connect(lambda: self.show_columns(column_memory.usual(self._noun)))
        self.sort.activated.connect(lambda _: self._sort_by())
        self.place.activated.connect(self._place_sort)

    def show_columns(self, columns: Columns) -> None:
        """Show these ticked and in their order, and below them the fields that are no columns."""
        others = [name for name in self._fields if name not in columns.names]
        self._sort = tuple(part for part in columns.sort if part[0] in columns.names)
        self.list.fill(columns.names, others)
        self._show_all()

    def move_column(self, step: int) -> None:
        """Move the current column by so many places, as far as there are any."""
        if self.list.move_current(step):
            self._show_all()

    def take(self) -> None:
        """Take what is ticked, or say that one column is needed."""
        names = self.list.names()
        if not names:
            self.sentence.setText(translate("Columns", "Tick one column at least."))
            self.sentence.show()
            return
        self.columns = self.columns._replace(names=names, sort=self._sort)
        self.accept()

    def _ticked(self) -> None:
        """A column that is no longer shown no longer sorts."""
        names = self.list.names()
        self._sort = tuple(part for part in self._sort if part[0] in names)
        self.sentence.setVisible(self.sentence.isVisible() and not names)
        self._show_all()

    def _current(self) -> str:
        return str(self.list.currentItem().data(NAME))

    def _sort_by(self) -> None:
        name, way = self._current(), self.sort.currentData()
        if way == NOT:
            self._sort = tuple(part for part in self._sort if part[0] != name)
        elif name in dict(self._sort):
            self._sort = tuple((each, way == DOWN if each == name else down) for each, down in self._sort)
        else:
            self._sort = (*self._sort, (name, way == DOWN))
        self._show_all()

    def _place_sort(self, place: int) -> None:
        """Sort by the current column before those that come after this place."""
        name = self._current()
        others = [part for part in self._sort if part[0] != name]
        others.insert(place, (name, dict(self._sort)[name]))
        self._sort = tuple(others)
        self._show_all()

    def _show_all(self) -> None:
        """Say of each column how it sorts."""
        record, order = BY_NOUN[self._noun], [name for name, _ in self._sort]
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                name = str(item.data(NAME))
                words = heading(record, self._fields[name])
                if name in order:
                    arrow = "↓" if dict(self._sort)[name] else "↑"
                    words = f"{words}   {arrow} {order.index(name) + 1}"
                item.setText(words)
        self._show_current()

    def _show_current(self) -> None:
        """Show how the current column sorts, and what can be done with it."""
        name, order = self._current(), [each for each, _ in self._sort]
        way = dict(self._sort).get(name)
        self.sort.setCurrentIndex(self.sort.findData(NOT if way is None else DOWN if way else UP))
        self.sort.setEnabled(name in self.list.names())
        self.place.clear()
        self.place.addItems([str(number) for number in range(1, len(order) + 1)] if name in order else ["–"])
        self.place.setCurrentIndex(order.index(name) if name in order else 0)
        self.place.setEnabled(name in order and len(order) > 1)
        self.up.setEnabled(self.list.currentRow() > 0)
        self.down.setEnabled(self.list.currentRow() < self.list.count() - 1)
