"""With which other record one is to be compared: those called alike are offered first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain import fields as declare
from asm_desktop.domain.errors import UserError
from asm_desktop.services import links, namesakes
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.likeness_words import reason_words
from ui.theme.style import look
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words

if TYPE_CHECKING:
    from asm_desktop.domain.records.parties import Party


class ChooseOther(PlainDialog):
    """Asks for a record; `key` is the one chosen."""

    def __init__(self, surroundings: Surroundings, row: Party, parent: QWidget | None = None) -> None:
        words = translate("Merge", "Which record is the same as {title}?").format(title=row.heading)
        super().__init__(parent, words)
        self.key, self._row = "", row
        field = declare.link("Other record", type(row).noun, required=True)
        field.name = "other"
        self.editor = LinkEditor(field, surroundings)
        look(self.editor.line, bare=False)
        session = surroundings.session
        found = session.attempt(lambda: namesakes.of_record(session.register, row)) or []
        surroundings.headings.update(links.headings(session.register, [like.row.key for like in found]))
        for like in found[:3]:
            self._offer(like)
        self.add_labelled(translate("Merge", "The other record"), self.editor)
        self.editor.set_value(found[0].row.key if found else None)
        self.add_error()
        self.add_buttons(translate("Merge", "Compare")).clicked.connect(self._take)

    def _offer(self, like: namesakes.Like) -> None:
        button = QPushButton(f"{like.row.heading} ({like.row.ref})".replace("&", "&&"))
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.editor.set_value(like.row.key))
        self.body.addWidget(button)
        self.body.addWidget(Words(reason_words(like.reason), "caption", wraps=True))

    def _take(self) -> None:
        try:
            self.key = self.editor.value() or ""
        except UserError as error:
            self.refuse(error_sentence(error))
            return
        if self.key == self._row.key:
            self.refuse(translate("Merge", "This is the record itself: choose another."))
        else:
            self.accept()
