"""From the welcome to a window and on to the next file, in the mode and language a person chose."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from asm_desktop.services import checking
from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store import seal
from asm_desktop.store.opening import connect
from tests.ui.answers import Answers
from tests.ui.model_case import Case
from tests.ui.seen import press
from ui.desk import Desk
from ui.dialogs.new_register import NewRegister
from ui.pages.welcome import WelcomePage
from ui.preferences import Preferences
from ui.theme import palette
from ui.theme.mode import Mode
from ui.window import MainWindow


def window_of(desk: Desk) -> MainWindow:
    """The window on the open register."""
    assert isinstance(desk.window, MainWindow)
    return desk.window


def test_first_run_offers_to_make_a_file(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewRegister)
        dialog.place.setText(str(tmp_path / "Mine.asm"))
        dialog.without.setChecked(True)
        dialog.main.click()

    answers.fill = fill
    desk.show_welcome()
    assert isinstance(desk.window, WelcomePage)
    desk.window.chosen.emit("new")
    assert window_of(desk).session.register.path == tmp_path / "Mine.asm"


def test_first_run_offers_the_sample(desk: Desk) -> None:
    desk.show_welcome()
    assert isinstance(desk.window, WelcomePage)
    desk.window.chosen.emit("sample")
    assert window_of(desk).session.register.title == "Sample"


def test_opening_another_file_lets_go_of_the_first(
    desk: Desk, answers: Answers, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.asm"
    Register.create(other, None).close()
    desk.open(path)
    first = window_of(desk)
    answers.to_open = other
    first.qt_actions["open-file"].trigger()
    assert window_of(desk).session.register.path == other
    gone: list[bool] = []
    first.destroyed.connect(lambda: gone.append(True))
    qtbot.waitUntil(lambda: gone != [])
    with closing(Register.open(path, None)) as again:
        assert not again.read_only


def test_giving_up_leaves_what_is_open(desk: Desk, answers: Answers, path: Path) -> None:
    desk.open(path)
    answers.to_open = None
    window_of(desk).qt_actions["open-file"].trigger()
    assert window_of(desk).session.register.path == path


def test_mode_and_language_are_changed_where_one_is(desk: Desk, path: Path, pattern: Case) -> None:
    desk.open(path)
    window_of(desk).show_record(pattern.mou)
    window_of(desk).qt_actions["mode-dark"].trigger()
    assert palette.is_dark()
    window_of(desk).qt_actions["language-ko"].trigger()
    assert window_of(desk).top._title.text() == "협약"
    assert window_of(desk).page().selected() == pattern.mou
    assert window_of(desk).qt_actions["mode-dark"].isChecked()
    assert (Preferences().mode, Preferences().language) == (Mode.DARK, "ko")


def test_settings_hold_nothing_of_a_register(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.open(path)
    window_of(desk).close()
    QSettings().sync()
    kept = b"".join(file.read_bytes() for file in (tmp_path / "settings").rglob("*") if file.is_file())
    assert b"geometry" in kept
    assert b"case.asm" not in kept
    assert b"Korea Development Bank" not in kept


def test_a_file_with_a_foreign_trigger_is_closed_again_with_a_sentence(desk: Desk, path: Path, qtbot: QtBot) -> None:
    database = connect(path, "")
    database.execute_sql('CREATE TRIGGER "wipe" AFTER UPDATE ON "party" BEGIN DELETE FROM "citation"; END')
    database.close()
    desk.open(path)
    qtbot.waitUntil(lambda: isinstance(desk.window, WelcomePage))
    assert desk.session is None
    assert isinstance(desk.window, WelcomePage)
    assert "a trigger that this program did not make: wipe" in desk.window.notices.sentence()
    with closing(Register.open(path, None, read_only=True)):
        pass


def test_a_damaged_search_index_is_offered_to_be_made_anew(
    desk: Desk, answers: Answers, path: Path, pattern: Case, qtbot: QtBot
) -> None:
    with closing(connect(path, "")) as database:
        database.execute_sql('UPDATE "search_index_data" SET "block" = zeroblob(length("block")) WHERE "id" > 10')
        database.execute_sql(seal.BREAK)
    desk.open(path)
    notices = window_of(desk).notices
    qtbot.waitUntil(lambda: "The search index of case.asm is damaged" in notices.sentence())
    answers.fill = lambda dialog: qtbot.waitUntil(lambda: not dialog.isVisible())
    press(notices, "Rebuild the search index")
    assert answers.asked == ["Rebuild the search index"]
    assert "The search index is made anew" in notices.sentence()
    assert [hit.key for hit in search(window_of(desk).session.register, "산업은행")] == [pattern.kdb]
    window_of(desk).qt_actions["mode-dark"].trigger()
    window_of(desk).grab()
    QApplication.processEvents()
    assert "damaged" not in window_of(desk).notices.sentence()
    desk.leave()
    assert checking.check(path, None) == ([], [])
