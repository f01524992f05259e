"""Who takes the place of a guest: somebody of the register, or somebody new."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asm_desktop.services.ceremonies import day
from asm_desktop.services.ceremonies.guest_list import Guest
from asm_desktop.services.engagements import Somebody
from ui.forms.editor import Surroundings
from ui.forms.names_editor import NamesEditor
from ui.session import Session
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog


class ReplaceDialog(PlainDialog):
    """Asks for the one who takes the place; `stand_in` is the key of their row on the guest list."""

    def __init__(self, session: Session, guest: Guest, parent: QWidget | None = None) -> None:
        title = translate("Ceremony", "Who takes the place of {name}?").format(name=guest.name)
        words = translate("Ceremony", "Order, seat and introduction follow at once. Undo brings everything back.")
        super().__init__(parent, title, words, width=520)
        self._session, self._guest = session, guest
        self.stand_in = ""
        self.names = NamesEditor(Surroundings(session, session.questions), "theirs")
        self.add_labelled(translate("Ceremony", "Stand-in"), self.names)
        self.add_error()
        self.add_buttons(translate("Ceremony", "Replace")).clicked.connect(self.keep)
        self.names.setFocus()

    def keep(self) -> None:
        """Replace the guest, or say what stands in the way."""
        people = self.names.people()
        if len(people) == 1:
            self.close_after(lambda: self._replace(people[0]))
        else:
            self.refuse(translate("Ceremony", "Name one person: the one who takes the place."))

    def _replace(self, by: Somebody) -> None:
        self.stand_in = day.replace(self._session.register, self._guest.row, by)
