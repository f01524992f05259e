"""What is decided about the signing table: how those who sign sit, and the order of flags (DOMAIN §4)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Field
from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records import Event
from ui.translation import declared, label, translate
from ui.widgets.words import Words

ASKED = (Event.flag_rule, Event.flag_answer, Event.table_rule)


class TableRules(QWidget):
    """`answered` carries the values of the event that were decided, by field name."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, QComboBox] = {}
        self.without = Words(translate("Ceremony", "No flags yet: add them in the event’s record."), "faint")
        row = QHBoxLayout()
        for field in ASKED:
            row.addWidget(self._choice(field), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 8)
        box.setSpacing(8)
        box.addLayout(row)
        box.addWidget(self.without)

    def _choice(self, field: Field[str]) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(label(field))
        choice.setToolTip(label(field))
        kind = field.kind
        assert isinstance(kind, Choice)
        choice.addItem(f"{label(field)} …", None)
        for code, words in kind.options:
            choice.addItem(declared(words), code)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(14)
        choice.activated.connect(lambda _, name=field.name: self._answer(name))
        self.choices[field.name] = choice
        return choice

    def show_event(self, event: Event, *, has_flags: bool) -> None:
        """Show what was decided for an event."""
        self.without.setVisible(not has_flags)
        for name, choice in self.choices.items():
            choice.setCurrentIndex(max(0, choice.findData(event.values.get(name))))

    def _answer(self, name: str) -> None:
        self.answered.emit({name: self.choices[name].currentData()})
