"""Adding a record: asks for what it cannot do without and what makes it recognisable; the rest is filled in after."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asm_desktop.domain.errors import InvalidRecord, UserError
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import links, records
from ui.dialogs.like_lines import LikeLines
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import editor_for
from ui.session import Session
from ui.theme.style import look
from ui.translation import declared, error_sentence, label, translate
from ui.widgets.dialog_parts import PlainDialog

ASKED: dict[str, tuple[str, ...]] = {
    "organisation": ("type", "country"),
    "person": ("country",),
    "agreement": ("formal_title", "type", "binding"),
    "area": ("agreement", "name", "category"),
    "milestone": ("agreement", "name", "due"),
    "event": ("name", "type", "held_on", "agreement"),
    "checklist_item": ("text", "event", "responsible", "due"),
    "seating_plan": ("name", "event", "kind"),
    "gift": ("name", "event", "giver", "receiver", "value", "currency"),
    "delivery": ("agreement", "name", "lot", "planned_on"),
    "quote": ("text", "speaker", "agreement"),
    "commitment": ("text", "kind", "by", "to", "due"),
    "follow_up": ("text", "responsible", "due"),
    "document": ("name", "kind", "agreement"),
    "custom_field": ("name", "of", "kind", "options"),
    "precedence_rules": ("name", "basis"),
    "countdown_template": ("name", "language"),
    "gift_limit": ("name", "category", "limit", "currency", "started"),
    "privacy_request": ("kind", "person", "received_on", "law"),
    "source": ("headline", "kind", "published", "text"),
}
"""Fields asked for at once, beside those that are required; an engagement has a dialog of its own."""


class NewRecordDialog(PlainDialog):
    """Asks for the first facts of a record of one noun; `key` is the record once it is added."""

    def __init__(
        self,
        session: Session,
        noun: str,
        surroundings: Surroundings,
        near: Record | None,
        parent: QWidget | None = None,
    ) -> None:
        self._record = BY_NOUN[noun]
        super().__init__(
            parent, translate("NewRecord", "New {record}").format(record=declared(self._record.label).lower())
        )
        self.key = ""
        self._session, self._near = session, near
        self._near_headings(surroundings)
        self.name = QLineEdit()
        if records.is_party(self._record):
            self.add_labelled(translate("NewRecord", "Name, as they write it"), self.name)
            self._add_like_lines(self._record)
        self.editors = {field.name: self._add_editor(field, surroundings) for field in self._asked()}
        self.sentence = self.add_error()
        self.add_buttons(translate("NewRecord", "Add")).clicked.connect(self._add)

    def _add_like_lines(self, record: type[Record]) -> None:
        """Say below the name who is there already and is called like that."""
        assert issubclass(record, Titled)
        self.like = LikeLines(self._session, record)
        self.like.wanted.connect(self._take_existing)
        self.name.textChanged.connect(self.like.show_like)
        self.body.addWidget(self.like)

    def _take_existing(self, key: str) -> None:
        self.key = key
        self.accept()

    def _asked(self) -> list[Field[Any]]:
        fields = {field.name: field for field in self._record.editable()}
        asked = ASKED[self._record.noun]
        needed = [name for name, field in fields.items() if field.required and name not in asked]
        return [fields[name] for name in (*asked, *needed)]

    def _near_headings(self, surroundings: Surroundings) -> None:
        """Let editors name the record that is shown, which a new one probably belongs to."""
        if self._near is not None:
            surroundings.headings.update(links.headings(self._session.register, [self._near.key]))

    def _add_editor(self, field: Field[Any], surroundings: Surroundings) -> Editor:
        editor = editor_for(field, surroundings, self)
        widget = cast(QWidget, editor)
        for part in (widget, getattr(editor, "line", widget)):
            look(part, bare=False)
            if self._is_needed(field) and isinstance(part, QLineEdit | QPlainTextEdit):
                part.setPlaceholderText("")
        editor.set_value(self._first_value(field))
        words = self._words(field)
        self.add_labelled(f"{words} *" if self._is_needed(field) else words, widget)
        widget.setAccessibleName(words)
        return editor

    def _words(self, field: Field[Any]) -> str:
        return label(field)

    def _is_needed(self, field: Field[Any]) -> bool:
        return field.required

    def _value(self, name: str) -> Any:
        """What is given in a field. Raises UserError."""
        return self.editors[name].value()

    def _first_value(self, field: Field[Any]) -> Any:
        near = self._near
        if near is not None and field.target and issubclass(type(near), BY_NOUN[field.target]) and field.column:
            return near.key
        return field.default

    def _add(self) -> None:
        for editor in self.editors.values():
            look(cast(QWidget, editor), invalid=False)
        values: dict[str, Any] = {}
        for name in self.editors:
            try:
                values[name] = self._value(name)
            except UserError as error:
                self._show_problem(error_sentence(error), name)
                return
        known = {name: value for name, value in values.items() if value is not None}
        try:
            self.key = self._create(known).key
        except InvalidRecord as error:
            self._show_problem(" ".join(sentence for _, sentence in error.problems), error.problems[0][0])
        except UserError as error:
            self._show_problem(error_sentence(error), "")
        else:
            self.accept()

    def _create(self, values: dict[str, Any]) -> Record:
        if records.is_party(self._record):
            return records.create_party(self._session.register, self._record, self.name.text(), values)
        return records.create(self._session.register, self._record, values)

    def _show_problem(self, sentence: str, field: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()
        widget = cast(QWidget, self.editors[field]) if field in self.editors else self.name
        look(widget, invalid=True)
        widget.setFocus()
