"""The ceremony pack against a bare canvas that draws the same pages: ``python tests/benchmarks/bench_pack.py``.

The pack of the sample's ceremony, thirty guests with portraits, is drawn once while every call to ReportLab's canvas is
written down; the bare canvas then makes just these calls, with no layout to find. The two take turns, so that a busy
machine slows both; what counts is the median of the ratios. Portraits are cropped beforehand for both; the whole way
from the open file to the bytes crops them anew. Exit 1 above LIMIT, or where that way takes more than MOST seconds.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).parents[2]
LIMIT, MOST = 1.5, 2.0
EVENT, WHOLE_WAY = "E-0004", "open file to bytes"
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


class Written:
    """Stands before a canvas or one of its texts, which begins at `start`; passes every call on, and writes it down."""

    def __init__(self, target: Any, start: tuple[Any, ...] = ()) -> None:
        self.target, self.start, self.calls = target, start, list[Call]()

    def __getattr__(self, name: str) -> Any:
        if name == "_code":
            return self
        value = getattr(self.target, name)
        return self._caller(name, value) if callable(value) else value

    def append(self, code: str) -> None:
        """Operators that go straight into a text."""
        self.calls.append(("append", (code,), {}))
        self.target._code.append(code)

    def _caller(self, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **options: Any) -> Any:
            self.calls.append((name, given, options))
            result = method(*(each.target if isinstance(each, Written) else each for each in given), **options)
            return Written(result, given) if name == "beginText" else result

        return call


def written_down(draw: Callable[[], bytes]) -> tuple[dict[str, Any], list[Call]]:
    """The options of the canvas that the pack is drawn on, and every call to it."""
    from asm_desktop.packs import document
    from asm_desktop.packs.block import Sheet

    found: list[tuple[dict[str, Any], Written]] = []

    def sheet(out: io.BytesIO, **options: Any) -> Written:
        found.append((options, Written(Sheet(out, **options))))
        return found[-1][1]

    with mock.patch.object(document, "Sheet", sheet):
        draw()
    ((options, canvas),) = found
    return options, canvas.calls


def bare(options: dict[str, Any], calls: list[Call]) -> bytes:
    """The same calls on a canvas of their own."""
    from reportlab.lib.utils import ImageReader

    from asm_desktop.packs.block import Sheet

    out = io.BytesIO()
    canvas = Sheet(out, **options)
    for name, given, words in calls:
        if name == "drawText":
            _write(canvas, given[0])
        elif name == "drawImage":
            canvas.drawImage(ImageReader(io.BytesIO(given[0].fp.getvalue())), *given[1:], **words)
        elif name != "beginText":
            getattr(canvas, name)(*given, **words)
    return out.getvalue()


def _write(canvas: Any, written: Written) -> None:
    text = canvas.beginText(*written.start)
    for name, given, options in written.calls:
        if name == "append":
            text._code.append(*given)
        else:
            getattr(text, name)(*given, **options)
    canvas.drawText(text)


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def measure(runs: int, cases: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Seconds of each case, taken in turn; the first of each is not counted."""
    from asm_desktop.services import portraits

    times: dict[str, list[float]] = {name: [] for name in cases}
    for run in range(runs + 1):
        for name, action in cases.items():
            if name == WHOLE_WAY:
                portraits._printed.clear()
            took = seconds(action)
            if run:
                times[name].append(took)
    return times


def main() -> int:
    """Measure and report."""
    from asm_desktop.domain.printables import PACK
    from asm_desktop.packs.document import compact
    from asm_desktop.packs.pack import draw_briefing
    from asm_desktop.services import briefings, records, sample
    from asm_desktop.services.printables import print_document
    from asm_desktop.services.register import Register

    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=11)
    runs = arguments.parse_args().runs
    with tempfile.TemporaryDirectory() as folder, ExitStack() as at_the_end:
        sample.make_sample(Path(folder, "sample.asm"), None)
        register = Register.open(Path(folder, "sample.asm"), None, read_only=True)
        at_the_end.callback(register.close)
        key = records.find(register, EVENT).key
        briefing = briefings.briefing(register, key)
        options, calls = written_down(lambda: draw_briefing(briefing).pdf)

        def canvas() -> bytes:
            with compact():
                return bare(options, calls)

        assert abs(len(canvas()) - len(draw_briefing(briefing).pdf)) < 2000, "the bare canvas draws something else"
        cases: dict[str, Callable[[], object]] = {"bare canvas": canvas, "pack": lambda: draw_briefing(briefing).pdf}
        times = measure(runs, {**cases, WHOLE_WAY: lambda: print_document(register, PACK, key)})
    ratio = statistics.median(ours / base for base, ours in zip(times["bare canvas"], times["pack"], strict=True))
    for name, measured in times.items():
        print(f"{name:18} {statistics.median(measured) * 1000:6.0f} ms (median of {runs})")
    print(f"ratio              {ratio:6.2f} (limit {LIMIT})")
    return int(ratio > LIMIT or statistics.median(times[WHOLE_WAY]) > MOST)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
