"""Kinds of field values that tell time: dates of known precision, times of day, zones and moments."""

from __future__ import annotations

import datetime
import re
from typing import Any

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.kinds import Kind, Text
from asm_desktop.domain.partial_date import PartialDate


class Date(Kind[PartialDate]):
    """A date with the precision that is known (DOMAIN §2): 2022, 2022-09 or 2022-09-22."""

    name = "date"

    def parse(self, text: str) -> PartialDate | None:
        """The date a person typed."""
        return PartialDate.parse(text) if text.strip() else None

    def format(self, value: PartialDate) -> str:
        """The date in words, “22 September 2022”."""
        return value.words()

    def decode(self, stored: Any) -> PartialDate:
        """The date from its canonical text."""
        if not isinstance(stored, str):
            raise InvalidValue(reason="A date is expected here, such as 2022, 2022-09 or 2022-09-22.")
        return PartialDate.stored(stored)

    def json_type(self) -> dict[str, Any]:
        """An ISO date, month or year."""
        return {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}


class TimeOfDay(Kind[datetime.time]):
    """A time on the clock of the place, to the minute."""

    name = "time"

    def parse(self, text: str) -> datetime.time | None:
        """A time such as 14:30, 9.05, 1430 or 2:30 pm."""
        found = re.fullmatch(r"(\d{1,2})[:.h]?(\d{2})?\s*([ap]m)?", text.strip().casefold())
        if not text.strip():
            return None
        if found:
            hour, minute = int(found[1]), int(found[2] or 0)
            if found[3]:
                hour = hour % 12 + (12 if found[3] == "pm" else 0)
            if hour < 24 and minute < 60:
                return datetime.time(hour, minute)
        raise InvalidValue(reason="A time is expected, such as 14:30.")

    def format(self, value: datetime.time) -> str:
        """HH:MM."""
        return f"{value:%H:%M}"

    def encode(self, value: datetime.time) -> str:
        """HH:MM."""
        return self.format(value)

    def decode(self, stored: Any) -> datetime.time:
        """The time from HH:MM."""
        time = self.parse(stored) if isinstance(stored, str) else None
        if time is None:
            raise InvalidValue(reason="A time is expected here, such as 14:30.")
        return time

    def json_type(self) -> dict[str, Any]:
        """HH:MM."""
        return {"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"}


class TimeZone(Text):
    """A place's time zone by its IANA name, such as Asia/Seoul."""

    name = "time zone"

    def parse(self, text: str) -> str | None:
        """The name, checked against the time-zone data."""
        wanted = text.strip()
        if not wanted:
            return None
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            return str(ZoneInfo(wanted).key)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise InvalidValue(reason="A time zone is expected, such as Asia/Seoul or Australia/Sydney.") from None


class Moment(Text):
    """A point in time in UTC: 2026-11-24T03:37:00Z."""

    name = "moment"

    def parse(self, text: str) -> str | None:
        """The moment, checked."""
        wanted = text.strip()
        if not wanted:
            return None
        try:
            return f"{datetime.datetime.strptime(wanted, '%Y-%m-%dT%H:%M:%SZ'):%Y-%m-%dT%H:%M:%SZ}"
        except ValueError:
            raise InvalidValue(reason="A UTC time is expected, such as 2026-11-24T03:37:00Z.") from None
