"""What is seen while something is made: how far it is where that takes long, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.translation import translate
from ui.widgets.words import Words

LONG = 3000
"""From so many steps on it is shown how far the making is."""


class Waiting(QWidget):
    """A sentence, and below it the progress of long work; `stopped` asks to end it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Words(tone="soft", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.progress, self.stop = QProgressBar(), QPushButton(translate("PackPreview", "Stop"))
        self.progress.setAccessibleName(translate("PackPreview", "Progress"))
        self.progress.setFixedWidth(320)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stopped)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(1)
        box.addWidget(self.words)
        for part in (self.progress, self.stop):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)

    def say(self, sentence: str) -> None:
        """Say what is made, or why it could not be; nothing is under way yet."""
        self.words.setText(sentence)
        self.progress.hide()
        self.stop.hide()

    def show_progress(self, done: int, steps: int) -> None:
        """Show how far long work is."""
        if steps >= LONG:
            self.progress.setRange(0, steps)
            self.progress.setValue(done)
            self.progress.show()
            self.stop.show()
