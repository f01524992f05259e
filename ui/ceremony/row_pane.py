"""What is kept of one line of the plan, with what is to be said of it and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from ui.ceremony.questions_box import QuestionsBox
from ui.forms.editor import Surroundings
from ui.forms.record_form import RecordForm
from ui.icons import BESIDE_WORDS
from ui.session import Session
from ui.theme.style import fill
from ui.translation import translate
from ui.widgets.words import Words

NARROWEST = 264
"""Pixels in which a form can be read."""


class RowPane(QScrollArea):
    """Shows a record and lets its values be changed; the form is made when it is first needed."""

    def __init__(
        self, session: Session, record: type[Record], buttons: Sequence[QPushButton] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._record = session, record
        self._form: RecordForm | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setMinimumWidth(NARROWEST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        fill(self._inside, "surface")
        self.setWidget(self._inside)
        self.name, self.remark = Words("", "title", wraps=True).selectable(), Words("", "soft", wraps=True)
        self.warnings = QuestionsBox(translate("Ceremony", "To be decided"))
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(12, 16, 12, 16)
        self._box.setSpacing(4)
        for widget in (self.name, self.remark):
            widget.setContentsMargins(8, 0, 8, 0)
            self._box.addWidget(widget)
        self._box.addWidget(self.warnings)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in buttons:
            button.setProperty("kind", "quiet")
            button.setIconSize(BESIDE_WORDS)
            row.addWidget(button)
        row.addStretch(1)
        self._box.addLayout(row)
        self._box.addSpacing(8)
        self._box.addStretch(1)
        self._inside.hide()

    def show_row(self, row: Record | None, remark: str = "", warnings: Sequence[str] = (), name: str = "") -> None:
        """Show a record under its heading or another name, with a remark below; nothing for none."""
        self._inside.setVisible(row is not None)
        if row is None:
            return
        self.name.setText(name or row.heading)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.warnings.show_sentences(warnings)
        self.form().show(row, {})

    def form(self) -> RecordForm:
        """The form below the name."""
        if self._form is None:
            surroundings = Surroundings(self._session, self._session.questions)
            self._form = RecordForm(self._record, surroundings, self._keep, self)
            for section in self._form.sections:
                self._box.insertWidget(self._box.count() - 1, section)
        return self._form

    def _keep(self, row: Record, changes: Mapping[str, Any]) -> Record:
        return records.update(self._session.register, row, changes)
