"""What a window asks a file for grows with what is on the screen, never with what is in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from tests.benchmarks.big_register import fill
from tests.store.counting import Asked
from tests.ui.answers import Answers
from tests.ui.seen import settled
from ui.dialogs.palette import Palette
from ui.pages import PAGES
from ui.record_page import RecordPage
from ui.session import Session
from ui.window import MainWindow

FEW, TEN_TIMES = 40, 400
OF_NAMESAKES = 3
"""So many statements more read who is called alike, where somebody is."""
PAGES_OF_RECORDS = [(page.id, noun) for page in PAGES for noun in page.nouns]


class Opened:
    """A window on a register of so many people, and what is asked of the file by whatever connection."""

    def __init__(self, path: Path, application: QApplication, qtbot: QtBot) -> None:
        self.register, self._qtbot = Register.open(path, None), qtbot
        self._asked = Asked(self.register)
        self.session = Session(self.register, application)
        self.window = MainWindow(self.session, Answers())
        qtbot.addWidget(self.window)
        settled(self.window, qtbot)
        self.settle()

    def settle(self) -> None:
        """Let the window paint and read."""
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self.session.is_reading())
        QApplication.processEvents()

    def asked(self, act: Callable[[], object]) -> list[str]:
        """The statements that an act takes until all of it is shown."""
        start = len(self._asked.statements)
        act()
        self.settle()
        return self._asked.statements[start:]

    def go(self, page: str, noun: str) -> None:
        """Show the records of a noun."""
        self.window.go(page)
        self.window.page().choose(noun)

    def table(self) -> RecordPage:
        """The page shown."""
        page = self.window.page()
        assert isinstance(page, RecordPage)
        return page

    def find(self, text: str) -> list[str]:
        """Type into the palette."""
        palette = Palette(self.session, self.window.qt_actions, self.window)
        palette.show_over(self.window)
        self._qtbot.waitUntil(palette.is_settled)
        start = len(self._asked.statements)
        palette.field.setText(text)
        self._qtbot.waitUntil(palette.is_settled)
        palette.close()
        return self._asked.statements[start:]

    def close(self) -> None:
        """Close window and file."""
        self.window.close()
        self.session.close()


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A register, and one ten times as large."""
    folder = tmp_path_factory.mktemp("sizes")
    for count in (FEW, TEN_TIMES):
        with closing(Register.create(folder / f"{count}.asm", None)) as register:
            fill(register, count)
    return [folder / f"{count}.asm" for count in (FEW, TEN_TIMES)]


@pytest.fixture
def both(paths: list[Path], qapp: QApplication, qtbot: QtBot) -> Iterator[list[Opened]]:
    """A window on each."""
    made = [Opened(path, qapp, qtbot) for path in paths]
    yield made
    for each in made:
        each.close()


def test_opening_pages(both: list[Opened]) -> None:
    for place in PAGES_OF_RECORDS:
        small, large = (len(each.asked(partial(each.go, *place))) for each in both)
        assert small == large, place


def test_reading_the_day(both: list[Opened]) -> None:
    small, large = (len(each.asked(partial(each.window.go, "today"))) for each in both)
    assert 0 < small == large


@pytest.mark.parametrize("noun", ["person", "organisation", "agreement", "engagement"])
def test_showing_a_record(both: list[Opened], noun: str) -> None:
    counts = []
    for each in both:
        (line,) = listing.rows(each.register, View(noun, sort=BY_NOUN[noun].sort), 2, 1)
        counts.append(len(each.asked(partial(each.window.show_record, line.key))))
    assert counts[1] <= counts[0] + OF_NAMESAKES


@pytest.mark.parametrize("sort", [(("title", False),), (("held_on", True),), (("agreement", False),)])
def test_sorting_filtering_and_scrolling(both: list[Opened], sort: tuple[tuple[str, bool], ...]) -> None:
    counts = []
    for each in both:
        each.go("engagements", "engagement")
        each.settle()
        table = each.table().table
        acts = (
            partial(table.sort, sort),
            partial(table.bar.narrowed.emit, "review", ()),
            partial(table.bar.narrowed.emit, "", ()),
            table.grid.scrollToBottom,
        )
        counts.append([len(each.asked(act)) for act in acts])
    assert counts[0] == counts[1]


@pytest.mark.parametrize("text", ["k", "kim", "김", "director"])
def test_a_key_in_the_palette(both: list[Opened], text: str) -> None:
    small, large = (len(each.find(text)) for each in both)
    assert 0 < large <= small, "where less fits, more ways are gone to find what was meant"
