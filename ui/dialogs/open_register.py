"""Opening a file: its passphrase is asked where it is needed, and what stands in the way is said in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.errors import (
    DamagedFile,
    EmptyFile,
    FileInUse,
    FileMissing,
    PassphraseNeeded,
    ReadOnlyFile,
    RolledBack,
    UserError,
)
from asm_desktop.services import backing_up, checking, restoring_backups
from asm_desktop.services.register import Register
from ui.questions import Questions
from ui.theme.style import look
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.secret_field import SecretField

READABLE = (FileInUse, ReadOnlyFile, RolledBack)
"""Errors that do not keep a file from being read."""
DAMAGED = (DamagedFile, RolledBack, EmptyFile, FileMissing)
"""Errors after which a backup may be restored; and of the first two, what the file still holds saved."""


class OpenRegister(PlainDialog):
    """Asks for the passphrase of a file, or shows why it does not open; `register` is the file once it is open."""

    def __init__(
        self,
        path: Path,
        error: UserError,
        passphrase: str | None,
        parent: QWidget | None = None,
        questions: Questions | None = None,
    ) -> None:
        super().__init__(parent, translate("OpenRegister", "Open {name}").format(name=path.name))
        self.register: Register | None = None
        self._path, self._passphrase, self._questions = path, passphrase, questions or Questions()
        self._backup = next(iter(backing_up.of_place(path.absolute())), None) if isinstance(error, DAMAGED) else None
        self.field = SecretField()
        if isinstance(error, PassphraseNeeded) or (passphrase is None and self._is_locked(error)):
            self.add_labelled(translate("OpenRegister", "Passphrase"), self.field)
            self.body.addWidget(self.field.capitals)
        self.sentence = self.add_error()
        self.reading = QPushButton(translate("OpenRegister", "Open for reading only"))
        self.reading.clicked.connect(lambda: self._open(read_only=True))
        self.saving = QPushButton(translate("OpenRegister", "Save what it still holds…"))
        self.saving.clicked.connect(self._save)
        self.restoring = QPushButton(translate("OpenRegister", "Restore the latest backup"))
        self.restoring.clicked.connect(self._restore)
        self.main = self.add_buttons(translate("OpenRegister", "Open"), self.reading, self.saving, self.restoring)
        self.main.clicked.connect(lambda: self._open(read_only=False))
        self.show_error(error)

    def _is_locked(self, error: UserError) -> bool:
        """Whether what can be done about a damaged file, or its backup, needs a passphrase."""
        path = self._path if isinstance(error, DamagedFile | RolledBack) else self._backup and self._backup.path
        try:
            return path is not None and checking.needs_passphrase(path)
        except UserError:
            return False

    def _given(self) -> str | None:
        return self.field.text() if self.field.isVisibleTo(self) else self._passphrase

    def _save(self) -> None:
        """Save what the damaged file still holds into a new one, which is opened then."""
        from ui.dialogs.salvaging import Salvaging

        dialog = Salvaging(self._questions, self._path, self)
        if self._questions.ask(dialog) and dialog.target is not None:
            self._path, self._passphrase = dialog.target, dialog.field.text() or None
            self._open(read_only=False)

    def _restore(self) -> None:
        """Put the latest backup in the place of the damaged file, which is kept as it is, and open that."""
        assert self._backup is not None
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            restoring_backups.restore(self._path.absolute(), self._backup, self._given())
        except UserError as error:
            self.refuse(error_sentence(error))
        else:
            self._open(read_only=False)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _open(self, *, read_only: bool) -> None:
        passphrase = self._given()
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
        self.saving.setVisible(isinstance(error, DamagedFile | RolledBack))
        self.restoring.setVisible(self._backup is not None and isinstance(error, DAMAGED))
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
    dialog = OpenRegister(path, error, passphrase, parent, questions)
    return dialog.register if questions.ask(dialog) else None
