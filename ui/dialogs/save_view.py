"""Keeping the table as it is seen, under a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from asm_desktop.services import views
from asm_desktop.services.listing import View
from ui.session import Session
from ui.theme.style import look
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog


class SaveView(PlainDialog):
    """Asks for the name; one that is there already is replaced, which undo takes back."""

    def __init__(self, session: Session, view: View, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Views", "Save this view"),
            translate("Views", "Its filter, conditions, columns and order. A view of this name is replaced."),
        )
        self._session, self._view = session, view
        self.name = QLineEdit(view.filter.strip())
        look(self.name, bare=False)
        self.add_labelled(translate("Views", "Name"), self.name)
        self.add_error()
        self.add_buttons(translate("Views", "Save")).clicked.connect(self.keep)
        self.name.setFocus()

    def keep(self) -> None:
        """Keep it, or say what it lacks."""
        self.close_after(lambda: views.save(self._session.register, self.name.text(), self._view))

    def refuse(self, sentence: str) -> None:
        """Say what stands in the way, at the name."""
        look(self.name, invalid=True)
        super().refuse(sentence)
