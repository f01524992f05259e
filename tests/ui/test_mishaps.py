"""What a person sees of a fault of the program, and after a run that was not ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import Organisation
from asm_desktop.services import own_data, records
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from ui.desk import Desk
from ui.dialogs.crash_report import CrashReportDialog
from ui.mishaps import Mishaps
from ui.window import MainWindow

SECRET = "Baek Seung-ho"
DYING = """
import os, signal, sys
from asm_desktop.services.crash_reports import Run
from asm_desktop.services.register import Register
from asm_desktop.services import records
from asm_desktop.domain.records import Organisation
register = Register.open(__import__("pathlib").Path(sys.argv[1]), None)
Run().begin()
records.create_party(register, Organisation, "Saved at the last moment")
if sys.argv[2] == "fault":
    import faulthandler
    faulthandler._sigsegv()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the program's own."""
    monkeypatch.setenv(own_data.VARIABLE, str(tmp_path / "data"))
    return tmp_path / "data" / "reports"


def fail(name: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"{name} cannot be") from error


def test_a_fault_is_told_without_content(desk: Desk, answers: Answers, data: Path, tmp_path: Path) -> None:
    mishaps, told = Mishaps(desk), list[str]()

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, CrashReportDialog)
        told.append(dialog.text.toPlainText())
        answers.to_write = tmp_path / "report.txt"
        dialog.save()
        dialog.drop()

    answers.fill = read
    try:
        fail(SECRET)
    except ValueError as error:
        mishaps.take(type(error), error, error.__traceback__)
    QApplication.processEvents()
    (text,) = told
    assert "builtins.ValueError\n  tests/ui/test_mishaps.py:" in text
    assert "in fail" in text
    assert "builtins.KeyError" in text
    assert SECRET not in text
    assert str(Path(__file__).parents[2]) not in text
    assert (tmp_path / "report.txt").read_text("utf-8") == text
    assert list(data.iterdir()) == [], "what was dropped is gone"


def test_the_program_stopped_by_the_keyboard_is_no_fault(desk: Desk, data: Path) -> None:
    Mishaps(desk).take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not data.exists()


@pytest.mark.parametrize("death", ["kill", "fault"])
def test_the_next_start_says_what_is_there_again(
    desk: Desk, data: Path, tmp_path: Path, qtbot: QtBot, death: str
) -> None:
    path = tmp_path / "mine.asm"
    register = Register.create(path, None)
    records.create_party(register, Organisation, SECRET)
    register.close()
    root = Path(__file__).parents[2]
    run = [sys.executable, "-c", DYING, str(path), death]
    ended = subprocess.run(run, cwd=root, env=os.environ, capture_output=True, check=False, timeout=60)
    assert ended.returncode == -(signal.SIGKILL if death == "kill" else signal.SIGSEGV), ended.stderr
    left = "".join(each.read_text("utf-8", "replace") for each in data.glob("run-*.txt"))
    desk.open(path)
    window = desk.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.session.register.store.parts_checked)
    mishaps = Mishaps(desk)
    mishaps.begin()
    sentence = window.notices.sentence()
    assert sentence.startswith("The last time, this file was not closed. All that was saved is here, last “Add org")
    assert "Saved at the last moment" in sentence
    texts = [each.read_text("utf-8") for each in data.glob("report-*.txt")]
    assert len(texts) == 1
    assert SECRET not in texts[0] + left
    assert ("Segmentation fault" in texts[0]) == (death == "fault")
    assert str(root) not in texts[0]
    mishaps.end()
    assert list(data.glob("run-*")) == []
    mishaps.begin()
    assert len(list(data.glob("report-*.txt"))) == 1, "a run that was ended leaves nothing to tell"
    mishaps.end()
