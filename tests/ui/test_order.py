"""Fields and focus come in the order in which people think of them, and the foot says what was done last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import RECORDS, Post
from asm_desktop.services import records
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from tests.ui.shown_pane import Shown
from ui.dialogs.new_record import NewRecordDialog
from ui.forms.choice_editors import PickEditor
from ui.forms.editor import Surroundings
from ui.forms.record_form import form_fields
from ui.session import Session
from ui.window import MainWindow


def test_title_of_a_post_stands_beside_its_organisation() -> None:
    assert [field.name for field in form_fields(Post)][:2] == ["organisation", "title"]


def test_what_every_record_has_comes_last() -> None:
    for record in RECORDS:
        names = [field.name for field in form_fields(record)]
        assert "tags" not in names or names.index("tags") >= len(names) - 3


def test_new_row_begins_at_its_first_field_and_an_old_one_too(shown: Shown) -> None:
    shown.read(shown.case.jung)
    posts = next(part for part in shown.sheet.owned if part.record is Post)
    posts.add()
    form = posts.form()
    assert form is not None
    assert QApplication.focusWidget() is form.form.rows()["organisation"].widget.focusProxy()
    posts.rows()[0].click()
    assert QApplication.focusWidget() is form.form.rows()["organisation"].widget.focusProxy()


def test_foot_says_saved_then_undone(session: Session, case: Case, qtbot: QtBot) -> None:
    window = MainWindow(session, Answers())
    qtbot.addWidget(window)
    window.show()
    records.update(case.register, records.get(case.register, case.mou), {"stage": "agreed_text"})
    assert window.state._saved.text().startswith("Saved: Change Stage")
    window.qt_actions["undo"].trigger()
    assert window.state._saved.text().startswith("Undone: Change Stage")
    window.close()


def test_enter_in_a_choice_of_a_dialog_belongs_to_the_main_button(session: Session, qtbot: QtBot) -> None:
    dialog = NewRecordDialog(session, "organisation", Surroundings(session), None)
    qtbot.addWidget(dialog)
    dialog.name.setText("Entered")
    dialog.show()
    choice = dialog.editors["type"]
    assert isinstance(choice, PickEditor)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert not choice.view().isVisible()
    assert records.get(session.register, dialog.key).heading == "Entered"
