"""Inviting guests: by name, everybody of an organisation, or a list that is pasted in; all in one action."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Field
from asm_desktop.domain.records import Attendance, Event
from asm_desktop.services.ceremonies import inviting
from asm_desktop.services.engagements import Somebody
from ui.forms.choice_editors import ChoiceEditor
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.forms.names_editor import NamesEditor
from ui.session import Session
from ui.theme.style import look
from ui.translation import label, translate
from ui.widgets.dialog_parts import PlainDialog

BODY: Field[str] = declare.link("Everybody who holds a post at", "organisation")
LINES = 4


class InviteDialog(PlainDialog):
    """Keeps the guests named; `invited` is how many were added."""

    def __init__(self, session: Session, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Ceremony", "Invite guests"), width=560)
        self._session, self._event = session, event
        self.invited = 0
        around = Surroundings(session, session.questions)
        self.names = NamesEditor(around, "theirs")
        self.body_of = LinkEditor(BODY, around)
        self.pasted = QPlainTextEdit()
        self.role = ChoiceEditor(Attendance.role, around)
        self.side = QLineEdit()
        self._lay_out()
        self.names.setFocus()

    def _lay_out(self) -> None:
        for part in (self.role, self.body_of.line):
            look(part, bare=False)
        self.role.set_value(Attendance.role.default)
        self.pasted.setTabChangesFocus(True)
        self.pasted.setPlaceholderText(translate("Ceremony", "One name a line; what follows a comma is not read"))
        self.pasted.setFixedHeight(self.pasted.fontMetrics().lineSpacing() * LINES + 20)
        self.add_labelled(translate("Ceremony", "Names"), self.names)
        self.add_labelled(translate("Ceremony", "Everybody who holds a post at"), self.body_of)
        self.add_labelled(translate("Ceremony", "Or a list, pasted"), self.pasted)
        self.add_labelled(label(Attendance.role), self.role)
        self.add_labelled(label(Attendance.side), self.side)
        self.add_error()
        self.add_buttons(translate("Ceremony", "Invite")).clicked.connect(self.keep)

    def keep(self) -> None:
        """Invite all that are named, or say what stands in the way."""
        self.close_after(self._invite)

    def _invite(self) -> None:
        shared = {"role": self.role.value(), "side": self.side.text().strip() or None}
        given = {name: value for name, value in shared.items() if value is not None}
        self.invited = inviting.invite(self._session.register, self._event, self._people(), given)

    def _people(self) -> list[Somebody]:
        register = self._session.register
        named = inviting.read_names(register, self.pasted.toPlainText())
        body = self.body_of.value()
        there = inviting.people_of(register, self._event, body) if body else []
        return [*self.names.people(), *there, *named]
