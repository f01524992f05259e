"""A record pane on the screen, and short ways to its parts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from tests.ui.model_case import Case
from ui.forms.field_row import FieldRow
from ui.forms.owned_list import OwnedList
from ui.forms.record_pane import RecordPane
from ui.forms.record_sheet import RecordSheet
from ui.forms.text_editors import LineEditor
from ui.session import Session


@dataclass
class Shown:
    """A pane on the screen, and short ways to its parts."""

    pane: RecordPane
    case: Case
    session: Session

    @property
    def sheet(self) -> RecordSheet:
        """The sheet shown."""
        sheet = self.pane.sheet()
        assert sheet is not None
        return sheet

    def read(self, key: str) -> RecordSheet:
        """Show a record."""
        self.pane.show_record(key)
        QApplication.processEvents()
        return self.sheet

    def field(self, name: str) -> FieldRow:
        """The row of a field, its section opened."""
        for section in self.sheet.form.sections:
            if name in {field.name for field in section.fields} and section.heading is not None:
                section.heading.setChecked(True)
        return self.sheet.form.rows()[name]

    def line(self, name: str) -> LineEditor:
        """The line of a field."""
        widget = self.field(name).widget
        assert isinstance(widget, LineEditor)
        return widget

    def enter(self, name: str, text: str) -> LineEditor:
        """Type into a line and press Enter."""
        line = self.line(name)
        line.selectAll()
        line.insert(text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        return line

    def owned(self, record: type[Record]) -> OwnedList:
        """The list of one kind of rows."""
        return next(part for part in self.sheet.owned if part.record is record)

    def row(self, key: str) -> Record:
        """A record as the file has it."""
        return records.get(self.case.register, key)
