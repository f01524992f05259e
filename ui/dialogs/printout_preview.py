"""What is printed of the register on the screen, to be read, saved or printed on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.dialogs.pdf_preview import PdfPreview, Sayings
from ui.dialogs.printout_worker import PrintoutWorker
from ui.questions import Questions
from ui.session import Session
from ui.translation import translate

if TYPE_CHECKING:
    from ui.dialogs.printout_worker import Job


class PrintoutPreview(PdfPreview):
    """A printout of what the register holds; a marking is told before it goes on paper."""

    def __init__(
        self, session: Session, job: Job, heading: str, questions: Questions, parent: QWidget | None = None
    ) -> None:
        sayings = Sayings(
            translate("Printout", "Print: {title}").format(title=heading),
            translate("Printout", "Laying out the pages …"),
            translate("Printout", "Save as PDF"),
            translate("Printout", "Pages: {count}. They are kept in memory only until you save them."),
        )
        super().__init__(session, heading, sayings, questions, parent)
        self.maker = PrintoutWorker(session.register, job, self._is_wanted)
        self.start(self.maker)

    def may_print(self) -> bool:
        """Whether to print, after a word on a marking."""
        made = self.maker.made
        if made is None:
            return False
        go_on = translate("Printout", "Print")
        if not made.confidential:
            return True
        title = translate("Printout", "Print pages marked {marking}?").format(marking=made.marking)
        sentence = translate("PackPreview", "Stay at the printer: the pages hold what only its readers may see.")
        return self._questions.confirm(self, title, sentence, go_on)
