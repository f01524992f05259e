"""Every question to the person passes through here: yes or no, and which file. Tests answer in their own way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget


class Questions:
    """Asks the person; a subclass that answers by itself serves tests and pictures."""

    def confirm(self, parent: QWidget | None, title: str, sentence: str, yes: str) -> bool:
        """Ask whether to go on; `yes` is the word on the button that does it. Not going on is the default."""
        from ui.widgets.confirm import ConfirmDialog

        return self.ask(ConfirmDialog(parent, title, sentence, yes))

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait until it is done, hidden for a while or not; whether it was accepted."""
        from PySide6.QtCore import QEventLoop, Qt

        loop = QEventLoop()
        dialog.finished.connect(loop.quit)
        dialog.destroyed.connect(loop.quit)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.show()
        loop.exec()
        return isValid(dialog) and bool(dialog.result())

    def file_to_open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """Ask for an existing file; `kinds` is Qt's list of name filters."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None

    def file_to_write(self, parent: QWidget | None, title: str, suggested: str, kinds: str) -> Path | None:
        """Ask where to write; the system's dialog asks before replacing a file."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
        return Path(chosen) if chosen else None

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Ask for an existing folder."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(parent, title)
        return Path(chosen) if chosen else None
