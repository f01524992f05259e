"""The rows of a table: which are shown, in which order, which of them are selected, and how that outlives a change."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.services import listing
from asm_desktop.services.listing import View
from ui.session import Session
from ui.tables import column_memory
from ui.tables.arranging import Arranging, Numbers
from ui.tables.column_memory import Columns
from ui.tables.filter_bar import FilterBar
from ui.tables.register_grid import RegisterGrid
from ui.tables.register_header import Sort
from ui.tables.register_model import RegisterModel

if TYPE_CHECKING:
    from ui.tables.kept_selection import KeptSelection

NEAR = 50
"""So many rows from the top are looked through for the current record when the filter changes."""


class ArrangedTable(QWidget):
    """A grid and its filter line. `selected` carries the key of the current record.

    A view that takes long to put in order is shown once a worker has done so; until then the table stays as it is.
    """

    selected = Signal(str)

    def __init__(self, session: Session, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = False
        self._told = ""
        self._columns = column_memory.recall(session.register, view.noun)
        self._arranging = Arranging(session, self)
        fitted = self._fitted(view)
        is_later = self._arranging.takes_long(fitted)
        self.model = RegisterModel(session, fitted, self, array("q") if is_later else None)
        self.bar = FilterBar(session)
        self.grid = RegisterGrid(self.model)
        self.bar.narrowed.connect(self._narrow)
        self.grid.header.sort_wanted.connect(self.sort)
        self.grid.header.sectionMoved.connect(lambda *_: self._remember())
        self.grid.header.sectionResized.connect(lambda *_: self._remember())
        self.grid.current_changed.connect(self._tell)
        session.changed.connect(self._register_changed)

    def begin(self) -> None:
        """Show the view that the table was made with, once all its parts are there."""
        self.grid.show_columns(self._columns)
        if self._arranging.takes_long(self.model.view):
            self._show_view(self.model.view)
        else:
            self._show_state()

    def view(self) -> View:
        """What is shown."""
        return self.model.view

    def set_view(self, view: View) -> None:
        """Show another view; the current record stays current where the view shows it."""
        current = self.grid.current_key()
        if view.noun != self._latest().noun:
            self._columns, current = column_memory.recall(self._session.register, view.noun), ""
            self._told = ""
        self._show_view(self._fitted(view), partial(self._stay, current))

    def set_noun(self, noun: str) -> None:
        """Show the records of another noun, in the columns and the order last used for them."""
        self.set_view(View(noun))

    def open_view(self, view: View) -> None:
        """Show a view just as it is, in its own columns and order."""
        if view.noun != self._latest().noun:
            self._columns = column_memory.recall(self._session.register, view.noun)
        fitted = self._fitted(view)
        self._columns = self._columns._replace(names=fitted.columns, sort=fitted.sort)
        self._told = ""
        self._show_view(fitted._replace(sort=view.sort or fitted.sort))

    def select(self, key: str) -> None:
        """Make a record current and scroll to it; nothing is current, or told, where the view does not show it."""
        self.afterwards(partial(self._choose, key))

    def afterwards(self, action: Callable[[], None]) -> None:
        """Do something once the table shows what it is to show; at once where it does."""
        self._arranging.afterwards(action)

    def _choose(self, key: str) -> None:
        row = self.model.row_of(key)
        self.grid.choose_rows([row] if row >= 0 else [], row)
        if row >= 0:
            self.grid.scrollTo(self.model.index(row, 0))
        else:
            self._told = ""

    def selected_keys(self) -> list[str]:
        """The keys of the selected records, from the top."""
        return self.model.keys(self.grid.selected_rows())

    def sort(self, sort: Sort) -> None:
        """Sort by these fields, the first of them first."""
        self._columns = self.grid.columns()._replace(sort=sort)
        column_memory.remember(self.model.view.noun, self._columns)
        self._show_view(self._latest()._replace(sort=sort), partial(self._stay, self.grid.current_key()))

    def show_archived(self, on: bool) -> None:
        """Show archived records, or those that are not."""
        self._show_view(self._latest()._replace(archived=on))

    def use_columns(self, columns: Columns) -> None:
        """Show these columns in their order and widths, sorted as they say, and remember them."""
        self._columns = columns
        column_memory.remember(self.model.view.noun, columns)
        sort = tuple(part for part in columns.sort if part[0] in columns.names)
        view = self._latest()._replace(columns=columns.names, sort=sort)
        self._show_view(view, partial(self._use_columns, columns, self.grid.current_key()))

    def _use_columns(self, columns: Columns, current: str) -> None:
        self._stay(current)
        self.grid.show_columns(columns)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the table was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _fitted(self, view: View) -> View:
        """The view in the columns and the order that are remembered, unless it names its own."""
        return view._replace(columns=view.columns or self._columns.names, sort=view.sort or self._columns.sort)

    def _latest(self) -> View:
        """What is shown, or is to be shown next."""
        return self._arranging.next or self.model.view

    def _show_view(self, view: View, then: Callable[[], None] = lambda: None) -> None:
        """Show a view, and go on; one that takes long to put in order once that is done."""
        if self._arranging.takes_long(view):
            self.bar.count.setText("…")
            if view.noun != self.model.view.noun:
                self._put(view, array("q"), is_known=False)
            elif view.columns == self.model.view.columns:
                self.grid.header.show_sort(view.columns, view.sort)
        self._arranging.arrange(view, partial(self._put, view))
        self.afterwards(then)

    def _put(self, view: View, numbers: Numbers | None, *, is_known: bool = True) -> None:
        other_columns = view.columns != self.model.view.columns or view.noun != self.model.view.noun
        self.model.set_view(view, numbers)
        if other_columns:
            self.grid.show_columns(self._columns)
        else:
            self.grid.header.show_sort(view.columns, view.sort)
        if is_known:
            self._show_state()

    def _show_state(self) -> None:
        """Show what goes with the rows."""

    def _narrow(self, text: str, where: tuple[tuple[str, Any], ...]) -> None:
        view = self._latest()._replace(filter=text, where=where)
        if view != self._latest():
            self._show_view(view, partial(self._stay_near, self.grid.current_key()))

    def _stay(self, key: str) -> None:
        if key:
            self._choose(key)

    def _stay_near(self, current: str) -> None:
        rows = (row for row in range(min(self.model.rowCount(), NEAR)) if self.model.key(row) == current)
        if current and (row := next(rows, None)) is not None:
            self.grid.choose_rows([row], row)

    def _register_changed(self, _: object) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        """Read the rows again; what was selected stays selected, and the scroll where it was."""
        from ui.tables.kept_selection import KeptSelection

        self._stale = False
        if self._arranging.again():
            return
        register, shown, kept = self._session.register, self.model.view, KeptSelection(self.grid, self.model)
        view = self._session.attempt(lambda: listing.known(register, shown)) or shown
        self._arranging.arrange(view, partial(self._read_again, kept))
        if self._arranging.next:
            self.model.read_again()

    def _read_again(self, kept: KeptSelection, numbers: Numbers | None) -> None:
        columns = self.model.view.columns
        was_reset = self.model.refresh(numbers)
        if self.model.view.columns != columns:
            self.grid.show_columns(self._columns._replace(names=self.model.view.columns))
        self._show_state()
        if not kept.restore(was_reset=was_reset):
            self._select_in_place(kept.rows[0] if kept.rows else 0)
        kept.scroll_back()

    def _select_in_place(self, row: int) -> None:
        """Select what stands now where a record has gone."""
        row = min(row, self.model.rowCount() - 1)
        self.grid.choose_rows([row] if row >= 0 else [], row)
        if row < 0:
            self._told = ""
            self.selected.emit("")

    def _tell(self, key: str) -> None:
        if key and key != self._told:
            self._told = key
            self.selected.emit(key)

    def _remember(self) -> None:
        columns = self.grid.columns()._replace(sort=self._latest().sort)
        if columns != self._columns:
            self._columns = columns
            column_memory.remember(self.model.view.noun, columns)
