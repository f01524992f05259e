"""A table of records with its filter line, column chooser and words for when it is empty."""

from __future__ import annotations

from functools import partial
from typing import Any, Protocol, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from asm_desktop.services.listing import View
from ui.session import Session
from ui.tables import column_memory
from ui.tables.column_memory import Columns
from ui.tables.columns_menu import fill_columns_menu, fill_room_menu
from ui.tables.filter_bar import FilterBar
from ui.tables.nothing_here import NothingHere
from ui.tables.register_grid import RegisterGrid
from ui.tables.register_header import Sort
from ui.tables.register_model import RegisterModel
from ui.tables.view_menu import add_views

KEPT_SELECTION = 50
"""So many selected rows at most are found again after the table has changed."""


class Instead(Protocol):
    """Another picture of a table's records; a widget that shows a view in its own way."""

    def show_view(self, view: View) -> None:
        """Show the records of a view."""


class RegisterTable(QWidget):
    """The records of one noun. `selected` carries the key of the current record, `activated` of one to open.

    `add_wanted` asks for the first record of an empty table.
    """

    selected = Signal(str)
    activated = Signal(str)
    add_wanted = Signal()
    action_wanted = Signal(str)

    def __init__(self, session: Session, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = False
        self._told = ""
        self._instead: Instead | None = None
        self._columns = column_memory.recall(session.register, view.noun)
        self.model = RegisterModel(session, self._fitted(view), self)
        self.bar = FilterBar(session)
        self.grid = RegisterGrid(self.model)
        self._nothing = NothingHere(read_only=session.register.read_only)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.grid.show_columns(self._columns)
        self._show_state()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.bar.narrowed.connect(self._narrow)
        self.bar.action_wanted.connect(self.action_wanted)
        self.bar.filter_menu.aboutToShow.connect(self._add_views)
        self.bar.line.left_downwards.connect(self._enter_grid)
        self.grid.header.sort_wanted.connect(self.sort)
        self.grid.header.customContextMenuRequested.connect(self._show_columns_menu)
        self.grid.header.sectionMoved.connect(lambda *_: self._remember())
        self.grid.header.sectionResized.connect(lambda *_: self._remember())
        self.grid.current_changed.connect(self._tell)
        self.grid.chosen.connect(self.activated)
        self.grid.copy_wanted.connect(self._copy)
        self._nothing.clear_wanted.connect(self.bar.clear)
        self._nothing.add_wanted.connect(self.add_wanted)
        for button, fill in ((self.bar.columns_button, fill_columns_menu), (self.bar.room_button, fill_room_menu)):
            menu = QMenu(self)
            menu.aboutToShow.connect(partial(fill, menu, self))
            button.setMenu(menu)
        self.grid.room_changed.connect(self._show_room)
        self._session.changed.connect(self._register_changed)

    def fold(self, on: bool) -> None:
        """Let columns without room stand in the second line of each row, or lie at the right."""
        self.use_columns(self.grid.columns()._replace(folds=on))

    def view(self) -> View:
        """What is shown."""
        return self.model.view

    def set_view(self, view: View) -> None:
        """Show another view; the current record stays current where the view shows it."""
        if view.noun != self.model.view.noun:
            self._columns = column_memory.recall(self._session.register, view.noun)
            self._told = ""
            self._show_view(self._fitted(view), "")
        else:
            self._show_view(self._fitted(view), self.grid.current_key())

    def show_instead(self, picture: Instead | None) -> None:
        """Show another picture of the same records in the place of the grid, or the grid again."""
        self._instead = picture
        if picture is not None:
            self._stack.addWidget(cast(QWidget, picture))
        self.bar.columns_button.setVisible(picture is None)
        self._show_state()

    def set_noun(self, noun: str) -> None:
        """Show the records of another noun, in the columns and the order last used for them."""
        self.set_view(View(noun))

    def open_view(self, view: View) -> None:
        """Show a view just as it is, in its own columns and order."""
        if view.noun != self.model.view.noun:
            self._columns = column_memory.recall(self._session.register, view.noun)
        fitted = self._fitted(view)
        self._columns = self._columns._replace(names=fitted.columns, sort=fitted.sort)
        self._told = ""
        self._show_view(fitted._replace(sort=view.sort or fitted.sort), "")

    def select(self, key: str) -> None:
        """Make a record current and scroll to it; nothing is current, or told, where the view does not show it."""
        row = self.model.row_of(key)
        self.grid.choose_rows([row] if row >= 0 else [], row)
        if row >= 0:
            self.grid.scrollTo(self.model.index(row, 0))
        else:
            self._told = ""

    def selected_keys(self) -> list[str]:
        """The keys of the selected records, from the top."""
        return self.model.keys(self.grid.selected_rows())

    def focus_filter(self) -> None:
        """Put the cursor into the filter line."""
        self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the table was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _fitted(self, view: View) -> View:
        """The view in the columns and the order that are remembered, unless it names its own."""
        return view._replace(columns=view.columns or self._columns.names, sort=view.sort or self._columns.sort)

    def _show_view(self, view: View, current: str) -> None:
        other_columns = view.columns != self.model.view.columns or view.noun != self.model.view.noun
        self.model.set_view(view)
        if other_columns:
            self.grid.show_columns(self._columns)
        else:
            self.grid.header.show_sort(view.columns, view.sort)
        self._show_state()
        if current:
            self.select(current)

    def _show_state(self) -> None:
        view, count = self.model.view, self.model.rowCount()
        self.bar.show_view(view, count)
        if not count:
            self._nothing.explain(view)
        place = cast(QWidget, self._instead or self.grid) if count else self._nothing
        if self._instead is not None and count:
            self._instead.show_view(view)
        self._stack.setCurrentWidget(place)
        self._show_room()
        if self.focusProxy() is not place:
            self.setFocusProxy(place)

    def _narrow(self, text: str, where: tuple[tuple[str, Any], ...]) -> None:
        view = self.model.view._replace(filter=text, where=where)
        if view == self.model.view:
            return
        current = self.grid.current_key()
        self._show_view(view, "")
        rows = (row for row in range(min(self.model.rowCount(), 50)) if self.model.key(row) == current)
        if current and (row := next(rows, None)) is not None:
            self.grid.choose_rows([row], row)

    def sort(self, sort: Sort) -> None:
        """Sort by these fields, the first of them first."""
        self._columns = self.grid.columns()._replace(sort=sort)
        column_memory.remember(self.model.view.noun, self._columns)
        self._show_view(self.model.view._replace(sort=sort), self.grid.current_key())

    def _enter_grid(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.grid.currentIndex().isValid():
                self.grid.selectRow(0)

    def _register_changed(self, _: object) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        """Read the rows again; what was selected stays selected, and the scroll where it was."""
        self._stale = False
        columns = self.model.view.columns
        rows, current, place = self.grid.selected_rows(), self.grid.current_key(), self.grid.verticalScrollBar().value()
        keys = [self.model.key(row) for row in rows[:KEPT_SELECTION]]
        was_reset = self.model.refresh()
        if self.model.view.columns != columns:
            self.grid.show_columns(self._columns._replace(names=self.model.view.columns))
        self._show_state()
        moved = was_reset or [self.model.key(row) for row in rows[:KEPT_SELECTION]] != keys
        if current and moved:
            found = [row for key in keys if (row := self.model.row_of(key)) >= 0]
            self.grid.choose_rows(found, self.model.row_of(current))
            if not found:
                self._select_in_place(rows[0] if rows else 0)
        self.grid.verticalScrollBar().setValue(place)

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
        columns = self.grid.columns()
        if columns != self._columns:
            self._columns = columns
            column_memory.remember(self.model.view.noun, columns)

    def _show_room(self) -> None:
        shown = self._instead is None and self.model.rowCount() > 0
        count, folded = (self.grid.without_room(), self.model.folded) if shown else (0, ())
        self.bar.show_room(self.model.view, count, folded)

    def _show_columns_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_columns_menu(menu, self)
        menu.popup(self.grid.header.mapToGlobal(place))

    def _copy(self) -> None:
        from ui.tables.copy_rows import copy_rows

        copy_rows(self._session, self.model, self.grid.selected_rows(), self.grid.order())

    def _add_views(self) -> None:
        add_views(self.bar.filter_menu, self._session, self.model.view, self.show_archived, self.open_view)

    def show_archived(self, on: bool) -> None:
        """Show archived records, or those that are not."""
        self._show_view(self.model.view._replace(archived=on), "")

    def choose_column(self, name: str, on: bool) -> None:
        """Show a column, or no longer; the last one stays."""
        columns = self.grid.columns()
        names = (*columns.names, name) if on else tuple(each for each in columns.names if each != name)
        if names:
            self.use_columns(columns._replace(names=names))

    def use_usual_columns(self) -> None:
        """Go back to the columns a table starts with."""
        column_memory.forget(self.model.view.noun)
        self.use_columns(column_memory.usual(self.model.view.noun))

    def use_columns(self, columns: Columns) -> None:
        """Show these columns in their order and widths, sorted as they say, and remember them."""
        self._columns = columns
        column_memory.remember(self.model.view.noun, columns)
        sort = tuple(part for part in columns.sort if part[0] in columns.names)
        view = self.model.view._replace(columns=columns.names, sort=sort)
        self._show_view(view, self.grid.current_key())
        self.grid.show_columns(columns)
