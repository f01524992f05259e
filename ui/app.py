"""Starting the application, and ending it."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.desk import Desk

SETTLED = 1000
"""Milliseconds after which the program has surely started."""


def run(path: Path | None = None, *, passphrase: str | None = None, sample: bool = False) -> int:
    """Show the window on a file, on a fresh copy of the sample, or the welcome; returns the exit code."""
    from ui import qt

    gc.disable()  # nothing that starting makes is garbage, and looking for some delays the window
    qt.load()
    from PySide6.QtCore import QTimer

    from ui.desk import Desk, make_application
    from ui.mishaps import Mishaps
    from ui.preferences import Preferences
    from ui.questions import Questions

    application = make_application()
    desk = Desk(application, Preferences(), Questions())
    mishaps = Mishaps(desk)
    mishaps.watch()
    QTimer.singleShot(SETTLED, lambda: _collect_from_now_on(desk))
    QTimer.singleShot(SETTLED, mishaps.begin)
    if sample:
        desk.show_file("sample")
    elif path is not None:
        desk.open(path, passphrase)
    if desk.window is None:
        desk.show_welcome()
    code = application.exec()
    desk.leave()
    mishaps.end()
    return code


def _collect_from_now_on(desk: Desk) -> None:
    from ui.collecting import Collector

    Collector(desk)
