"""Naming the agreement that is signed at an event."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.records import Event
from asm_desktop.services import records
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.session import Session
from ui.theme.style import look
from ui.translation import label, translate
from ui.widgets.dialog_parts import PlainDialog


class AgreementDialog(PlainDialog):
    """Keeps the agreement chosen with the event."""

    def __init__(self, session: Session, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Ceremony", "Agreement of the event"), width=560)
        self._session, self._event = session, event
        self.agreement = LinkEditor(Event.agreement, Surroundings(session, session.questions))
        look(self.agreement.line, bare=False)
        self.add_labelled(label(Event.agreement), self.agreement)
        self.add_error()
        button = self.add_buttons(translate("Ceremony", "Sign this agreement"))
        button.clicked.connect(lambda: self.close_after(self.keep))
        self.agreement.setFocus()

    def keep(self) -> None:
        """Keep the agreement. Raises UserError where what is typed is none."""
        change = {"agreement": self.agreement.value()}
        records.update(self._session.register, self._event, change)
