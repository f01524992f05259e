"""What stands beside the heading of a list: words where nothing is in it, and the button that adds to it."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from asm_desktop.domain.fields import Record
from ui.icons import icon
from ui.theme.palette import Role
from ui.translation import record_label, translate
from ui.widgets.words import Words

BELOW_ROWS = 8
"""Pixels below a list with rows; lists without any stand close together."""


class AddButton(QToolButton):
    """Adds a row of one kind."""

    def __init__(self, record: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setIcon(icon("plus", Role.ACCENT))
        self.setAccessibleName(translate("Forms", "Add: {record}").format(record=record_label(record)))
        self.setToolTip(self.accessibleName())


def nothing_yet() -> Words:
    """Words for a list without rows."""
    words = Words(translate("Forms", "Nothing known yet"), "faint")
    words.setContentsMargins(8, 0, 0, 0)
    return words
