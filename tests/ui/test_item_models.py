"""Every item model of the window, found by looking for it, on the sample under Qt's own tester."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample
from tests.ui.model_exercises import EXERCISES
from ui.session import Session

BROKEN = """
import os, sys
from PySide6.QtCore import QAbstractListModel, QCoreApplication, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester as Tester

class Forgetful(QAbstractListModel):
    count = 1

    def rowCount(self, parent=None):
        return self.count

    def data(self, index, role=0):
        return None

qInstallMessageHandler(lambda kind, _, words: (print(words, file=sys.stderr, flush=True), os._exit(9)))
application, model = QCoreApplication([]), Forgetful()
tester = Tester(model, Tester.FailureReportingMode.Fatal)
model.count = 3
model.beginInsertRows(model.index(-1), 1, 1)
model.endInsertRows()
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.asm"
    make_sample(path, None)
    return path


@pytest.fixture
def session(sample: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    """A copy of the sample as the window sees it."""
    path = tmp_path / "sample.asm"
    shutil.copy(sample, path)
    with closing(Register.open(path, None)) as register:
        made = Session(register, qapp)
        yield made
        made.stop_reading()
        made.setParent(None)


def item_models() -> set[type[QAbstractItemModel]]:
    """The classes of the window's own item models, proxies included, in whatever module they are."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found, waiting = set[type[QAbstractItemModel]](), [QAbstractItemModel]
    while waiting:
        waiting += (below := waiting.pop().__subclasses__())
        found.update(model for model in below if model.__module__.startswith("ui.") and not is_abstract(model))
    return found


def is_abstract(model: type[QAbstractItemModel]) -> bool:
    """Whether a class leaves something to those made of it."""
    return any(getattr(each, "__isabstractmethod__", False) for each in vars(model).values())


def test_every_item_model_of_the_window_is_exercised() -> None:
    assert item_models() == set(EXERCISES)


@pytest.mark.parametrize("exercise", [each for several in EXERCISES.values() for each in several])
def test_item_model_keeps_qts_rules(session: Session, qtbot: QtBot, exercise: Callable[[Session, QtBot], None]) -> None:
    exercise(session, qtbot)


def test_breach_of_qts_rules_ends_the_program() -> None:
    ended = subprocess.run([sys.executable, "-c", BROKEN], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 9
    assert "FAIL" in ended.stderr
