"""Fixtures of the window's tests: settings of their own, a small register after the model case, parts of the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asm_desktop.domain.fields import Field, Record
from asm_desktop.services.register import Register
from tests.ui.answers import Answers
from tests.ui.model_case import Case, make_case
from tests.ui.seen import settled
from tests.ui.shown_editor import Make
from tests.ui.shown_pane import Shown
from ui.desk import Desk
from ui.forms.editor import Surroundings
from ui.forms.editors import editor_for
from ui.forms.record_pane import RecordPane
from ui.preferences import Preferences
from ui.session import Session
from ui.theme.mode import Mode, use_mode
from ui.translation import use_language
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def settings(tmp_path: Path) -> None:
    """Keep what is remembered of columns and windows inside the test's own folder."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The register that every test gets a copy of."""
    with closing(Register.create(tmp_path_factory.mktemp("pattern") / "case.asm", None)) as register:
        return make_case(register)


@pytest.fixture
def case(pattern: Case, tmp_path: Path) -> Iterator[Case]:
    """A copy of the register, open."""
    path = tmp_path / "case.asm"
    shutil.copy(pattern.register.path, path)
    with closing(Register.open(path, None)) as register:
        yield replace(pattern, register=register)


@pytest.fixture
def session(case: Case, qapp: QApplication) -> Iterator[Session]:
    """The register as the window sees it."""
    made = Session(case.register, qapp)
    yield made
    made.stop_reading()
    made.setParent(None)


@pytest.fixture
def answers() -> Answers:
    """The person at the screen."""
    return Answers()


@pytest.fixture
def window(session: Session, answers: Answers, qtbot: QtBot) -> MainWindow:
    """The window on the model case, seen and settled."""
    made = MainWindow(session, answers)
    qtbot.addWidget(made)
    return settled(made, qtbot)


@pytest.fixture
def shown(case: Case, session: Session, qtbot: QtBot) -> Shown:
    """An empty pane on the screen."""
    pane = RecordPane(session)
    qtbot.addWidget(pane)
    pane.resize(640, 900)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return Shown(pane, case, session)


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Make:
    """Makes the editor of a field and shows it."""

    def made(field: Field[Any], row: Record | None = None) -> Any:
        editor = editor_for(field, Surroundings(session, row=row))
        qtbot.addWidget(cast(QWidget, editor))
        cast(QWidget, editor).show()
        return editor

    return made


@pytest.fixture
def desk(qapp: QApplication, answers: Answers) -> Iterator[Desk]:
    """What is open, in English and light."""
    preferences = Preferences()
    preferences.mode, preferences.language = Mode.LIGHT, "en"
    made = Desk(qapp, preferences, answers)
    yield made
    made.leave()
    made.deleteLater()
    use_language("en")
    use_mode(qapp, Mode.LIGHT)


@pytest.fixture
def path(pattern: Case, tmp_path: Path) -> Path:
    """A copy of the model case, closed."""
    copy = tmp_path / "case.asm"
    copy.write_bytes(pattern.register.path.read_bytes())
    return copy
