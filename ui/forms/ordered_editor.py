"""The editor of a text that holds codes in an order: what is ticked counts, in the order it stands in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Field
from asm_desktop.domain.ordered import Ordered
from ui.forms.editor import Surroundings
from ui.icons import icon
from ui.translation import declared, label, translate
from ui.widgets.ticked_list import NAME, TickedList

ROW = 26


class OrderedEditor(QWidget):
    """Codes ticked and moved; each tick and each move is ready at once."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._shown = field, ""
        kind = field.kind
        assert isinstance(kind, Ordered)
        self._words = {code: declared(words) for code, words in kind.options}
        self.list = TickedList()
        self.list.setAccessibleName(label(field))
        self.list.setSpacing(3)
        self.list.setFixedHeight(ROW * len(self._words) + 8)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up = QPushButton(icon("arrow-up"), translate("Columns", "Move up"))
        self.down = QPushButton(icon("arrow-down"), translate("Columns", "Move down"))
        self.setFocusProxy(self.list)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        for button, step in ((self.up, -1), (self.down, 1)):
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _=False, step=step: self._move(step))
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 0, 4)
        box.setSpacing(4)
        box.addWidget(self.list)
        box.addLayout(buttons)
        self.list.itemChanged.connect(lambda _: self._changed())
        self.list.move_wanted.connect(self._move)

    def value(self) -> Any:
        """The codes ticked. Raises InvalidValue where one is needed."""
        return self._field.parse(", ".join(self.list.names()))

    def set_value(self, value: Any) -> None:
        """Show the codes that are kept."""
        wanted = [code for code in (value or "").split(", ") if code in self._words]
        self.list.fill(wanted, [code for code in self._words if code not in wanted])
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                item.setText(self._words[str(item.data(NAME))])
        self._shown = self.draft()

    def is_changed(self) -> bool:
        """Whether something else is ticked, or in another order."""
        return self.draft() != self._shown

    def revert(self) -> None:
        """Show the kept order again."""
        self.set_value(self._shown)
        self.edited.emit()

    def draft(self) -> str:
        """The codes ticked."""
        return ", ".join(self.list.names())

    def restore(self, draft: str) -> None:
        """Put them back."""
        shown = self._shown
        self.set_value(draft)
        self._shown = shown

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        for widget in (self.list, self.up, self.down):
            widget.setDisabled(read_only)

    def reading(self) -> str:
        """Nothing: what is ticked is plain."""
        return ""

    def _move(self, step: int) -> None:
        if self.list.move_current(step):
            self._changed()

    def _changed(self) -> None:
        if self.is_changed():
            self.edited.emit()
            self.committed.emit()
