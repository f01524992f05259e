"""The window on a big register, against a small one: ``python -m tests.benchmarks.bench_window``.

Each thing that a person does is measured from the key or click until the window is painted, on both registers in turn,
in one run: opening the file, each page, records, filtering, scrolling, and each column that a long table is sorted by.
What counts is the processor time of the window's own thread, which is what holds up a person, as a share of its limit:
for opening, of what a small register takes; for the rest, of what a person can feel. What is waited for beside it, for
what a worker reads, is told too. Exit 1 above a limit.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing
from asm_desktop.services.register import Register
from tests.benchmarks.big_register import fill
from tests.benchmarks.desk import Desk, Taken, taken
from ui.desk import make_application
from ui.pages import PAGES
from ui.theme.mode import Mode, use_mode

SMALL, RUNS = 100, 9
FELT = 0.1
"""Seconds after which a person notices that they wait."""
OPENING, OPENED = 1.15, "open file: first page"
"""How much longer than a small register a big one may take to open and show its first page (DESIGN.md)."""
LONG = {
    "person": "stakeholders",
    "organisation": "stakeholders",
    "agreement": "agreements",
    "engagement": "engagements",
}
"""The nouns that have very many records, and their pages."""
TYPED = {"person": ("k", "ki", "kim", "김", "김민", "director"), "engagement": ("r", "re", "research", "kim")}
Run = dict[str, Taken]


def measure(desk: Desk, run: int) -> Run:
    """What each act takes, once."""
    desk.open()
    found = {OPENED: desk.first_page, "open file: first record": desk.all_shown}
    for page in PAGES:
        for noun in page.nouns:
            found[f"page: {page.id}, {noun}"] = taken(lambda page=page, noun=noun: desk.go(page.id, noun))  # type: ignore[misc]
        if not page.nouns:
            found[f"page: {page.id}"] = taken(lambda page=page: desk.visit(page.id))  # type: ignore[misc]
    for noun, page_id in LONG.items():
        desk.go(page_id, noun)
        for text in TYPED.get(noun, ()):
            found[f"filter: {noun}, {text}"] = taken(lambda text=text: desk.filter(text))  # type: ignore[misc]
        desk.filter("")
        found[f"scroll: {noun}"] = taken(lambda: desk.scroll(0.2 + run / 20))
        key = desk.key_at(noun, 0.3 + run / 20)
        found[f"open record: {noun}"] = taken(lambda key=key: desk.show_record(key))  # type: ignore[misc]
        first = desk.key_at(noun, 0)
        found[f"open record: {noun}, the first"] = taken(lambda key=first: desk.show_record(key))  # type: ignore[misc]
    desk.close()
    return found


def measure_sorting(desk: Desk) -> Run:
    """What sorting takes by each column of the long tables, once."""
    desk.open()
    found = {}
    for noun, page in LONG.items():
        desk.go(page, noun)
        for field in listing.choosable(BY_NOUN[noun]):
            name = field.name
            found[f"sort: {noun}, {name}"] = taken(lambda name=name: desk.sort(name))  # type: ignore[misc]
        desk.sort("ref")
        desk.scroll(0.9)
        found[f"scroll, sorted: {noun}"] = taken(lambda: desk.scroll(0.4))
    desk.close()
    return found


def main() -> int:
    """Measure and report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--file", type=Path, help="a big register made before by big_register.py")
    options.add_argument("--runs", type=int, default=RUNS)
    options.add_argument("--sorts", type=int, default=1, help="how often each column is sorted by")
    given = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        paths = {"small": Path(folder, "small.asm"), "big": given.file or Path(folder, "big.asm")}
        for path, count in zip(paths.values(), (SMALL, given.people), strict=True):
            if not path.exists():
                register = Register.create(path, None)
                fill(register, count)
                register.close()
        application = make_application()
        use_mode(application, Mode.LIGHT)
        desks = {name: Desk(application, path) for name, path in paths.items()}
        runs: dict[str, list[Run]] = {name: [] for name in desks}
        for number in range(given.runs + 1):
            for name, desk in desks.items():
                runs[name].append(measure(desk, number))
        sorts = {name: [measure_sorting(desk) for _ in range(given.sorts)] for name, desk in desks.items()}
    bad = report(runs["small"][1:], runs["big"][1:]) + report(sorts["small"], sorts["big"])
    print(f"{bad} above their limits" if bad else "all within their limits")
    return int(bad > 0)


def report(small: list[Run], big: list[Run]) -> int:
    """Print the medians and what share of its limit each act takes; how many are above."""
    print(f"{'':36} {'small':>9} {'big':>9} {'ratio':>8} {'of limit':>9} {'shown after':>12}")
    bad = 0
    for act in small[0]:
        base, ours = (statistics.median(run[act].window for run in runs) for runs in (small, big))
        ratio = statistics.median(b[act].window / a[act].window for a, b in zip(small, big, strict=True))
        share = ratio / OPENING if act == OPENED else ours / FELT
        waited = statistics.median(run[act].waited for run in big)
        bad += share > 1
        figures = f"{base * 1000:6.1f} ms {ours * 1000:6.1f} ms {ratio:7.2f}× {share:8.2f}× {waited * 1000:9.0f} ms"
        print(f"{act:36} {figures} {'SLOW' * (share > 1)}", flush=True)
    return bad


if __name__ == "__main__":
    sys.exit(main())
