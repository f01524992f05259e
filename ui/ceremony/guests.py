"""The guests of an event in order of precedence, with the reason for each place (DOMAIN §4)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from asm_desktop.domain.records import Event
from asm_desktop.services import records
from asm_desktop.services.ceremonies import inviting
from asm_desktop.services.ceremonies.guest_list import Guest, GuestList, guest_list
from ui.ceremony.guest_model import GuestModel
from ui.ceremony.guest_pane import GuestPane
from ui.ceremony.guest_table import GuestTable
from ui.ceremony.invite_dialog import InviteDialog
from ui.ceremony.part import CeremonyPart
from ui.ceremony.place_dialog import PlaceDialog
from ui.ceremony.questions_box import QuestionsBox
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import said, translate
from ui.widgets.arrange import NARROW, SideBySide, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Words


class GuestsPart(CeremonyPart):
    """The guest list: invited, ordered, decided on, and looked after."""

    id = "guests"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = GuestList()
        self.model = GuestModel(self)
        self.model.may_place = self.may_change
        self.table = GuestTable(self.model)
        self.pane = GuestPane(session)
        self.questions = QuestionsBox(translate("Ceremony", "To be decided"))
        self.filter = QLineEdit()
        self.count = Words("", "caption")
        self.invite_button = QPushButton(icon("user-plus", Role.ON_ACCENT), translate("Ceremony", "Invite guests…"))
        self.remove_button = QPushButton(icon("trash-2"), translate("Ceremony", "Take off the list"))
        self.nothing = EmptyState("users")
        self.first = self.nothing.add_button("user-plus", self.invite_button.text(), primary=True)
        self._middle = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(translate("Ceremony", "Filter guests"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.invite_button.setProperty("kind", "primary")
        self.invite_button.setIconSize(BESIDE_WORDS)
        self.remove_button.setProperty("kind", "quiet")
        self.only_to_change(self.invite_button, self.remove_button, self.first)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 4)
        tools.setSpacing(8)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.count)
        tools.addWidget(self.remove_button)
        tools.addWidget(self.invite_button)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        left = QWidget()
        column(left, tools, self._middle, self.questions, fills=self._middle)
        column(self, SideBySide(left, self.pane, (680, 352), folds=NARROW))

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._show())
        self.table.current_changed.connect(lambda key: self.pane.show_guest(self._guest(key)))
        self.table.removed.connect(self.take_off)
        self.table.stepped.connect(self._step)
        self.table.dropped.connect(self._drop, Qt.ConnectionType.QueuedConnection)
        for button in (self.invite_button, self.first):
            button.clicked.connect(self.invite)
        self.remove_button.clicked.connect(self.take_off)
        self.pane.place_wanted.connect(lambda: self.decide(self._current()))
        self.pane.released.connect(self._release)

    def read(self, event: Event) -> None:
        """Read the guests in their order."""
        self.list = guest_list(self.session.register, event)
        self._show()
        self.questions.show_sentences([said(each) for each in self.list.questions])

    def invite(self) -> None:
        """Ask for further guests."""
        if self.event_row is not None:
            dialog = InviteDialog(self.session, self.event_row, self.window())
            if self.session.questions.ask(dialog):
                words = translate("Ceremony", "Invited: {count}. Whoever was on the list already stayed as they were.")
                self.session.tell(words.format(count=dialog.invited))

    def take_off(self) -> None:
        """Take the guests selected off the list, which undo brings back."""
        rows = [guest.row for key in self.table.chosen() if (guest := self._guest(key))]
        if rows and self.may_change:
            self.session.succeeds(lambda: records.delete(self.session.register, rows))

    def decide(self, guest: Guest | None, place: int = 0) -> None:
        """Ask for the place of a guest and its reason."""
        if guest is not None and guest.place is not None and self.may_change:
            most = max(each.number for each in self.list.placed())
            dialog = PlaceDialog(self.session, guest, place or guest.number, most, self.window())
            self.session.questions.ask(dialog)

    def _show(self) -> None:
        wanted = self.filter.text().casefold().split()
        key = self.table.current_key()
        shown = [each for each in self.list.guests if all(word in _found_by(each) for word in wanted)]
        self.model.show_guests(shown)
        if shown:
            self.table.choose(key)
        else:
            self._explain()
        self._middle.setCurrentWidget(self.table if shown else self.nothing)
        self.setFocusProxy(self.table if shown else self.nothing)
        self.remove_button.setEnabled(bool(shown))
        self.pane.show_guest(self._current())
        self.pane.setVisible(bool(self.list.guests))
        coming = len(self.list.coming())
        words = translate("Ceremony", "{coming} of {invited} come")
        self.count.setText(words.format(coming=coming, invited=len(self.list.guests)))

    def _explain(self) -> None:
        """Say why no guest is shown: there is none, or none that is looked for."""
        found_none = translate("Ceremony", "No guest has “{words}” in name, office, role, side or diet.")
        none = translate("Ceremony", "No guests yet.")
        how = translate("Ceremony", "Invite them by name, by organisation or from a pasted list.")
        invited = bool(self.list.guests)
        self.nothing.explain(
            found_none.format(words=self.filter.text().strip()) if invited else none,
            how if self.may_change and not invited else "",
        )
        self.first.setVisible(self.may_change and not invited)

    def _guest(self, key: str) -> Guest | None:
        return next((each for each in self.list.guests if each.row.key == key), None)

    def _current(self) -> Guest | None:
        return self._guest(self.table.current_key())

    def _drop(self, key: str, row: int) -> None:
        """Ask for the place of the guest on whom another was dropped."""
        onto = self.model.guests[row] if row < len(self.model.guests) else None
        if onto is not None and onto.key != key and onto.place is not None:
            self.decide(self._guest(key), onto.number)

    def _step(self, step: int) -> None:
        guest = self._current()
        if guest is not None and guest.place is not None:
            self.decide(guest, max(1, guest.number + step))

    def _release(self) -> None:
        guest = self._current()
        if guest is not None:
            self.session.succeeds(lambda: inviting.undecide_place(self.session.register, guest.row))


def _found_by(guest: Guest) -> str:
    """What a guest is found by in the list."""
    row = guest.row
    words = (guest.name, guest.local, guest.post, guest.body, row.shown("role"), row.side or "", row.diet or "")
    return " ".join(words).casefold()
