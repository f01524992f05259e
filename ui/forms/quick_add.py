"""Adding a record that points at the one shown, by nothing but its name: three cooperation areas in three lines."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Record
from ui.forms.naming import add_named, naming_field
from ui.session import Session
from ui.theme.style import look
from ui.translation import error_sentence, label, record_label, translate
from ui.widgets.cell_row import INSET
from ui.widgets.words import Words


class QuickAdd(QWidget):
    """A line for the name of a new record. It stays open for the next one; Escape closes it."""

    added = Signal()
    closed = Signal()

    def __init__(self, session: Session, record: type[Record], link: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._record, self._link = session, record, link
        self.key = ""
        self.also: dict[str, Any] = {}
        self.line = QLineEdit()
        kind, field = record_label(record).lower(), label(record.fields[naming_field(record, link)]).lower()
        words = translate("Forms", "New {record}: {field}")
        name = (
            translate("NewRecord", "New {record}").format(record=kind)
            if field in kind
            else (words.format(record=kind, field=field))
        )
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self._add)
        self._problem = Words("", "error", wraps=True)
        self._problem.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET, 4, INSET + 20, 4)
        box.setSpacing(4)
        box.addWidget(self.line)
        box.addWidget(self._problem)
        self.setFocusProxy(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the line."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        name = self.line.text()
        self.line.clear()
        try:
            add_named(self._session.register, self._record, name, {self._link: self.key, **self.also})
        except UserError as error:
            self.line.setText(name)
            self._show_problem(error_sentence(error))
        else:
            self._show_problem("")
            self.added.emit()

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        look(self.line, invalid=bool(sentence))
