"""The part of a form that holds the fields of a person's own; a field that is missing is made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.records import CustomField, RegisterSettings, SavedView
from asm_desktop.services import own_fields, records
from ui.forms.editor import Surroundings
from ui.forms.field_row import FieldRow
from ui.forms.form_section import FormSection
from ui.translation import declared, translate

WITHOUT = (CustomField, SavedView, RegisterSettings)
"""Records that tell of the register itself, and have no fields of a person's own."""
ASKED = ("name", "kind", "options")


class OwnSection(FormSection):
    """The own fields of one kind of record, as the register has them now."""

    def __init__(
        self, record: type[Record], surroundings: Surroundings, make: Callable[[Field[Any]], FieldRow]
    ) -> None:
        self.record, self._surroundings = record, surroundings
        super().__init__(declared("Own fields"), [], make)
        self._made: list[CustomField] = []
        self.add_button = QPushButton(translate("Forms", "Another field…"))
        self.add_button.setProperty("kind", "link")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        self.add_button.hide()
        self.layout_box.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def outdated(self) -> bool:
        """Whether the register has other fields now than are shown; those that are shown are then to be made anew."""
        return [field.custom for field in self._current()] != self._made

    def renew(self) -> None:
        """Show the fields that the register has now."""
        current = self._current()
        self.fields, self._made = list(current), [field.custom for field in current]
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        if self.heading is not None and self.heading.isChecked():
            self.build()

    def _current(self) -> list[OwnField]:
        register = self._surroundings.session.register
        return list(
            (self._surroundings.session.attempt(lambda: own_fields.of(register.store, self.record)) or {}).values()
        )

    def _place(self, row: QWidget) -> None:
        self.layout_box.insertWidget(self.layout_box.count() - 1, row)

    def _open(self, on: bool) -> None:
        super()._open(on)
        self.add_button.setVisible(on and not self._surroundings.session.register.read_only)

    def _add(self) -> None:
        from ui.forms.own_field_dialog import OwnFieldDialog

        session = self._surroundings.session
        dialog = OwnFieldDialog(self._surroundings, self.record, self.window())
        if self._surroundings.questions.ask(dialog):
            values = {**dialog.values, "of": self.record.noun}
            session.attempt(lambda: records.create(session.register, CustomField, values))
