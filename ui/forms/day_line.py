"""A line for a day as people say it: yesterday, Friday, 12 Nov; beside it stands how it is read."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from asm_desktop.domain.day_words import Way, read_day
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from ui.translation import date_words, translate
from ui.widgets.words import Words


def day_words(date: PartialDate) -> str:
    """A date as it is shown beside what is typed, with its weekday where the day is known."""
    if date.day is None:
        return date_words(date)
    day = date.first()
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Forms", "dddd, d MMMM yyyy"))


class DayLine(QWidget):
    """Reads a day beside today, in the direction given."""

    edited = Signal()

    def __init__(self, way: Way, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = way
        self.line = QLineEdit(text)
        self.reading = Words("", "soft")
        self.line.textChanged.connect(self._read)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.line, 1)
        box.addWidget(self.reading, 1)
        self._read()

    def value(self) -> PartialDate | None:
        """The day; None where nothing is typed. Raises InvalidValue."""
        text = self.line.text().strip()
        return read_day(text, datetime.date.today(), self._way) if text else None

    def setAccessibleName(self, name: str) -> None:
        """Name the line too, where the cursor is."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _read(self) -> None:
        try:
            day = self.value()
        except InvalidValue:
            day = None
        self.reading.setText(day_words(day) if day else "")
        self.line.setAccessibleDescription(self.reading.text())
        self.edited.emit()
