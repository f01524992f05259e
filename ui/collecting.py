"""Python's collector of cycles, on the thread of the window only.

Left to itself it runs on whichever thread makes the most objects, and a worker would then destroy widgets, which Qt
allows on the window's thread alone.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 2000
"""Milliseconds."""


class Collector(QObject):
    """Collects every so often while the event loop runs, as far as there is something new to look at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect)
        self._timer.start(EVERY)


def collect() -> None:
    """Collect the generations that are due."""
    due = [
        generation
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if limit and count > limit
    ]
    if due:
        gc.collect(max(due))
