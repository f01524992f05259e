"""The main button of a place, which does what an action of the menus does."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui.icons import BESIDE_WORDS, icon
from ui.theme.palette import Role


class ActionButton(QPushButton):
    """Shows an action's words and its `symbol` in the colours of the main button; follows whether it is possible."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setProperty("kind", "primary")
        self.setAutoDefault(False)
        if action.property("symbol"):
            self.setIcon(icon(action.property("symbol"), Role.ON_ACCENT))
            self.setIconSize(BESIDE_WORDS)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text().rstrip("…"))
        self.setAccessibleName(self._action.text().replace("&", ""))
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self.text()} ({keys})" if keys else self.text())
        self.setEnabled(self._action.isEnabled())
