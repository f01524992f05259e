"""Looking for words on the pages, following what is changed, and saving with a password."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asm_desktop.services import records
from tests.packs.reading import words_of
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from tests.ui.test_document_preview import PATIENCE, preview
from ui.dialogs.document_preview import DocumentPreview
from ui.dialogs.hand_out import PdfPassword
from ui.session import Session

__all__ = ["preview"]


def test_words_are_found_in_hangul_too_and_stepped_through(preview: DocumentPreview, qtbot: QtBot) -> None:
    preview.options.language.setCurrentIndex(preview.options.language.findData("ko"))
    qtbot.waitUntil(preview.is_drawn, timeout=PATIENCE)
    find = preview.finding
    preview.searching.click()
    assert not find.isHidden()
    find.field.setText("확인")
    qtbot.waitUntil(lambda: find.count.text().startswith("1 of"), timeout=PATIENCE)
    count = int(find.count.text().split()[-1])
    assert count > 1
    find.step(-1)
    assert find.count.text() == f"{count} of {count}"
    find.step(1)
    assert find.count.text() == f"1 of {count}"
    find.field.setText("nowhere at all")
    qtbot.waitUntil(lambda: find.count.text() == "Not found", timeout=PATIENCE)
    find.closing.click()
    assert find.isHidden()


def test_the_pages_follow_the_register_and_stay_where_they_are(
    preview: DocumentPreview, session: Session, case: Case, qtbot: QtBot
) -> None:
    preview.pages.setCurrentRow(1)
    at = preview.view.verticalScrollBar().value()
    row = records.get(session.register, case.ceremony)
    records.update(session.register, row, {"title": "Renamed while it is read"})
    qtbot.waitUntil(lambda: "Renamed while it is read" in words_of(preview.content), timeout=PATIENCE)
    qtbot.waitUntil(preview.is_drawn, timeout=PATIENCE)
    assert preview.view.verticalScrollBar().value() == at > 0
    assert preview.saving.isEnabled()


def test_a_pdf_with_a_password_opens_with_that_only(
    preview: DocumentPreview, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    def fill(dialog: QDialog) -> None:
        if not isinstance(dialog, PdfPassword):
            qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
            return
        dialog.fields.first.setText("correct horse")
        assert not dialog.main.isEnabled()
        dialog.fields.second.setText("correct horse")
        dialog.main.click()

    answers.fill, answers.to_write = fill, tmp_path / "pack.pdf"
    preview.locking.click()
    assert "its password only" in preview._foot.text()
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(answers.to_write)
    pypdfium2.PdfDocument(answers.to_write, password="correct horse").close()


def test_a_draft_holds_the_pdf_and_no_word_of_what_is_in_it(
    preview: DocumentPreview, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    def fill(dialog: QDialog) -> None:
        if not isinstance(dialog, PdfPassword):
            qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
            return
        dialog.fields.without.click()
        dialog.main.click()

    opened = list[QUrl | str]()

    def show_file(url: QUrl | str) -> bool:
        opened.append(url)
        return True

    preview.handing_out.show_file = show_file
    answers.fill, answers.to_write = fill, tmp_path / "draft.eml"
    preview.mailing.click()
    assert opened == [QUrl.fromLocalFile(str(answers.to_write))]
    draft = email.message_from_bytes(answers.to_write.read_bytes(), policy=email.policy.default)
    (attached,) = draft.iter_attachments()
    assert attached.get_content() == preview.content
    assert (draft["X-Unsent"], draft["Subject"], draft["To"]) == ("1", "Briefing pack", None)
