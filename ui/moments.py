"""Moments in words, on the clock of this place and in the language of the interface."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt

from ui.translation import translate


def moment_words(at: datetime.datetime) -> str:
    """A moment to the minute."""
    return _words(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))


def when_and_who(at: datetime.datetime, actor: str) -> str:
    """When something was done, and by whom where that is known."""
    return " · ".join(filter(None, (moment_words(at), actor)))


def local_time(stored: str | None) -> str:
    """A stored UTC time to the minute; empty for none."""
    return _words(QDateTime.fromString(stored, Qt.DateFormat.ISODate).toLocalTime()) if stored else ""


def _words(moment: QDateTime) -> str:
    return QLocale().toString(moment.toLocalTime(), translate("Forms", "d MMMM yyyy, HH:mm"))
