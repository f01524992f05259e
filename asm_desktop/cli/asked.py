"""What a command asks of a table: fields by name or label, conditions in words, and views by their names."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Any

from asm_desktop.domain import conditions, time_kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.errors import RecordNotFound, UserError
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.own_fields import OwnField
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, TITLED
from asm_desktop.services import listing, printing, records, views
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register

DAYS = (
    (re.compile(r"(?:is )?(?:more than )?(\d{1,6}) days ago or unknown"), conditions.AGO_OR_UNKNOWN),
    (re.compile(r"(?:is )?(?:more than )?(\d{1,6}) days ago"), conditions.AGO),
    (re.compile(r"(?:is )?within (?:the next )?(\d{1,6}) days"), conditions.WITHIN),
)
PLAIN = frozenset(record.noun for record in TITLED)
SAID = {
    conditions.UNKNOWN: ("is not known", "is unknown", "unknown"),
    conditions.KNOWN: ("is known", "known"),
    conditions.OVERDUE: ("is overdue", "overdue"),
    conditions.DORMANT: ("is dormant", "dormant"),
    conditions.IS_NOT: ("is not", "!="),
    conditions.CONTAINS: ("contains",),
    conditions.BEFORE: ("is before", "before"),
    conditions.AFTER: ("is after", "after"),
    conditions.HAS_TAG: ("has the tag", "has tag"),
    conditions.HAS_NOT_TAG: ("has not the tag", "has not tag"),
    conditions.AT_LEAST: ("is at least", "at least", ">="),
    conditions.AT_MOST: ("is at most", "at most", "<="),
    conditions.IS: ("is", "="),
}
"""In the order in which they are tried."""


class NoSuchField(UserError):
    """A field was named that these records have not."""

    template = "{records} cannot be printed by “{word}”. Nothing was written. Name one or more of: {names}."


class NoSuchView(UserError):
    """No view of these records has the name."""

    template = "There is no view “{name}” of {records}. Nothing was written. There are: {names}."


class NoSuchCondition(UserError):
    """A condition that cannot be read."""

    template = (
        "“{words}” cannot be asked of {records}: {reason} Nothing was written. Write a field, what is asked of it and "
        "a value, such as “stage is signed”, “signed_on before 2026”, “due is overdue” or “notes is unknown”."
    )


def wanted(register: Register, options: argparse.Namespace) -> printing.Wanted:
    """The table that a command asks for. Raises NoSuchField, NoSuchView, NoSuchCondition."""
    record, fields = options.noun, listing.offered(register, options.noun)
    base = _view(register, record, options.view) if options.view else View(record.noun)
    columns = tuple(_field(record, word, fields) for word in parts(options.columns))
    sort = tuple(_order(record, part, fields) for part in parts(options.sort))
    asked = [_condition(register, record, words, fields) for words in options.where]
    view = base._replace(
        columns=columns or base.columns,
        sort=sort or base.sort,
        filter=options.filter or base.filter,
        where=(*base.where, *(condition for condition, _ in asked)),
    )
    group = _field(record, options.group, printing.groupings(record)) if options.group else ""
    kept = (f"view “{options.view}”",) if options.view else ()
    return printing.Wanted(view, (*kept, *(words for _, words in asked)), grouped_by=group)


def parts(words: str) -> list[str]:
    """The words between commas."""
    return [part.strip() for part in words.split(",") if part.strip()]


def _view(register: Register, record: type[Record], name: str) -> View:
    """The view of this name that a person kept, or that the program brings along."""
    found = {(row.name or "").casefold(): row for row in views.saved(register, record.noun)}
    if (row := found.get(name.strip().casefold())) is not None:
        return views.view(register, row)
    ready = {each.title.casefold(): each for each in views.ready(record.noun)}
    if (brought := ready.get(name.strip().casefold())) is not None:
        return brought.view
    names = [row.heading for row in found.values()] + [each.title for each in ready.values()]
    raise NoSuchView(records=record.label_plural, name=name, names=", ".join(names) or "none")


def _order(record: type[Record], part: str, fields: Sequence[Field[Any]]) -> tuple[str, bool]:
    """A field and whether it goes down: “signed_on down”."""
    word, _, way = part.rpartition(" ")
    down = way.casefold() in ("down", "desc") and bool(word)
    return _field(record, word if down else part, fields), down


def _field(record: type[Record], word: str, fields: Sequence[Field[Any]]) -> str:
    """The name of the field that has this name or label. Raises NoSuchField."""
    sought = word.strip().casefold()
    found = next((field.name for field in fields if sought in _names(field)), None)
    if found is None:
        raise NoSuchField(records=record.label_plural, word=word, names=", ".join(map(_called, fields)))
    return found


def _names(field: Field[Any]) -> tuple[str, str]:
    return field.name.casefold(), field.label.casefold()


def _called(field: Field[Any]) -> str:
    """What a field is called on the command line: one of a person's own by its label."""
    return field.label if isinstance(field, OwnField) else field.name


def _condition(
    register: Register, record: type[Record], words: str, fields: Sequence[Field[Any]]
) -> tuple[Condition, str]:
    """A condition, and how it is said on the page. Raises NoSuchCondition."""
    text = " ".join(words.split())
    field = _beginning(text, fields)
    if field is None:
        names = ", ".join(map(_called, fields))
        raise NoSuchCondition(words=words, records=record.label_plural, reason=f"it begins with none of {names}.")
    rest = next(text[len(name) :].strip() for name in _names(field) if f"{text.casefold()} ".startswith(f"{name} "))
    try:
        condition = _asked(register, field, rest)
        conditions.stored(field, condition)
    except UserError as error:
        raise NoSuchCondition(words=words, records=record.label_plural, reason=str(error)) from None
    return condition, f"{field.label} {rest}"


def _beginning(text: str, fields: Iterable[Field[Any]]) -> Field[Any] | None:
    """The field with which a condition begins; of several, the one with the longest name."""
    begun = f"{text.casefold()} "
    found = [(len(name), field) for field in fields for name in _names(field) if begun.startswith(f"{name} ")]
    return max(found, key=lambda each: each[0])[1] if found else None


def _asked(register: Register, field: Field[Any], rest: str) -> Condition:
    """What is asked of a field. Raises UserError."""
    for pattern, way in DAYS:
        if days := pattern.fullmatch(rest.casefold()):
            return Condition(field.name, int(days[1]), way)
    for way, phrases in SAID.items():
        for phrase in phrases:
            if rest.casefold() == phrase or rest.casefold().startswith(f"{phrase} "):
                return Condition(field.name, _value(register, field, way, rest[len(phrase) :].strip()), way)
    raise UnknownWay(words=rest, field=field.label)


class UnknownWay(UserError):
    """What is asked of a field cannot be made out."""

    template = "“{words}” is nothing that “{field}” can be asked for."


class NoValue(UserError):
    """A condition without what it compares with, or with something where nothing is compared."""

    template = "“{field}” needs something to be compared with, or nothing after “known”, “unknown” and “overdue”."


def _value(register: Register, field: Field[Any], way: str, text: str) -> Any:
    if way not in conditions.ways(field):  # says so
        conditions.stored(field, Condition(field.name, text, way))
    if (way in conditions.WITHOUT_VALUE) == bool(text):
        raise NoValue(field=field.label)
    if not text or way in (conditions.CONTAINS, conditions.HAS_TAG, conditions.HAS_NOT_TAG):
        return text or None
    if field.target:
        found = records.find(register, text, field.target if field.target in PLAIN else None)
        if not isinstance(found, BY_NOUN[field.target]):
            raise RecordNotFound(reference=text)
        return found.key
    if isinstance(field.kind, time_kinds.Moment):
        return PartialDate.parse(text)
    return field.parse(text)
