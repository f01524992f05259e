"""The flags behind the signing table, in their order, with the choices that decide on it (DOMAIN §4)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Field
from asm_desktop.domain.flags import Flags
from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records import Event
from asm_desktop.domain.rows import Viewpoint
from ui.icons import pixmap
from ui.theme.palette import Role
from ui.translation import declared, label, translate
from ui.widgets.words import Words

ASKED = (Event.flag_rule, Event.flag_answer, Event.table_rule)


class FlagRow(QWidget):
    """`answered` carries the values of the event that were decided, by field name."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags = QHBoxLayout()
        self._flags.setSpacing(12)
        self.choices: dict[str, QComboBox] = {}
        self._names: list[str] = []
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(Words(translate("Ceremony", "Flags"), "caption"))
        above.addSpacing(8)
        above.addLayout(self._flags)
        above.addStretch(1)
        for field in ASKED:
            below.addWidget(self._choice(field), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 8)
        box.setSpacing(8)
        box.addLayout(below)
        box.addLayout(above)

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

    def names(self) -> list[str]:
        """The flags as they are seen, from the left."""
        return list(self._names)

    def show_flags(self, flags: Flags, viewpoint: Viewpoint, event: Event) -> None:
        """Show the flags from this viewpoint, and what was decided for the event."""
        while (item := self._flags.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = flags.row.seen_from(viewpoint).places
        self._names = [flag.name for flag in shown]
        for flag in shown:
            sign = QLabel()
            sign.setPixmap(pixmap("flag", 16, Role.ACCENT, self.devicePixelRatioF()))
            self._flags.addWidget(sign)
            self._flags.addWidget(Words(flag.name, ""), 0, Qt.AlignmentFlag.AlignVCenter)
        if not flags.row.places:
            self._flags.addWidget(Words(translate("Ceremony", "None yet: add them in the event’s record"), "faint"))
        for name, choice in self.choices.items():
            choice.setCurrentIndex(max(0, choice.findData(event.values.get(name))))

    def _answer(self, name: str) -> None:
        self.answered.emit({name: self.choices[name].currentData()})
