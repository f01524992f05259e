"""The history as a list that reads further back as it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from asm_desktop.services import history
from asm_desktop.services.history import Entry
from ui.session import Session

PAGE = 100
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Entries of the journal, newest first, without their changes; those of one record if `key` is given."""

    def __init__(self, session: Session, key: str | None = None) -> None:
        super().__init__()
        self._session, self._key = session, key
        self._entries: list[Entry] = []
        self._complete = False
        self.read_again()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._entries[row]

    def read_again(self) -> None:
        """Start over from the newest entry."""
        self.beginResetModel()
        self._entries = self._read(None)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries have been read so far."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry's label as text, the entry itself under ENTRY_ROLE."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.label
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older entries."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Read older entries."""
        older = self._read(self._entries[-1].seq if self._entries else None)
        if older:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(older) - 1)
            self._entries += older
            self.endInsertRows()

    def _read(self, before: int | None) -> list[Entry]:
        register = self._session.register
        found = self._session.attempt(lambda: history.actions(register, PAGE, before, self._key, most=0)) or []
        self._complete = len(found) < PAGE
        return found
