"""The briefing pack of an event on the screen, to be read, saved or printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asm_desktop.services import marking, records
from ui.dialogs.pack_worker import PackWorker
from ui.dialogs.pdf_preview import PdfPreview, Sayings
from ui.questions import Questions
from ui.session import Session
from ui.translation import translate


class PackPreview(PdfPreview):
    """The pack of one event."""

    def __init__(
        self, session: Session, event: str, heading: str, questions: Questions, parent: QWidget | None = None
    ) -> None:
        self._event = event
        sayings = Sayings(
            translate("PackPreview", "Briefing pack: {event}").format(event=heading),
            translate("PackPreview", "Making the pack …"),
            translate("PackPreview", "Save the pack"),
            translate("PackPreview", "Pages: {count}. The pack is kept in memory only until you save it."),
        )
        super().__init__(session, heading, sayings, questions, parent)
        self.start(PackWorker(session.register, event, self._is_wanted))

    def may_print(self) -> bool:
        """Whether to print, after a word of warning where the pack is marked confidential."""
        row = self._session.attempt(lambda: records.get(self._session.register, self._event))
        if row is None or row.values.get("marking") not in marking.CONFIDENTIAL:
            return row is not None
        title = translate("PackPreview", "Print a pack marked {marking}?").format(marking=row.shown("marking"))
        sentence = translate("PackPreview", "Stay at the printer: the pages hold what only its readers may see.")
        return self._questions.confirm(self, title, sentence, translate("PackPreview", "Print"))
