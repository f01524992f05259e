"""The editor of a date, which understands what people say of days beside today: tomorrow, 12 Nov, 다음 주 금요일."""

from __future__ import annotations

import datetime

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from ui.forms.day_line import day_words
from ui.forms.text_editors import LineEditor
from ui.translation import date_words


class DateEditor(LineEditor):
    """A line for a date of any precision; how it is read stands below, with its weekday where it is told from today."""

    def value(self) -> PartialDate | None:
        """The date typed. Raises InvalidValue."""
        text = self.text().strip()
        if not text or not self.is_changed():
            return self._field.parse(text)
        return self._field.accept(self._read(text))

    def reading(self) -> str:
        """The date understood, where it is written otherwise than typed."""
        if not self.is_changed():
            return ""
        text = self.text().strip()
        try:
            read = self._read(text)
        except InvalidValue:
            return ""
        words = date_words(read)
        if words == text:
            return ""
        try:
            PartialDate.parse(text)
        except InvalidValue:
            return day_words(read)
        return words

    def _read(self, text: str) -> PartialDate:
        from asm_desktop.domain.conditions import PLANNED
        from asm_desktop.domain.day_words import read_day

        return read_day(text, datetime.date.today(), "ahead" if self._field.name in PLANNED else "near")
