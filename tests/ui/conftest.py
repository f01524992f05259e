"""Fixtures of the window's tests: settings of their own, and a small register after the model case."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from asm_desktop.services.register import Register
from tests.ui.model_case import Case, make_case
from ui.session import Session


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
    made.setParent(None)
