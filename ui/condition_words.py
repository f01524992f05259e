"""Conditions on a table in words."""

from __future__ import annotations

from typing import Any

from asm_desktop.domain import conditions, kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field
from asm_desktop.domain.languages import Languages
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP, label, translate, value_words

WAYS = {
    conditions.IS: QT_TRANSLATE_NOOP("Conditions", "is"),
    conditions.IS_NOT: QT_TRANSLATE_NOOP("Conditions", "is not"),
    conditions.CONTAINS: QT_TRANSLATE_NOOP("Conditions", "contains"),
    conditions.KNOWN: QT_TRANSLATE_NOOP("Conditions", "is known"),
    conditions.UNKNOWN: QT_TRANSLATE_NOOP("Conditions", "is not known"),
    conditions.BEFORE: QT_TRANSLATE_NOOP("Conditions", "is before"),
    conditions.AFTER: QT_TRANSLATE_NOOP("Conditions", "is after"),
    conditions.HAS_TAG: QT_TRANSLATE_NOOP("Conditions", "has the tag"),
    conditions.HAS_NOT_TAG: QT_TRANSLATE_NOOP("Conditions", "has not the tag"),
    conditions.AT_LEAST: QT_TRANSLATE_NOOP("Conditions", "is at least"),
    conditions.AT_MOST: QT_TRANSLATE_NOOP("Conditions", "is at most"),
    conditions.AGO: QT_TRANSLATE_NOOP("Conditions", "is more than … days ago"),
    conditions.AGO_OR_UNKNOWN: QT_TRANSLATE_NOOP("Conditions", "is more than … days ago or not known"),
    conditions.WITHIN: QT_TRANSLATE_NOOP("Conditions", "is within the next … days"),
    conditions.OVERDUE: QT_TRANSLATE_NOOP("Conditions", "is overdue"),
    conditions.DORMANT: QT_TRANSLATE_NOOP("Conditions", "is long ago: dormant"),
    conditions.UNVERIFIED: QT_TRANSLATE_NOOP("Conditions", "is long ago or not known, or so for a present post"),
    conditions.ENDING: QT_TRANSLATE_NOOP("Conditions", "is near, as stated, amended or computed"),
}


def way_words(way: str) -> str:
    """What is asked of a field, in the language of the interface."""
    return translate("Conditions", WAYS[way])


def said(session: Session, field: Field[Any], condition: Condition) -> str:
    """A whole condition in words, such as “Due is before 1 March 2026”."""
    if condition.way in conditions.FIGURES:
        return f"{label(field)} {way_words(condition.way)} ({_figure(session, condition.way)})"
    if condition.value is None:
        way = conditions.UNKNOWN if condition.way == conditions.IS else condition.way
        return f"{label(field)} {way_words(way)}"
    if condition.way in conditions.IN_DAYS:
        return f"{label(field)} {way_words(condition.way).replace('…', str(condition.value))}"
    value = _value_words(session, field, condition)
    if condition.way == conditions.IS:
        return f"{label(field)}: {value}"
    return f"{label(field)} {way_words(condition.way)} {value}"


def _figure(session: Session, way: str) -> str:
    """The figure that the settings of the register have for what is asked."""
    from asm_desktop.services import settings

    name = conditions.FIGURES[way]
    found = session.attempt(lambda: settings.figure(session.register.store, name)) or 0
    words = (
        translate("Conditions", "{count} months")
        if name == "dormant_months"
        else translate("Conditions", "{count} days")
    )
    return words.format(count=f"{found:,}")


def _value_words(session: Session, field: Field[Any], condition: Condition) -> str:
    value = condition.value
    if field.target:
        from asm_desktop.services import links

        found = session.attempt(lambda: links.headings(session.register, [value])) or {}
        return found[value].short if value in found else str(value)
    if isinstance(value, str) and not isinstance(field.kind, kinds.Choice | Languages):
        return value
    return value_words(field, value)
