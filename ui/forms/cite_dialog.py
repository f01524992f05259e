"""Saying where a fact comes from: which source, which sentence of it, how certain, and what it says otherwise."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import Citation
from asm_desktop.services import citing, own_fields
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import editor_for
from ui.theme.style import look
from ui.translation import error_sentence, label, translate, value_words
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import plain_tip

ASKED = ("source", "sentence", "status", "reads")


class CiteDialog(PlainDialog):
    """Asks for one citation of a field and keeps it."""

    def __init__(self, surroundings: Surroundings, row: Record, field: str, parent: QWidget | None = None) -> None:
        declared = own_fields.fields_of(surroundings.session.register.store, type(row))[field]
        title = translate("Forms", "Source of {field}").format(field=label(declared))
        super().__init__(parent, title, _value_words(row, declared))
        self._register, self._row, self._field = surroundings.session.register, row, field
        around = Surroundings(surroundings.session, surroundings.questions)
        self.editors: dict[str, Editor] = {name: editor_for(Citation.fields[name], around) for name in ASKED}
        for name, editor in self.editors.items():
            editor.set_value(Citation.fields[name].default)
            widget = cast(QWidget, editor)
            for part in (widget, getattr(editor, "line", widget)):
                part.setProperty("bare", False)
            self.add_labelled(label(Citation.fields[name]), widget)
            widget.setToolTip(plain_tip(Citation.fields[name].help))
        self.sentence = self.add_error()
        self.add_buttons(translate("Forms", "Cite")).clicked.connect(self._cite)

    def _cite(self) -> None:
        try:
            given = {name: editor.value() for name, editor in self.editors.items()}
            citing.cite(self._register, self._row, self._field, **given)
        except UserError as error:
            self.sentence.setText(error_sentence(error))
            self.sentence.show()
            look(cast(QWidget, self.editors["source"]), invalid=True)
        else:
            self.accept()


def _value_words(row: Record, field: Field[Any]) -> str:
    """What the field holds now, so that the sentence can be compared with it; links are left to the form behind."""
    if row.values.get(field.name) is None or field.target:
        return ""
    words = translate("Forms", "Kept here: {value}")
    return words.format(value=" ".join(value_words(field, row.values[field.name]).split())[:200])
