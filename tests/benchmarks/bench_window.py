"""The window on a big register, against a small one: ``python -m tests.benchmarks.bench_window``.

Each thing that a person does is timed from the key or click until the window is painted, on both registers in turn, in
one run; what counts is the ratio, and that nothing takes longer than a person can feel. Exit 1 above a limit.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from asm_desktop.services import listing
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register
from tests.benchmarks.big_register import fill
from ui.desk import make_application
from ui.questions import Questions
from ui.record_page import RecordPage
from ui.session import Session
from ui.theme.mode import Mode, dress, use_mode
from ui.window import MainWindow

SMALL, RUNS = 100, 9
FELT = 0.1
"""Seconds after which a person notices that they wait."""
OPENING = 1.15
"""How much longer than a small register a big one may take to open and show its first page (DESIGN.md)."""


class Desk:
    """One window on one register, and what a person does there."""

    def __init__(self, application: QApplication, path: Path) -> None:
        self.application, self.path = application, path
        self.window: MainWindow | None = None
        self.session: Session | None = None

    def open(self) -> None:
        """Open the file and see its first page."""
        self.session = Session(Register.open(self.path, None))
        self.window = MainWindow(self.session, Questions())
        dress(self.application)
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Close window and file."""
        assert self.window is not None
        assert self.session is not None
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.session.close()

    def settle(self) -> None:
        """Let the window paint what is to be painted."""
        for _ in range(3):
            self.application.processEvents()
            self.application.sendPostedEvents()

    def page(self) -> RecordPage:
        """The page shown."""
        assert self.window is not None
        page = self.window.page()
        assert isinstance(page, RecordPage)
        return page

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

    def show_record(self, place: float) -> None:
        """Open the record at a place in the register."""
        assert self.window is not None
        register = self.page().session.register
        view = View("person")
        (line,) = listing.rows(register, view, round((listing.count(register, view) - 1) * place), 1)
        began = time.perf_counter()
        self.window.show_record(line.key)
        self.settle()
        self.taken = time.perf_counter() - began


def timed(act: Callable[[], object]) -> float:
    """Seconds an act takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def measure(desk: Desk, run: int) -> dict[str, float]:
    """Seconds of each act, once."""
    found = {"open file": timed(desk.open)}
    found["page: agreements"] = timed(lambda: desk.go("agreements", "agreement"))
    found["page: people"] = timed(lambda: desk.go("stakeholders", "person"))
    for text in ("k", "ki", "kim", "김", "김민", "director"):
        found[f"filter: {text}"] = timed(lambda text=text: desk.filter(text))  # type: ignore[misc]
    desk.filter("")
    found["scroll"] = timed(lambda: desk.scroll(0.2 + run / 20))
    found["sort: title"] = timed(lambda: desk.sort("title"))
    found["scroll, sorted"] = timed(lambda: desk.scroll(0.9 - run / 20))
    desk.show_record(0.3 + run / 20)
    found["open record"] = desk.taken
    desk.close()
    return found


def main() -> int:
    """Measure and report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--file", type=Path, help="a big register made before by big_register.py")
    options.add_argument("--runs", type=int, default=RUNS)
    given = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        small, big = Path(folder, "small.asm"), given.file or Path(folder, "big.asm")
        for path, count in ((small, SMALL), (big, given.people)):
            if not path.exists():
                register = Register.create(path, None)
                fill(register, count)
                register.close()
        application = make_application()
        use_mode(application, Mode.LIGHT)
        desks = {"small": Desk(application, small), "big": Desk(application, big)}
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in desks}
        for run in range(given.runs + 1):
            for name, desk in desks.items():
                found = measure(desk, run)
                if run:
                    runs[name].append(found)
    return report(runs["small"], runs["big"])


def report(small: list[dict[str, float]], big: list[dict[str, float]]) -> int:
    """Print the medians, their ratios and what is too slow; 1 if anything is."""
    slow = []
    for act in small[0]:
        base, ours = (statistics.median(run[act] for run in runs) for runs in (small, big))
        ratio = statistics.median(b[act] / a[act] for a, b in zip(small, big, strict=True))
        too_slow = (ratio > OPENING and ours > FELT) if act == "open file" else ours > FELT
        slow += [act] * too_slow
        print(f"{act:18} {base * 1000:7.1f} ms {ours * 1000:7.1f} ms {ratio:7.2f}× {'SLOW' * too_slow}")
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
