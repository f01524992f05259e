"""Narrowing a table by one condition more: a field, what is asked of it, and the value."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from asm_desktop.domain import conditions, time_kinds
from asm_desktop.domain.conditions import Condition, ways
from asm_desktop.domain.errors import InvalidValue, UserError
from asm_desktop.domain.fields import Field, Record, date, number, text
from asm_desktop.services import listing
from ui.condition_words import way_words
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import editor_for
from ui.tables.register_model import heading
from ui.theme.style import look
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.emptying import empty


class AddCondition(PlainDialog):
    """`condition` is what was asked for, once it is accepted."""

    def __init__(
        self, surroundings: Surroundings, record: type[Record], first: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, translate("Conditions", "Show only those where …"))
        self._surroundings, self._record = surroundings, record
        self.condition: Condition | None = None
        self.fields, self.ways = QComboBox(), QComboBox()
        register = surroundings.session.register
        self._offered = {field.name: field for field in listing.offered(register, record)}
        for field in sorted(self._offered.values(), key=lambda field: (not field.column, field.column)):
            self.fields.addItem(heading(record, field), field.name)
        self.editor: Editor | None = None
        self._place = QVBoxLayout()
        self.add_labelled(translate("Conditions", "Field"), self.fields)
        self.add_labelled(translate("Conditions", "Condition"), self.ways)
        self.body.addLayout(self._place)
        self.sentence = self.add_error()
        self.add_buttons(translate("Conditions", "Show")).clicked.connect(self.take)
        self.fields.currentIndexChanged.connect(self._show_ways)
        self.ways.currentIndexChanged.connect(self._show_editor)
        self.fields.setCurrentIndex(max(self.fields.findData(first), 0))
        self._show_ways()
        self.fields.setFocus()

    def take(self) -> None:
        """Take the condition, or say what it lacks."""
        value = None
        if self.editor is not None:
            try:
                value = self.editor.value()
                if value is None:
                    raise InvalidValue(reason="Something to compare with is needed.")
                conditions.stored(self._field(), Condition(self._field().name, value, self.ways.currentData()))
            except UserError as error:
                look(cast(QWidget, self.editor), invalid=True)
                self.sentence.setText(error_sentence(error))
                self.sentence.show()
                return
        self.condition = Condition(self._field().name, value, self.ways.currentData())
        self.accept()

    def _field(self) -> Field[Any]:
        return self._offered[self.fields.currentData()]

    def _show_ways(self) -> None:
        self.ways.blockSignals(True)
        self.ways.clear()
        for way in ways(self._field()):
            self.ways.addItem(way_words(way), way)
        self.ways.blockSignals(False)
        self._show_editor()

    def _show_editor(self) -> None:
        """Show the editor of a value, where one is asked for."""
        empty(self._place)
        self.editor = None
        way = self.ways.currentData()
        if way not in conditions.WITHOUT_VALUE:
            self.editor = editor_for(_asked(self._field(), way), self._surroundings, self)
            widget = cast(QWidget, self.editor)
            for part in (widget, getattr(self.editor, "line", widget)):
                look(part, bare=False)
                if isinstance(part, QLineEdit):
                    part.setPlaceholderText("")
            days, usual = translate("Conditions", "Days"), translate("Conditions", "Value")
            widget.setAccessibleName(days if way in conditions.IN_DAYS else usual)
            self._place.addWidget(widget)


def _asked(field: Field[Any], way: str) -> Field[Any]:
    """The field as it is asked for: a part of a text is a line, and a moment is asked for by its day."""
    asked: Field[Any] = field
    if way in conditions.IN_DAYS:
        asked = number(field.label)
    elif way in (conditions.CONTAINS, conditions.HAS_TAG, conditions.HAS_NOT_TAG):
        asked = text(field.label)
    elif isinstance(field.kind, time_kinds.Moment):
        asked = date(field.label)
    asked.name = field.name
    return asked
