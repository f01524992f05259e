"""Lists for tables: SQL filters and sorts, and gives one window of immutable lines at a time."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from asm_desktop.domain import computed
from asm_desktop.domain.conditions import DORMANT, FIGURES, Condition, stored
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.own_fields import OwnField, key_of, told
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import own_fields
from asm_desktop.services.register import Register
from asm_desktop.store import listing as query

LONG = 50_000
"""So many rows are read, filtered and sorted before a person notices; a fiftieth of them with their activity, and three
times as many where an index has them in order."""


class View(NamedTuple):
    """What a table shows: columns, filter text, conditions that all hold, and sort as (field, descending).

    A condition may be written (field, value), which asks for what is the value.
    """

    noun: str
    columns: tuple[str, ...] = ()
    filter: str = ""
    where: tuple[Condition | tuple[str, Any], ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    archived: bool = False


class Line(NamedTuple):
    """One row of a table: the values, and the text of each of the view's columns."""

    key: str
    ref: str
    values: dict[str, Any]
    texts: tuple[str, ...]
    example: bool


def columns(record: type[Record]) -> list[Field[Any]]:
    """The columns a table starts with, in their order."""
    return sorted((field for field in choosable(record) if field.column), key=lambda field: field.column)


def choosable(record: type[Record]) -> list[Field[Any]]:
    """Every declared field a table can show."""
    hidden = ("id", "short", "own", record.owner, "position" if record.order else "")
    return [field for field in record.fields.values() if field.name not in hidden and field.kind.name != "file"]


def offered(register: Register, record: type[Record]) -> list[Field[Any]]:
    """Every field a table can show, computed ones and then those of a person's own last."""
    return [*choosable(record), *computed.of(record).values(), *own_fields.of(register.store, record).values()]


def fields_of(register: Register, record: type[Record]) -> dict[str, Field[Any]]:
    """The declared, the computed and the own fields of a kind of record, by their names."""
    return {**own_fields.fields_of(register.store, record), **computed.of(record)}


def _computed(fields: Sequence[Field[Any]]) -> list[str]:
    return [field.name for field in fields if isinstance(field, computed.ComputedField)]


def shown(register: Register, view: View) -> list[Field[Any]]:
    """The fields of a view's columns."""
    fields = fields_of(register, BY_NOUN[view.noun])
    return [fields[name] for name in view.columns] if view.columns else columns(BY_NOUN[view.noun])


def known(register: Register, view: View) -> View:
    """The view without columns, conditions and sorting by fields that are no more."""
    fields = fields_of(register, BY_NOUN[view.noun])
    return view._replace(
        columns=tuple(name for name in view.columns if name in fields),
        where=tuple(part for part in view.where if part[0] in fields),
        sort=tuple(part for part in view.sort if part[0] in fields),
    )


def _selection(register: Register, view: View) -> query.Selection:
    record = BY_NOUN[view.noun]
    days = computed.of(record)
    named = [name for name, *_ in (*view.where, *view.sort) if key_of(name)]
    own = own_fields.of(register.store, record) if named else {}
    where = tuple(
        _figured(register, stored(own.get(part[0]) or days.get(part[0]) or record.fields[part[0]], Condition(*part)))
        for part in view.where
    )
    return query.Selection(record, view.filter, where, view.sort, view.archived, own)


def _figured(register: Register, condition: Condition) -> Condition:
    """A condition with the figure that the settings of the register have for it."""
    if condition.way not in FIGURES:
        return condition
    from asm_desktop.services import settings

    return condition._replace(value=settings.figure(register.store, FIGURES[condition.way]))


def count(register: Register, view: View) -> int:
    """How many records the view holds."""
    return query.count(register.store, _selection(register, view))


def rows(register: Register, view: View, offset: int, limit: int) -> list[Line]:
    """The lines from `offset` on."""
    fields = shown(register, view)
    found = query.window(register.store, _selection(register, view), offset, limit, _computed(fields))
    line = _liner(fields)
    return [line(row, linked) for row, linked in found]


def _liner(fields: list[Field[Any]]) -> Callable[[Record, dict[str, str]], Line]:
    """What makes a line of a row and the titles of its linked records."""
    own = [field for field in fields if isinstance(field, OwnField)]
    ways = [(field.name, None if field.target else field.format) for field in fields]

    def line(row: Record, linked: dict[str, str]) -> Line:
        values = {**row.values, **told(row, own)} if own else dict(row.values)
        texts = tuple(linked.get(name) or "" if way is None else way(values.get(name)) for name, way in ways)
        return Line(row.key, str(values.get("ref") or ""), values, texts, bool(values.get("example")))

    return line


def takes_long(register: Register, view: View) -> bool:
    """Whether putting a view in order reads so many rows that a person would wait for it."""
    selection = _selection(register, view)
    most = LONG // 50 if any(part.way == DORMANT for part in selection.where) else LONG
    if query.is_read_in_order(selection):
        most = 3 * LONG
    return query.last_number(register.store, selection.record) > most


def arrangement(register: Register, view: View) -> array[int]:
    """The numbers of a view's records in their order, for `lines` and `place`; they hold until the next change."""
    return query.arrangement(register.store, _selection(register, view))


def lines(register: Register, view: View, numbers: Sequence[int]) -> list[Line | None]:
    """The lines of the records with these numbers; None for one that has gone."""
    fields = shown(register, view)
    own = any(isinstance(field, OwnField) for field in fields)
    found = query.lines(register.store, BY_NOUN[view.noun], numbers, own=own, also=_computed(fields))
    line = _liner(fields)
    return [None if each is None else line(*each) for each in found]


def place(register: Register, view: View, numbers: array[int], key: str) -> int | None:
    """The place of a record in an arrangement of a view, counted from 0; None if it is not in it."""
    number = query.number_of(register.store, BY_NOUN[view.noun], key)
    try:
        return None if number is None else numbers.index(number)
    except ValueError:
        return None


def keys(register: Register, view: View, numbers: Sequence[int]) -> list[str]:
    """The identifiers of the records with these numbers, in that order; those that have gone are left out."""
    return query.keys(register.store, BY_NOUN[view.noun], numbers)
