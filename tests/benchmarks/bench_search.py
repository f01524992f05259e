"""A keystroke in the palette on a big register: ``python -m tests.benchmarks.bench_search [--file BIG.asm]``.

Each text is looked for by the program and by a bare FTS5 query that ranks the same entries and reads the titles of as
many rows, in turn; what counts is the ratio for each text, and that none takes longer than a person can feel. The texts
with a typo are measured beside them: they are looked for in a worker, and only where little fits. Exit 1 above a limit.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from asm_desktop.services.register import Register
from asm_desktop.services.search import search
from asm_desktop.store.search import WEIGHTS, expression
from tests.benchmarks.big_register import fill

LIMIT, FELT, SHOWN = 2.0, 0.1, 30
TYPED = ("k", "ki", "kim", "min-seo kim", "김", "김민", "김민서", "ㄱㅁㅅ", "director", "research bank", "korea")
MISTYPED = ("Reserch Bank", "Drector", "김민서", "Instituet 12")


def timed(act: Callable[[], object]) -> float:
    """Seconds an act takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def bare(register: Register, text: str) -> Callable[[], object]:
    """The bare query for a text: the best entries by rank, and the titles of their rows."""
    database, query = register.store.database, expression(text)
    ranked = f'SELECT "rowid" FROM "search_index" WHERE "search_index" MATCH ? ORDER BY bm25("search_index", {WEIGHTS})'
    titles = (
        'SELECT p."ref", p."title", p."position" FROM json_each(?) n JOIN "search_key" k ON k."rowid" = n."value" '
        'JOIN "party" p ON p."id" = k."key"'
    )

    def ask() -> object:
        numbers = [number for (number,) in database.execute_sql(f"{ranked} LIMIT {SHOWN}", (query,)).fetchall()]
        return database.execute_sql(titles, (json.dumps(numbers),)).fetchall()

    return ask


def measure(register: Register, runs: int) -> int:
    """Measure and report."""
    ratios, slow = [], []
    for text in TYPED:
        ask = bare(register, text)
        pairs = [(timed(ask), timed(lambda text=text: search(register, text, SHOWN))) for _ in range(runs + 1)][1:]  # type: ignore[misc]
        base, ours = (statistics.median(each) for each in zip(*pairs, strict=True))
        ratio = statistics.median(mine / theirs for theirs, mine in pairs)
        ratios.append(ratio)
        slow += [text] * (ours > FELT or ratio > LIMIT)
        print(f"{text:14} {base * 1000:7.1f} ms {ours * 1000:7.1f} ms {ratio:6.2f}×")
    for text in MISTYPED:
        first = timed(lambda text=text: search(register, text, SHOWN))  # type: ignore[misc]
        again = statistics.median(timed(lambda text=text: search(register, text, SHOWN)) for _ in range(runs))  # type: ignore[misc]
        print(f"{text:14} {'':10} {again * 1000:7.1f} ms   (first {first * 1000:.0f} ms, in a worker)")
    print(f"median ratio {statistics.median(ratios):.2f}× (limit {LIMIT} for each)")
    print(f"slow: {', '.join(slow)}" if slow else "all within their limits")
    return int(bool(slow))


def main() -> int:
    """Make the register where none is given, and measure."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--file", type=Path, help="a big register made before by big_register.py")
    options.add_argument("--runs", type=int, default=15)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or Path(folder, "big.asm")
        if not path.exists():
            register = Register.create(path, None)
            fill(register, given.people)
            register.close()
        register = Register.open(path, None, read_only=True)
        try:
            return measure(register, given.runs)
        finally:
            register.close()


if __name__ == "__main__":
    sys.exit(main())
