"""The window: pages, actions, notices, undo, and the state of the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.records import BY_NOUN, TITLED, RegisterSettings
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from tests.ui.seen import settled
from ui.action_spec import MENUS
from ui.actions import ACTIONS
from ui.icons import OF_NOUN
from ui.pages import PAGES
from ui.session import Session
from ui.window import MainWindow


def test_every_kind_of_record_has_its_page() -> None:
    assert sorted(noun for page in PAGES for noun in page.nouns) == sorted(
        record.noun for record in TITLED if record is not RegisterSettings
    )
    assert set(OF_NOUN) == {record.noun for record in TITLED}


def test_actions_have_ids_and_keys_of_their_own() -> None:
    ids = [spec.id for spec in ACTIONS]
    keys = [spec.keys for spec in ACTIONS if spec.keys]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)
    assert {spec.menu for spec in ACTIONS} == set(MENUS)


def test_menus_hold_every_action_in_its_order(window: MainWindow) -> None:
    menus = [menu for menu in window.menuBar().children() if isinstance(menu, QMenu)]
    shown = [action.objectName() for menu in menus for action in menu.actions() if action.objectName()]
    assert shown == [spec.id for menu in MENUS for spec in ACTIONS if spec.menu == menu]


@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_each_page_shows_a_record_of_each_of_its_kinds(window: MainWindow, case: Case, page: str) -> None:
    window.go(page)
    for place, noun in enumerate(window.page().nouns):
        window.top.segment_chosen.emit(place)
        assert window.page().noun() == noun
        key = window.page().selected()
        assert key is None or type(records.get(case.register, key)).noun == noun


def test_a_record_is_shown_on_its_page_from_wherever_one_comes(
    window: MainWindow, session: Session, case: Case
) -> None:
    session.open_record(case.ceremony)
    assert (window.page().id, window.page().selected()) == ("ceremonies", case.ceremony)
    session.open_record(case.smith)
    assert (window.page().id, window.page().noun(), window.page().selected()) == ("stakeholders", "person", case.smith)


def test_a_row_that_belongs_to_a_record_shows_that_record(window: MainWindow, session: Session, case: Case) -> None:
    (post,) = records.owned(case.register, records.get(case.register, case.jung))[BY_NOUN["post"]]
    session.open_record(post.key)
    assert window.page().selected() == case.jung


def test_undo_names_what_it_takes_back_and_survives_a_restart(
    window: MainWindow, session: Session, case: Case, answers: Answers, qtbot: QtBot
) -> None:
    records.update(case.register, records.get(case.register, case.mou), {"stage": "agreed_text"})
    assert "Change Stage" in window.qt_actions["undo"].text()
    path = case.register.path
    window.close()
    session.close()
    with_again = Session(Register.open(path, None))
    again = MainWindow(with_again, answers)
    qtbot.addWidget(again)
    settled(again, qtbot)
    assert "Change Stage" in again.qt_actions["undo"].text()
    again.qt_actions["undo"].trigger()
    assert records.get(with_again.register, case.mou).values["stage"] == "signed"
    assert "Undone" in again.notices.sentence()
    again.qt_actions["redo"].trigger()
    assert records.get(with_again.register, case.mou).values["stage"] == "agreed_text"
    again.close()
    with_again.close()


def test_archive_and_its_undo_from_the_notice(window: MainWindow, session: Session, case: Case) -> None:
    session.open_record(case.mou)
    window.qt_actions["archive"].trigger()
    assert records.get(case.register, case.mou).archived
    assert "Archived" in window.notices.sentence()
    window.qt_actions["undo"].trigger()
    assert records.get(case.register, case.mou).archived is None


def test_deleting_asks_first(window: MainWindow, session: Session, case: Case, answers: Answers) -> None:
    session.open_record(case.smith)
    answers.yes = False
    window.qt_actions["delete"].trigger()
    assert records.get(case.register, case.smith)
    assert len(answers.asked) == 1


def test_what_others_point_at_is_not_deleted_and_says_so_until_dismissed(
    window: MainWindow, session: Session, case: Case
) -> None:
    session.open_record(case.mou)
    window.qt_actions["delete"].trigger()
    assert records.get(case.register, case.mou)
    assert "still referred to" in window.notices.sentence()
    assert not window.notices._timer.isActive()


def test_a_failing_action_becomes_a_notice(window: MainWindow, session: Session) -> None:
    class Refused(UserError):
        template = "Refused <b>plainly</b>."

    def refuse() -> None:
        raise Refused

    assert session.attempt(refuse) is None
    assert not session.succeeds(refuse)
    assert window.notices.sentence() == "Refused <b>plainly</b>."


def test_status_says_whether_the_file_is_encrypted(answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    for passphrase, words in ((None, "Not encrypted"), ("correct horse battery", "Encrypted with your passphrase")):
        session = Session(Register.create(tmp_path / f"{bool(passphrase)}.asm", passphrase))
        window = MainWindow(session, answers)
        qtbot.addWidget(window)
        assert any(label.text().startswith(words) for label in window.state.findChildren(QLabel))
        session.close()


def test_saved_changes_are_told(window: MainWindow, case: Case) -> None:
    records.update(case.register, records.get(case.register, case.mou), {"stage": "approval"})
    assert any("Saved: Change Stage" in label.text() for label in window.state.findChildren(QLabel))


def test_labels_never_read_markup(window: MainWindow, session: Session, case: Case) -> None:
    for page in PAGES:
        window.go(page.id)
    session.open_record(case.ceremony)
    rich = [label for label in window.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert [label.text() for label in rich if label.text()] == []


def test_undo_in_a_field_without_typing_goes_to_the_register(window: MainWindow, case: Case) -> None:
    records.update(case.register, records.get(case.register, case.mou), {"stage": "approval"})
    window.activateWindow()
    window.page().focus_filter()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_A)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert records.get(case.register, case.mou).values["stage"] == "approval"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert records.get(case.register, case.mou).values["stage"] == "signed"


def test_export_and_import_through_the_menus(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.to_write = answers.to_open = tmp_path / "out.json"
    window.qt_actions["export-json"].trigger()
    assert json.loads(answers.to_write.read_text(encoding="utf-8"))["format"] == "asm-desktop-register"
    assert "out.json" in window.notices.sentence()
    empty = Session(Register.create(tmp_path / "empty.asm", None))
    other = MainWindow(empty, answers)
    qtbot.addWidget(other)
    other.qt_actions["import-json"].trigger()
    assert "were taken in" in other.notices.sentence()
    empty.close()


def test_export_never_replaces_the_register(window: MainWindow, session: Session, answers: Answers) -> None:
    answers.to_write = session.register.path
    before = session.register.path.read_bytes()
    window.qt_actions["export-json"].trigger()
    assert session.register.path.read_bytes() == before
    assert "is the register itself" in window.notices.sentence()


def test_fits_a_small_screen_without_a_part_cut_off(window: MainWindow) -> None:
    window.resize(1280, 800)
    QTest.qWait(0)
    for page in PAGES:
        window.go(page.id)
        QTest.qWait(0)
        assert window.size().width() == 1280
        assert window.minimumSizeHint().width() <= 1280
        assert window.minimumSizeHint().height() <= 800
        assert window.top.sizeHint().width() <= window.top.width()
