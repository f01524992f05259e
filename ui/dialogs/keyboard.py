"""The keys of the window, from the same list as its menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.action_spec import MENUS, Spec
from ui.actions import ACTIONS, keys, words
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words


class KeyboardHelp(PlainDialog):
    """A list of actions and their keys, by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Keyboard", "Keyboard"), width=720)
        sides = (QGridLayout(), QGridLayout())
        for menu in MENUS:
            specs = [spec for spec in ACTIONS if spec.menu == menu and spec.keys]
            if specs:
                _add_group(min(sides, key=QGridLayout.rowCount), menu, specs)
        both = QHBoxLayout()
        both.setSpacing(40)
        for side in sides:
            side.setHorizontalSpacing(16)
            side.setVerticalSpacing(6)
            side.setColumnStretch(0, 1)
            side.setRowStretch(side.rowCount(), 1)
            both.addLayout(side, 1)
        self.body.addLayout(both)
        self.add_close()


def _add_group(grid: QGridLayout, menu: str, specs: list[Spec]) -> None:
    """Add one menu's actions below what is there."""
    heading = Words(translate("Actions", menu), "heading")
    heading.setContentsMargins(0, 8, 0, 0)
    first = grid.rowCount()
    grid.addWidget(heading, first, 0, 1, 2)
    middle = Qt.AlignmentFlag.AlignVCenter
    for place, spec in enumerate(specs, first + 1):
        grid.addWidget(Words(words(spec).rstrip("…")), place, 0, middle)
        key = Words(keys(spec))
        key.setProperty("badge", "neutral")
        grid.addWidget(key, place, 1, middle | Qt.AlignmentFlag.AlignRight)
