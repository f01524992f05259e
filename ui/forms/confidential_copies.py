"""What is copied from a confidential field leaves the clipboard after a while, as copied rows do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.forms.field_row import field_row_around
from ui.session import Session


class ConfidentialCopies(QObject):
    """Watches the clipboard for what this program puts there."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        QGuiApplication.clipboard().dataChanged.connect(self._look)

    def _look(self) -> None:
        """What changes the clipboard while the cursor is in such a field comes from there."""
        row = field_row_around(QApplication.focusWidget())
        if row is not None and row.field.confidential:
            self._session.lend_copied()
