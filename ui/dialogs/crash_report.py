"""A fault of the program told to its person: what it says is shown, and goes nowhere unless they send it."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.services import crash_reports
from asm_desktop.services.crash_reports import Report
from asm_desktop.services.saving import write_whole
from ui.questions import Questions
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog

LONGEST_MAIL = 1500
"""Characters of a report that a mail program takes in an address."""


class CrashReportDialog(PlainDialog):
    """Shows a report; it can be copied, saved, put into a letter of the mail program, or dropped."""

    def __init__(self, report: Report, sentence: str, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Crash", "Something went wrong in the program"), sentence, 640)
        self._report, self._questions = report, questions
        self.text = QPlainTextEdit(report.text)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setMinimumHeight(220)
        self.add_labelled(
            translate("Crash", "The report names places in the program, and nothing of what is in the file."), self.text
        )
        self.add_error()
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, act in (
            (translate("Crash", "Copy"), self.copy),
            (translate("Crash", "Save…"), self.save),
            (translate("Crash", "E-mail…"), self.send),
            (translate("Crash", "Delete the report"), self.drop),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        self.body.addLayout(row)
        self.add_close()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.text)

    def save(self) -> None:
        """Write the report where the person says."""
        suggested = f"ASM Desktop {self._report.id}.txt"
        kinds = translate("Crash", "Text (*.txt)")
        path = self._questions.file_to_write(self, translate("Crash", "Save the report"), suggested, kinds)
        if path is not None:
            try:
                write_whole(path, self._report.text.encode())
            except UserError as error:
                self.refuse(error_sentence(error))

    def send(self) -> None:
        """Open a letter of the mail program with the report in it; the person sends it, or not."""
        subject, body = quote(f"ASM Desktop: {self._report.id}"), quote(self._report.text[:LONGEST_MAIL])
        if not QDesktopServices.openUrl(QUrl(f"mailto:?subject={subject}&body={body}")):
            self.refuse(translate("Crash", "No mail program answered. Copy the report instead."))

    def drop(self) -> None:
        """Drop the report."""
        crash_reports.drop(self._report)
        self.accept()
