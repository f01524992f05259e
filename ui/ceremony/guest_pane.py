"""One guest: the place and its reason, and everything that is kept of their part in the event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Attendance
from asm_desktop.services import records
from asm_desktop.services.ceremonies.guest_list import Guest
from ui.ceremony.row_pane import NARROWEST
from ui.forms.editor import Surroundings
from ui.forms.record_form import RecordForm
from ui.icons import icon
from ui.session import Session
from ui.theme.style import fill
from ui.translation import said, translate
from ui.widgets.flow import Flow
from ui.widgets.words import Words


class GuestPane(QScrollArea):
    """`place_wanted` asks to decide on the place of the guest shown, `released` to let the rules decide again."""

    place_wanted = Signal()
    released = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setMinimumWidth(NARROWEST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        fill(self._inside, "surface")
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(12, 16, 12, 16)
        self._box.setSpacing(4)
        self.setWidget(self._inside)
        self.name = Words("", "title", wraps=True).selectable()
        self.office = Words("", "soft", wraps=True).selectable()
        self.reason = Words("", "", wraps=True)
        self.decide = QPushButton(icon("list-ordered"), translate("Ceremony", "Decide on the place…"))
        self.release = QPushButton(translate("Ceremony", "Let the rules decide"))
        self.open = QPushButton(icon("arrow-up-right"), translate("Ceremony", "Open the person"))
        for widget in (self.name, self.office, self.reason):
            widget.setContentsMargins(8, 0, 8, 0)
            self._box.addWidget(widget)
        self._add_buttons()
        self._form: RecordForm | None = None
        self._guest: Guest | None = None
        self._box.addStretch(1)

    def _add_buttons(self) -> None:
        row = Flow()
        for button in (self.decide, self.release, self.open):
            button.setProperty("kind", "quiet")
            row.addWidget(button)
        self.decide.clicked.connect(self.place_wanted)
        self.release.clicked.connect(self.released)
        self.open.clicked.connect(self._open)
        self._box.addLayout(row)
        self._box.addSpacing(8)

    def show_guest(self, guest: Guest | None) -> None:
        """Show a guest; nothing for none."""
        self._guest = guest
        self._inside.setVisible(guest is not None)
        if guest is None:
            return
        self.name.setText(guest.name)
        self.office.setText("\n".join(filter(None, (guest.local, ", ".join(filter(None, (guest.post, guest.body)))))))
        place = guest.place
        words = translate("Ceremony", "Place {number}. {reason}")
        self.reason.setText(words.format(number=place.number, reason=said(place.reason)) if place else "")
        may = not self._session.register.read_only
        self.decide.setVisible(place is not None and may)
        self.release.setVisible(guest.row.place_override is not None and may)
        self._ready_form().show(guest.row, {})

    def _open(self) -> None:
        if self._guest is not None:
            self._session.open_record(self._guest.person.key)

    def _ready_form(self) -> RecordForm:
        if self._form is None:
            surroundings = Surroundings(self._session, self._session.questions)
            self._form = RecordForm(Attendance, surroundings, self._keep, self)
            for section in self._form.sections:
                self._box.insertWidget(self._box.count() - 1, section)
        return self._form

    def _keep(self, row: Record, changes: Mapping[str, Any]) -> Record:
        return records.update(self._session.register, row, changes)
