"""A hostile file shown from a record: a sentence, and a window that goes on."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from asm_desktop.services import documents
from asm_desktop.services.register import Register
from tests.decoding import corpus
from tests.ui.model_case import Case
from ui.dialogs.file_view import FileView
from ui.session import Session

FILES = {
    "bomb.png": corpus.wide_png(7000),
    "claim.png": corpus.claimed_png(60_000),
    "cut.pdf": corpus.pdf()[:400],
    "deep.pdf": corpus.deep_pdf(),
    "pages.pdf": corpus.many_pages(),
    "bulky.pdf": corpus.bulky_pdf(),
}


def view_of(register: Register, session: Session, qtbot: QtBot, path: Path) -> FileView:
    kept = documents.keep(register, path)
    assert kept is not None
    version = documents.current(register, documents.attach(register, None, kept).key)
    assert version is not None
    view = FileView(session, version.key, path.name, kept.size)
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_answered_by_a_sentence(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    view = view_of(case.register, session, qtbot, path)
    qtbot.waitUntil(lambda: view.state.isVisible() and view.is_drawn(), timeout=15_000)
    assert view.state.text().endswith(".")
    view.close()


def test_the_window_lives_while_a_page_without_end_is_drawn_and_closing_does_not_wait(
    case: Case, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "endless.pdf"
    path.write_bytes(corpus.endless_pdf(depth=14))
    beats: list[float] = []
    pulse = QTimer()
    pulse.timeout.connect(lambda: beats.append(time.monotonic()))
    pulse.start(20)
    view = view_of(case.register, session, qtbot, path)
    qtbot.waitUntil(lambda: view.pages.isVisible(), timeout=10_000)
    qtbot.wait(600)
    assert max(later - earlier for earlier, later in itertools.pairwise(beats)) < 1
    started = time.monotonic()
    view.close()
    assert time.monotonic() - started < 2
