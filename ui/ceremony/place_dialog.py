"""Deciding on a guest's place: the place and its reason, without which none is given (DOMAIN §4)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from asm_desktop.services.ceremonies.guest_list import Guest
from asm_desktop.services.ceremonies.inviting import decide_place
from ui.session import Session
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog


class PlaceDialog(PlainDialog):
    """Keeps the decision; `place` is what is suggested, of `most` places."""

    def __init__(self, session: Session, guest: Guest, place: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Ceremony", "Place of {name}").format(name=guest.name),
            translate("Ceremony", "Precedence is by rule; a place given by decision is shown with its reason."),
        )
        self._session, self._guest = session, guest
        self.place, self.reason = QSpinBox(), QLineEdit(guest.row.override_reason or "")
        self.place.setRange(1, max(1, most))
        self.place.setValue(place)
        self.add_labelled(translate("Ceremony", "Place"), self.place)
        self.add_labelled(translate("Ceremony", "Reason"), self.reason)
        self.add_error()
        self.add_buttons(translate("Ceremony", "Give this place")).clicked.connect(self.keep)
        self.reason.setFocus()

    def keep(self) -> None:
        """Keep it, or say what stands in the way."""
        register, row = self._session.register, self._guest.row
        self.close_after(lambda: decide_place(register, row, self.place.value(), self.reason.text()))
