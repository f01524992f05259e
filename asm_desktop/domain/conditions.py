"""Conditions on the fields of records: what each kind of field can be asked, and what the answers mean.

A date of little precision is before another when all of it is, and is another when it lies within it: 2022-09 is in
2022, and neither before nor after 2022-09-22.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from asm_desktop.domain import kinds, own_kinds, time_kinds
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field
from asm_desktop.domain.languages import Languages
from asm_desktop.domain.ordered import Ordered
from asm_desktop.domain.records import Agreement, Engagement, Party

IS, IS_NOT, KNOWN, UNKNOWN = "is", "is not", "known", "unknown"
CONTAINS, BEFORE, AFTER, HAS_TAG, HAS_NOT_TAG = "contains", "before", "after", "has tag", "has not tag"
AT_LEAST, AT_MOST = "at least", "at most"
AGO, AGO_OR_UNKNOWN, WITHIN = "days ago", "days ago or unknown", "within days"
OVERDUE, DORMANT, UNVERIFIED, ENDING = "overdue", "dormant", "unverified", "ending"
FIGURES = {DORMANT: "dormant_months", UNVERIFIED: "stale_days", ENDING: "ending_days"}
"""Ways that ask for what the settings of the register have a figure for, by the name of that setting."""
WITHOUT_VALUE = (KNOWN, UNKNOWN, OVERDUE, *FIGURES)
IN_DAYS = (AGO, AGO_OR_UNKNOWN, WITHIN)
"""Ways whose value is a number of days, counted from today: more of them ago, or at most so many ahead."""
PLANNED = frozenset({"due", "planned_on"})
"""Dates of what has a status, and is overdue while that is open."""
MOST_DAYS = 36_500


class Condition(NamedTuple):
    """One field and what is asked of it; `value` is of the field's kind or a number of days, and None is unknown."""

    field: str
    value: Any = None
    way: str = IS


def ways(field: Field[Any]) -> tuple[str, ...]:
    """What can be asked of a field, the commonest first."""
    kind = field.kind
    if isinstance(kind, kinds.Tags):
        return HAS_TAG, HAS_NOT_TAG, KNOWN, UNKNOWN
    if isinstance(kind, time_kinds.Date | time_kinds.Moment):
        return *_special(field), BEFORE, AFTER, IS, AGO, AGO_OR_UNKNOWN, WITHIN, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Choice | kinds.Link | Languages):
        return IS, IS_NOT, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Flag):
        return IS, KNOWN, UNKNOWN
    if isinstance(kind, kinds.Integer | own_kinds.Number):
        return IS, AT_LEAST, AT_MOST, KNOWN, UNKNOWN
    if isinstance(kind, Ordered):
        return KNOWN, UNKNOWN
    if isinstance(kind, kinds.Text) and not isinstance(kind, time_kinds.TimeZone):
        return CONTAINS, IS, IS_NOT, KNOWN, UNKNOWN
    return KNOWN, UNKNOWN


def _special(field: Field[Any]) -> tuple[str, ...]:
    """What only this date is asked."""
    if field.name in PLANNED:
        return (OVERDUE,)
    rules = {
        Agreement.last_activity: DORMANT,
        Agreement.expires_on: ENDING,
        Engagement.next_contact: OVERDUE,
        Party.verified_on: UNVERIFIED,
    }
    return tuple(way for each, way in rules.items() if field is each)


def _in_days(condition: Condition) -> Condition:
    """The condition as it is. Raises InvalidValue where its days are none."""
    if isinstance(condition.value, int) and not isinstance(condition.value, bool) and 0 <= condition.value <= MOST_DAYS:
        return condition
    raise InvalidValue(reason="A number of days is expected, such as 90.")


def stored(field: Field[Any], condition: Condition) -> Condition:
    """The condition with its value as it is stored. Raises InvalidValue for a way that the field does not know."""
    if condition.way not in (*ways(field), IS):
        raise InvalidValue(reason=f"“{field.label}” cannot be asked for “{condition.way}”.")
    if condition.value is None and condition.way not in WITHOUT_VALUE:
        return condition._replace(way=KNOWN if condition.way == IS_NOT else UNKNOWN)
    if condition.way in WITHOUT_VALUE:
        return condition._replace(value=None)
    if condition.way in IN_DAYS:
        return _in_days(condition)
    if isinstance(condition.value, str) and condition.way != IS:
        return condition
    return condition._replace(value=field.encode(condition.value))


def restored(field: Field[Any], condition: Condition) -> Condition:
    """The condition with its value as the program has it. Raises InvalidValue."""
    if condition.way in IN_DAYS:
        return _in_days(condition)
    if condition.value is None or (
        isinstance(condition.value, str) and condition.way in (CONTAINS, HAS_TAG, HAS_NOT_TAG)
    ):
        return condition
    value = field.decode(condition.value)
    return condition._replace(value=value)
