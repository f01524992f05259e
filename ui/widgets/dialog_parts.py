"""What dialogs are made of: a heading with its explanation, a row of buttons, a sentence that tells of an error."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.domain.errors import InvalidRecord, UserError
from ui.theme.style import fill
from ui.translation import error_sentence, translate
from ui.widgets.words import Words

MARGIN = 24


class PlainDialog(QDialog):
    """A dialog with a heading, an explanation, its own content and a row of buttons.

    `sentence`, where `add_error` has placed it, tells what stands in the way.
    """

    sentence: Words

    def __init__(self, parent: QWidget | None, title: str, explanation: str = "", width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        fill(self, "surface")
        self.setFixedWidth(width)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        self.body.setSpacing(8)
        self.body.addWidget(Words(title, "title", wraps=True))
        if explanation:
            self.body.addWidget(Words(explanation, "soft", wraps=True))
        self.body.addSpacing(8)

    def showEvent(self, event: QShowEvent) -> None:
        """Give words that go over several lines at this width their room."""
        super().showEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Give words that come later, as an error does, their room too."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._make_room()
        return done

    def _make_room(self) -> None:
        needed = self.body.totalHeightForWidth(self.width()) if self.body.hasHeightForWidth() else 0
        if needed > self.height():
            self.resize(self.width(), needed)

    def add_labelled(self, words: str, field: QWidget) -> None:
        """Add a field below its label."""
        label = Words(words, "caption")
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.body.addWidget(label)
        self.body.addWidget(field)
        self.body.addSpacing(4)

    def add_error(self) -> Words:
        """Add a place for a sentence that tells of an error, hidden until it has one."""
        self.sentence = Words(tone="error", wraps=True)
        self.sentence.hide()
        self.body.addWidget(self.sentence)
        return self.sentence

    def refuse(self, sentence: str) -> None:
        """Say what stands in the way."""
        self.sentence.setText(sentence)
        self.sentence.show()

    def close_after(self, act: Callable[[], object]) -> None:
        """Do what the dialog is for and close it; where that may not be, say why and stay."""
        try:
            act()
        except InvalidRecord as error:
            self.refuse(" ".join(sentence for _, sentence in error.problems))
        except UserError as error:
            self.refuse(error_sentence(error))
        else:
            self.accept()

    def add_buttons(self, accept: str, *extra: QPushButton) -> QPushButton:
        """Add Cancel and the main button; returns the latter, which is not yet connected."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        cancel = QPushButton(translate("Dialogs", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        main = QPushButton(accept)
        main.setProperty("kind", "primary")
        main.setDefault(True)
        for button in (cancel, *extra, main):
            row.addWidget(button)
        self.body.addSpacing(16)
        self.body.addLayout(row)
        return main

    def add_close(self) -> None:
        """Add the one button that closes."""
        row = QHBoxLayout()
        row.addStretch()
        close = QPushButton(translate("Dialogs", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        self.body.addSpacing(8)
        self.body.addLayout(row)
