"""Kinds of field values: how each is stored, typed in, shown and described, in one place per kind.

A stored value is what SQLite and JSON both hold: str, int, bool or None. Unknown is None, never an empty text
(DOMAIN §2).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from asm_desktop.domain.errors import InvalidValue

if TYPE_CHECKING:
    from asm_desktop.domain.quantity import Quantity

T = TypeVar("T")
Stored = str | int | None
# Control characters and halves of a character; a tab or the end of a line is welcome.
NOT_TEXT = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]"
# The ends of lines as the systems and word processors write them.
LINE_END = r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]"


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

    def accept(self, value: T) -> T | None:
        """A value from the program, in the form it is kept in. Raises InvalidValue when it is not of this kind."""
        try:
            return self.decode(self.encode(value))
        except (TypeError, ValueError, AttributeError):
            raise InvalidValue(reason=f"“{value}” is no {self.name}.") from None

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
        return _composed(" ".join(text.split())) or None

    def decode(self, stored: Any) -> str:
        """The stored text."""
        if not isinstance(stored, str):
            raise InvalidValue(reason="A text is expected here.")
        return stored

    def clean(self, text: str) -> str | None:
        """Text from a data file, brought to the form it is kept in."""
        return self.parse(text)

    def accept(self, value: str) -> str | None:
        """The text in the form it is kept in; None if nothing is left. Raises InvalidValue for unprintable text."""
        cleaned = self.clean(self.decode(value))
        if cleaned is not None and re.search(NOT_TEXT, cleaned):
            raise InvalidValue(
                reason="The text holds a character that cannot be kept. Type it anew, or paste it plainly."
            )
        return cleaned


class LongText(Text):
    """Several lines of text."""

    name = "long text"

    def parse(self, text: str) -> str | None:
        """The text with its lines, trimmed at both ends."""
        return _composed(re.sub(LINE_END, "\n", text).strip()) or None


class Verbatim(Text):
    """Words kept to the character, no-break and double spaces included (DOMAIN §3)."""

    name = "verbatim text"

    def parse(self, text: str) -> str | None:
        """The text exactly as given."""
        return text or None


class Tags(Text):
    """Words that group records, each once, kept as “alpha, beta” in alphabetical order."""

    name = "tags"

    def parse(self, text: str) -> str | None:
        """The tags of a text with commas, semicolons or new lines between them; case tells no tags apart."""
        words = (super(Tags, self).parse(part) for part in re.split(r"[,;\n]", text))
        found = {word.casefold(): word for word in words if word}
        return ", ".join(sorted(found.values(), key=str.casefold)) or None


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


class Mass(Kind["Quantity"]):
    """A quantity with its qualifier and unit: “up to 10 t” (DOMAIN §2)."""

    name = "quantity"

    def parse(self, text: str) -> Quantity | None:
        """The quantity a person typed."""
        from asm_desktop.domain.quantity import Quantity

        return Quantity.parse(text) if text.strip() else None

    def decode(self, stored: Any) -> Quantity:
        """The quantity from its canonical text."""
        if not isinstance(stored, str):
            raise InvalidValue(reason="A quantity is expected here, such as “up to 10 t”.")
        from asm_desktop.domain.quantity import Quantity

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


def _composed(text: str) -> str:
    """A text in NFC."""
    import unicodedata

    return unicodedata.normalize("NFC", text)
