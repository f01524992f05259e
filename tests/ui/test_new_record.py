"""Adding a record in its dialog."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import BY_NOUN, TITLED
from asm_desktop.services import records
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.dialogs.new_record import ASKED, NewRecordDialog
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.session import Session
from ui.window import MainWindow


def test_new_records_ask_for_all_that_is_required(session: Session, answers: Answers, qtbot: QtBot) -> None:
    assert set(ASKED) == {record.noun for record in TITLED} - {
        "engagement",
        "saved_view",
        "register_settings",
        "print_run",
    }
    for noun in ASKED:
        dialog = NewRecordDialog(session, noun, Surroundings(session, answers), None)
        qtbot.addWidget(dialog)
        required = {field.name for field in BY_NOUN[noun].editable() if field.required}
        assert required <= set(dialog.editors)


def test_a_new_organisation_is_shown_once_it_is_added(window: MainWindow, answers: Answers, case: Case) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewRecordDialog)
        dialog.name.setText("Chungcheongbuk-do 충청북도")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answers.fill = fill
    window.qt_actions["new-organisation"].trigger()
    key = window.page().selected()
    assert key is not None
    assert records.get(case.register, key).heading == "Chungcheongbuk-do 충청북도"


def test_a_new_record_without_a_name_says_what_is_needed(session: Session, answers: Answers, qtbot: QtBot) -> None:
    dialog = NewRecordDialog(session, "organisation", Surroundings(session, answers), None)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "name is needed" in dialog.sentence.text()
    assert dialog.name.property("invalid") is True


def test_a_new_area_belongs_to_the_agreement_that_is_shown(
    session: Session, answers: Answers, case: Case, qtbot: QtBot
) -> None:
    near = records.get(case.register, case.mou)
    dialog = NewRecordDialog(session, "area", Surroundings(session, answers), near)
    qtbot.addWidget(dialog)
    assert dialog.editors["agreement"].value() == case.mou


def test_enter_in_a_line_that_names_a_record_adds_and_tab_leads_to_the_next_field(
    session: Session, answers: Answers, case: Case, qtbot: QtBot
) -> None:
    near = records.get(case.register, case.mou)
    dialog = NewRecordDialog(session, "area", Surroundings(session, answers), near)
    qtbot.addWidget(dialog)
    dialog.show()
    agreement = dialog.editors["agreement"]
    assert isinstance(agreement, LinkEditor)
    agreement.line.setFocus()
    QTest.keyClick(agreement.line, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is cast(QWidget, dialog.editors["name"])
    dialog.editors["name"].restore("Magnets")
    QTest.keyClick(agreement.line, Qt.Key.Key_Return)
    assert records.get(case.register, dialog.key).heading == "Magnets"


def test_a_dialog_grows_with_the_sentence_that_refuses(session: Session, answers: Answers, qtbot: QtBot) -> None:
    dialog = NewRecordDialog(session, "commitment", Surroundings(session, answers), None)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    before = [cast(QWidget, each).height() for each in dialog.editors.values()]
    dialog.refuse("A date is expected, such as 2022, September 2022 or 22 September 2022. " * 2)
    QApplication.processEvents()
    assert [cast(QWidget, each).height() for each in dialog.editors.values()] == before
