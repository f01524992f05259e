"""The settings of the register: whose it is, and what counts as dormant, old or ending."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.errors import InvalidRecord, UserError
from asm_desktop.domain.records import RegisterSettings
from asm_desktop.services import settings
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import editor_for
from ui.session import Session
from ui.theme.style import look
from ui.translation import error_sentence, help_text, label, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words

ASKED = ("us", "dormant_months", "stale_days", "ending_days")


class RegisterSettingsDialog(PlainDialog):
    """Shows what holds now, each with what it is for, and keeps what is changed as one action."""

    def __init__(self, session: Session, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        words = translate("Settings", "Kept in the file, for everybody who opens it. Undo takes a change back.")
        super().__init__(parent, translate("Settings", "This register"), words)
        self._session = session
        found = session.attempt(lambda: settings.of(session.register.store)) or RegisterSettings({})
        self.editors: dict[str, Editor] = {}
        for name in ASKED:
            field = RegisterSettings.fields[name]
            editor = self.editors[name] = editor_for(field, surroundings, self)
            editor.set_value(found.values.get(name))
            editor.set_read_only(session.register.read_only)
            widget = cast(QWidget, editor)
            for part in (widget, getattr(editor, "line", widget)):
                look(part, bare=False)
            self.add_labelled(label(field), widget)
            widget.setAccessibleDescription(help_text(field))
            self.body.insertWidget(self.body.count() - 1, Words(help_text(field), "soft", wraps=True))
            self.body.addSpacing(4)
        self.sentence = self.add_error()
        self.main = self.add_buttons(translate("Settings", "Save"))
        self.main.setEnabled(not session.register.read_only)
        self.main.clicked.connect(self.keep)
        cast(QWidget, self.editors["us"]).setFocus()

    def keep(self) -> None:
        """Keep what differs, or say what is wrong with it beside its field."""
        values = {}
        for name, editor in self.editors.items():
            look(cast(QWidget, editor), invalid=False)
            try:
                values[name] = editor.value()
            except UserError as error:
                self._refuse(name, error_sentence(error))
                return
        try:
            settings.save(self._session.register, values)
        except InvalidRecord as error:
            self._refuse(*error.problems[0])
        except UserError as error:
            self._refuse("us", error_sentence(error))
        else:
            self.accept()

    def _refuse(self, name: str, sentence: str) -> None:
        widget = cast(QWidget, self.editors[name])
        look(widget, invalid=True)
        widget.setFocus()
        self.sentence.setText(sentence)
        self.sentence.show()
