"""A row of alternatives of which one is chosen: the kinds of records of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from ui.widgets.flow import Flow


class Segments(QWidget):
    """Alternatives side by side; `chosen` carries the place of the one that was clicked.

    Where they `wrap`, they go on in a second line rather than keep the window wide; `keys` tell what chooses each.
    """

    chosen = Signal(int)

    def __init__(
        self, words: Sequence[str], parent: QWidget | None = None, *, wrap: bool = False, keys: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        layout = Flow(self) if wrap else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._group = QButtonGroup(self)
        for place, word in enumerate(words):
            button = QToolButton()
            button.setText(word)
            button.setProperty("kind", "segment")
            button.setToolTip(f"{word} ({keys[place]})" if place < len(keys) else "")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, place)
            layout.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self.choose(0)

    def name(self, words: Sequence[str]) -> None:
        """Call the alternatives otherwise."""
        for button, word in zip(self._group.buttons(), words, strict=True):
            button.setText(word)

    def choose(self, place: int) -> None:
        """Mark an alternative as the one chosen."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)
