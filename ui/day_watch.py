"""Tells when another day has begun while the window is open."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ui.session import Session

MOST = 10 * 60 * 1000
"""Milliseconds between two looks at the calendar at the most: a computer that slept does not count them."""


class DayWatch(QObject):
    """Looks at the calendar at midnight, and now and then before; `turned` tells of another day than before."""

    turned = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._day = session, session.today()
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._look)
        self._wait()

    def _look(self) -> None:
        day, before = self._session.today(), self._day
        self._day = day
        self._wait()
        if day != before:
            self.turned.emit()

    def _wait(self) -> None:
        self.timer.start(min(until_midnight(self._session.clock()), MOST))


def until_midnight(now: datetime.datetime) -> int:
    """Milliseconds from a moment until just after the next midnight on the same clock."""
    midnight = datetime.datetime.combine(now.date() + datetime.timedelta(days=1), datetime.time(), now.tzinfo)
    return round((midnight - now).total_seconds() * 1000) + 1
