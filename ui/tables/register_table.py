"""A table of records with its filter line, column chooser and words for when it is empty."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from asm_desktop.services.listing import View
from ui.session import Session
from ui.tables import column_memory
from ui.tables.arranged_table import ArrangedTable

if TYPE_CHECKING:
    from ui.tables.nothing_here import NothingHere


class Instead(Protocol):
    """Another picture of a table's records; a widget that shows a view in its own way."""

    def show_view(self, view: View) -> None:
        """Show the records of a view."""


class RegisterTable(ArrangedTable):
    """The records of one noun. `activated` carries the key of a record to open.

    `add_wanted` asks for the first record of an empty table.
    """

    activated = Signal(str)
    add_wanted = Signal()
    action_wanted = Signal(str)

    def __init__(self, session: Session, view: View, parent: QWidget | None = None) -> None:
        super().__init__(session, view, parent)
        self._instead: Instead | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.begin()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.grid)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.bar.action_wanted.connect(self.action_wanted)
        self.bar.filter_menu.aboutToShow.connect(self._add_views)
        self.bar.line.left_downwards.connect(self._enter_grid)
        self.grid.header.customContextMenuRequested.connect(self._show_columns_menu)
        self.grid.chosen.connect(self.activated)
        self.grid.copy_wanted.connect(self._copy)
        for button, fill in ((self.bar.columns_button, self._fill_columns), (self.bar.room_button, self._fill_room)):
            menu = QMenu(self)
            menu.aboutToShow.connect(partial(fill, menu))
            button.setMenu(menu)
        self.grid.room_changed.connect(self._show_room)

    def fold(self, on: bool) -> None:
        """Let columns without room stand in the second line of each row, or lie at the right."""
        self.use_columns(self.grid.columns()._replace(folds=on))

    def show_instead(self, picture: Instead | None) -> None:
        """Show another picture of the same records in the place of the grid, or the grid again."""
        self._instead = picture
        if picture is not None:
            self._stack.addWidget(cast(QWidget, picture))
        self.bar.columns_button.setVisible(picture is None)
        self._show_state()

    def focus_filter(self) -> None:
        """Put the cursor into the filter line."""
        self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.line.selectAll()

    def _show_state(self) -> None:
        view, count = self.model.view, self.model.rowCount()
        self.bar.show_view(view, count)
        place = cast(QWidget, self._instead or self.grid) if count else self._explained(view)
        if self._instead is not None and count:
            self._instead.show_view(view)
        self._stack.setCurrentWidget(place)
        self._show_room()
        if self.focusProxy() is not place:
            self.setFocusProxy(place)

    @cached_property
    def _nothing(self) -> NothingHere:
        """What stands in the place of an empty table."""
        from ui.tables.nothing_here import NothingHere

        nothing = NothingHere(read_only=self._session.register.read_only)
        nothing.clear_wanted.connect(self.bar.clear)
        nothing.add_wanted.connect(self.add_wanted)
        self._stack.addWidget(nothing)
        return nothing

    def _explained(self, view: View) -> QWidget:
        self._nothing.explain(view)
        return self._nothing

    def _enter_grid(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.grid.currentIndex().isValid():
                self.grid.selectRow(0)

    def _show_room(self) -> None:
        shown = self._instead is None and self.model.rowCount() > 0
        count, folded = (self.grid.without_room(), self.model.folded) if shown else (0, ())
        self.bar.show_room(self.model.view, count, folded)

    def _show_columns_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_columns(menu)
        menu.popup(self.grid.header.mapToGlobal(place))

    def _fill_columns(self, menu: QMenu) -> None:
        from ui.tables.columns_menu import fill_columns_menu

        fill_columns_menu(menu, self)

    def _fill_room(self, menu: QMenu) -> None:
        from ui.tables.columns_menu import fill_room_menu

        fill_room_menu(menu, self)

    def _copy(self) -> None:
        from ui.tables.copy_rows import copy_rows

        copy_rows(self._session, self.model, self.grid.selected_rows(), self.grid.order())

    def _add_views(self) -> None:
        from ui.tables.view_menu import add_views

        add_views(self.bar.filter_menu, self._session, self.model.view, self.show_archived, self.open_view)

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
