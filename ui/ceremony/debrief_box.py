"""One list of the debrief: a heading, what can be done with its rows, and the rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.ceremony.lines_model import Line, LinesModel
from ui.ceremony.lines_table import LinesTable
from ui.widgets.words import Words


class DebriefBox(QWidget):
    """`toggled` follows Space or a click on a sign, `opened` Enter or a double click, `all_done` the button."""

    toggled = Signal(list)
    all_done = Signal()
    opened = Signal(str)

    def __init__(
        self, heading: str, heads: Sequence[str], widths: dict[int, int], nothing: str, button: str = ""
    ) -> None:
        super().__init__()
        self.model = LinesModel(heads, self)
        self.table = LinesTable(self.model, heading, widths, 1)
        self.nothing = Words(nothing, "soft", wraps=True)
        self.button = QPushButton(button)
        self.button.setProperty("kind", "quiet")
        self._has_button = bool(button)
        above = QHBoxLayout()
        above.setContentsMargins(12, 8, 8, 0)
        above.addWidget(Words(heading, "heading"), 1)
        above.addWidget(self.button)
        if not button:
            self.button.hide()
        self.nothing.setContentsMargins(12, 4, 12, 8)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addLayout(above)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(self.nothing, 1)
        self.box.addWidget(self.table, 1)
        self.table.toggled.connect(lambda: self.toggled.emit(self.table.chosen()))
        self.table.activated.connect(lambda index: self.opened.emit(self.model.key(index)))
        self.button.clicked.connect(self.all_done)

    def show_lines(self, lines: Sequence[Line], *, may_change: bool, is_done: bool = False) -> None:
        """Show these rows, of which something may still be to be done; the current one stays."""
        key = self.table.current_key()
        self.model.show_lines(lines)
        if lines:
            self.table.choose(key)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.button.setVisible(self._has_button and may_change and bool(lines))
        self.button.setEnabled(not is_done)
