"""What a person at the desk can do with the window: see, click, type. Stories are told with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from asm_desktop.services.register import Register
from ui.forms.field_row import FieldRow
from ui.forms.owned_list import OwnedList
from ui.forms.record_sheet import RecordSheet
from ui.questions import Questions
from ui.record_page import RecordPage
from ui.tables.register_table import RegisterTable
from ui.widgets.words import Words
from ui.window import MainWindow


class Person(Questions):
    """Answers yes, and chooses the files that a story names; dialogs are filled in as they come."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_write: Path | None = None
        self.asked: list[str] = []
        self.suggested = ""
        self.fills: list[Callable[[Any], None]] = []

    def ask(self, dialog: QDialog) -> bool:
        """Fill the dialog in as the story says; one that it says nothing about waits, as for a person."""
        if not self.fills:
            return super().ask(dialog)
        dialog.show()
        self.fills.pop(0)(dialog)
        dialog.close()
        return dialog.result() == QDialog.DialogCode.Accepted

    def confirm(self, parent: QWidget | None, title: str, sentence: str, yes: str) -> bool:
        """Go on, and remember what was said."""
        self.asked.append(sentence)
        return True

    def file_to_open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """The file named."""
        return self.to_open

    def file_to_write(self, parent: QWidget | None, title: str, suggested: str, kinds: str) -> Path | None:
        """The place named."""
        self.suggested = suggested
        return self.to_write

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """The folder named."""
        return self.to_open


class Desk:
    """A person at the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot, person: Person) -> None:
        self.window, self._qtbot, self.person = window, qtbot, person

    @property
    def register(self) -> Register:
        """The file underneath."""
        return self.window.session.register

    def find(self, reference: str) -> Record:
        """A record as the file has it."""
        return records.find(self.register, reference)

    def go(self, page: str, noun: str = "") -> RegisterTable:
        """Go to a page, and to one of its kinds of records."""
        self.window.go(page)
        self.settle()
        shown = self.page()
        if noun:
            shown.choose(noun)
        self.settle()
        return shown.table

    def page(self) -> RecordPage:
        """The page shown."""
        page = self.window.page()
        assert isinstance(page, RecordPage)
        return page

    def sheet(self) -> RecordSheet:
        """The record shown."""
        self._qtbot.waitUntil(lambda: self.page().pane.sheet() is not None)
        sheet = self.page().pane.sheet()
        assert sheet is not None
        return sheet

    def title(self) -> str:
        """The title of the record shown."""
        return self.sheet().header.title.text()

    def open(self, reference: str) -> RecordSheet:
        """Open a record."""
        self.window.show_record(self.find(reference).key)
        self.settle()
        return self.sheet()

    def click_row(self, table: RegisterTable, title: str) -> None:
        """Click on the row with this title."""
        column = table.view().columns.index("title")
        titles = [table.model.index(row, column).data() for row in range(table.model.rowCount())]
        place = table.grid.visualRect(table.model.index(titles.index(title), column)).center()
        QTest.mouseClick(table.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def click_header(self, table: RegisterTable, field: str, *, shift: bool = False) -> None:
        """Click on the header of a column."""
        header = table.grid.header
        section = table.view().columns.index(field)
        place = QPoint(header.sectionViewportPosition(section) + 10, header.height() // 2)
        keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, place)
        self.settle()

    def field(self, name: str) -> FieldRow:
        """A field of the record shown; its group is opened where it is closed."""
        for section in self.sheet().form.sections:
            if name in {field.name for field in section.fields} and section.heading is not None:
                section.heading.setChecked(True)
        self.settle()
        return self.sheet().form.rows()[name]

    def list_of(self, record: type[Record]) -> OwnedList:
        """A list that belongs to the record shown."""
        return next(part for part in self.sheet().owned if part.record is record)

    def type_into(self, row: FieldRow, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Replace what a line holds, and press a key."""
        line = getattr(row.editor, "line", row.widget)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        line.insert(text)
        line.textEdited.emit(text)
        QTest.keyClick(line, key)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def drop(self, table: QTableView, row: int, place: QPoint) -> None:
        """Drop a row of a table, dragged with the mouse, at a place of its viewport."""
        data = table.model().mimeData([table.model().index(row, 0)])
        action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
        event = QDropEvent(place.toPointF(), action, data, button, Qt.KeyboardModifier.NoModifier)
        table.dropEvent(event)
        assert event.isAccepted()
        self.settle()

    def words(self, widget: QWidget) -> list[str]:
        """The words that can be seen in a part of the window."""
        self.settle()
        return [label.text() for label in widget.findChildren(Words) if label.isVisible() and label.text()]

    def wait_for(self, happened: Callable[[], bool]) -> None:
        """Wait until something has happened."""
        self._qtbot.waitUntil(happened)

    def settle(self) -> None:
        """Let the window do what it has to do."""
        QApplication.processEvents()
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self.window.session.is_reading())
