"""Conditions on the fields of records: what each kind of field can be asked, and what the answers mean.

A date of little precision is before another when all of it is, and is another when it lies within it: 2022-09 is in
2022, and neither before nor after 2022-09-22.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from asm_desktop.domain import kinds, time_kinds
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field

IS, IS_NOT, KNOWN, UNKNOWN = "is", "is not", "known", "unknown"
CONTAINS, BEFORE, AFTER, HAS_TAG, HAS_NOT_TAG = "contains", "before", "after", "has tag", "has not tag"
AT_LEAST, AT_MOST = "at least", "at most"
WITHOUT_VALUE = (KNOWN, UNKNOWN)


class Condition(NamedTuple):
    """One field and what is asked of it; `value` is of the field's kind, and None is unknown."""

    field: str
    value: Any = None
    way: str = IS


def ways(field: Field[Any]) -> tuple[str, ...]:
    """What can be asked of a field, the commonest first."""
    kind = field.kind
    if isinstance(kind, kinds.Tags):
        return HAS_TAG, HAS_NOT_TAG, KNOWN, UNKNOWN
    if isinstance(kind, time_kinds.Date | time_kinds.Moment):
        return BEFORE, AFTER, IS, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Choice | kinds.Link):
        return IS, IS_NOT, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Flag):
        return IS, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Integer):
        return IS, AT_LEAST, AT_MOST, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Text) and not isinstance(kind, time_kinds.TimeZone):
        return CONTAINS, IS, IS_NOT, KNOWN, UNKNOWN
    return KNOWN, UNKNOWN


def stored(field: Field[Any], condition: Condition) -> Condition:
    """The condition with its value as it is stored. Raises InvalidValue for a way that the field does not know."""
    if condition.way not in (*ways(field), IS):
        raise InvalidValue(reason=f"“{field.label}” cannot be asked for “{condition.way}”.")
    if condition.value is None and condition.way not in WITHOUT_VALUE:
        return condition._replace(way=KNOWN if condition.way == IS_NOT else UNKNOWN)
    if condition.way in WITHOUT_VALUE:
        return condition._replace(value=None)
    if isinstance(condition.value, str) and condition.way != IS:
        return condition
    return condition._replace(value=field.encode(condition.value))


def restored(field: Field[Any], condition: Condition) -> Condition:
    """The condition with its value as the program has it. Raises InvalidValue."""
    if condition.value is None or (
        isinstance(condition.value, str) and condition.way in (CONTAINS, HAS_TAG, HAS_NOT_TAG)
    ):
        return condition
    value = field.decode(condition.value)
    return condition._replace(value=value)
