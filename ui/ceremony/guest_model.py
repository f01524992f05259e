"""The guests of an event as rows of a table: place, who, for whom, in which part, and what they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from asm_desktop.domain.guests import ARRIVALS
from asm_desktop.domain.records import Attendance
from asm_desktop.services.ceremonies.guest_list import Guest
from ui.ceremony.plan_table import NOWHERE, Index, PlanModel
from ui.ceremony.two_lines import BELOW_ROLE, TONE_ROLE
from ui.theme.palette import Role
from ui.translation import declared, label, said, translate
from ui.widgets.words import plain_tip

NUMBER, GUEST, OFFICE, ROLE, REPLY = range(5)


class GuestModel(PlanModel):
    """Guests in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guests: tuple[Guest, ...] = ()
        self.may_place = False

    def show_guests(self, guests: Sequence[Guest]) -> None:
        """Show these guests."""
        self.beginResetModel()
        self.guests = tuple(guests)
        self.endResetModel()

    def keys(self) -> list[str]:
        """The keys of the guests."""
        return [guest.key for guest in self.guests]

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As declared above."""
        return 0 if parent.isValid() else REPLY + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        heads = {
            NUMBER: translate("Ceremony", "Place"),
            GUEST: translate("Ceremony", "Guest"),
            OFFICE: translate("Ceremony", "Office"),
            ROLE: label(Attendance.role),
            REPLY: label(Attendance.rsvp),
        }
        return heads.get(section, "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, those below them, and why a guest has their place."""
        if not index.isValid() or not 0 <= index.row() < len(self.guests):
            return None
        guest = self.guests[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(guest, index.column())
        if role == BELOW_ROLE:
            return _below(guest, index.column())
        if role == TONE_ROLE:
            return _tone(guest, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and guest.place is not None:
            return plain_tip(said(guest.place.reason))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Guests with a place may be dragged onto another's."""
        found = super().flags(index)
        if not index.isValid():
            return found | Qt.ItemFlag.ItemIsDropEnabled
        has_place = self.guests[index.row()].place is not None
        both = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return found | both if self.may_place and has_place else found


def _tone(guest: Guest, column: int) -> Role:
    """Whoever does not come is faint; a place that is not yet settled warns."""
    if not guest.is_coming:
        return Role.TEXT_FAINT
    is_tied = column == NUMBER and guest.place is not None and guest.place.is_tied
    return Role.WARNING if is_tied else Role.TEXT


def _words(guest: Guest, column: int) -> str:
    row = guest.row
    if column == NUMBER:
        return str(guest.place.number) if guest.place else ""
    return {
        GUEST: guest.name,
        OFFICE: guest.post,
        ROLE: declared(row.shown("role")),
        REPLY: _reply(guest),
    }.get(column, "")


def _reply(guest: Guest) -> str:
    """Whether a guest comes: on the day and where they are replaced that, else their reply."""
    if guest.arrival in ("expected", "declined"):
        return declared(guest.row.shown("rsvp"))
    return str(said(ARRIVALS[guest.arrival]))


def _below(guest: Guest, column: int) -> str:
    if column == GUEST:
        stands_in = translate("Ceremony", "for {name}")
        return stands_in.format(name=guest.represented) if guest.represented else guest.local
    return {OFFICE: guest.body, ROLE: guest.row.side or "", REPLY: needs(guest)}.get(column, "")


def needs(guest: Guest) -> str:
    """What is to be thought of for a guest: interpreter, diet, access."""
    words = [translate("Ceremony", "Interpreter")] if guest.row.interpreter or guest.person.interpreter else []
    words += [text for text in (guest.row.diet or guest.person.diet, guest.person.access) if text]
    return " · ".join(words)
