"""Making a file: where it is, and the passphrase that locks it, or the knowing choice of none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.services.register import Register
from ui.dialogs.passphrase_fields import PassphraseFields
from ui.questions import Questions
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words

REGISTERS = "ASM Desktop (*.asm)"


class NewRegister(PlainDialog):
    """Asks for place and passphrase of a new file; `register` is the file once it is made."""

    def __init__(self, questions: Questions, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("NewRegister", "New file"),
            translate(
                "NewRegister", "One file keeps everything. It is encrypted with a passphrase that only you know."
            ),
        )
        self.register: Register | None = None
        self._questions = questions
        self.place = QLineEdit(str(folder / translate("NewRegister", "Partnerships.asm")))
        self.fields = PassphraseFields(translate("NewRegister", "Passphrase"), may_be_none=True)
        self.first, self.second, self.without = self.fields.first, self.fields.second, self.fields.without
        self._fill()
        self.sentence = self.add_error()
        self.main = self.add_buttons(translate("NewRegister", "Create file"))
        self.main.clicked.connect(self._create)
        self.place.textChanged.connect(self._judge)
        self.fields.changed.connect(self._judge)
        self._judge()

    def _fill(self) -> None:
        self.body.addWidget(Words(translate("NewRegister", "File"), "caption"))
        row = QHBoxLayout()
        row.setSpacing(8)
        browse = QPushButton(translate("NewRegister", "Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.place.setAccessibleName(translate("NewRegister", "File"))
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        self.body.addLayout(row)
        self.body.addSpacing(8)
        self.body.addWidget(self.fields)

    def _judge(self) -> None:
        self.main.setEnabled(bool(self.place.text().strip()) and self.fields.is_ready())

    def _browse(self) -> None:
        title = translate("NewRegister", "New file")
        chosen = self._questions.file_to_write(self, title, self.place.text(), REGISTERS)
        if chosen is not None:
            self.place.setText(str(chosen if chosen.suffix else chosen.with_suffix(".asm")))

    def _create(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.register = Register.create(Path(self.place.text().strip()).expanduser(), self.fields.passphrase())
        except UserError as error:
            self.sentence.setText(error_sentence(error))
            self.sentence.show()
        else:
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()
