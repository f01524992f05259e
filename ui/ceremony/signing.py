"""The signing of an event: who signs what where in which order, custody and conformity afterwards (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from asm_desktop.domain.records import Event, Signature
from asm_desktop.domain.signing import Cell
from asm_desktop.services.ceremonies.signing import Signing, sign, signing, take_back
from ui.ceremony.agreement_dialog import AgreementDialog
from ui.ceremony.custody_pane import CustodyPane
from ui.ceremony.part import CeremonyPart
from ui.ceremony.questions_box import QuestionsBox
from ui.ceremony.signing_model import SigningModel
from ui.ceremony.signing_table import SigningTable
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import said, translate, value_words
from ui.widgets.arrange import NARROW, SideBySide, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import ElidedWords


class SigningPart(CeremonyPart):
    """The signature matrix with what is kept of originals and texts."""

    id = "signing"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.found: Signing | None = None
        self.model = SigningModel(self)
        self.table = SigningTable(self.model)
        self.pane = CustodyPane(session)
        self.questions = QuestionsBox(translate("Ceremony", "To be decided"))
        self.count = ElidedWords("", "soft")
        self.round_button = QPushButton(icon("signature", Role.ON_ACCENT), "")
        self.round_button.clicked.connect(self.mark_round)
        self.without = EmptyState("file-signature")
        choose, name = translate("Ceremony", "Choose the agreement…"), translate("Ceremony", "Open the agreement")
        self.choose_button = self.without.add_button("file-signature", choose, primary=True)
        self.open_button = self.without.add_button("arrow-up-right", name, primary=True)
        self.choose_button.clicked.connect(self.choose)
        self.open_button.clicked.connect(self.open_agreement)
        self._lay_out()
        self.table.toggled.connect(self.toggle)
        self.table.round_wanted.connect(self.mark_round)
        self.table.moved.connect(self._name_round)

    def _lay_out(self) -> None:
        self.round_button.setToolTip(translate("Ceremony", "All signatures of the current round (Enter)"))
        self.only_to_change(self.round_button)
        self.round_button.setProperty("kind", "primary")
        self.round_button.setIconSize(BESIDE_WORDS)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 12, 4)
        tools.setSpacing(8)
        tools.addWidget(self.count, 1)
        tools.addWidget(self.round_button)
        left = QWidget()
        column(left, tools, self.table, self.questions, fills=self.table)
        self._split = SideBySide(left, self.pane, (700, 332), folds=NARROW)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.without)

    def read(self, event: Event) -> None:
        """Read the signatures due and made."""
        self.found = found = signing(self.session.register, event)
        heading, advice = _why_nothing(found)
        if found is not None and not heading:
            self._show(event, found)
        self.without.explain(heading, advice)
        self.choose_button.setVisible(found is None and self.may_change)
        self.open_button.setVisible(found is not None)
        self.without.setFocusProxy(self.choose_button if found is None else self.open_button)
        self._stack.setCurrentWidget(self.without if heading else self._split)
        self.setFocusProxy(self.without if heading else self.table)

    def toggle(self) -> None:
        """Mark the signatures selected that are missing; where none is, take them back."""
        self._mark(self.table.signatures_chosen())

    def mark_round(self) -> None:
        """Mark the rest of the current round as signed; where it is all signed, take it back."""
        if self.found is not None:
            self._mark(self.found.matrix.round(self._round()))

    def choose(self) -> None:
        """Ask which agreement is signed."""
        if self.event_row is not None:
            self.session.questions.ask(AgreementDialog(self.session, self.event_row, self.window()))

    def open_agreement(self) -> None:
        """Show the agreement, where parties and languages are named."""
        if self.found is not None:
            self.session.open_record(self.found.agreement.key)

    def _mark(self, cells: Sequence[Cell]) -> None:
        found, register = self.found, self.session.register
        if found is None or not cells or not self.may_change:
            return
        if any(cell.made is None for cell in cells):
            self.session.succeeds(lambda: sign(register, found, cells, datetime.datetime.now()))
        else:
            self.session.succeeds(lambda: take_back(register, found, cells))

    def _show(self, event: Event, found: Signing) -> None:
        here = self.table.currentIndex()
        has_come = event.held_on is not None and event.held_on.first() <= datetime.date.today()
        self.model.show_signing(found, is_late=bool(found.made) or has_come)
        if not self.table.currentIndex().isValid():
            self.table.go_to(here.row(), here.column())
        self.pane.show_signing(found)
        self.questions.show_sentences([said(each) for each in found.questions])
        words = translate("Ceremony", "{made} of {all} signed · originals: {originals} · {languages}")
        names = [value_words(Signature.language, code) for code in found.matrix.languages]
        self.count.setText(
            words.format(
                made=found.made,
                all=len(found.matrix.cells),
                originals=len(found.matrix.originals),
                languages=", ".join(names),
            )
        )
        self._name_round()

    def _round(self) -> int:
        row = self.table.currentIndex().row()
        return self.model.turns[row].round if 0 <= row < len(self.model.turns) else 1

    def _name_round(self) -> None:
        if self.found is not None:
            number = self._round()
            is_open = any(cell.made is None for cell in self.found.matrix.round(number))
            mark, back = (
                translate("Ceremony", "Round {number} is signed"),
                translate("Ceremony", "Take round {number} back"),
            )
            self.round_button.setText((mark if is_open else back).format(number=number))


def _why_nothing(found: Signing | None) -> tuple[str, str]:
    """Why there is nothing to sign, and what to do; both empty where there is."""
    if found is None:
        return (
            translate("Ceremony", "No agreement is signed at this event yet."),
            translate("Ceremony", "Choose the agreement: its parties and languages tell who signs what."),
        )
    if not found.matrix.originals:
        return (
            translate("Ceremony", "The agreement has no parties yet."),
            translate("Ceremony", "Name its parties: there are as many originals as parties, each first in its own."),
        )
    if "" in found.matrix.languages:
        return (
            translate("Ceremony", "The agreement has no languages yet."),
            translate("Ceremony", "Name the languages of its text: every party signs every original in each of them."),
        )
    return "", ""
