"""Changing the passphrase of the open file, setting a first one, or knowingly taking it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.services import passphrase
from ui import remembering
from ui.dialogs.passphrase_fields import PassphraseFields
from ui.dialogs.under_way import carry_out
from ui.questions import Questions
from ui.session import Session
from ui.theme.style import look
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.secret_field import SecretField


class ChangePassphrase(PlainDialog):
    """Asks for the present passphrase and a new one; `outcome` says what was done once it is accepted."""

    def __init__(self, session: Session, questions: Questions, parent: QWidget | None = None) -> None:
        encrypted = session.register.encrypted
        super().__init__(parent, _title(encrypted=encrypted), _explanation(encrypted=encrypted))
        self.outcome = ""
        self._session, self._questions = session, questions
        self.present = SecretField()
        if encrypted:
            self.add_labelled(translate("Passphrase", "Present passphrase"), self.present)
            self.body.addWidget(self.present.capitals)
        self.fields = PassphraseFields(translate("Passphrase", "New passphrase"), may_be_none=encrypted)
        self.body.addWidget(self.fields)
        self.sentence = self.add_error()
        self.main = self.add_buttons(_button(encrypted=encrypted))
        self.main.clicked.connect(self._change)
        self.present.textChanged.connect(self._judge)
        self.fields.changed.connect(self._judge)
        self._judge()
        (self.present if encrypted else self.fields.first).setFocus()

    def _judge(self) -> None:
        known = bool(self.present.text()) or not self._session.register.encrypted
        self.main.setEnabled(known and self.fields.is_ready() and not self._session.register.read_only)

    def _change(self) -> None:
        """See first whether the present one is right, then encrypt in a worker, then put the copy in place."""
        present = self.present.text() if self._session.register.encrypted else None
        wanted = self.fields.passphrase()
        look(self.present, invalid=False)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            passphrase.verify(self._session.register, present)
        except UserError as error:
            self.refuse(error_sentence(error))
            look(self.present, invalid=True)
            self.present.setFocus()
            self.present.selectAll()
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        if self._session.keeper is not None:
            self._session.keeper.give_way()
        found = carry_out(
            self._session,
            self._questions,
            self.windowTitle(),
            lambda register, progress: passphrase.prepare(register, present, wanted, progress),
            parent=self,
            promise=translate("Passphrase", "A copy is encrypted and proved. The file stays as it is until then."),
        )
        if not found.done:
            self.refuse(found.sentence)
            return
        self._session.stop_reading()
        self.close_after(lambda: self._finish(found.result))
        self.outcome = _outcome(encrypted=wanted is not None)

    def _finish(self, prepared: passphrase.Prepared) -> None:
        """Put the copy in place; what this computer remembers of the earlier key is of no use any more."""
        earlier = remembering.name_if_remembered(self._session.register.path)
        passphrase.finish(self._session.register, prepared)
        if earlier:
            self._session.attempt(lambda: remembering.let_go(earlier))


def _title(*, encrypted: bool) -> str:
    words = translate("Passphrase", "Change the passphrase"), translate("Passphrase", "Set a passphrase")
    return words[0] if encrypted else words[1]


def _explanation(*, encrypted: bool) -> str:
    if encrypted:
        return translate(
            "Passphrase",
            "The file is encrypted anew. Backups and copies made before keep the passphrase that they had.",
        )
    return translate(
        "Passphrase",
        "The file is encrypted with it from now on. Backups and copies made before stay readable by anyone.",
    )


def _button(*, encrypted: bool) -> str:
    return translate("Passphrase", "Change") if encrypted else translate("Passphrase", "Encrypt the file")


def _outcome(*, encrypted: bool) -> str:
    if encrypted:
        return translate("Passphrase", "The file has its new passphrase. Keep it safe: nobody can open it without.")
    return translate("Passphrase", "The file is no longer encrypted: anyone who gets it can read it.")
