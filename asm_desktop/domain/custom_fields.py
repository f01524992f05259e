"""What may be said in a field of a person's own, by the kind they gave it."""

from __future__ import annotations

from asm_desktop.domain import kinds
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import CustomField

YES = frozenset({"예", "네", "y"})
NO = frozenset({"아니요", "아니오", "n"})


def options(field: CustomField) -> tuple[str, ...]:
    """The options of a choice, one a line."""
    return tuple(filter(None, (line.strip() for line in (field.options or "").splitlines())))


def fitted(field: CustomField, text: str) -> str:
    """The text in the form it is kept in. Raises InvalidValue for what the field's kind does not take."""
    written = text.strip()
    if field.kind == "number":
        return _number(written)
    if field.kind == "date":
        return PartialDate.parse(written).words()
    if field.kind == "yes_or_no":
        folded = written.casefold()
        answer = True if folded in YES else False if folded in NO else kinds.Flag().parse(written)
        return kinds.Flag().format(bool(answer))
    if field.kind == "choice":
        return _one_of(options(field), written)
    return text


def _number(written: str) -> str:
    digits = written.replace(",", "").replace(" ", "")
    try:
        float(digits)
    except ValueError:
        raise InvalidValue(reason=f"“{written}” is not a number.") from None
    if not digits.lstrip("+-").replace(".", "", 1).isdecimal():
        raise InvalidValue(reason=f"“{written}” is not a number.")
    return digits


def _one_of(there: tuple[str, ...], written: str) -> str:
    for option in there:
        if option.casefold() == written.casefold():
            return option
    if not there:
        raise InvalidValue(reason="This field has no options yet: write them into the field, one a line.")
    raise InvalidValue(reason=f"“{written}” is not one of: {', '.join(there)}.")
