"""The keys of the window, from the same list as its menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from ui.action_spec import MENUS
from ui.actions import ACTIONS, keys, words
from ui.tables.table_keys import table_keys
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words

AROUND, LOWEST = 200, 240
"""What the rest of the dialog and its window take, and the least room for the keys, in pixels."""


class KeyboardHelp(PlainDialog):
    """A list of actions and their keys, by menu, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Keyboard", "Keyboard"), width=720)
        groups = [(translate("Actions", menu), _entries(menu)) for menu in MENUS]
        groups.append((translate("Keyboard", "In a table"), table_keys()))
        half = sum(len(entries) + 1 for _, entries in groups) / 2
        sides = (QGridLayout(), QGridLayout())
        for title, entries in groups:
            _add_group(sides[sides[0].rowCount() > half], title, entries)
        content = QWidget()
        both = QHBoxLayout(content)
        both.setContentsMargins(0, 0, 8, 0)
        both.setSpacing(40)
        for side in sides:
            side.setHorizontalSpacing(16)
            side.setVerticalSpacing(6)
            side.setColumnStretch(0, 1)
            side.setRowStretch(side.rowCount(), 1)
            both.addLayout(side, 1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setProperty("area", "surface")
        area.setAccessibleName(self.windowTitle())
        room = parent.window().height() if parent else content.sizeHint().height()
        area.setFixedHeight(min(content.sizeHint().height(), max(room - AROUND, LOWEST)))
        self.body.addWidget(area)
        self.add_close()
        area.setFocus()


def _entries(menu: str) -> list[tuple[str, str]]:
    """The actions of a menu that have keys."""
    return [(words(spec).rstrip("…"), keys(spec)) for spec in ACTIONS if spec.menu == menu and spec.keys]


def _add_group(grid: QGridLayout, title: str, entries: list[tuple[str, str]]) -> None:
    """Add what can be done with its keys below what is there."""
    heading = Words(title, "heading")
    heading.setContentsMargins(0, 8, 0, 0)
    first = grid.rowCount()
    grid.addWidget(heading, first, 0, 1, 2)
    middle = Qt.AlignmentFlag.AlignVCenter
    for place, (what, pressed) in enumerate(entries, first + 1):
        grid.addWidget(Words(what), place, 0, middle)
        key = Words(pressed)
        key.setProperty("badge", "neutral")
        grid.addWidget(key, place, 1, middle | Qt.AlignmentFlag.AlignRight)
