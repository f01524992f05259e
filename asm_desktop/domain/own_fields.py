"""Fields of a person's own: declared fields made from what the register says of them, and their values.

A record keeps the values of all of them together, in its field `own`; here each is a field like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from asm_desktop.domain import kinds, own_kinds, time_kinds
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.domain.kinds import Kind, Stored
from asm_desktop.domain.own_kinds import Values
from asm_desktop.domain.records import BY_NOUN, CustomField

START = "own_"
PLAIN: dict[str, type[Kind[Any]]] = {
    "text": kinds.Text,
    "long_text": kinds.LongText,
    "number": own_kinds.Number,
    "quantity": kinds.Mass,
    "date": time_kinds.Date,
    "yes_or_no": kinds.Flag,
}
YES_OR_NO = {"예": "yes", "네": "yes", "y": "yes", "아니요": "no", "아니오": "no", "n": "no"}


class OwnField(Field[Any]):
    """A field of a person's own; `key` is the identifier of its CustomField, and its label is data."""

    def __init__(self, custom: CustomField) -> None:
        super().__init__(custom.name or "", _kind(custom))
        self.custom, self.key = custom, custom.key
        self.name = f"{START}{custom.key}"

    def parse(self, text: str) -> Any:
        """The value a person typed, in English or Korean."""
        if isinstance(self.kind, kinds.Flag):
            text = YES_OR_NO.get(text.strip().casefold(), text)
        return super().parse(text)

    def read(self, stored: Stored) -> str:
        """A stored value in words; as it is stored where it is of another kind than the field is now."""
        try:
            return self.format(self.decode(stored))
        except InvalidValue:
            return str(stored)

    def of(self, record: type[Record]) -> bool:
        """Whether records of this kind have the field."""
        return issubclass(record, BY_NOUN[self.custom.of or "party"])


def options(custom: CustomField) -> tuple[str, ...]:
    """The options of a choice, one a line, each once."""
    lines = (" ".join(line.split()) for line in (custom.options or "").splitlines())
    return tuple(dict.fromkeys(filter(None, lines)))


def _kind(custom: CustomField) -> Kind[Any]:
    if custom.kind == "choice":
        return kinds.Choice(tuple((option, option) for option in options(custom)))
    return PLAIN[custom.kind or "text"]()


def key_of(name: str) -> str | None:
    """The identifier behind the name of an own field; None for a declared field."""
    return name[len(START) :] if name.startswith(START) else None


def told(row: Record, fields: Iterable[OwnField]) -> dict[str, Any]:
    """The known values of a record's own fields, by the names of the fields."""
    kept = dict(row.values.get(Titled.own.name) or ())
    return {field.name: field.decode(kept[field.key]) for field in fields if field.key in kept}


def changed(kept: Values | None, fields: Mapping[str, OwnField], changes: Mapping[str, Any]) -> Values | None:
    """What `kept` becomes by changes of single fields, given by their names; None is unknown. Raises InvalidValue."""
    values: dict[str, Stored] = dict(kept or ())
    for name, value in changes.items():
        field = fields[name]
        accepted = field.accept(value)
        if accepted is None:
            values.pop(field.key, None)
        else:
            values[field.key] = field.encode(accepted)
    return tuple(sorted(values.items())) or None


def converted(stored: Stored, before: OwnField, after: OwnField) -> Stored:
    """A stored value of a field that was of another kind, or had other options; None where it can be none.

    Where an option was put in the place of another, the value follows it.
    """
    words = before.read(stored)
    words = renamed(before.custom, after.custom).get(words, words)
    try:
        value = after.parse(words)
    except InvalidValue:
        return None
    return None if value is None else after.encode(value)


def renamed(before: CustomField, after: CustomField) -> dict[str, str]:
    """Options that were put in the place of others, by what they were."""
    old, new = options(before), options(after)
    if len(old) != len(new) or before.kind != "choice" or after.kind != "choice":
        return {}
    return {was: now for was, now in zip(old, new, strict=True) if was not in new and now not in old}
