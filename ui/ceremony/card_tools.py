"""The tools above the cards: how many there are, zooming, printing and saving."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.icons import BESIDE_WORDS, icon
from ui.theme.palette import Role
from ui.translation import translate
from ui.widgets.icon_button import icon_button
from ui.widgets.words import ElidedWords


class CardTools(QWidget):
    """`zoomed` carries steps, 0 for the whole width; `saved` and `printed` ask for the PDF of what is seen."""

    zoomed = Signal(int)
    saved = Signal()
    printed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = ElidedWords("", "soft")
        self.printing = QPushButton(icon("printer"), translate("PackPreview", "Print…"))
        self.saving = QPushButton(icon("download", Role.ON_ACCENT), translate("PackPreview", "Save PDF…"))
        self.saving.setProperty("kind", "primary")
        for button in (self.printing, self.saving):
            button.setIconSize(BESIDE_WORDS)
        smaller = icon_button("zoom-out", translate("PackPreview", "Zoom out"), "Ctrl+-")
        larger = icon_button("zoom-in", translate("PackPreview", "Zoom in"), "Ctrl++")
        fitting = icon_button("maximize", translate("PackPreview", "Fit the width"), "Ctrl+0")
        smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        larger.clicked.connect(lambda: self.zoomed.emit(1))
        fitting.clicked.connect(lambda: self.zoomed.emit(0))
        self.printing.clicked.connect(self.printed)
        self.saving.clicked.connect(self.saved)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        box.addWidget(self.count, 1)
        for widget in (smaller, larger, fitting, self.printing, self.saving):
            box.addWidget(widget)

    def allow(self, ready: bool) -> None:
        """Whether there is something to print and to save."""
        self.printing.setEnabled(ready)
        self.saving.setEnabled(ready)

    def tell(self, words: str) -> None:
        """Say how many cards there are."""
        self.count.setText(words)
