"""When a window is to be locked: nobody did anything for a while, the computer slept, or its screen was locked."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from ui.preferences import Preferences
from ui.system import screen_lock

EVERY = 2000
"""Milliseconds between two looks at the clocks."""
NOTICED = 1.0
"""Seconds of sleep that are noticed."""
DEEDS = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletMove, QEvent.Type.InputMethod),
    }
)
Clock = Callable[[], float]


def slept() -> float:
    """Seconds that the computer has slept since it was started; 0 where the system does not tell."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
    awake_only = time.CLOCK_MONOTONIC if hasattr(time, "CLOCK_MONOTONIC") else None
    if hasattr(time, "CLOCK_UPTIME_RAW"):  # macOS, where the monotonic clock counts sleep
        asleep_too, awake_only = time.CLOCK_MONOTONIC, time.CLOCK_UPTIME_RAW
    if asleep_too is None or awake_only is None:
        return 0.0
    return time.clock_gettime(asleep_too) - time.clock_gettime(awake_only)


class Watching(QObject):
    """Looks at the clocks and listens to the system; `due` until `calm` is called or a person does something.

    Only what the windows get from the system is looked at, not every event of every widget.
    """

    due = Signal()

    def __init__(
        self, preferences: Preferences, parent: QObject, clock: Clock = time.monotonic, asleep: Clock = slept
    ) -> None:
        super().__init__(parent)
        self._preferences, self._clock, self._asleep = preferences, clock, asleep
        self._last, self._slept, self._called = clock(), asleep(), False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())
        self._system = screen_lock.listener(self)
        if self._system is not None:
            self._system.told.connect(self._hear)

    def look(self) -> None:
        """See what the clocks tell."""
        asleep = self._asleep()
        if asleep - self._slept > NOTICED:
            self._hear("sleep")
        self._slept = asleep
        minutes = self._preferences.lock_after
        if self._called or (minutes and self._clock() - self._last >= minutes * 60):
            self.due.emit()

    def calm(self) -> None:
        """Begin anew, as after the window was locked."""
        self._last, self._called = self._clock(), False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when a person did something; let everything through."""
        if event.type() in DEEDS:
            self._last = self._clock()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._last = self._clock()

    def _hear(self, what: str) -> None:
        """Take note of "sleep" or of a locked "screen", if that is to lock the window too."""
        wanted = self._preferences.locks_on_sleep if what == "sleep" else self._preferences.locks_with_screen
        if wanted:
            self._called = True
            self.due.emit()
