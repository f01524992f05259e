"""Kinds of field values: how each is stored, typed in, shown and described, in one place per kind.

A stored value is what SQLite and JSON both hold: str, int, bool or None. Unknown is None, never an empty text
(DOMAIN §2).
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.quantity import Quantity

T = TypeVar("T")
Stored = str | int | None


class Kind(Generic[T]):
    """What a field's values are; `name` is the word the JSON schema and the forms know it by."""

    name = "text"
    sql = "TEXT"

    def parse(self, text: str) -> T | None:
        """The value a person typed; None for nothing. Raises InvalidValue."""
        raise NotImplementedError

    def format(self, value: T) -> str:
        """The value as text that `parse` reads back."""
        return str(value)

    def encode(self, value: T) -> Stored:
        """The value as it is stored."""
        return str(value)

    def decode(self, stored: Any) -> T:
        """The value from its stored form. Raises InvalidValue when it is not of this kind."""
        raise NotImplementedError

    def to_json(self, value: T) -> Any:
        """The value in the JSON register."""
        return self.encode(value)

    def json_type(self) -> dict[str, Any]:
        """The JSON Schema of one value."""
        return {"type": "string"}


class Text(Kind[str]):
    """One line of text, kept in Unicode NFC, without surrounding space."""

    def parse(self, text: str) -> str | None:
        """The text, trimmed and composed; None if nothing is left."""
        return unicodedata.normalize("NFC", " ".join(text.split())) or None

    def decode(self, stored: Any) -> str:
        """The stored text."""
        if not isinstance(stored, str):
            raise InvalidValue(reason="A text is expected here.")
        return stored

    def clean(self, text: str) -> str | None:
        """Text from a data file, brought to the form it is kept in."""
        return self.parse(text)


class LongText(Text):
    """Several lines of text."""

    name = "long text"

    def parse(self, text: str) -> str | None:
        """The text with its lines, trimmed at both ends."""
        return unicodedata.normalize("NFC", text.replace("\r\n", "\n").strip()) or None


class Verbatim(Text):
    """Words kept to the character, no-break and double spaces included (DOMAIN §3)."""

    name = "verbatim text"

    def parse(self, text: str) -> str | None:
        """The text exactly as given."""
        return text or None


class Choice(Kind[str]):
    """One of a declared list; the value is its code, people see its label."""

    name = "choice"

    def __init__(self, options: tuple[tuple[str, str], ...]) -> None:
        self.options = options
        self.labels = dict(options)

    def parse(self, text: str) -> str | None:
        """The code of the option with this code or label."""
        wanted = text.strip().casefold()
        if not wanted:
            return None
        for code, label in self.options:
            if wanted in (code.casefold(), label.casefold()):
                return code
        raise InvalidValue(reason=f"“{text.strip()}” is not one of: {', '.join(self.labels.values())}.")

    def format(self, value: str) -> str:
        """The label."""
        return self.labels.get(value, value)

    def decode(self, stored: Any) -> str:
        """The code, checked against the list."""
        if stored in self.labels:
            return str(stored)
        raise InvalidValue(reason=f"“{stored}” is not one of: {', '.join(self.labels)}.")

    def json_type(self) -> dict[str, Any]:
        """An enumeration of the codes."""
        return {"enum": list(self.labels)}


class Flag(Kind[bool]):
    """Yes, no, or unknown."""

    name = "yes or no"
    sql = "INTEGER"
    words = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

    def parse(self, text: str) -> bool | None:
        """Yes or no."""
        wanted = text.strip().casefold()
        if not wanted:
            return None
        if wanted in self.words:
            return self.words[wanted]
        raise InvalidValue(reason="Answer yes or no, or leave it unknown.")

    def format(self, value: bool) -> str:
        """Yes or No."""
        return "Yes" if value else "No"

    def encode(self, value: bool) -> int:
        """1 or 0."""
        return int(value)

    def decode(self, stored: Any) -> bool:
        """True or False."""
        if stored in (0, 1):
            return bool(stored)
        raise InvalidValue(reason="true or false is expected here.")

    def to_json(self, value: bool) -> bool:
        """True or False."""
        return value

    def json_type(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}


class Integer(Kind[int]):
    """A whole number, not negative."""

    name = "number"
    sql = "INTEGER"

    def parse(self, text: str) -> int | None:
        """The number."""
        digits = text.strip().replace(",", "")
        if not digits:
            return None
        if not re.fullmatch(r"[0-9]{1,12}", digits):
            raise InvalidValue(reason="A whole number is expected, such as 4.")
        return int(digits)

    def encode(self, value: int) -> int:
        """The number."""
        return value

    def decode(self, stored: Any) -> int:
        """The number."""
        if isinstance(stored, int) and not isinstance(stored, bool) and 0 <= stored < 10**12:
            return stored
        raise InvalidValue(reason="A whole number is expected here.")

    def json_type(self) -> dict[str, Any]:
        """A non-negative integer."""
        return {"type": "integer", "minimum": 0}


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
        return PartialDate.parse(stored)

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
        try:
            return str(ZoneInfo(wanted).key)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise InvalidValue(reason="A time zone is expected, such as Asia/Seoul or Australia/Sydney.") from None


class Mass(Kind[Quantity]):
    """A quantity with its qualifier and unit: “up to 10 t” (DOMAIN §2)."""

    name = "quantity"

    def parse(self, text: str) -> Quantity | None:
        """The quantity a person typed."""
        return Quantity.parse(text) if text.strip() else None

    def decode(self, stored: Any) -> Quantity:
        """The quantity from its canonical text."""
        if not isinstance(stored, str):
            raise InvalidValue(reason="A quantity is expected here, such as “up to 10 t”.")
        return Quantity.parse(stored)


class Link(Kind[str]):
    """A reference to another record by its identifier; `to` is the noun it points at, such as party or event."""

    name = "link"

    def __init__(self, to: str) -> None:
        self.to = to

    def parse(self, text: str) -> str | None:
        """The identifier."""
        return text.strip() or None

    def decode(self, stored: Any) -> str:
        """The identifier."""
        if isinstance(stored, str) and stored:
            return stored
        raise InvalidValue(reason=f"The name of a {self.to} is expected here.")


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


class Attachment(Kind[str]):
    """A file kept inside the register; the value is the SHA-256 of its content, in hexadecimal."""

    name = "file"

    def parse(self, text: str) -> str | None:
        """The digest."""
        return self.decode(text.strip()) if text.strip() else None

    def decode(self, stored: Any) -> str:
        """The digest, checked."""
        if isinstance(stored, str) and re.fullmatch(r"[0-9a-f]{64}", stored):
            return stored
        raise InvalidValue(reason="The SHA-256 of a file in “files” is expected here.")

    def json_type(self) -> dict[str, Any]:
        """A SHA-256 in hexadecimal."""
        return {"type": "string", "pattern": "^[0-9a-f]{64}$"}
