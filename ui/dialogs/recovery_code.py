"""The recovery code of the open file, shown and printed for whoever knows the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.services import passphrase
from ui.questions import Questions
from ui.session import Session
from ui.theme.style import look
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.secret_field import SecretField
from ui.widgets.words import Words

LINE = 5
"""Groups of letters on a line."""


class RecoveryCode(PlainDialog):
    """Asks for the passphrase, then shows the code; it is never put on the clipboard or into a file."""

    def __init__(self, session: Session, questions: Questions, parent: QWidget | None = None) -> None:
        words = translate(
            "Recovery",
            "A code that opens the file where its passphrase is lost. Print it and keep it as you keep money: "
            "whoever has it and the file can read everything. A change of the passphrase makes it worthless.",
        )
        super().__init__(parent, translate("Recovery", "Recovery code"), words)
        self._session, self._questions = session, questions
        self.code = ""
        self.field = SecretField()
        self.shown = Words(tone="code")
        self.asked = Words(translate("Passphrase", "Passphrase"), "caption")
        self.asked.setBuddy(self.field)
        self.field.setAccessibleName(self.asked.text())
        for part in (self.asked, self.field, self.field.capitals, self.shown):
            self.body.addWidget(part)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown.hide()
        self.sentence = self.add_error()
        self.printing = QPushButton(translate("Recovery", "Print…"))
        self.printing.hide()
        self.printing.clicked.connect(self._print)
        self.main = self.add_buttons(translate("Recovery", "Show the code"), self.printing)
        self.main.clicked.connect(self._show)
        self.field.setFocus()

    def _show(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        look(self.field, invalid=False)
        self.sentence.hide()
        try:
            self.code = passphrase.recovery_code(self._session.register, self.field.text())
        except UserError as error:
            self.refuse(error_sentence(error))
            look(self.field, invalid=True)
            self.field.selectAll()
        else:
            groups = self.code.split("-")
            lines = ["  ".join(groups[start : start + LINE]) for start in range(0, len(groups), LINE)]
            self.shown.setText("\n".join(lines))
            self.shown.setAccessibleName(self.code)
            self.field.clear()
            for part in (self.asked, self.field, self.main):
                part.hide()
            self.shown.show()
            self.printing.show()
            self.adjustSize()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _print(self) -> None:
        from asm_desktop.services.recovery_sheet import print_code
        from ui.dialogs.printout_preview import PrintoutPreview

        code = self.code
        preview = PrintoutPreview(
            self._session,
            lambda register, manner, _: print_code(register, code, manner),
            self.windowTitle(),
            self._questions,
            self.parentWidget(),
        )
        self.accept()
        preview.show()
