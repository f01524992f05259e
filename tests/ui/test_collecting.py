"""Cycles of objects are collected on the thread of the window."""

from __future__ import annotations

import gc
import weakref

from ui.collecting import Collector, collect
from ui.window import MainWindow


def test_cycles_are_collected_on_the_thread_of_the_window(window: MainWindow) -> None:
    class Node:
        def __init__(self) -> None:
            self.itself = self

    gc.enable()
    collector = Collector(window)
    try:
        gone = weakref.ref(Node())
        assert not gc.isenabled()
        litter = [Node() for _ in range(2000)]
        litter.clear()
        collect()
        assert gone() is None
    finally:
        collector.deleteLater()
        gc.unfreeze()
