"""A question that is answered by yes or by going back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.style import fill
from ui.translation import translate


class ConfirmDialog(QDialog):
    """A question in plain text: QMessageBox would read markup in the names it shows."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, yes: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        fill(self, "surface")
        self.setFixedWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for words, role in ((title, "heading"), (sentence, "soft")):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(16)
        layout.addLayout(self._buttons(yes))

    def _buttons(self, yes: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        cancel = QPushButton(translate("Questions", "Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(True)
        go_on = QPushButton(yes)
        go_on.setProperty("kind", "danger")
        go_on.setAutoDefault(False)
        go_on.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(go_on)
        return row
