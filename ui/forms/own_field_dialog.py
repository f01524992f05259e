"""A new field of a person's own, made for the kind of record that is shown."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import CustomField
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import editor_for
from ui.theme.style import look
from ui.translation import error_sentence, label, record_label, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import plain_tip

ASKED = ("name", "kind", "options")


class OwnFieldDialog(PlainDialog):
    """Asks what the field is called and what it takes; `values` holds the answers once it is accepted."""

    def __init__(self, surroundings: Surroundings, record: type[Record], parent: QWidget | None = None) -> None:
        words = translate("Forms", "New field of {records}").format(records=record_label(record, plural=True).lower())
        super().__init__(parent, words, translate("Forms", "It joins the form, the columns and the search at once."))
        around = Surroundings(surroundings.session, surroundings.questions)
        self.values: dict[str, Any] = {}
        self.editors: dict[str, Editor] = {name: editor_for(CustomField.fields[name], around) for name in ASKED}
        for name, editor in self.editors.items():
            field, widget = CustomField.fields[name], cast(QWidget, editor)
            editor.set_value(field.default)
            for part in (widget, getattr(editor, "line", widget)):
                look(part, bare=False)
            self.add_labelled(label(field), widget)
            widget.setToolTip(plain_tip(field.help))
        self.sentence = self.add_error()
        self.add_buttons(translate("Forms", "Add field")).clicked.connect(self.take)

    def take(self) -> None:
        """Take the answers, or say what they lack."""
        try:
            self.values = {name: editor.value() for name, editor in self.editors.items()}
        except UserError as error:
            self.sentence.setText(error_sentence(error))
            self.sentence.show()
            return
        problems = list(CustomField.check(self.values))
        if problems:
            name, sentence = problems[0]
            look(cast(QWidget, self.editors[name]), invalid=True)
            self.sentence.setText(sentence)
            self.sentence.show()
        else:
            self.accept()
