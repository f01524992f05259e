"""The pack on the screen: shown, saved, printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asm_desktop.domain.printables import PACK
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.dialogs.document_preview import DocumentPreview
from ui.session import Session
from ui.window import MainWindow


@pytest.fixture
def preview(
    window: MainWindow, session: Session, case: Case, answers: Answers, qtbot: QtBot
) -> Iterator[DocumentPreview]:
    """The pack of the ceremony, drawn."""
    made = DocumentPreview(session, PACK, case.ceremony, "MOU / signing ceremony", answers, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.is_drawn, timeout=20_000)
    yield made
    made.close()


def test_pack_is_shown_page_by_page_and_saved_whole(preview: DocumentPreview, answers: Answers, tmp_path: Path) -> None:
    assert preview.pages.count() >= 2
    preview.pages.setCurrentRow(1)
    assert preview.view.verticalScrollBar().value() > 0
    answers.to_write = tmp_path / "pack.pdf"
    preview.saving.click()
    assert answers.to_write.read_bytes() == preview.content
    assert preview.content.startswith(b"%PDF")


def test_pack_is_made_again_on_other_paper(preview: DocumentPreview, qtbot: QtBot) -> None:
    before = preview.content
    preview.paper.setCurrentIndex(1)
    assert not preview.saving.isEnabled()
    qtbot.waitUntil(preview.is_drawn, timeout=20_000)
    assert preview.content != before
    assert preview.saving.isEnabled()


def test_pack_leaves_no_file_behind(preview: DocumentPreview, tmp_path: Path) -> None:
    assert preview.content
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and path.read_bytes().startswith(b"%PDF")]


def test_printing_a_confidential_pack_is_asked_about(preview: DocumentPreview, answers: Answers) -> None:
    answers.yes = False
    preview.printing.click()
    assert answers.asked == ["Print pages marked CONFIDENTIAL?"]


def test_pack_is_printed_page_by_page(preview: DocumentPreview, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.printer().setFromTo(1, 2)
        dialog.printer().setCopyCount(2)
        dialog.done(QDialog.DialogCode.Accepted)

    answers.fill = fill
    preview.printing.click()
    words = "page 4 of 4"
    qtbot.waitUntil(lambda: words in preview._foot.text(), timeout=30_000)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").read_bytes().rstrip().endswith(b"%%EOF"))


def test_zoom_goes_by_steps_and_back_to_the_width(preview: DocumentPreview) -> None:
    fitted = preview.sizes.zoom.text()
    preview.sizes.larger.click()
    larger = preview.sizes.zoom.text()
    preview.sizes.smaller.click()
    preview.sizes.smaller.click()
    assert len({fitted, larger, preview.sizes.zoom.text()}) == 3
    preview.sizes.fitting.click()
    assert preview.sizes.zoom.text() == fitted


def test_the_pack_command_needs_an_event(window: MainWindow, session: Session, case: Case) -> None:
    session.open_record(case.mou)
    assert not window.qt_actions["pack"].isEnabled()
    session.open_record(case.ceremony)
    assert window.qt_actions["pack"].isEnabled()
