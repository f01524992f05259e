"""The table of guests: two lines to a guest, dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.ceremony.guest_model import GUEST, NUMBER, OFFICE, REPLY, ROLE
from ui.ceremony.guest_model import GuestModel as Model
from ui.ceremony.plan_table import PlanTable
from ui.ceremony.two_lines import TwoLineDelegate
from ui.translation import translate

WIDTHS = {NUMBER: 56, ROLE: 112, REPLY: 152}


class GuestTable(PlanTable):
    """The guests, one dragged onto another's place; `removed` follows Del, `stepped` Alt with an arrow."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(model, translate("Ceremony", "Guests in order of precedence"), parent)
        self.setItemDelegate(TwoLineDelegate(self, (NUMBER, GUEST)))
        self.let_drag(between=False)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(48)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        for column in (GUEST, OFFICE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes guests off the list; Alt with an arrow moves one a place up or down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
