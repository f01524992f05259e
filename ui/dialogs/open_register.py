"""Opening a file: its passphrase is asked where it is needed, and what stands in the way is said in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.errors import FileInUse, PassphraseNeeded, ReadOnlyFile, UserError
from asm_desktop.services.register import Register
from ui.questions import Questions
from ui.theme.style import look
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.secret_field import SecretField

READABLE = (FileInUse, ReadOnlyFile)
"""Errors that do not keep a file from being read."""


class OpenRegister(PlainDialog):
    """Asks for the passphrase of a file, or shows why it does not open; `register` is the file once it is open."""

    def __init__(self, path: Path, error: UserError, passphrase: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("OpenRegister", "Open {name}").format(name=path.name))
        self.register: Register | None = None
        self._path, self._passphrase = path, passphrase
        self.field = SecretField()
        if isinstance(error, PassphraseNeeded):
            self.add_labelled(translate("OpenRegister", "Passphrase"), self.field)
            self.body.addWidget(self.field.capitals)
        self.sentence = self.add_error()
        self.reading = QPushButton(translate("OpenRegister", "Open for reading only"))
        self.reading.clicked.connect(lambda: self._open(read_only=True))
        self.main = self.add_buttons(translate("OpenRegister", "Open"), self.reading)
        self.main.clicked.connect(lambda: self._open(read_only=False))
        self.show_error(error)

    def _open(self, *, read_only: bool) -> None:
        passphrase = self.field.text() if self.field.isVisibleTo(self) else self._passphrase
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.register = Register.open(self._path, passphrase, read_only)
        except UserError as error:
            self.show_error(error)
        else:
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def show_error(self, error: UserError) -> None:
        """Say what stands in the way; a passphrase that is merely needed is nothing to say."""
        asked = isinstance(error, PassphraseNeeded)
        self.reading.setVisible(isinstance(error, READABLE))
        self.sentence.setText("" if asked else error_sentence(error))
        self.sentence.setVisible(not asked)
        self.adjustSize()
        look(self.field, invalid=not asked)
        self.field.selectAll()
        self.field.setFocus()


def open_with_help(
    path: Path, passphrase: str | None, error: UserError, questions: Questions, parent: QWidget | None
) -> Register | None:
    """Open a file that did not open by itself, with the person's help; None if they gave up."""
    dialog = OpenRegister(path, error, passphrase, parent)
    return dialog.register if questions.ask(dialog) else None
