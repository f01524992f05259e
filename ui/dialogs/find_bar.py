"""Looking for words on the pages of a PDF: how often they are there, and from one place to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.translation import translate
from ui.widgets.icon_button import icon_button
from ui.widgets.paper_view import PaperView, Place
from ui.widgets.words import Words


class FindBar(QWidget):
    """Hidden until `begin`; `sought` asks for the places of a text, which `take` is told."""

    sought = Signal(str)

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._places, self._current = view, list[Place](), 0
        self.field, self.count = QLineEdit(), Words(tone="soft")
        self.field.setPlaceholderText(translate("FindBar", "Find on these pages"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.before = icon_button("chevron-up", translate("FindBar", "The one before"), "Shift+F3")
        self.next = icon_button("chevron-down", translate("FindBar", "The next one"), "F3")
        self.closing = icon_button("x", translate("FindBar", "Find no longer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for part in (self.count, self.before, self.next, self.closing):
            row.addWidget(part)
        self.field.textChanged.connect(self._seek)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.before.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.closing.clicked.connect(self.end)
        QShortcut(QKeySequence("Shift+Return"), self.field, lambda: self.step(-1))
        QShortcut(QKeySequence("Escape"), self.field, self.end)
        self._tell()
        self.hide()

    def begin(self) -> None:
        """Be there, ready to be typed into."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def end(self) -> None:
        """Be gone, with what was marked."""
        self.field.clear()
        self.hide()
        self._view.setFocus()

    def again(self) -> None:
        """Look for the same words on other pages."""
        if self.field.text().strip():
            self.sought.emit(self.field.text().strip())

    def take(self, places: Sequence[Place]) -> None:
        """Mark these places, and turn to the first from the page in sight on."""
        self._places = list(places)
        here = (index for index, place in enumerate(places) if place.page >= self._view.page())
        self._current = next(here, 0)
        self._show()

    def step(self, by: int) -> None:
        """Turn to the next place, or the one before; after the last comes the first."""
        if self._places:
            self._current = (self._current + by) % len(self._places)
            self._show()

    def _seek(self, text: str) -> None:
        if text.strip():
            self.sought.emit(text.strip())
        else:
            self.take(())

    def _show(self) -> None:
        self._view.mark(self._places, self._current)
        self._tell()

    def _tell(self) -> None:
        words = ""
        if self._places:
            words = translate("FindBar", "{number} of {count}")
            words = words.format(number=f"{self._current + 1:,}", count=f"{len(self._places):,}")
        elif self.field.text().strip():
            words = translate("FindBar", "Not found")
        self.count.setText(words)
        self.count.setAccessibleName(words)
        for button in (self.before, self.next):
            button.setEnabled(len(self._places) > 1)
