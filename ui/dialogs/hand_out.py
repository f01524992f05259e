"""Handing a PDF out: saved where the person chooses, open to all or with a password of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from asm_desktop.services import handing_out, mail_draft
from ui.dialogs.passphrase_fields import PassphraseFields
from ui.dialogs.under_way import carry_out
from ui.questions import Questions
from ui.session import Session
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog

PDF_FILES = "PDF (*.pdf)"
DRAFTS = "E-mail (*.eml)"


class PdfPassword(PlainDialog):
    """Asks for a password of a PDF, typed twice and judged."""

    def __init__(self, parent: QWidget | None = None, title: str = "", button: str = "") -> None:
        explanation = translate(
            "PackPreview",
            "The PDF is encrypted with AES-256, and opens with this password only. Tell it to its readers by another "
            "way than the PDF. It is kept nowhere: if it is lost, make the PDF again.",
        )
        super().__init__(parent, title or translate("PackPreview", "Save with a password"), explanation)
        self.fields = PassphraseFields(translate("PackPreview", "Password"), may_be_none=False)
        self.body.addWidget(self.fields)
        self.main = self.add_buttons(button or translate("PackPreview", "Save PDF…"))
        self.main.clicked.connect(self.accept)
        self.fields.changed.connect(self._judge)
        self._judge()
        self.fields.first.setFocus()

    def password(self) -> str:
        """The password typed."""
        return self.fields.passphrase() or ""

    def _judge(self) -> None:
        self.main.setEnabled(self.fields.is_ready())


class DraftPassword(PdfPassword):
    """Asks for the password of a PDF that goes by e-mail, which may knowingly be done without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("PackPreview", "E-mail draft"), translate("PackPreview", "Save the draft…"))
        self.fields.without.setText(translate("PackPreview", "Do without a password"))
        self.fields.without.show()


class HandOut:
    """What a preview does with its PDF outside of the register; each returns what to tell, or nothing if it was not."""

    def __init__(self, widget: QWidget, session: Session, questions: Questions, title: str) -> None:
        self._widget, self._session, self._questions, self._title = widget, session, questions, title
        self.show_file = QDesktopServices.openUrl

    def save(self, heading: str, pdf: bytes) -> str:
        """Write it, readable by anyone."""
        target = self._target(heading)
        register = self._session.register
        if target is None or not self._session.succeeds(lambda: handing_out.save(target, pdf, register.path)):
            return ""
        return translate("PackPreview", "Saved as {name}.").format(name=target.name)

    def save_with_password(self, heading: str, pdf: bytes) -> str:
        """Write it encrypted, once a password is chosen."""
        asking = PdfPassword(self._widget)
        accepted = self._questions.ask(asking)
        password, title = asking.password(), asking.windowTitle()
        target = self._target(heading) if accepted else None
        if target is None:
            return ""
        done = carry_out(
            self._session,
            self._questions,
            title,
            lambda register, _: handing_out.save(target, pdf, register.path, password),
            parent=self._widget,
            promise=translate("PackPreview", "The PDF is being encrypted. There is no file until it is whole."),
        )
        if not done.done:
            return done.sentence
        return translate("PackPreview", "Saved as {name}; it opens with its password only.").format(name=target.name)

    def draft(self, subject: str, pdf: bytes) -> str:
        """Write a draft of a letter with it, and have the mail program of this computer open it.

        The subject says what kind of document it is, and nothing of what is in it: letters travel open.
        """
        asking = DraftPassword(self._widget)
        accepted = self._questions.ask(asking)
        password, title = asking.fields.passphrase(), asking.windowTitle()
        suggested = f"{subject}.eml"
        target = self._questions.file_to_write(self._widget, title, suggested, DRAFTS) if accepted else None
        if target is None:
            return ""
        body = translate("PackPreview", "Please find the document attached.")
        if password is not None:
            body += "\n\n" + translate("PackPreview", "It opens with a password, which you get by another way.")
        done = carry_out(
            self._session,
            self._questions,
            title,
            lambda register, _: mail_draft.save_draft(target, register.path, subject, body, pdf, password),
            parent=self._widget,
            promise=translate("PackPreview", "The PDF is being encrypted. There is no file until it is whole."),
        )
        if not done.done:
            return done.sentence
        self.show_file(QUrl.fromLocalFile(str(target)))
        words = translate(
            "PackPreview",
            "The draft is {name}. Choose its readers in the mail program, send it, and delete the file. Where the "
            "program shows it as a letter received, forward it or edit it as new.",
        )
        return words.format(name=target.name)

    def _target(self, heading: str) -> Path | None:
        suggested = f"{heading.replace('/', '-')}.pdf"
        return self._questions.file_to_write(self._widget, self._title, suggested, PDF_FILES)
