"""Today as it stands before and after a signing, for the pictures: the day of the sample, whenever they are taken."""

from __future__ import annotations

import datetime
from functools import partial

from asm_desktop.domain.records import Event
from ui.album import Album
from ui.pages.today import TodayPage
from ui.session import now
from ui.window import MainWindow

DAYS = {"before-a-signing": -4, "after-a-signing": 2}


def take_today(window: MainWindow, album: Album) -> None:
    """Picture the page some days before and after the last signing that has a day."""
    session = window.session
    held = (row.held_on for row in session.register.store.all(Event) if row.type == "signing" and row.held_on)
    last = max((date.last() for date in held), default=None)
    if last is None:
        return
    for name, days in DAYS.items():
        day = last + datetime.timedelta(days=days)
        session.clock = partial(datetime.datetime.combine, day, datetime.time(9))
        window.go(TodayPage.id)
        album.take(f"today-{name}", window)
    session.clock = now
