"""Which editor each kind of value gets: the one place that says so. A new field of a known kind needs nothing here."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.fields import Field, Titled
from asm_desktop.domain.records import BY_NOUN, PrintRun, SavedView
from ui.forms.choice_editors import ChoiceEditor, FlagEditor, RowEditor
from ui.forms.date_editor import DateEditor
from ui.forms.editor import Editor, MakeEditor, Surroundings
from ui.forms.file_editor import FileEditor
from ui.forms.link_editor import LinkEditor
from ui.forms.picture_editor import PictureEditor
from ui.forms.text_editors import LineEditor, TextEditor, TimeZoneEditor


def _link_editor(field: Field[Any], surroundings: Surroundings, parent: QWidget | None) -> QWidget:
    """Records people speak of are searched for; rows of a neighbouring record are few, and picked from a list."""
    make = LinkEditor if issubclass(BY_NOUN[field.target], Titled) else RowEditor
    return make(field, surroundings, parent)


def _file_editor(field: Field[Any], surroundings: Surroundings, parent: QWidget | None) -> QWidget:
    """A portrait is looked at in its place; any other file is named."""
    make = PictureEditor if field.name == "portrait" else FileEditor
    return make(field, surroundings, parent)


def _view_words(field: Field[Any], surroundings: Surroundings, parent: QWidget | None) -> QWidget:
    """What a saved view shows is read here and changed in its table."""
    from ui.forms.view_words import ViewWords

    return ViewWords(field, surroundings, parent)


def _kept_words(field: Field[Any], surroundings: Surroundings, parent: QWidget | None) -> QWidget:
    """What an issued document said is kept as it was."""
    from ui.forms.kept_words import KeptWords

    return KeptWords(field, surroundings, parent)


def _ordered(field: Field[Any], surroundings: Surroundings, parent: QWidget | None) -> QWidget:
    """What rules compare, and in which order, is ticked and moved."""
    from ui.forms.ordered_editor import OrderedEditor

    return OrderedEditor(field, surroundings, parent)


OWN: dict[Field[Any], MakeEditor] = {
    SavedView.of: _view_words,
    SavedView.definition: _view_words,
    PrintRun.digest: _kept_words,
    PrintRun.snapshot: _kept_words,
}
"""Fields whose editor is another than that of their kind."""
EDITORS: dict[str, MakeEditor] = {
    "text": LineEditor,
    "long text": TextEditor,
    "verbatim text": TextEditor,
    "tags": LineEditor,
    "choice": ChoiceEditor,
    "yes or no": FlagEditor,
    "number": LineEditor,
    "decimal number": LineEditor,
    "date": DateEditor,
    "time": LineEditor,
    "language": LineEditor,
    "order of choices": _ordered,
    "time zone": TimeZoneEditor,
    "moment": LineEditor,
    "quantity": LineEditor,
    "link": _link_editor,
    "file": _file_editor,
}
"""By the name of the kind."""


def editor_for(field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> Editor:
    """Make the editor of a field; it is a widget as well."""
    make = OWN.get(field) or EDITORS[field.kind.name]
    return cast(Editor, make(field, surroundings, parent))
