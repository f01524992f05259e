"""A document beside what it may be chosen from: editions, languages, setting and sections with their notes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asm_desktop.domain.printables import NAMED, PACK, PRINTABLES
from tests.packs.reading import words_of
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.actions import beside
from ui.dialogs.document_preview import DocumentPreview
from ui.print_actions import action_of
from ui.session import Session
from ui.window import MainWindow

PATIENCE = 20_000


@pytest.fixture
def preview(
    window: MainWindow, session: Session, case: Case, answers: Answers, qtbot: QtBot
) -> Iterator[DocumentPreview]:
    """The pack of the ceremony, drawn."""
    made = DocumentPreview(session, PACK, case.ceremony, "Ceremony", answers, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.is_drawn, timeout=PATIENCE)
    yield made
    made.close()


def choose(preview: DocumentPreview, qtbot: QtBot, edition: str) -> None:
    """Choose an edition and wait until it is drawn."""
    preview.options.edition.setCurrentIndex(preview.options.edition.findData(edition))
    qtbot.waitUntil(preview.is_drawn, timeout=PATIENCE)


def test_a_lower_edition_says_what_is_withheld_and_why(preview: DocumentPreview, qtbot: QtBot) -> None:
    notices = preview.options.withheld
    assert notices.count() == 1
    assert "seldom read" in notices.item(0).text()
    whole = words_of(preview.content)
    choose(preview, qtbot, "partner")
    told = [notices.item(row).text() for row in range(notices.count())]
    assert any(line.endswith("for our own use") for line in told)
    assert "Gaps" in whole
    assert "Gaps" not in words_of(preview.content)
    choose(preview, qtbot, "principal")
    assert notices.count() == 1
    assert words_of(preview.content) == whole


def test_a_document_of_which_nothing_may_leave_says_so_in_place_of_pages(
    window: MainWindow, session: Session, case: Case, answers: Answers, qtbot: QtBot
) -> None:
    brief = DocumentPreview(session, NAMED["meeting-brief"], case.ceremony, "Ceremony", answers, window)
    brief.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(brief)
    brief.show()
    qtbot.waitUntil(brief.is_drawn, timeout=PATIENCE)
    choose(brief, qtbot, "media")
    assert brief._stack.currentWidget() is brief.waiting
    assert not brief.saving.isEnabled()
    assert not brief.printing.isEnabled()
    brief.close()


def test_sections_are_unticked_moved_and_noted(preview: DocumentPreview, qtbot: QtBot) -> None:
    options = preview.options
    assert options.manner("a4").parts == ()
    options.sections.item(0).setCheckState(Qt.CheckState.Unchecked)
    options.sections.setCurrentRow(1)
    options.down.click()
    options.note.setText("Read this first.")
    options.note.editingFinished.emit()
    qtbot.waitUntil(preview.is_drawn, timeout=PATIENCE)
    parts = options.manner("a4").parts
    assert [part.section for part in parts[:2]] == ["participants", "run_sheet"]
    assert dict(parts)["run_sheet"] == "Read this first."
    assert "Summary" not in words_of(preview.content)


def test_the_last_section_stays(preview: DocumentPreview) -> None:
    sections = preview.options.sections
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        sections.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert len(sections.names()) == 1


def test_setting_and_language_are_chosen(preview: DocumentPreview, qtbot: QtBot) -> None:
    before = preview.pages.count()
    preview.options.large.click()
    preview.options.language.setCurrentIndex(preview.options.language.findData("ko"))
    qtbot.waitUntil(preview.is_drawn, timeout=PATIENCE)
    assert preview.pages.count() > before
    assert "미확인 사항" in words_of(preview.content)
    manner = preview.options.manner("letter")
    assert (manner.large, manner.languages, manner.paper) == (True, ("ko",), "letter")


@pytest.mark.parametrize("printable", PRINTABLES, ids=lambda each: each.name)
def test_every_document_is_an_action_of_the_records_it_is_of(
    window: MainWindow, session: Session, case: Case, printable: object
) -> None:
    assert isinstance(printable, type(PACK))
    subjects = {"event": case.ceremony, "person": case.jung, "organisation": case.kdb, "agreement": case.mou}
    action = window.qt_actions[action_of(printable)]
    for noun, key in subjects.items():
        session.open_record(key)
        assert action.isEnabled() is (printable.of in ("", noun))
        assert (action.objectName() in beside(noun)) is (printable.of == noun)
