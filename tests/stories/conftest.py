"""Fixtures of the stories: the window on a fresh copy of the sample."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample
from tests.stories.desk import Desk, Person
from ui.session import Session
from ui.theme.fonts import use_fonts
from ui.theme.mode import Mode, use_mode
from ui.window import MainWindow


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    make_sample(path, None)
    return path


@pytest.fixture
def desk(sample: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """The window, as a person finds it after opening the sample."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    use_fonts(qapp)
    use_mode(qapp, Mode.LIGHT)
    path = tmp_path / "sample.asm"
    shutil.copy(sample, path)
    session = Session(Register.open(path, None))
    person = Person()
    window = MainWindow(session, person)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Desk(window, qtbot, person)
    window.close()
    session.close()
