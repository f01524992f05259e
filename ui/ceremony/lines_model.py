"""Lines of a part of the plan, such as a checklist or gifts, as rows of a table: words, softer ones below, a sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from ui.ceremony.plan_table import NOWHERE, Index, PlanModel
from ui.ceremony.two_lines import BELOW_ROLE, BELOW_TONE_ROLE, TONE_ROLE
from ui.theme.palette import Role
from ui.widgets.words import plain_tip

SIGN_ROLE = BELOW_TONE_ROLE + 1
"""The icon that stands in place of the words."""


class Cell(NamedTuple):
    """One cell: words with softer ones below, or the icon `sign` in their place; `tip` tells more of it."""

    words: str = ""
    below: str = ""
    tone: Role = Role.TEXT
    sign: str = ""
    tip: str = ""


class Line(NamedTuple):
    """One row by its key."""

    key: str
    cells: tuple[Cell, ...]


class LinesModel(PlanModel):
    """Lines under the names of their columns."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def keys(self) -> list[str]:
        """The keys of the lines."""
        return [line.key for line in self.lines]

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One for each name."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return self._heads[section] if 0 <= section < len(self._heads) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; all that a cell holds for the table that draws it."""
        if not index.isValid() or not 0 <= index.row() < len(self.lines):
            return None
        cell = self.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip or cell.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (cell.words, cell.below, cell.tip)))
        return {BELOW_ROLE: cell.below, TONE_ROLE: cell.tone, SIGN_ROLE: cell.sign}.get(role)
