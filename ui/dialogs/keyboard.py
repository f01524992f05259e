"""The keys of the window, from the same list as its menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.actions import ACTIONS, MENUS, Spec, keys, words
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words


class KeyboardHelp(PlainDialog):
    """A list of actions and their keys, by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Keyboard", "Keyboard"), width=720)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 24)
        grid.setColumnStretch(3, 1)
        rows = {0: 0, 3: 0}
        for menu in MENUS:
            specs = [spec for spec in ACTIONS if spec.menu == menu and spec.keys]
            if specs:
                column = min(rows, key=lambda side: rows[side])
                rows[column] = _add_group(grid, column, rows[column], menu, specs)
        self.body.addLayout(grid)
        self.add_close()


def _add_group(grid: QGridLayout, column: int, row: int, menu: str, specs: list[Spec]) -> int:
    """Add one menu's actions from `row` on; returns the next free row."""
    heading = Words(translate("Actions", menu), "heading")
    heading.setContentsMargins(0, 8, 0, 0)
    grid.addWidget(heading, row, column, 1, 2)
    middle = Qt.AlignmentFlag.AlignVCenter
    for place, spec in enumerate(specs, row + 1):
        grid.addWidget(Words(words(spec).rstrip("…")), place, column, middle)
        key = Words(keys(spec))
        key.setProperty("badge", "neutral")
        grid.addWidget(key, place, column + 1, middle | Qt.AlignmentFlag.AlignRight)
    return row + len(specs) + 1
