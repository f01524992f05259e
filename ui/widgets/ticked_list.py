"""A list of things that are ticked and put in order, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

NAME = int(Qt.ItemDataRole.UserRole)


class TickedList(QListWidget):
    """Names with tick boxes; `move_wanted` carries -1 for up and 1 for down, asked for with Alt and an arrow."""

    move_wanted = Signal(int)

    def fill(self, ticked: Iterable[str], others: Iterable[str]) -> None:
        """Show these ticked and in their order, and below them the others; the current one stays so."""
        chosen, current = list(ticked), self.currentItem()
        kept = str(current.data(NAME)) if current is not None else ""
        with QSignalBlocker(self):
            self.clear()
            for name in (*chosen, *others):
                item = QListWidgetItem()
                item.setData(NAME, name)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
                self.addItem(item)
            names = [str(self.item(row).data(NAME)) for row in range(self.count())]
            self.setCurrentRow(names.index(kept) if kept in names else 0)

    def names(self) -> tuple[str, ...]:
        """What is ticked, in its order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(str(item.data(NAME)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def move_current(self, step: int) -> bool:
        """Move the current one by so many places, as far as there are any; whether it moved."""
        row = self.currentRow()
        to = min(max(row + step, 0), self.count() - 1)
        if to == row or row < 0:
            return False
        with QSignalBlocker(self):
            self.insertItem(to, self.takeItem(row))
            self.setCurrentRow(to)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current one with Alt, beside Qt's own keys."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        else:
            super().keyPressEvent(event)
