"""Saving what a damaged file still holds into a new one: its passphrase, the new file, and what was lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import checking, salvaging
from asm_desktop.services.salvaging import Report
from ui.dialogs.new_register import REGISTERS
from ui.questions import Questions
from ui.translation import error_sentence, record_label, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words


class _Salvage(QThread):
    """Reads the damaged file and writes the new one.

    `progressed`: tables read, of all; `saved`: the report; `failed`: a sentence.
    """

    progressed = Signal(int, int)
    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, path: Path, passphrase: str | None, target: Path) -> None:
        super().__init__()
        self._asked = path, passphrase, target

    def run(self) -> None:
        """Do it; an interruption leaves nothing."""
        try:
            self.saved.emit(salvaging.save_readable(*self._asked, progress=self._go_on))
        except Stopped:
            self.failed.emit(translate("Salvage", "Stopped. No new file was made."))
        except UserError as error:
            self.failed.emit(error_sentence(error))

    def _go_on(self, done: int, steps: int) -> bool:
        self.progressed.emit(done, steps)
        return not self.isInterruptionRequested()


class Salvaging(PlainDialog):
    """Asks for the passphrase where there is one, and where to; then shows how far it is, and what came of it.

    `target` is the new file once it is made.
    """

    def __init__(self, questions: Questions, path: Path, parent: QWidget | None = None) -> None:
        title = translate("Salvage", "Save what {name} still holds").format(name=path.name)
        explanation = translate(
            "Salvage",
            "All that can be read goes into a new file, and what the history still tells of the rest. The damaged file "
            "is only read and stays as it is: keep it.",
        )
        super().__init__(parent, title, explanation, width=560)
        self._questions, self._path = questions, path
        self.target: Path | None = None
        self._worker: _Salvage | None = None
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Salvage", "Progress"))
        self.bar.hide()
        self.report = Words("", wraps=True).selectable()
        self.report.hide()
        self.add_error()
        if self._is_encrypted():
            self.add_labelled(translate("Salvage", "Its passphrase"), self.field)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.report)
        self.main = self.add_buttons(translate("Salvage", "Save into a new file…"))
        self.main.clicked.connect(self._begin)

    def _is_encrypted(self) -> bool:
        try:
            return checking.needs_passphrase(self._path)
        except UserError as error:
            self.refuse(error_sentence(error))
            return False

    def _begin(self) -> None:
        if self.target is not None:
            self.accept()
            return
        word = translate("Salvage", "saved")
        suggested = self._path.with_name(f"{self._path.stem} – {word}{self._path.suffix}")
        title = translate("Salvage", "Save into a new file")
        target = self._questions.file_to_write(self, title, str(suggested), REGISTERS)
        if target is None:
            return
        self.sentence.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.main.setEnabled(False)
        self._worker = _Salvage(self._path, self.field.text() or None, target)
        self._worker.progressed.connect(self._show_progress)
        self._worker.saved.connect(lambda report: self.tell(target, report))
        self._worker.failed.connect(self._fail)
        self._worker.start()

    def _show_progress(self, done: int, steps: int) -> None:
        self.bar.setRange(0, steps)
        self.bar.setValue(done)

    def tell(self, target: Path, report: Report) -> None:
        """Show what came of it."""
        self.target = target
        self.bar.hide()
        self.report.setText("\n".join(report_words(target, report)))
        self.report.show()
        for button in self.findChildren(QPushButton):
            button.setVisible(button is self.main)
        self.main.setText(translate("Salvage", "Done"))
        self.main.setEnabled(True)
        self.adjustSize()

    def _fail(self, sentence: str) -> None:
        self.bar.hide()
        self.main.setEnabled(True)
        self.refuse(sentence)
        self.adjustSize()

    def is_settled(self) -> bool:
        """Whether nothing is being saved."""
        return self._worker is None or self._worker.isFinished()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        if self._worker is not None:
            self._worker.requestInterruption()
            self._worker.wait()
        super().done(result)


def report_words(target: Path, report: Report) -> list[str]:
    """What was saved and what was lost, a sentence a line."""
    told = [translate("Salvage", "Saved in {name}: {count} rows.").format(name=target.name, count=f"{report.read:,}")]
    if report.recovered:
        words = translate("Salvage", "Brought back from the history: {count} rows.")
        told.append(words.format(count=f"{report.recovered:,}"))
    if report.incomplete:
        words = translate("Salvage", "Not every row could be read of: {tables}.")
        told.append(words.format(tables=", ".join(dict.fromkeys(map(_called, report.incomplete)))))
    else:
        told.append(translate("Salvage", "Every row could be read."))
    if report.cut:
        words = translate("Salvage", "Links to what is lost that were taken away: {count}.")
        told.append(words.format(count=f"{report.cut:,}"))
    return told


def _called(table: str) -> str:
    """What is in a table, as a person calls it."""
    noun = salvaging.noun_of(table)
    if noun is not None:
        return record_label(BY_NOUN[noun], plural=True)
    return translate("Salvage", "kept files") if table == "blob" else translate("Salvage", "the history")
