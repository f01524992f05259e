"""The run sheet as rows of a table: when in two places, how long, what, who and on which cue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import city, clock
from asm_desktop.services.ceremonies.running import Line
from ui.ceremony.plan_table import NOWHERE, Index, PlanModel
from ui.ceremony.two_lines import BELOW_ROLE, BELOW_TONE_ROLE, TONE_ROLE
from ui.theme.palette import Role
from ui.translation import declared, label, said, translate
from ui.widgets.words import plain_tip

HERE, THERE, MINUTES, ITEM, WHO, CUE = range(6)
TYPED = {MINUTES: "minutes", ITEM: "item", CUE: "cue"}
"""The columns that are typed in directly, and the fields they show."""


class RunModel(PlanModel):
    """Items in their order; `typed` carries a row, a field and its new text."""

    typed = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.event_row: Event | None = None
        self.may_change = False

    def show_lines(self, event: Event, lines: Sequence[Line]) -> None:
        """Show these items; where they are the same ones as before, what is being typed stays."""
        same = [line.item.key for line in lines] == [line.item.key for line in self.lines]
        if same:
            self.event_row, self.lines = event, tuple(lines)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, CUE)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, CUE))
            return
        self.beginResetModel()
        self.event_row, self.lines = event, tuple(lines)
        self.endResetModel()

    def keys(self) -> list[str]:
        """The keys of the items."""
        return [line.item.key for line in self.lines]

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As declared above."""
        return 0 if parent.isValid() else CUE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; times have that of their place."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        event = self.event_row
        heads = {
            HERE: city(event.zone if event else None) or label(RunItem.starts),
            THERE: city(event.second_zone if event else None),
            MINUTES: translate("Ceremony", "Min"),
            ITEM: label(RunItem.item),
            WHO: label(RunItem.person),
            CUE: label(RunItem.cue),
        }
        return heads.get(section, "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, those below them, what is typed, and what does not add up."""
        if not index.isValid() or not 0 <= index.row() < len(self.lines):
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(line, column)
        if role == Qt.ItemDataRole.EditRole:
            value = line.item.values.get(TYPED.get(column, ""))
            return "" if value is None else str(value)
        if role == BELOW_ROLE:
            return _below(line, column)
        if role == BELOW_TONE_ROLE:
            return Role.WARNING if column == ITEM and line.slot.flags else Role.TEXT_SOFT
        if role == TONE_ROLE:
            return Role.TEXT_SOFT if column in (THERE, CUE) else Role.TEXT
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole) and line.slot.flags:
            return plain_tip(doubts(line)) if role == Qt.ItemDataRole.ToolTipRole else doubts(line)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; it is shown once it is kept."""
        field = TYPED.get(index.column())
        if role != Qt.ItemDataRole.EditRole or field is None or str(value) == self.data(index, role):
            return False
        self.typed.emit(index.row(), field, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Items are dragged between others; some columns are typed in."""
        found = super().flags(index)
        if not self.may_change:
            return found
        if not index.isValid():
            return found | Qt.ItemFlag.ItemIsDropEnabled
        found |= Qt.ItemFlag.ItemIsDragEnabled
        return found | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else found


def doubts(line: Line) -> str:
    """What does not add up about an item, in words."""
    return " ".join(said(flag) for flag in line.slot.flags)


def _words(line: Line, column: int) -> str:
    length = line.slot.length
    return {
        HERE: clock(line.slot.start),
        THERE: line.there,
        MINUTES: "" if length is None else str(length),
        ITEM: line.item.item or "",
        WHO: line.who,
        CUE: line.item.cue or "",
    }.get(column, "")


def _below(line: Line, column: int) -> str:
    item = line.item
    if column == HERE:
        return translate("Ceremony", "fixed") if item.starts is not None else ""
    if column == MINUTES:
        return f"2 × {item.minutes}" if item.consecutive and item.minutes is not None else ""
    if column == WHO:
        interpreted = translate("Ceremony", "interpreted consecutively") if item.consecutive else ""
        return " · ".join(filter(None, (item.shown("language"), interpreted)))
    if column == ITEM:
        kind = declared(item.shown("kind"))
        return " · ".join(filter(None, ("" if kind == item.item else kind, doubts(line))))
    return item.microphone or "" if column == CUE else ""
