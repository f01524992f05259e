"""The rows of an agenda as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.today.rows import Kind, Row
from ui.widgets.words import plain_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
CHOSEN = (Kind.LINE, Kind.POINTER)


class AgendaModel(QAbstractListModel):
    """Rows from top to bottom; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def place(self, key: str, otherwise: int = 0) -> int:
        """The place of the row with this key; where there is none, of one to choose near another place, or -1."""
        found = [place for place, row in enumerate(self.rows) if row.kind in CHOSEN]
        named = (place for place in found if self.rows[place].key() == key)
        return next(named, min(found, key=lambda place: (abs(place - otherwise), place), default=-1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading takes no part."""
        if not index.isValid() or self.rows[index.row()].kind not in CHOSEN:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row; the row itself under ROW_ROLE."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (row.words, row.below))))
        return row.told() if role == Qt.ItemDataRole.AccessibleTextRole else None
