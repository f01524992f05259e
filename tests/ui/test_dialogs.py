"""Dialogs: the palette, new records, files and their passphrases, the keys, the pack on the screen."""

from __future__ import annotations

import gc
import string
import weakref
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import BY_NOUN, TITLED
from asm_desktop.services import records
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from ui.actions import ACTIONS
from ui.collecting import Collector, collect
from ui.dialogs.keyboard import KeyboardHelp
from ui.dialogs.new_record import ASKED, NewRecordDialog
from ui.dialogs.new_register import NewRegister
from ui.dialogs.open_register import OpenRegister, open_register
from ui.dialogs.pack_preview import PackPreview
from ui.dialogs.palette import Palette
from ui.dialogs.palette_list import Entry, PaletteModel
from ui.dialogs.passphrase_strength import Strength, bits, strength
from ui.forms.editor import Surroundings
from ui.session import Session
from ui.widgets.confirm import ConfirmDialog
from ui.window import MainWindow

PASSPHRASE = "tender ocean bicycle lantern"


@pytest.fixture
def answers() -> Answers:
    """The person at the screen."""
    return Answers()


@pytest.fixture
def window(session: Session, answers: Answers, qtbot: QtBot) -> MainWindow:
    """The window."""
    made = MainWindow(session, answers)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def palette(window: MainWindow, session: Session) -> Palette:
    """The palette over the window."""
    made = Palette(session, window.qt_actions, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show_over(window)
    return made


def found(palette: Palette) -> list[Entry]:
    """The entries shown, from the top."""
    rows = (palette.model.entry(row) for row in range(palette.model.rowCount()))
    return [entry for entry in rows if entry]


def test_palette_opens_the_record_that_return_is_pressed_on(palette: Palette, window: MainWindow, case: Case) -> None:
    palette.field.setText("산업은행")
    assert [entry.key for entry in found(palette)] == [case.kdb]
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert (window.page().id, window.page().selected()) == ("stakeholders", case.kdb)
    assert not palette.isVisible()


def test_palette_runs_actions_that_are_possible(palette: Palette, window: MainWindow) -> None:
    QTest.keyClicks(palette.field, "go del")
    assert [entry.action for entry in found(palette)] == ["go-deliveries"]
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert window.page().id == "deliveries"


def test_palette_leaves_out_what_is_not_possible(palette: Palette, window: MainWindow) -> None:
    window.qt_actions["delete"].setEnabled(False)
    QTest.keyClicks(palette.field, "delete")
    assert "delete" not in [entry.action for entry in found(palette)]


def test_palette_arrows_pass_over_headings(palette: Palette) -> None:
    marked = []
    for _ in range(4):
        marked.append(palette.model.entry(palette.list.currentIndex().row()))
        QTest.keyClick(palette, Qt.Key.Key_Down)
    assert None not in marked
    assert len(set(marked)) == 4


@pytest.mark.parametrize("typed", ['"', "a OR", "NEAR(", "충 북", "*", "<b>x", "'; drop table", "-"])
def test_palette_takes_whatever_is_typed(palette: Palette, typed: str) -> None:
    palette.field.setText(typed)
    assert palette.model.rowCount() >= 1


def test_palette_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = PaletteModel()
    model.show_entries([Entry("A", "one"), Entry("A", "two"), Entry("B", "three")], "")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_new_records_ask_for_all_that_is_required(session: Session, answers: Answers, qtbot: QtBot) -> None:
    assert set(ASKED) == {record.noun for record in TITLED}
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


def test_a_new_file_needs_the_passphrase_twice(answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = NewRegister(answers, tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.main.isEnabled()
    dialog.first.setText(PASSPHRASE)
    dialog.second.setText(PASSPHRASE.upper())
    assert not dialog.main.isEnabled()
    dialog.second.setText(PASSPHRASE)
    dialog.main.click()
    assert dialog.register is not None
    with closing(dialog.register) as register:
        assert register.encrypted


def test_doing_without_a_passphrase_is_a_choice_that_is_explained(
    answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = NewRegister(answers, tmp_path)
    qtbot.addWidget(dialog)
    dialog.without.setChecked(True)
    assert any("can read everything" in label.text() for label in dialog.findChildren(QLabel))
    dialog.main.click()
    assert dialog.register is not None
    with closing(dialog.register) as register:
        assert not register.encrypted


def test_a_new_file_never_replaces_another(answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    taken = tmp_path / "Taken.asm"
    taken.write_bytes(b"kept")
    dialog = NewRegister(answers, tmp_path)
    qtbot.addWidget(dialog)
    dialog.place.setText(str(taken))
    dialog.without.setChecked(True)
    dialog.main.click()
    assert taken.read_bytes() == b"kept"
    assert "already a file" in dialog.sentence.text()


def test_strength_is_not_bought_by_repeating() -> None:
    assert strength("password") is Strength.WEAK
    assert strength("aaaaaaaaaaaaaaaaaaaaaaaaaaaa") is Strength.WEAK
    assert strength("1234567890123456") is Strength.WEAK
    assert strength("tender ocean") is Strength.WEAK
    assert strength("tender ocean bicycle") is Strength.FAIR
    assert strength(PASSPHRASE) is Strength.STRONG


@given(some.text(string.ascii_letters + " ", max_size=40), some.text(string.ascii_letters, max_size=10))
def test_a_longer_passphrase_is_never_weaker(start: str, more: str) -> None:
    assert bits(start + more) >= bits(start)


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """An encrypted file."""
    path = tmp_path / "locked.asm"
    Register.create(path, PASSPHRASE).close()
    return path


def test_opening_asks_for_the_passphrase_until_it_is_right(locked: Path, answers: Answers) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        assert not dialog.sentence.isVisible()
        dialog.field.setText("wrong")
        dialog.main.click()
        assert "does not open" in dialog.sentence.text()
        assert dialog.isVisible()
        dialog.field.setText(PASSPHRASE)
        dialog.main.click()

    answers.fill = fill
    register = open_register(locked, None, answers, None)
    assert register is not None
    with closing(register):
        assert register.encrypted


def test_a_file_in_use_is_offered_for_reading(locked: Path, answers: Answers) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        assert "open elsewhere" in dialog.sentence.text()
        assert dialog.reading.isVisible()
        dialog.reading.click()

    answers.fill = fill
    with closing(Register.open(locked, PASSPHRASE)):
        register = open_register(locked, PASSPHRASE, answers, None)
        assert register is not None
        with closing(register):
            assert register.read_only


def test_what_is_no_register_says_so_and_is_left_alone(tmp_path: Path, answers: Answers) -> None:
    path = tmp_path / "letter.asm"
    path.write_bytes(b"Dear Sir or Madam, " * 400)
    sentences: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        sentences.append(dialog.sentence.text())

    answers.fill = fill
    assert open_register(path, "x", answers, None) is None
    assert sentences[0]
    assert path.read_bytes() == b"Dear Sir or Madam, " * 400


def test_keyboard_help_lists_every_key(qtbot: QtBot) -> None:
    dialog = KeyboardHelp()
    qtbot.addWidget(dialog)
    listed = {label.text() for label in dialog.findChildren(QLabel)}
    assert {spec.title.rstrip("…") for spec in ACTIONS if spec.keys} <= listed


def test_a_question_shows_names_as_they_are(qtbot: QtBot) -> None:
    dialog = ConfirmDialog(None, "Delete <img src=x>?", "Really?", "Delete")
    qtbot.addWidget(dialog)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


@pytest.fixture
def preview(window: MainWindow, session: Session, case: Case, answers: Answers, qtbot: QtBot) -> Iterator[PackPreview]:
    """The pack of the ceremony, drawn."""
    Collector(window)
    made = PackPreview(session, case.ceremony, "MOU / signing ceremony", answers, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.is_drawn, timeout=20_000)
    yield made
    made.close()
    gc.unfreeze()
    gc.enable()


def test_pack_is_shown_page_by_page_and_saved_whole(preview: PackPreview, answers: Answers, tmp_path: Path) -> None:
    assert preview.pages.count() >= 2
    preview.pages.setCurrentRow(1)
    assert preview.view.verticalScrollBar().value() > 0
    answers.to_write = tmp_path / "pack.pdf"
    preview.saving.click()
    assert answers.to_write.read_bytes() == preview.content
    assert preview.content.startswith(b"%PDF")


def test_pack_is_made_again_on_other_paper(preview: PackPreview, qtbot: QtBot) -> None:
    before = preview.content
    preview.paper.setCurrentIndex(1)
    assert not preview.saving.isEnabled()
    qtbot.waitUntil(preview.is_drawn, timeout=20_000)
    assert preview.content != before
    assert preview.saving.isEnabled()


def test_pack_leaves_no_file_behind(preview: PackPreview, tmp_path: Path) -> None:
    assert preview.content
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and path.read_bytes().startswith(b"%PDF")]


def test_printing_a_confidential_pack_is_asked_about(preview: PackPreview, answers: Answers) -> None:
    answers.yes = False
    preview.printing.click()
    assert answers.asked == ["Print a pack marked CONFIDENTIAL?"]


def test_pack_is_printed_page_by_page(preview: PackPreview, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.done(QDialog.DialogCode.Accepted)

    answers.fill = fill
    preview.printing.click()
    words = f"{preview.pages.count()} of {preview.pages.count()} pages"
    qtbot.waitUntil(lambda: words in preview._foot.text(), timeout=30_000)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").read_bytes().rstrip().endswith(b"%%EOF"))


def test_zoom_goes_by_steps_and_back_to_the_width(preview: PackPreview) -> None:
    fitted = preview.zoom.text()
    preview.larger.click()
    larger = preview.zoom.text()
    preview.smaller.click()
    preview.smaller.click()
    assert len({fitted, larger, preview.zoom.text()}) == 3
    preview.fitting.click()
    assert preview.zoom.text() == fitted


def test_the_pack_command_needs_an_event(window: MainWindow, session: Session, case: Case) -> None:
    session.open_record(case.mou)
    assert not window.qt_actions["pack"].isEnabled()
    session.open_record(case.ceremony)
    assert window.qt_actions["pack"].isEnabled()


def test_cycles_are_collected_on_the_thread_of_the_window(window: MainWindow) -> None:
    class Node:
        def __init__(self) -> None:
            self.itself = self

    collector = Collector(window)
    try:
        gone = weakref.ref(Node())
        assert not gc.isenabled()
        litter = [Node() for _ in range(2000)]
        litter.clear()
        collect()
        assert gone() is None
    finally:
        collector.deleteLater()
        gc.unfreeze()
        gc.enable()
