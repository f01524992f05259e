"""Every question to the person passes through here: yes or no, and which file. Tests answer in their own way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.style import fill
from ui.translation import translate


class Questions:
    """Asks the person; a subclass that answers by itself serves tests and pictures."""

    def confirm(self, parent: QWidget | None, title: str, sentence: str, yes: str) -> bool:
        """Ask whether to go on; `yes` is the word on the button that does it. Not going on is the default."""
        return self.ask(ConfirmDialog(parent, title, sentence, yes))

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog; whether it was accepted."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def file_to_open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """Ask for an existing file; `kinds` is Qt's list of name filters."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None

    def file_to_write(self, parent: QWidget | None, title: str, suggested: str, kinds: str) -> Path | None:
        """Ask where to write; the system's dialog asks before replacing a file."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
        return Path(chosen) if chosen else None


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
