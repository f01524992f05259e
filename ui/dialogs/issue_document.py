"""Clearing a document and handing out numbered copies, or the addendum to what went out (DOMAIN §5)."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import EDITIONS, Printable
from asm_desktop.domain.records import Event, PrintRun
from asm_desktop.services import currency, issuing, records
from asm_desktop.services.issuing import Clearing
from asm_desktop.services.saving import keep_apart
from ui.dialogs.under_way import carry_out
from ui.questions import Questions
from ui.session import Session
from ui.translation import said, translate
from ui.widgets.dialog_parts import PlainDialog

PDF_FILES = "PDF (*.pdf)"
COPIES_HEIGHT = 110


class IssueDocument(PlainDialog):
    """Who prepared and cleared it and, of an issue, who each copy is for."""

    def __init__(self, title: str, explanation: str, parent: QWidget | None, *, copies: bool) -> None:
        super().__init__(parent, title, explanation)
        self.prepared, self.cleared, self.copies = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self._asks_for_copies = copies
        self.add_labelled(translate("Issues", "Prepared by"), self.prepared)
        self.add_labelled(translate("Issues", "Cleared by"), self.cleared)
        self.copies.setTabChangesFocus(True)
        self.copies.setFixedHeight(COPIES_HEIGHT)
        self.copies.setVisible(copies)
        if copies:
            self.add_labelled(translate("Issues", "Who each copy is for, one a line"), self.copies)
        self.add_error()
        self.main = self.add_buttons(translate("Issues", "Issue…"))
        self.main.clicked.connect(self._try)
        self.cleared.setFocus()

    def clearing(self) -> Clearing:
        """What was said."""
        lines = (line.strip() for line in self.copies.toPlainText().splitlines())
        at = datetime.datetime.now().astimezone()
        return Clearing(self.prepared.text(), self.cleared.text(), tuple(filter(None, lines)), at)

    def _try(self) -> None:
        """Close, or make room for the sentence that says why not."""
        self.close_after(self._check)
        self.resize(self.width(), self.body.totalHeightForWidth(self.width()))

    def _check(self) -> None:
        given = self.clearing()
        issuing.check(given if self._asks_for_copies else given._replace(readers=("",)))


def issue(
    session: Session, questions: Questions, printable: Printable, key: str, manner: Manner, parent: QWidget
) -> str:
    """Issue copies as they are asked for, and give the sentence that says so; empty if nothing was issued."""
    explanation = translate("Issues", "{edition}. Each copy gets a number, and what it says is kept in this file.")
    dialog = IssueDocument(
        translate("Issues", "Clear and issue: {document}").format(document=said(printable.title)),
        explanation.format(edition=said(EDITIONS[manner.edition])),
        parent,
        copies=True,
    )
    row = session.attempt(lambda: records.get(session.register, key)) if key else None
    if isinstance(row, Event):
        dialog.prepared.setText(row.prepared_by or "")
        dialog.cleared.setText(row.cleared_by or "")
    target = _asked(session, questions, dialog, said(printable.title), parent)
    if target is None:
        return ""
    given, written = dialog.clearing(), list[Path]()
    outcome = carry_out(
        session,
        questions,
        translate("Issues", "Drawing the copies"),
        lambda register, progress: issuing.issue(
            register, printable, key, manner, given, issuing.writer(target, written), progress
        ),
        parent=parent,
        promise=translate("Issues", "Nothing is recorded if you stop."),
    )
    return outcome.sentence or (_told(outcome.result, written) if outcome.done else "")


def issue_addendum(session: Session, questions: Questions, run: PrintRun, parent: QWidget) -> str:
    """Issue the addendum to an issue, and give the sentence that says so; empty if nothing was issued."""
    title = translate("Issues", "Issue an addendum to {number}").format(number=run.number)
    explanation = translate("Issues", "It lists what has changed since, in the same edition, and goes to: {readers}")
    dialog = IssueDocument(title, explanation.format(readers=", ".join(run.readers)), parent, copies=False)
    dialog.prepared.setText(run.prepared_by or "")
    target = _asked(
        session, questions, dialog, translate("Issues", "Addendum to {number}").format(number=run.number), parent
    )
    if target is None:
        return ""
    given, written = dialog.clearing(), list[Path]()
    outcome = carry_out(
        session,
        questions,
        title,
        lambda register, _: currency.add_to(register, run, given, issuing.writer(target, written)),
        parent=parent,
        promise=translate("Issues", "Nothing is recorded if you stop."),
    )
    return outcome.sentence or (_told(outcome.result, written) if outcome.done else "")


def _asked(session: Session, questions: Questions, dialog: IssueDocument, name: str, parent: QWidget) -> Path | None:
    """Where it is to go, once it is cleared; None if it is not to be issued."""
    if not questions.ask(dialog):
        return None
    words = translate("Issues", "Save the copies")
    target = questions.file_to_write(parent, words, f"{name.replace('/', '-')}.pdf", PDF_FILES)
    if target is None or not session.succeeds(lambda: keep_apart(target, session.register.path)):
        return None
    return target


def _told(run: PrintRun, written: list[Path]) -> str:
    words = translate("Issues", "Issued {number}. Unencrypted in {folder}: {names}")
    names = ", ".join(path.name for path in written)
    return words.format(number=run.number, folder=written[0].parent, names=names)
