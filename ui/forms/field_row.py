"""One field in a form: its label, its editor, the mark of its sources, and what there is to say about it."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Field
from asm_desktop.services.links import Cited
from ui.forms.editor import Surroundings
from ui.forms.editors import editor_for
from ui.forms.source_mark import SourceMark, certainty, status_words, variances
from ui.theme.style import look
from ui.translation import candid_note, error_sentence, help_text, label, translate
from ui.widgets.cell_row import INSET
from ui.widgets.words import Words, plain_tip

LABEL_WIDTH, NARROWEST_LABEL, LABEL_SHARE, LINE_HEIGHT = 152, 88, 0.36, 30
"""Pixels."""


class FieldRow(QWidget):
    """The row of one field. `ready` carries the field's name when the editor was left with another value in it.

    `cite_wanted` carries it when a source is to be given, `uncite_wanted` the key of a citation to take away, and
    `history_wanted` the name when what the field held before is to be shown.
    """

    ready = Signal(str)
    source_wanted = Signal(str)
    cite_wanted = Signal(str)
    uncite_wanted = Signal(str)
    history_wanted = Signal(str)

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = editor_for(field, surroundings, self)
        self._mark: SourceMark | None = None
        self._cited: list[Cited] = []
        self._may_cite = not surroundings.session.register.read_only
        self._remarks: list[QLabel] = []
        self._problem = Words("", "error", wraps=True)
        self._reading = Words("", "caption")
        self._name = Words(label(field), "soft", wraps=True)
        self._lay_out()
        self._explain()
        self.editor.committed.connect(self._left)
        self.editor.edited.connect(self._edited)

    @property
    def widget(self) -> QWidget:
        """The editor as a widget."""
        return cast(QWidget, self.editor)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(self.widget, 1)
        self._line.addSpacing(28)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(9, 0, 28, 0)
        self._below.setSpacing(4)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._line)
        right.addLayout(self._below)
        right.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(INSET, 0, 0, 0)
        box.setSpacing(8)
        self._name.setFixedWidth(LABEL_WIDTH)
        self._name.setMinimumHeight(LINE_HEIGHT)
        self._name.setContentsMargins(0, 6, 0, 6)
        box.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(right, 1)

    def _explain(self) -> None:
        self._name.setBuddy(self.widget)
        self._name.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._name.customContextMenuRequested.connect(self._offer_more)
        self.widget.setAccessibleName(label(self.field))
        self.widget.setAccessibleDescription(help_text(self.field))
        for widget in (self._name, self.widget) if help_text(self.field) else ():
            widget.setToolTip(plain_tip(help_text(self.field)))

    def show_value(self, value: Any) -> None:
        """Show a kept value and forget any problem."""
        self.editor.set_value(value)
        self.show_problem("")
        self._show(self._reading, "")

    def show_citations(self, cited: list[Cited]) -> None:
        """Mark the field where it rests on sources, and say where they differ."""
        self._cited = cited
        if cited or self._mark is not None:
            mark = self._ready_mark()
            mark.show_citations(cited)
            mark.setVisible(bool(cited))
        self._show_remarks([*variances(cited), *_doubts(cited)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the value the larger share where there is little room."""
        super().resizeEvent(event)
        wanted = min(LABEL_WIDTH, max(NARROWEST_LABEL, int(self.width() * LABEL_SHARE)))
        if self._name.maximumWidth() != wanted:
            self._name.setFixedWidth(wanted)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to say where the value comes from."""
        super().enterEvent(event)
        if self._may_cite and not self._cited:
            self._ready_mark().show_citations([])
            self._ready_mark().show()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the offer back."""
        super().leaveEvent(event)
        if self._mark is not None and not self._cited:
            self._mark.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 shows the sources, or asks for one."""
        if event.key() == Qt.Key.Key_F4 and (self._cited or self._may_cite):
            self.show_sources()
        else:
            super().keyPressEvent(event)

    def show_sources(self) -> None:
        """Show the sources of the field, or ask for one."""
        if self._cited or self._may_cite:
            self._ready_mark().show_citations(self._cited)
            self._ready_mark().click()

    def _offer_more(self, place: QPoint) -> None:
        """Offer by the mouse what there is to see of the field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        history = menu.addAction(translate("Forms", "History of this field"))
        history.triggered.connect(lambda: self.history_wanted.emit(self.field.name))
        if self._cited or self._may_cite:
            menu.addAction(translate("Forms", "Sources of this field")).triggered.connect(self.show_sources)
        menu.popup(self._name.mapToGlobal(place))

    def _ready_mark(self) -> SourceMark:
        """The mark, made when it is first needed."""
        if self._mark is None:
            self._mark = SourceMark(label(self.field), read_only=not self._may_cite, parent=self)
            self._mark.hide()
            self._mark.source_wanted.connect(self.source_wanted)
            self._mark.uncite_wanted.connect(self.uncite_wanted)
            self._mark.cite_wanted.connect(lambda: self.cite_wanted.emit(self.field.name))
            self._line.takeAt(1)
            self._line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self.widget, self._mark)
        return self._mark

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what is typed; nothing for no problem."""
        if sentence or not self._problem.isHidden():
            self._show(self._problem, sentence)
            for widget in (self.widget, getattr(self.editor, "line", self.widget)):
                look(widget, invalid=bool(sentence))
            self.widget.setAccessibleDescription(sentence or help_text(self.field))

    def value(self) -> tuple[bool, Any]:
        """Whether the text could be read, and its value; a problem is shown beside it."""
        try:
            return True, self.editor.value()
        except UserError as error:
            self.show_problem(error_sentence(error))
            return False, None

    def has_problem(self) -> bool:
        """Whether a problem is shown."""
        return not self._problem.isHidden() and bool(self._problem.text())

    def problem(self) -> str:
        """The problem shown."""
        return self._problem.text() if self.has_problem() else ""

    def remarks(self) -> list[str]:
        """What is said about the sources below the editor."""
        return [words.text() for words in self._remarks]

    def _left(self) -> None:
        self._show(self._reading, "")
        if self.editor.is_changed():
            self.ready.emit(self.field.name)
        elif self.has_problem():
            self.show_problem("")

    def _edited(self) -> None:
        if not self.editor.is_changed():
            self.show_problem("")
        reading = self.editor.reading()
        self._show(self._reading, f"= {reading}" if reading else candid_note(self.field))

    def _show(self, words: Words, text: str) -> None:
        """Show words below the editor, or take them away; they join the row when first needed."""
        if not text and words.parent() is None:
            words.setText("")
            return
        if words.parent() is None:
            self._below.addWidget(words)
        words.setText(text)
        words.setVisible(bool(text))
        self._below.setContentsMargins(9, 4 if self._has_words() else 0, 28, 8 if self._has_words() else 0)

    def _has_words(self) -> bool:
        return any(bool(words.text()) for words in (self._problem, self._reading)) or bool(self._remarks)

    def _show_remarks(self, sentences: list[str]) -> None:
        if [words.text() for words in self._remarks] == sentences:
            return
        for words in self._remarks:
            words.deleteLater()
        self._remarks = [Words(sentence, "") for sentence in sentences]
        for words in self._remarks:
            words.setProperty("badge", "warning")
            self._below.addWidget(words, 0, Qt.AlignmentFlag.AlignLeft)
        self._below.setContentsMargins(9, 4 if self._has_words() else 0, 28, 8 if self._has_words() else 0)


def field_row_around(widget: QWidget | None) -> FieldRow | None:
    """The row of the field that a widget is part of, if it is of one."""
    while widget is not None and not isinstance(widget, FieldRow):
        widget = widget.parentWidget()
    return widget


def _doubts(cited: list[Cited]) -> list[str]:
    """What to say of a value that no source states (DOMAIN §2)."""
    status = certainty(cited)
    if not cited or status in ("stated", "implied"):
        return []
    return [status_words(status)]
