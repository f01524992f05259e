"""A person who answers the program's questions as a test says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from ui.questions import Questions


class Answers(Questions):
    """Remembers each question; answers with what was set."""

    def __init__(self) -> None:
        self.yes = True
        self.to_open: Path | None = None
        self.to_write: Path | None = None
        self.fill: Callable[[QDialog], None] = lambda _: None
        self.asked: list[str] = []

    def confirm(self, parent: QWidget | None, title: str, sentence: str, yes: str) -> bool:
        """Answer yes or no."""
        self.asked.append(title)
        return self.yes

    def ask(self, dialog: QDialog) -> bool:
        """Fill the dialog in; accepted if that accepted it."""
        self.asked.append(dialog.windowTitle())
        dialog.show()
        self.fill(dialog)
        accepted = dialog.result() == QDialog.DialogCode.Accepted
        dialog.close()
        return accepted

    def file_to_open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """Choose the file that was set."""
        self.asked.append(title)
        return self.to_open

    def file_to_write(self, parent: QWidget | None, title: str, suggested: str, kinds: str) -> Path | None:
        """Choose the place that was set."""
        self.asked.append(title)
        return self.to_write

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Choose the folder that was set."""
        self.asked.append(title)
        return self.to_open
