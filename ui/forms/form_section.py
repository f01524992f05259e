"""The fields of one group in a form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.domain.fields import Field, Record
from ui.forms.field_row import FieldRow
from ui.translation import translate
from ui.widgets.disclosure import Disclosure


class FormSection(QWidget):
    """The fields of one group. A group in which nothing is known starts closed, and is built when it is opened."""

    built = Signal()

    def __init__(self, heading: str, fields: list[Field[Any]], make: Callable[[Field[Any]], FieldRow]) -> None:
        super().__init__()
        self.fields, self._make = fields, make
        self.rows: dict[str, FieldRow] = {}
        self._touched = False
        self.layout_box = QVBoxLayout(self)
        self.layout_box.setContentsMargins(0, 0, 0, 0)
        self.layout_box.setSpacing(2)
        self.heading = Disclosure(heading) if heading else None
        if self.heading is not None:
            self.layout_box.addWidget(self.heading)
            self.heading.clicked.connect(self._toggled_by_hand)
            self.heading.toggled.connect(self._open)
        else:
            self.build()

    def build(self) -> None:
        """Make the rows, once."""
        if not self.rows:
            self.rows = {field.name: self._make(field) for field in self.fields}
            for row in self.rows.values():
                self._place(row)
            self.built.emit()

    def _place(self, row: QWidget) -> None:
        """Put a row below the others."""
        self.layout_box.addWidget(row)

    def show_row(self, row: Record) -> None:
        """Open where something is known, unless a person has opened or closed it for this kind of record."""
        if self.heading is None:
            return
        known = sum(row.values.get(field.name) is not None for field in self.fields)
        self.heading.set_remark(_remark(known, len(self.fields)))
        if not self._touched:
            self.heading.setChecked(known > 0)

    def _toggled_by_hand(self) -> None:
        self._touched = True

    def _open(self, on: bool) -> None:
        if on:
            self.build()
        for row in self.rows.values():
            row.setVisible(on)


def _remark(known: int, fields: int) -> str:
    if not known:
        return translate("Forms", "Nothing known yet")
    return translate("Forms", "{known} of {fields} known").format(known=known, fields=fields)
