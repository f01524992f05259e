"""A document of a record or of the register on the screen, to be chosen from, read, saved or printed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import Printable
from asm_desktop.domain.progress import Progress
from asm_desktop.services import currency
from asm_desktop.services.briefings import annexes
from asm_desktop.services.printables import PrintedDocument, print_document
from asm_desktop.services.register import Register
from ui.dialogs.document_options import DocumentOptions
from ui.dialogs.printout_preview import PrintoutPreview
from ui.questions import Questions
from ui.session import Session
from ui.translation import said, translate
from ui.widgets.icon_button import icon_button


class DocumentPreview(PrintoutPreview):
    """One document; the key is that of the record it is of, and empty for the whole register."""

    def __init__(
        self,
        session: Session,
        printable: Printable,
        key: str,
        heading: str,
        questions: Questions,
        parent: QWidget | None = None,
    ) -> None:
        self.options, self._printable, self._key = DocumentOptions(printable), printable, key
        self._offer(session.register)

        def job(register: Register, manner: Manner, _: Progress) -> PrintedDocument:
            made = print_document(register, printable, key, manner)
            return replace(made, remarks=(*currency.remarks(register, printable, key, manner), *made.remarks))

        title = " · ".join(filter(None, (said(printable.title), heading)))
        super().__init__(session, job, title, questions, parent)
        self.options.chosen.connect(self._make_again)
        self.setTabOrder(self.saving, self.options)

    def tools(self) -> list[QWidget]:
        """Clearing it and handing out numbered copies."""
        self.issuing = QPushButton(translate("Issues", "Clear and issue…"))
        self.issuing.setAutoDefault(False)
        self.issuing.setEnabled(not self._session.register.read_only)
        self.issuing.clicked.connect(self._issue)
        self.mailing = icon_button("mail", translate("PackPreview", "E-mail draft…"), "Ctrl+E")
        self.mailing.clicked.connect(self._draft)
        return [self.issuing, self.mailing]

    def _allow(self, ready: bool) -> None:
        super()._allow(ready)
        self.mailing.setEnabled(ready)

    def _draft(self) -> None:
        self._tell_if(self.handing_out.draft(said(self._printable.title), self.content))

    def _issue(self) -> None:
        from ui.dialogs.issue_document import issue

        if told := issue(self._session, self._questions, self._printable, self._key, self.manner(), self):
            self._tell(told)

    def side(self) -> QWidget:
        """The choice of edition, language, setting and sections."""
        return self.options

    def manner(self) -> Manner:
        """As it is chosen beside the pages."""
        return self.options.manner(self.paper.currentData())

    def _offer(self, register: Register) -> None:
        """Offer what may be appended, where the document has a place for it."""
        if "annexes" in self._printable.sections:
            self.options.annexes.offer({each.key: each.heading for each in annexes.offered(register, self._key)})

    def _follow(self) -> None:
        if self._session.is_open:
            self._offer(self._session.register)
        super()._follow()

    def _show(self, content: bytes, sizes: list[QSizeF]) -> None:
        super()._show(content, sizes)
        made = self.maker.made
        if isinstance(made, PrintedDocument):
            self.options.tell_withheld(made.withheld, made.remarks)
