"""A page of records: the table at the left, the record beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QSplitter, QVBoxLayout, QWidget

from asm_desktop.services.listing import View
from ui import split_memory
from ui.page import ActionsFor, Page
from ui.session import Session
from ui.tables.column_memory import Columns
from ui.tables.register_table import RegisterTable

TABLE_SHARE, RECORD_SHARE = 13, 12
NARROWEST = 280


class RecordPage(Page):
    """One or more kinds of records, one of them shown in the table."""

    def __init__(self, session: Session, actions_for: ActionsFor) -> None:
        super().__init__(session, actions_for)
        self._shown: dict[str, str] = {}
        self._noun = self.nouns[0]
        self.table = RegisterTable(session, View(self._noun))
        self.table.selected.connect(self._select)
        self.table.activated.connect(self._activate)
        self.table.add_wanted.connect(self.add_wanted)
        self.table.action_wanted.connect(self.action_wanted)
        self.table.grid.space_pressed.connect(self._finish)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        left = self._left()
        left.setMinimumWidth(NARROWEST)
        self.split.addWidget(left)
        self._place = QWidget()
        self.split.addWidget(self._place)
        self.split.setStretchFactor(0, TABLE_SHARE)
        self.split.setStretchFactor(1, RECORD_SHARE)
        self.split.setSizes(split_memory.recall(self.id) or [100 * TABLE_SHARE, 100 * RECORD_SHARE])
        self._place.setVisible(split_memory.is_record_shown(self.id))
        self.split.splitterMoved.connect(self._remember_split)
        self._pane_built = False
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        self.painted.connect(self._was_painted, Qt.ConnectionType.QueuedConnection)

    def noun(self) -> str:
        """The kind of records in the table."""
        return self._noun

    def choose(self, noun: str) -> None:
        """Show another kind of records, and the one of them that was shown last."""
        self._build_pane()
        if noun == self._noun:
            return
        self._noun = noun
        self.table.set_noun(noun)
        self.pane.show_record(None)
        key = self._shown.get(noun)
        if key:
            self.table.select(key)
        else:
            self._select_first()

    def selected(self) -> str | None:
        """The key of the record beside the table."""
        return self._shown.get(self._noun)

    def marked(self) -> list[str]:
        """The keys of every record selected in the table, or of the one shown beside it."""
        shown = self.selected()
        return self.table.selected_keys() or ([shown] if shown else [])

    def show_record(self, key: str, noun: str) -> None:
        """Select a record in the table and show it, even where the filter hides it from the table."""
        self._build_pane()
        if noun != self._noun:
            self._noun = noun
            self.table.set_noun(noun)
        self._show_beside(True)
        self.table.select(key)
        self._select(key)

    def record_bar(self) -> QScrollBar | None:
        """By which the record beside the table is scrolled, where one is shown."""
        return self.pane.scroll_bar() if self._pane_built else None

    def view(self) -> View | None:
        """What the table shows."""
        return self.table.view()

    def seen(self) -> tuple[View, str] | None:
        """What the table shows, its columns in the order that they were moved to."""
        return self.table_view(), ""

    def table_view(self) -> View:
        """What the table shows, its columns in the order that they were moved to."""
        return self.table.view()._replace(columns=self.table.grid.columns().names)

    def columns(self) -> Columns | None:
        """The columns of the table as they are seen."""
        return self.table.grid.columns()

    def use_columns(self, columns: Columns) -> None:
        """Show these columns in the table."""
        self.table.use_columns(columns)

    def open_view(self, view: View) -> None:
        """Show a view in the table, and its first record."""
        self._build_pane()
        self._noun = view.noun
        self.table.open_view(view)
        self.pane.show_record(None)
        self._select_first()

    def toggle_record(self) -> None:
        """Hide the record, so that the table takes the window, or show it again; it is remembered for the page."""
        self._build_pane()
        self._show_beside(self.pane.isHidden())

    def _show_beside(self, on: bool) -> None:
        if on == self.pane.isHidden():
            inside = not on and self.pane.isAncestorOf(QApplication.focusWidget() or self)
            self.pane.setVisible(on)
            split_memory.show_record(self.id, on)
            if inside:
                self.table.setFocus()

    def _remember_split(self) -> None:
        split_memory.remember(self.id, self.split.sizes())

    def focus_filter(self) -> None:
        """Put the cursor into the table's filter."""
        self.table.focus_filter()

    def _left(self) -> QWidget:
        """The left side; a page may add to the table."""
        return self.table

    def _was_painted(self) -> None:
        """Go on where the window has not been closed meanwhile."""
        if self.window().isVisible():
            self._build_pane()

    def _build_pane(self) -> None:
        """Make the record beside the table, after the table is on the screen."""
        if self._pane_built:
            return
        self._pane_built = True
        from ui.forms.record_pane import RecordPane

        self.pane = RecordPane(self.session)
        sizes = self.split.sizes()
        shown_beside = not self._place.isHidden()
        self.split.replaceWidget(1, self.pane)
        self.pane.setVisible(shown_beside)
        self._place.deleteLater()
        self.split.setSizes(sizes)
        shown = self.selected()
        if shown:
            self.table.select(shown)
            self._select(shown)
        else:
            self._select_first()

    def _select_first(self) -> None:
        self.table.afterwards(self._choose_first)

    def _choose_first(self) -> None:
        key = self.table.model.key(0)
        self.pane.invite(bool(key))
        if key:
            self.table.select(key)
        else:
            self.selection_changed.emit()

    def _select(self, key: str) -> None:
        if not key:
            self._shown.pop(self._noun, None)
        else:
            self._shown[self._noun] = key
        if not self._pane_built:
            return
        self.pane.show_record(key or None)
        if key and self.isVisible():
            self.session.note_shown(key)
        self.pane.set_actions(self.actions_for(self._noun) if key else [])
        self.selection_changed.emit()

    def _finish(self) -> None:
        """Space marks what can be done as done."""
        for action in self.actions_for(self._noun):
            if action.objectName() == "finish":
                action.trigger()

    def _activate(self, key: str) -> None:
        self._select(key)
        self._show_beside(True)
        self.pane.setFocus()
