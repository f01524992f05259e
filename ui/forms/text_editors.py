"""Editors for what is typed: one line read by its kind, and texts of several lines that grow with their words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QSizePolicy, QWidget

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field
from ui.forms.editor import UNKNOWN, Surroundings, is_left
from ui.translation import translate, value_words
from ui.widgets.calm_line import CalmLine

READ_LENIENTLY = frozenset({"time", "quantity", "number"})
"""Kinds whose text is understood in more forms than the one it is kept in."""
MOST_LINES, MOST_IN_DIALOG = 18, 8


class LineEditor(CalmLine):
    """One line, read by the kind of its field: text, time, quantity, number."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._shown = field, ""
        self.setProperty("bare", True)
        self.setPlaceholderText(translate("Forms", UNKNOWN))
        self.textEdited.connect(lambda _: self.edited.emit())
        self.returnPressed.connect(self.committed)

    def value(self) -> Any:
        """The value typed. Raises InvalidValue."""
        return self._field.parse(self.text())

    def set_value(self, value: Any) -> None:
        """Show a kept value; undo is the register's from here on."""
        self._shown = value_words(self._field, value)
        if self.text() != self._shown:
            self.setText(self._shown)
            self.setCursorPosition(0)
        elif self.isUndoAvailable():
            place = self.cursorPosition()
            self.setText(self._shown)
            self.setCursorPosition(place)

    def is_changed(self) -> bool:
        """Whether something else is typed."""
        return self.text() != self._shown

    def revert(self) -> None:
        """Show the kept value again."""
        self.setText(self._shown)
        self.edited.emit()

    def draft(self) -> str:
        """What is typed."""
        return self.text()

    def restore(self, draft: str) -> None:
        """Put it back."""
        self.setText(draft)

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        self.setReadOnly(read_only)

    def reading(self) -> str:
        """The time or number understood, where it is written otherwise than typed."""
        if not self.is_changed() or self._field.kind.name not in READ_LENIENTLY:
            return ""
        try:
            read = value_words(self._field, self._field.kind.parse(self.text()))
        except InvalidValue:
            return ""
        return "" if read == self.text() else read

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the editor was left."""
        super().focusOutEvent(event)
        if is_left(event):
            self.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put the kept value back."""
        if event.key() == Qt.Key.Key_Escape and self.is_changed():
            self.revert()
        else:
            super().keyPressEvent(event)


class TimeZoneEditor(LineEditor):
    """A line that offers the names of time zones."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look the names up the first time they may be needed."""
        super().focusInEvent(event)
        if self.completer() is None:
            from zoneinfo import available_timezones

            names = sorted(name for name in available_timezones() if "/" in name)
            completer = QCompleter(names, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)


class TextEditor(QPlainTextEdit):
    """Several lines that grow with what is typed; what is kept to the character comes back to the character.

    Enter is a new line; Ctrl+Enter, like leaving, says that the text is ready.
    """

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._shown, self._setting = field, "", False
        self.setProperty("bare", True)
        self.setPlaceholderText(translate("Forms", UNKNOWN))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(2, 0, 2, 0)
        self.textChanged.connect(self._text_changed)

    def text(self) -> str:
        """The text to the character: Qt's own plain text would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def value(self) -> Any:
        """The text. Raises InvalidValue."""
        return self._field.parse(self.text())

    def set_value(self, value: Any) -> None:
        """Show a kept text; undo is the register's from here on."""
        self._shown = self._field.format(value)
        if self.text() != self._shown:
            self._put(self._shown)
        self.document().clearUndoRedoStacks()

    def is_changed(self) -> bool:
        """Whether something else is typed."""
        return self.text() != self._shown

    def revert(self) -> None:
        """Show the kept text again."""
        self._put(self._shown)
        self.edited.emit()

    def draft(self) -> str:
        """What is typed."""
        return self.text()

    def restore(self, draft: str) -> None:
        """Put it back."""
        self._put(draft)

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        self.setReadOnly(read_only)

    def reading(self) -> str:
        """Nothing: a text is read as it is."""
        return ""

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(80, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew and fit the height to them."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the height once the width is known."""
        super().showEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless this text itself scrolls."""
        if self.verticalScrollBar().maximum() > 0 and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the editor was left."""
        super().focusOutEvent(event)
        if is_left(event):
            self.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put the kept text back, and Ctrl+Enter say it is ready."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_changed():
                self.revert()
            else:
                event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.committed.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to what is around; words may be dropped here."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy to the character, too."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def _put(self, text: str) -> None:
        self._setting = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._setting = False
        self._fit()

    def _text_changed(self) -> None:
        self._fit()
        if not self._setting:
            self.edited.emit()

    def _lines(self) -> int:
        return max(1, round(self.document().size().height()))

    def _wanted_height(self) -> int:
        """Lines, and what the style sheet puts around them."""
        around = 10
        return min(self._lines(), self._most_lines()) * self.fontMetrics().lineSpacing() + around

    def _most_lines(self) -> int:
        """Lines seen at once; in a dialog, whose buttons stand below, fewer than in a record, which scrolls."""
        return MOST_LINES if self.property("bare") else MOST_IN_DIALOG

    def _fit(self) -> None:
        policy = Qt.ScrollBarPolicy
        scrolls = self._lines() > self._most_lines()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())
