"""Making a file: where it is, and the passphrase that locks it, or the knowing choice of none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.services.register import Register
from ui.dialogs.passphrase_strength import STRONG_BITS, Strength, bits, strength
from ui.questions import Questions
from ui.theme.style import look
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
        self.first, self.second = _secret(), _secret()
        self.without = QCheckBox(translate("NewRegister", "Do without a passphrase"))
        self._meter, self._hint = QProgressBar(), Words(tone="caption", wraps=True)
        self._fill()
        self.sentence = self.add_error()
        self.main = self.add_buttons(translate("NewRegister", "Create file"))
        self.main.clicked.connect(self._create)
        for field in (self.place, self.first, self.second):
            field.textChanged.connect(self._judge)
        self.without.toggled.connect(self._judge)
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
        self.add_labelled(translate("NewRegister", "Passphrase"), self.first)
        self.add_labelled(translate("NewRegister", "The same again"), self.second)
        self._meter.setTextVisible(False)
        self._meter.setRange(0, STRONG_BITS + 15)
        self._meter.setAccessibleName(translate("NewRegister", "Strength of the passphrase"))
        self._hint.setMinimumHeight(self._hint.fontMetrics().lineSpacing() * 2 + 4)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self._meter, self._hint, self.without):
            self.body.addWidget(widget)

    def _judge(self) -> None:
        open_to_all = self.without.isChecked()
        for field in (self.first, self.second):
            field.setEnabled(not open_to_all)
        level = strength(self.first.text())
        look(self._meter, level=level.value)
        self._meter.setValue(0 if open_to_all else round(min(bits(self.first.text()), STRONG_BITS + 15)))
        self._hint.setText(self._advice(level))
        same = self.first.text() == self.second.text() and bool(self.first.text())
        self.main.setEnabled(bool(self.place.text().strip()) and (open_to_all or same))

    def _advice(self, level: Strength) -> str:
        if self.without.isChecked():
            return translate("NewRegister", "Anyone who gets the file, or the laptop, can read everything in it.")
        if not self.first.text():
            return translate("NewRegister", "Four or five random words are strong and easy to keep in mind.")
        if self.second.text() and self.second.text() != self.first.text():
            return translate("NewRegister", "The two are not the same yet.")
        if level is Strength.WEAK:
            return translate("NewRegister", "Weak: could be guessed. Add another word or two.")
        if level is Strength.FAIR:
            return translate(
                "NewRegister", "Fair. One more word makes it strong. If it is lost, nobody can open the file."
            )
        return translate("NewRegister", "Strong. Keep it safe: if it is lost, nobody can open the file.")

    def _browse(self) -> None:
        title = translate("NewRegister", "New file")
        chosen = self._questions.file_to_write(self, title, self.place.text(), REGISTERS)
        if chosen is not None:
            self.place.setText(str(chosen if chosen.suffix else chosen.with_suffix(".asm")))

    def _create(self) -> None:
        passphrase = None if self.without.isChecked() else self.first.text()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.register = Register.create(Path(self.place.text().strip()).expanduser(), passphrase)
        except UserError as error:
            self.sentence.setText(error_sentence(error))
            self.sentence.show()
        else:
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
