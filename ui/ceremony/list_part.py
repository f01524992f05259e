"""A part of the plan that is a list: a line to add, the table, and beside it what is kept of the current row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from ui.ceremony.add_line import AddLine
from ui.ceremony.lines_model import Line, LinesModel
from ui.ceremony.lines_table import LinesTable
from ui.ceremony.part import CeremonyPart
from ui.ceremony.row_pane import RowPane
from ui.session import Session
from ui.widgets.arrange import NARROW, SideBySide, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Words


class ListPart(CeremonyPart):
    """Puts its parts together; what they show is filled in by the kind of list."""

    model: LinesModel
    table: LinesTable
    pane: RowPane
    add_line: AddLine
    nothing: EmptyState

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.count = Words("", "caption")
        self._middle = QStackedWidget()

    def put_together(self, buttons: Sequence[QPushButton], below: QWidget | None = None) -> None:
        """Lay the parts out, with buttons beside the line; to be called once they are made."""
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 4)
        tools.setSpacing(8)
        tools.addWidget(self.add_line, 1, Qt.AlignmentFlag.AlignTop)
        tools.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        for button in buttons:
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.count.setMinimumHeight(self.add_line.line.sizeHint().height())
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        left = QWidget()
        column(left, tools, self._middle, *([below] if below else []), fills=self._middle)
        column(self, SideBySide(left, self.pane, (668, 364), folds=NARROW))
        self.setFocusProxy(self.table)
        self.only_to_change(self.add_line)
        self.table.current_changed.connect(self.show_current)
        self.table.removed.connect(self.remove)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the current one stays, or the one that comes to its place."""
        row, key = max(0, self.table.currentIndex().row()), self.table.current_key()
        self.model.show_lines(lines)
        keys = [line.key for line in lines]
        if keys:
            self.table.choose(key if key in keys else keys[min(row, len(keys) - 1)])
        self._middle.setCurrentIndex(0 if keys else 1)
        self.pane.setVisible(bool(keys))
        self.show_current(self.table.current_key())

    def show_current(self, key: str) -> None:
        """Show beside the table what is kept of a line."""
        raise NotImplementedError

    def rows(self, keys: Sequence[str]) -> list[Record]:
        """The records of these lines."""
        raise NotImplementedError

    def remove(self) -> None:
        """Delete the rows selected, which undo brings back."""
        rows = self.rows(self.table.chosen())
        if rows and self.may_change:
            self.session.succeeds(lambda: records.delete(self.session.register, rows))
