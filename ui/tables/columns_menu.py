"""The menus of a table's columns: which are shown, what it is sorted by, and what to do about those without room."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.tables.register_grid import RegisterGrid
from ui.tables.register_header import Sort, next_sort
from ui.tables.register_model import RegisterModel, heading
from ui.translation import translate


class Table(Protocol):
    """What the menus need of a table."""

    model: RegisterModel
    grid: RegisterGrid
    action_wanted: SignalInstance

    def fold(self, on: bool) -> None:
        """Let columns without room stand in the second line, or lie at the right."""

    def sort(self, sort: Sort) -> None:
        """Sort by these fields."""

    def choose_column(self, name: str, on: bool) -> None:
        """Show a column, or no longer."""

    def use_usual_columns(self) -> None:
        """Go back to the columns a table starts with."""

    def show_archived(self, on: bool) -> None:
        """Show archived records, or those that are not."""


def fill_columns_menu(menu: QMenu, table: Table) -> None:
    """What is shown and sorted, in a menu that is about to be shown."""
    menu.clear()
    view = table.model.view
    choosing = _add(menu, translate("RegisterTable", "Choose and sort by several… (F8)"))
    choosing.triggered.connect(lambda: table.action_wanted.emit("choose-columns"))
    sorting = menu.addMenu(translate("RegisterTable", "Sort by"))
    for name in view.columns:
        field = table.model.field(view.columns.index(name))
        action = _add(sorting, heading(table.model.record, field), name in dict(view.sort))
        action.triggered.connect(lambda _, name=name: table.sort(next_sort(view.sort, name, add=False)))
    _add_folding(menu, table)
    menu.addSeparator()
    for field in table.model.fields():
        action = _add(menu, heading(table.model.record, field), field.name in view.columns)
        action.triggered.connect(lambda on, name=field.name: table.choose_column(name, on))
    menu.addSeparator()
    archived = _add(menu, translate("RegisterTable", "Show archived records"), view.archived)
    archived.triggered.connect(table.show_archived)
    _add(menu, translate("RegisterTable", "Usual columns")).triggered.connect(table.use_usual_columns)


def fill_room_menu(menu: QMenu, table: Table) -> None:
    """What to do about columns without room, in a menu that is about to be shown."""
    menu.clear()
    widen = _add(menu, translate("RegisterTable", "Hide or show the record (F9)"))
    widen.triggered.connect(lambda: table.action_wanted.emit("record-pane"))
    _add_folding(menu, table)


def _add_folding(menu: QMenu, table: Table) -> None:
    words = translate("RegisterTable", "Columns without room in a second line")
    _add(menu, words, table.grid.folds()).triggered.connect(table.fold)


def _add(menu: QMenu, words: str, on: bool | None = None) -> QAction:
    """Add an entry, with a mark where it can be on or off."""
    action = menu.addAction(words)
    if on is not None:
        action.setCheckable(True)
        action.setChecked(on)
    return action
