"""Backups in the window: made of themselves, compared, restored in three clicks; and what a damaged file holds."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asm_desktop.domain.errors import RolledBack, WrongPassphrase
from asm_desktop.domain.records import Organisation
from asm_desktop.services import backing_up, records
from asm_desktop.services.register import Register
from asm_desktop.store.page_check import PAGE
from tests.ui.answers import Answers
from tests.ui.seen import press
from ui.desk import Desk
from ui.dialogs.backup_places import BackupPlaces
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.open_register import OpenRegister
from ui.dialogs.salvaging import Salvaging
from ui.pages.welcome import WelcomePage
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program's data."""
    folder = tmp_path / "data"
    monkeypatch.setenv("ASM_DESKTOP_DATA", str(folder))
    return folder


def window_of(desk: Desk) -> MainWindow:
    """The window on the open register."""
    assert isinstance(desk.window, MainWindow)
    return desk.window


def kept(desk: Desk, qtbot: QtBot) -> list[str]:
    """Why each backup of the open register was made, newest first, once none is being made."""
    session = desk.session
    assert session is not None
    qtbot.waitUntil(lambda: session.keeper is not None and not session.keeper.is_busy())
    found = backing_up.of_register(session.register.store.database, session.register.path)
    return [backup.label.reason for backup in found]


def test_a_register_that_changed_is_backed_up_when_it_is_opened_and_every_hour(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    desk.open(path)
    assert kept(desk, qtbot) == ["open"]
    session = window_of(desk).session
    assert session.keeper is not None
    session.keeper.keep("hour")
    assert kept(desk, qtbot) == ["open"]
    records.create_party(session.register, Organisation, "One more")
    session.keeper.keep("hour")
    assert kept(desk, qtbot) == ["hour", "open"]


def test_a_backup_is_restored_in_three_clicks_and_that_is_taken_back_alike(
    desk: Desk, path: Path, answers: Answers, qtbot: QtBot
) -> None:
    desk.open(path)
    kept(desk, qtbot)
    register = window_of(desk).session.register
    before = register.undo_label()
    records.create_party(register, Organisation, "Added by mistake")

    def restore(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        qtbot.waitUntil(dialog.restore.isEnabled)
        seen.append(dialog.told.text())
        dialog.restore.click()

    seen: list[str] = []
    answers.fill = restore
    window_of(desk).qt_actions["backups"].trigger()
    assert "Organisations: 1 taken away" in seen[0]
    assert window_of(desk).session.register.undo_label() == before
    assert "kept as a backup" in window_of(desk).notices.sentence()
    assert kept(desk, qtbot) == ["restore", "open"]
    window_of(desk).qt_actions["backups"].trigger()
    assert "Organisations: 1 brought back" in seen[1]
    assert window_of(desk).session.register.undo_label() == "Add organisation Added by mistake"


def test_a_backup_under_an_earlier_passphrase_asks_for_it(
    desk: Desk, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    path = tmp_path / "locked.asm"
    with closing(Register.create(path, "an earlier passphrase")) as register:
        records.create_party(register, Organisation, "First")
        earlier = register.back_up("asked").backup
    for file in path.parent.glob("locked*"):
        file.unlink()
    with closing(Register.create(path, "a later passphrase")) as register:
        records.create_party(register, Organisation, "First")
        series = register.back_up("asked").backup.path.parent
    moved = earlier.path.rename(series / earlier.path.name.replace("0001", "0002"))
    desk.open(path, "a later passphrase")

    def restore(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        qtbot.waitUntil(dialog.passphrase.isVisible)
        assert not dialog.restore.isEnabled()
        for words in ("not it", "an earlier passphrase"):
            dialog.passphrase.setText(words)
            dialog.passphrase.returnPressed.emit()
            qtbot.waitUntil(dialog.is_settled)
        assert dialog.restore.isEnabled()
        dialog.restore.click()

    answers.fill = restore
    window_of(desk).qt_actions["backups"].trigger()
    assert moved.exists()
    with pytest.raises(WrongPassphrase):
        Register.open(path, "a later passphrase", read_only=True)


def test_where_backups_are_kept_is_chosen_and_a_missing_stick_is_told_once(
    desk: Desk, path: Path, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.open(path)
    kept(desk, qtbot)

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupPlaces)
        dialog.second.setText(str(tmp_path / "nowhere"))
        dialog.main.click()
        assert dialog.sentence.isVisible()
        dialog.second.setText(str(stick))
        dialog.main.click()

    answers.fill = choose
    window_of(desk).qt_actions["backup-places"].trigger()
    answers.fill = lambda _: None
    window_of(desk).qt_actions["back-up"].trigger()
    assert len(list(stick.glob("*/*.asm"))) == 1
    stick.rename(tmp_path / "taken out")
    session, told = window_of(desk).session, list[str]()
    session.notice.connect(lambda sentence, is_error: told.append(f"{is_error} {sentence}"))
    for name in ("First", "Second"):
        records.create_party(session.register, Organisation, name)
        assert session.keeper is not None
        session.keeper.keep("hour")
        kept(desk, qtbot)
    qtbot.waitUntil(lambda: told != [])
    assert told == [f"False The backup is kept, but not in the second folder: {next(iter(told)).split(': ')[1]}"]


def test_an_import_is_preceded_by_a_backup(
    desk: Desk, path: Path, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open(path)
    kept(desk, qtbot)
    records.create_party(window_of(desk).session.register, Organisation, "One more")
    answers.to_open = tmp_path / "none.json"
    window_of(desk).qt_actions["import-json"].trigger()
    assert kept(desk, qtbot) == ["import", "open"]


def test_without_room_for_a_backup_the_person_says_whether_to_go_on(
    desk: Desk, path: Path, answers: Answers, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    data.mkdir()
    (data / "backups").write_bytes(b"a file where a folder should be")
    desk.open(path)
    qtbot.waitUntil(lambda: "No backup was made" in window_of(desk).notices.sentence())
    answers.to_open, answers.yes = tmp_path / "none.json", False
    window_of(desk).qt_actions["import-json"].trigger()
    assert answers.asked[-1] == "Go on without a backup?"


def test_an_older_page_found_beside_the_window_closes_the_file(desk: Desk, path: Path, qtbot: QtBot) -> None:
    desk.open(path)
    kept(desk, qtbot)
    session = window_of(desk).session
    assert session.keeper is not None
    session.keeper.damaged.emit(RolledBack(name=path.name))
    assert isinstance(desk.window, WelcomePage)
    assert "older copies of some of its pages" in desk.window.notices.sentence()
    assert desk.session is None


def test_what_a_damaged_file_still_holds_is_saved_into_a_new_one(
    desk: Desk, path: Path, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged, target = tmp_path / "damaged.asm", tmp_path / "saved.asm"
    content = path.read_bytes()
    damaged.write_bytes(content[:PAGE] + bytes(PAGE) + content[2 * PAGE :])
    desk.open(path)

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, Salvaging)
        dialog.main.click()
        qtbot.waitUntil(lambda: dialog.target is not None)
        seen.append(dialog.report.text())
        dialog.main.click()

    seen: list[str] = []
    answers.to_open, answers.to_write, answers.fill = damaged, target, save
    window_of(desk).qt_actions["salvage"].trigger()
    assert "Not every row could be read of: Organisations." in seen[0]
    with closing(Register.open(target, None)) as register:
        assert register.store.all(Organisation)


def test_a_damaged_file_is_offered_its_latest_backup(desk: Desk, path: Path, answers: Answers, qtbot: QtBot) -> None:
    desk.open(path)
    kept(desk, qtbot)
    window_of(desk).close()
    assert desk.session is not None
    desk.session.close()
    desk.session = None
    content = path.read_bytes()
    path.write_bytes(content[:PAGE] + bytes(PAGE) + content[2 * PAGE :])
    desk.open(path)
    qtbot.waitUntil(lambda: isinstance(desk.window, WelcomePage))
    assert isinstance(desk.window, WelcomePage)

    def restore(dialog: QDialog) -> None:
        assert isinstance(dialog, OpenRegister)
        assert dialog.saving.isVisible()
        dialog.restoring.click()

    answers.fill = restore
    press(desk.window.notices, "What can be done")
    with closing(Register.open(path, None, read_only=True)) as register:
        assert register.store.problems() == []
    assert window_of(desk).session.register.path == path
