"""Which kept documents are appended to what is printed, and in which order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.translation import translate
from ui.widgets.icon_button import icon_button
from ui.widgets.ticked_list import NAME, TickedList
from ui.widgets.words import Words

HEIGHT = 64


class AnnexChoice(QWidget):
    """Hidden until there is anything to choose from; `chosen` tells that it is another choice."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = TickedList()
        self.list.setAccessibleName(translate("Documents", "Annexes"))
        self.list.setFixedHeight(HEIGHT)
        self.up = icon_button("arrow-up", translate("Documents", "Move up"))
        self.down = icon_button("arrow-down", translate("Documents", "Move down"))
        head = QHBoxLayout()
        head.addWidget(Words(self.list.accessibleName(), "caption"), 1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.list)
        self.list.itemChanged.connect(self.chosen)
        self.list.move_wanted.connect(self._move)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.hide()

    def offer(self, titles: Mapping[str, str]) -> None:
        """Offer documents, by their keys with their titles; those ticked stay so, in their order."""
        ticked = [key for key in self.list.names() if key in titles]
        with QSignalBlocker(self.list):
            self.list.fill(ticked, [key for key in titles if key not in ticked])
            for row in range(self.list.count()):
                item = self.list.item(row)
                item.setText(titles[str(item.data(NAME))])
                item.setToolTip(item.text())
        for button in (self.up, self.down):
            button.setVisible(len(titles) > 1)
        self.setVisible(bool(titles))

    def keys(self) -> tuple[str, ...]:
        """The documents chosen, in their order."""
        return self.list.names()

    def _move(self, step: int) -> None:
        if self.list.move_current(step):
            self.chosen.emit()
