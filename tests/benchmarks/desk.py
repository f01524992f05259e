"""One window on one register for the benchmarks, and what a person does there, each until all of it is shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from asm_desktop.services import listing
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from ui.questions import Questions
from ui.record_page import RecordPage
from ui.session import Session
from ui.theme.mode import dress
from ui.window import MainWindow

PAUSE = 0.001
"""Seconds between two looks at whether a worker is done, so that waiting costs the window nothing."""


class Taken(NamedTuple):
    """Seconds an act takes: of the processor for the window itself, and by the clock until all is shown."""

    window: float
    waited: float


def taken(act: Callable[[], object]) -> Taken:
    """What an act takes."""
    began = time.thread_time(), time.perf_counter()
    act()
    return Taken(time.thread_time() - began[0], time.perf_counter() - began[1])


class Desk:
    """One window on one register, and what a person does there; `first_page` is what the first page took."""

    def __init__(self, application: QApplication, path: Path) -> None:
        self.application, self.path = application, path
        self.window: MainWindow | None = None
        self.session: Session | None = None
        self.first_page = self.all_shown = Taken(0, 0)

    def open(self) -> None:
        """Open the file as the program does, see its first page, and then the first record beside it."""
        began = time.thread_time(), time.perf_counter()

        def note() -> None:
            self.first_page = Taken(time.thread_time() - began[0], time.perf_counter() - began[1])

        self.session = Session(Register.open(self.path, None, parts_later=True))
        self.window = MainWindow(self.session, Questions())
        self.window.page().painted.connect(note)
        dress(self.application)
        self.window.show()
        self.settle()
        assert self.first_page.window
        self.all_shown = Taken(time.thread_time() - began[0], time.perf_counter() - began[1])

    def close(self) -> None:
        """Close window and file."""
        assert self.window is not None
        assert self.session is not None
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.session.close()

    def settle(self) -> None:
        """Let the window paint what is to be painted, with what a worker reads for it."""
        assert self.session is not None
        self._paint()
        while self.session.is_reading():
            time.sleep(PAUSE)
            self.application.processEvents()
        self._paint()

    def _paint(self) -> None:
        for _ in range(3):
            self.application.processEvents()
            self.application.sendPostedEvents()

    def page(self) -> RecordPage:
        """The page shown."""
        assert self.window is not None
        page = self.window.page()
        assert isinstance(page, RecordPage)
        return page

    def visit(self, page: str) -> None:
        """Show a page."""
        assert self.window is not None
        self.window.go(page)
        self.settle()

    def go(self, page: str, noun: str) -> None:
        """Show the records of a noun."""
        assert self.window is not None
        self.window.go(page)
        self.page().choose(noun)
        self.settle()

    def filter(self, text: str) -> None:
        """Type into the filter."""
        self.page().table.bar.line.setText(text)
        self.page().table.bar.line.textEdited.emit(text)
        self.settle()

    def scroll(self, share: float) -> None:
        """Drag the scroll bar."""
        bar = self.page().table.grid.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        self.settle()

    def sort(self, field: str) -> None:
        """Sort by a field."""
        self.page().table.sort(((field, False),))
        self.settle()

    def key_at(self, noun: str, place: float) -> str:
        """The identifier of the record at a place in its table."""
        assert self.session is not None
        register, view = self.session.register, View(noun)
        (line,) = listing.rows(register, view, round((listing.count(register, view) - 1) * place), 1)
        return line.key

    def show_record(self, key: str) -> None:
        """Open a record."""
        assert self.window is not None
        self.window.show_record(key)
        self.settle()
