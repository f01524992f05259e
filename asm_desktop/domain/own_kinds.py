"""Kinds of values that fields of a person's own need beside the declared ones: any number, and all of them together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.kinds import Kind, Stored

if TYPE_CHECKING:
    from decimal import Decimal

NUMBER = r"[+-]?[0-9]{1,15}([.][0-9]{1,9})?"
Values = tuple[tuple[str, Stored], ...]
"""The values of a record's own fields as they are stored, each by the identifier of its field, in their order."""


class Number(Kind["Decimal"]):
    """A number of any sign, exact to the digit."""

    name = "decimal number"

    def parse(self, text: str) -> Decimal | None:
        """The number a person typed; commas and spaces between its digits are left out."""
        written = re.sub(r"[,\s]", "", text.replace("−", "-"))
        if not written:
            return None
        if not re.fullmatch(NUMBER, written):
            raise InvalidValue(reason="A number is expected, such as 4, 12.5 or -3.")
        from decimal import Decimal

        return Decimal(written)

    def format(self, value: Decimal) -> str:
        """The number with its digits as they were given."""
        return f"{value:f}"

    def encode(self, value: Decimal) -> str:
        """The number in digits."""
        return self.format(value)

    def decode(self, stored: Any) -> Decimal:
        """The number from its digits."""
        number = self.parse(str(stored)) if isinstance(stored, str | int) and not isinstance(stored, bool) else None
        if number is None:
            raise InvalidValue(reason="A number is expected here, such as 12.5.")
        return number

    def json_type(self) -> dict[str, Any]:
        """Digits, as text or as a whole number."""
        return {"type": ["string", "integer"]}


class Own(Kind[Values]):
    """What a record says in the fields of a person's own; of no field twice, and of none that it does not know."""

    name = "own fields"

    def parse(self, text: str) -> Values | None:
        """The values from their stored form."""
        return self.decode(text) or None

    def format(self, value: Values) -> str:
        """The words in them, a line each."""
        return "\n".join(each for _, each in value if isinstance(each, str))

    def encode(self, value: Values) -> str:
        """A JSON object, in the order of the identifiers."""
        import json

        return json.dumps(dict(sorted(value)), ensure_ascii=False)

    def decode(self, stored: Any) -> Values:
        """The values from a JSON object."""
        import json

        try:
            found = json.loads(stored)
        except (TypeError, ValueError):
            found = None
        if not isinstance(found, dict) or not all(isinstance(each, str | int) for each in found.values()):
            raise InvalidValue(reason="An object of own fields is expected here, each with one value.")
        return tuple(sorted(found.items()))

    def accept(self, value: Values) -> Values | None:
        """The values in their order; None for none at all."""
        return super().accept(value) or None

    def to_json(self, value: Values) -> dict[str, Stored]:
        """An object."""
        return dict(value)

    def json_type(self) -> dict[str, Any]:
        """An object of single values."""
        return {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}}
