"""Cards and labels for the guests of an event: which kind, for whom, seen as they are printed (DOMAIN §4)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QStackedWidget, QWidget

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.records import Event
from asm_desktop.services import saving
from asm_desktop.services.ceremonies.guest_list import Guest, guest_list
from ui.ceremony.card_choice import CardChoice
from ui.ceremony.card_preview import CardPreview, print_at_true_size, sizes_of, use_paper
from ui.ceremony.card_tools import CardTools
from ui.ceremony.part import CeremonyPart
from ui.ceremony.questions_box import QuestionsBox
from ui.session import Session
from ui.translation import language, said, translate
from ui.widgets.arrange import SideBySide, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Line

if TYPE_CHECKING:
    from asm_desktop.services.ceremonies.printing_cards import PrintedCards
    from asm_desktop.services.register import Register

PDF_FILES = "PDF (*.pdf)"


class CardsPart(CeremonyPart):
    """Tent cards, place cards, badges and labels, made anew at each choice and each change of the guests."""

    id = "cards"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.guests: list[Guest] = []
        self.made: PrintedCards | None = None
        self.choice = CardChoice()
        self.tools = CardTools()
        self.view = CardPreview(session)
        self.hint = EmptyState("printer")
        self.to_guests = self.hint.add_button("users", translate("Ceremony", "Guests"), primary=True)
        self.complaints = QuestionsBox(translate("Ceremony", "What could not be printed as it is"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.choice.chosen.connect(self._make)
        self.to_guests.clicked.connect(lambda: self.part_wanted.emit("guests"))
        self.tools.saved.connect(self.save)
        self.tools.printed.connect(self.print)
        self.tools.zoomed.connect(lambda steps: self.view.zoom_by(steps) if steps else self.view.fit_width())
        self.setFocusProxy(self.choice.kind)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.view)
        right = QWidget()
        column(right, self.tools, Line(), self._stack, self.complaints, fills=self._stack)
        column(self, SideBySide(self.choice, right, (320, 700), gives=1))

    def read(self, event: Event) -> None:
        """Read who comes, and make the cards."""
        self.guests = guest_list(self.session.register, event).coming()
        self.choice.show_guests(self.guests, event.key)
        self._make()

    def _make(self) -> None:
        """Make the cards that are chosen, away from the window."""
        if self.event_row is None:
            return
        from asm_desktop.services.ceremonies.printing_cards import print_cards

        wanted = self.choice.wanted()
        self.tools.allow(False)
        if not wanted.guests:
            self._hint()
            return
        key, manner = self.event_row.key, Manner(self.choice.paper.currentData(), (language(),))

        def make(register: Register) -> tuple[PrintedCards, list[QSizeF]]:
            made = print_cards(register, key, wanted, manner)
            return made, sizes_of(made.pdf)

        self.session.read_beside(self, make, lambda found: self._show(*found))

    def _hint(self) -> None:
        """Say why there is no card: nobody comes, or nobody is ticked."""
        self.made = None
        nobody = translate("Ceremony", "Nobody comes yet, so there is no card to print.")
        self.hint.explain(
            translate("Ceremony", "No card is chosen.") if self.guests else nobody,
            translate("Ceremony", "Tick the guests whose cards you want to print.")
            if self.guests
            else translate("Ceremony", "Invite guests first."),
        )
        self.to_guests.setVisible(not self.guests)
        self._stack.setCurrentIndex(0)
        self.tools.tell("")
        self.complaints.show_sentences([])

    def _show(self, made: PrintedCards, sizes: list[QSizeF]) -> None:
        self.made = made
        self._stack.setCurrentIndex(1)
        self.view.show_pdf(made.pdf, sizes)
        self.tools.allow(True)
        words = translate("Ceremony", "Cards: {cards} · sheets: {sheets}")
        self.tools.tell(words.format(cards=f"{made.cards:,}", sheets=f"{made.sheets:,}"))
        self.complaints.show_sentences([said(each) for each in made.complaints])

    def save(self) -> None:
        """Write the PDF where the person chooses."""
        if self.made is None or self.event_row is None:
            return
        kind = self.choice.kind.currentText().partition(",")[0]
        suggested = f"{kind} – {self.event_row.heading}.pdf".replace("/", "-")
        title = translate("Ceremony", "Save the cards")
        target = self.session.questions.file_to_write(self, title, suggested, PDF_FILES)
        pdf = self.made.pdf
        if target is not None and self.session.succeeds(lambda: self._write(target, pdf)):
            self.session.tell(translate("PackPreview", "Saved as {name}.").format(name=target.name))

    def _write(self, target: Path, pdf: bytes) -> None:
        saving.keep_apart(target, self.session.register.path)
        saving.write_whole(target, pdf)

    def print(self) -> None:
        """Print at true size: a card is as large as it says."""
        if self.made is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        pdf, size = self.made.pdf, sizes_of(self.made.pdf)[0]
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("ASM Desktop")
        use_paper(printer, size)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.made.sheets)
        if self.session.questions.ask(dialog):
            self.session.read_beside(self.tools, lambda _: print_at_true_size(pdf, printer), self._tell_printed)

    def _tell_printed(self, pages: int) -> None:
        done = translate("Ceremony", "Sent to the printer: {count} sheets.").format(count=pages)
        refused = translate("PackPreview", "The printer did not take the pages. Check it and try again.")
        self.session.notice.emit(done if pages else refused, not pages)
