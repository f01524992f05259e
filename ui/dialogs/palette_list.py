"""The list of the palette: entries under the headings of their groups."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asm_desktop.services.listing import View
from ui.icons import icon
from ui.theme.palette import Role, colour
from ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
ROW, HEADING, MARGIN, ICON, KEPT_FOR_ABOUT = 36, 30, 20, 16, 140


@dataclass(frozen=True, slots=True)
class Entry:
    """A record (`key`), a view or an action (`action`) that was found; `aside` is its reference or its keys."""

    group: str
    title: str
    about: str = ""
    aside: str = ""
    symbol: str = ""
    key: str = ""
    action: str = ""
    pinned: bool = False
    view: View | None = None


class PaletteModel(QAbstractListModel):
    """Entries with a heading, a plain text, before each group."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Entry | str] = []

    def show_entries(self, entries: list[Entry], text: str) -> None:
        """Show these entries, grouped in the order they come; without any, say so."""
        self.beginResetModel()
        self._rows = []
        for place, entry in enumerate(entries):
            if place == 0 or entries[place - 1].group != entry.group:
                self._rows.append(entry.group)
            self._rows.append(entry)
        if not entries:
            self._rows.append(translate("Palette", "Nothing found for “{text}”").format(text=text))
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def next_entry(self, row: int, step: int) -> int:
        """The row of the entry `step` entries from `row`, as far as there are any; -1 if there is none."""
        rows = [place for place, each in enumerate(self._rows) if isinstance(each, Entry)]
        if not rows:
            return -1
        place = rows.index(row) + step if row in rows else 0
        return rows[min(max(place, 0), len(rows) - 1)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Entries and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, and the row itself under ENTRY_ROLE."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title if isinstance(row, Entry) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        return super().flags(index) if self.entry(index.row()) else Qt.ItemFlag.NoItemFlags


class PaletteDelegate(QStyledItemDelegate):
    """Draws entries on one line: icon, title, what it is about, and at the right its reference or keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is lower than an entry."""
        return QSize(200, ROW if isinstance(index.data(ENTRY_ROLE), Entry) else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Entry):
            marked = bool(option.state & QStyle.StateFlag.State_Selected)
            _draw_entry(painter, option, row, marked=marked)
        else:
            font = painter.font()
            font.setPixelSize(12)
            painter.setFont(font)
            painter.setPen(colour(Role.TEXT_FAINT))
            painter.drawText(option.rect.adjusted(MARGIN, 4, -MARGIN, 0), int(Qt.AlignmentFlag.AlignVCenter), str(row))
        painter.restore()


def _draw_entry(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, *, marked: bool) -> None:
    if marked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Role.SELECTED))
        painter.drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 6, 6)
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    top = option.rect.center().y() - ICON // 2 + 1
    place = QRect(option.rect.left() + MARGIN, top, ICON, ICON)
    icon(entry.symbol, Role.ACCENT if marked else Role.TEXT_SOFT).paint(painter, place)
    room = option.rect.adjusted(MARGIN + ICON + 12, 0, -MARGIN, 0)
    painter.setFont(option.font)
    painter.setPen(colour(Role.TEXT_FAINT))
    painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignRight), entry.aside)
    room.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(entry.aside) - 16, 0)
    if entry.pinned:
        pin = QRect(room.right() - ICON, top, ICON, ICON)
        icon("pin", Role.TEXT_FAINT).paint(painter, pin)
        room.adjust(0, 0, -ICON - 12, 0)
    about = min(painter.fontMetrics().horizontalAdvance(entry.about) + 12, KEPT_FOR_ABOUT)
    title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width() - about)
    painter.setPen(colour(Role.TEXT))
    painter.drawText(room, middle, title)
    room.adjust(painter.fontMetrics().horizontalAdvance(title) + 12, 0, 0, 0)
    if room.width() > 60 and entry.about:
        painter.setPen(colour(Role.TEXT_FAINT))
        painter.drawText(
            room, middle, painter.fontMetrics().elidedText(entry.about, Qt.TextElideMode.ElideRight, room.width())
        )
