"""The records of one view as a table that reads only the pages it paints: 100,000 rows cost what 100 do."""

from __future__ import annotations

import datetime
from array import array
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asm_desktop.domain import kinds, own_kinds
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.overdue import is_overdue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing
from asm_desktop.services.listing import Line, View
from ui.session import Session
from ui.translation import date_words, declared, help_text, label, record_label, retold, translate
from ui.widgets.words import plain_tip

Index = QModelIndex | QPersistentModelIndex
PAGE_ROWS = 100
PAGES_KEPT = 12
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
EXAMPLE_ROLE = Qt.ItemDataRole.UserRole + 2
VALUE_ROLE = Qt.ItemDataRole.UserRole + 3
OVERDUE_ROLE = Qt.ItemDataRole.UserRole + 4
BENEATH_ROLE = Qt.ItemDataRole.UserRole + 5
NOWHERE = QModelIndex()
UNLABELLED = frozenset({"ref", "between"})
"""Fields whose values tell for themselves, beside choices and agreements."""


def is_numeric(field: Field[Any]) -> bool:
    """Whether the values of a field are compared by size, and so stand to the right."""
    return isinstance(field.kind, (kinds.Mass, kinds.Integer, own_kinds.Number))


def heading(record: type[Record], field: Field[Any], *, brief: bool = False) -> str:
    """What a column is called: the one with the titles by what it names, so that a person's is no job title."""
    if field.name == "title":
        return record_label(record)
    return declared(field.brief) if brief and field.brief else label(field)


def with_columns(view: View) -> View:
    """The view with its columns written out where it asks for the usual ones."""
    if view.columns:
        return view
    return view._replace(columns=tuple(field.name for field in listing.columns(BY_NOUN[view.noun])))


class RegisterModel(QAbstractTableModel):
    """The lines of a view. Sorting and filtering are the register's; painting touches it on a cache miss only.

    `folded` names the columns that a grid shows in a second line of each row. Where the numbers of the rows in their
    order are given, they were read already.
    """

    def __init__(
        self, session: Session, view: View, parent: QObject | None = None, numbers: array[int] | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: OrderedDict[int, list[Line | None]] = OrderedDict()
        self._view = with_columns(view)
        self._fields = self._known()
        self._numbers = self._arranged() if numbers is None else numbers
        self.folded: tuple[str, ...] = ()

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    @property
    def record(self) -> type[Record]:
        """The kind of the records shown."""
        return BY_NOUN[self._view.noun]

    def field(self, column: int) -> Field[Any]:
        """The field shown in a column."""
        return self._fields[self._view.columns[column]]

    def fields(self) -> list[Field[Any]]:
        """Every field that a column can show, those of a person's own last."""
        return self._session.attempt(lambda: listing.offered(self._session.register, self.record)) or []

    def set_view(self, view: View, numbers: array[int] | None = None) -> None:
        """Show another view."""
        self.beginResetModel()
        self._view = with_columns(view)
        self.folded = tuple(name for name in self.folded if name in self._view.columns)
        self._fields = self._known()
        self._pages.clear()
        self._numbers = self._arranged() if numbers is None else numbers
        self.endResetModel()

    def refresh(self, numbers: array[int] | None = None) -> bool:
        """Read again what is shown; True if rows or columns came or went and the model was reset."""
        view = self._session.attempt(lambda: listing.known(self._session.register, self._view)) or self._view
        fewer, self._view = view != self._view, with_columns(view)
        self._fields = self._known()
        numbers = self._arranged() if numbers is None else numbers
        came_or_went = fewer or len(numbers) != len(self._numbers)
        if came_or_went:
            self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        if came_or_went:
            self.endResetModel()
        else:
            self.read_again()
        return came_or_went

    def read_again(self) -> None:
        """Show the same rows as they are now."""
        self._pages.clear()
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, self.columnCount() - 1))

    def line(self, row: int) -> Line | None:
        """The line in a row; None if the row has gone from the file meanwhile."""
        page, place = divmod(row, PAGE_ROWS)
        lines = self._page(page)
        return lines[place] if place < len(lines) else None

    def key(self, row: int) -> str:
        """The identifier of the record in a row; empty if there is none."""
        line = self.line(row) if 0 <= row < len(self._numbers) else None
        return line.key if line else ""

    def keys(self, rows: list[int]) -> list[str]:
        """The identifiers of the records in these rows, however many, with few queries."""
        numbers = [self._numbers[row] for row in rows if row < len(self._numbers)]
        return self._session.attempt(lambda: listing.keys(self._session.register, self._view, numbers)) or []

    def row_of(self, key: str) -> int:
        """The row of a record, or -1 where the view does not show it."""
        register = self._session.register
        found = self._session.attempt(lambda: listing.place(register, self._view, self._numbers, key))
        return -1 if found is None else found

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many records the view shows."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many fields the view shows."""
        return 0 if parent.isValid() else len(self._view.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, alignment, and the record's key behind it."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in _FROM_LINE:
            return None
        line = self.line(index.row())
        return None if line is None else _FROM_LINE[role](self, line, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A field's label and help."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._view.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(self.record, self.field(section), brief=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(help_text(self.field(section))) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def text(self, line: Line, column: int) -> str:
        """A cell's text: the words of choices in the language of the interface, data as it is."""
        field, value = self.field(column), line.values.get(self._view.columns[column])
        if isinstance(value, PartialDate):
            return date_words(value)
        return retold(field, line.texts[column])

    def shown(self, line: Line, column: int) -> str:
        """A cell's text as the table shows it: dates with short months."""
        value = line.values.get(self._view.columns[column])
        return date_words(value, short=True) if isinstance(value, PartialDate) else self.text(line, column)

    def beneath(self, line: Line, _: int = 0) -> list[str]:
        """What is known of the columns that stand back, each with its label; what tells for itself has none."""
        found = []
        for column in map(self._view.columns.index, self.folded):
            field, text = self.field(column), self.shown(line, column)
            if self.is_overdue(line, column):
                text = f"{text} ({translate('RegisterTable', 'Overdue')})"
            if text:
                tells = isinstance(field.kind, kinds.Choice) or field.target == "agreement" or field.name in UNLABELLED
                found.append(text if tells else f"{heading(self.record, field, brief=True)}: {text}")
        return found

    def is_overdue(self, line: Line, column: int) -> bool:
        """Whether a cell shows a day that has passed while what was due is still open."""
        return self._view.columns[column] == "due" and is_overdue(line.values, datetime.date.today())

    def spoken(self, line: Line, column: int) -> str:
        """A cell's text as it is read out."""
        late = f", {translate('RegisterTable', 'Overdue')}" if self.is_overdue(line, column) else ""
        more = self.beneath(line) if self._view.columns[column] == "title" else []
        return ", ".join([f"{self.text(line, column)}{late}", *more])

    def explanation(self, line: Line, column: int) -> str:
        """A cell's tool tip."""
        text = self.text(line, column)
        if self.is_overdue(line, column):
            text = f"{text} · {translate('RegisterTable', 'Overdue')}"
        if self._view.columns[column] == "title":
            text = "\n".join([text, *self.beneath(line)])
        return plain_tip(text) if text else translate("RegisterModel", "Not known")

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignRight if is_numeric(self.field(column)) else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter

    def _known(self) -> dict[str, Field[Any]]:
        """The fields by name."""
        register = self._session.register
        return self._session.attempt(lambda: listing.fields_of(register, self.record)) or dict(self.record.fields)

    def _arranged(self) -> array[int]:
        found = self._session.attempt(lambda: listing.arrangement(self._session.register, self._view))
        return array("q") if found is None else found

    def _page(self, number: int) -> list[Line | None]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        numbers = self._numbers[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
        lines = self._session.attempt(lambda: listing.lines(self._session.register, self._view, numbers))
        self._pages[number] = lines or []
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return self._pages[number]


_FROM_LINE: dict[int, Callable[[RegisterModel, Line, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: RegisterModel.shown,
    BENEATH_ROLE: RegisterModel.beneath,
    Qt.ItemDataRole.ToolTipRole: RegisterModel.explanation,
    KEY_ROLE: lambda _, line, __: line.key,
    EXAMPLE_ROLE: lambda _, line, __: line.example,
    OVERDUE_ROLE: lambda model, line, column: model.is_overdue(line, column),
    Qt.ItemDataRole.AccessibleTextRole: RegisterModel.spoken,
    VALUE_ROLE: lambda model, line, column: line.values.get(model.view.columns[column]),
}
