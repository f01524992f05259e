"""Parts of a record's sheet that are read beside the window, and hidden where there is nothing to tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.cell_row import INSET
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from asm_desktop.domain.fields import Record
    from ui.forms.editor import Surroundings
    from ui.side_reading import Read


class BesidePart(QWidget):
    """Lines under one another, hidden until something is found; of the record shown already, what was found stays."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._key = surroundings.session, ""
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(INSET, 0, INSET, 0)
        self._lines.setSpacing(4)

    def lines_of(self, row: Record, found: Any) -> Sequence[QWidget]:
        """The lines that tell what was found about a record."""
        raise NotImplementedError

    def read(self, row: Record, read: Read | None) -> None:
        """Read about a record and tell it; None where there is nothing to look for."""
        if row.key != self._key:
            self._key = row.key
            self._tell(())
        if read is None:
            self._tell(())
        else:
            self._session.read_beside(self, read, partial(self._show, row))

    def _show(self, row: Record, found: Any) -> None:
        if row.key == self._key:
            self._tell(self.lines_of(row, found))

    def _tell(self, lines: Sequence[QWidget]) -> None:
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(line)
        self.setVisible(bool(lines))


def quiet_button(words: str, about: str) -> QPushButton:
    """A button at the end of a line; `about` names to a screen reader what it is for."""
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    button.setAccessibleName(f"{words}: {about}")
    return button
