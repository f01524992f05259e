"""Tables printed: the records of a view gathered, put into the words of the reader, and drawn as a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from asm_desktop.domain import kinds, own_kinds, time_kinds
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.domain.said import Speak, say
from asm_desktop.services import listing, marking, views
from asm_desktop.services.listing import Line, View
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import is_told, name_of, speaker, value_of
from asm_desktop.store import listing as query

if TYPE_CHECKING:
    from asm_desktop.packs.printout import Column, Group, Phrases, Printout

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed: a view, or only these records of it, perhaps in groups by a choice.

    `conditions` are those of the view in words.
    """

    view: View
    conditions: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    grouped_by: str = ""


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table as a PDF: what it is called, its marking and whether that is confidential, and columns without room."""

    pdf: bytes
    title: str
    marking: str
    confidential: bool
    records: int
    left_out: tuple[str, ...] = ()


def print_table(
    register: Register, wanted: Wanted, manner: Manner | None = None, progress: Progress = on_and_on
) -> PrintedTable:
    """The table as a PDF. Raises Stopped, and KeyError for other paper."""
    from asm_desktop.packs.printed_table import draw_table

    manner = manner or Manner()
    lines = _lines(register, _ordered(wanted), wanted.keys, lambda done, of: progress(done, 3 * of))
    shown = listing.shown(register, wanted.view)
    fields = _fields(wanted, shown)
    level = marking.highest(register, BY_NOUN[wanted.view.noun], fields, [line.values for line in lines])
    made = _printout(register, wanted, manner, lines, shown, level)
    of = max(len(lines), 1)
    printed = draw_table(made, manner, lambda done, _: progress(of + done, 3 * of))
    return PrintedTable(
        printed.pdf, made.title, made.marking, level in marking.CONFIDENTIAL, len(lines), printed.left_out
    )


def groupings(record: type[Record]) -> list[Field[Any]]:
    """The fields by which a table can be printed in groups."""
    return [field for field in listing.choosable(record) if isinstance(field.kind, kinds.Choice)]


def _ordered(wanted: Wanted) -> View:
    """The view with its groups first in the order."""
    if not wanted.grouped_by:
        return wanted.view
    others = tuple(part for part in wanted.view.sort if part[0] != wanted.grouped_by)
    return wanted.view._replace(sort=((wanted.grouped_by, False), *others))


def _fields(wanted: Wanted, shown: list[Field[Any]]) -> list[Field[Any]]:
    """The fields of the columns printed: what heads the groups is no column, unless it is the only one."""
    return [field for field in shown if field.name != wanted.grouped_by] or shown


def _lines(register: Register, view: View, keys: Sequence[str], progress: Progress) -> list[Line]:
    """The lines of a view in its order, only those of `keys` if any are given."""
    numbers: Sequence[int] = listing.arrangement(register, view)
    if keys:
        chosen = set(query.numbers_of(register.store, BY_NOUN[view.noun], keys))
        numbers = [number for number in numbers if number in chosen]
    found: list[Line] = []
    for start in range(0, len(numbers), CHUNK):
        found += [line for line in listing.lines(register, view, numbers[start : start + CHUNK]) if line is not None]
        go_on(progress, start + CHUNK, len(numbers))
    return found


def _printout(
    register: Register, wanted: Wanted, manner: Manner, lines: list[Line], shown: list[Field[Any]], level: str
) -> Printout:
    from asm_desktop.packs.printout import Printout

    record, speak = BY_NOUN[wanted.view.noun], speaker(manner.languages)
    name, plural = _name(register, wanted.view), speak(say(record.label_plural))
    day = PartialDate.on(manner.today)
    return Printout(
        title=name or plural,
        kind=plural if name else "",
        count=_counted(record, len(lines), speak),
        about=tuple(_about(wanted, listing.fields_of(register, record), speak)),
        columns=tuple(column(record, field, speak) for field in _fields(wanted, shown)),
        groups=tuple(_groups(wanted, shown, lines, speak)),
        marking=speak(say(marking.WORDS[level])),
        identity=register.title,
        state=speak(say("Printed {day} · {count}", day=day, count=_counted(record, len(lines), speak))),
        phrases=phrases(manner),
    )


def phrases(manner: Manner) -> Phrases:
    """What the pages say of themselves, in the reader's language."""
    from asm_desktop.packs.printout import Phrases

    speak = speaker(manner.languages)
    return Phrases(
        language=manner.languages[0],
        page=speak(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        continued=speak(say("{group}, continued", group="{group}")),
        left_out=speak(say("Left out for want of room")),
        confidential=speak(say("confidential")),
        example=speak(say("invented example")),
        examples=speak(say("INVENTED EXAMPLE · records marked so are made up")),
        nothing=speak(say("No record fits, so there is nothing in this table.")),
    )


def _name(register: Register, view: View) -> str:
    """What a view is called that is kept just as it is shown; empty for another."""
    definition = views.dumps(register, view)
    kept = (row for row in views.saved(register, view.noun) if row.definition == definition)
    return next((row.name or "" for row in kept), "")


def _counted(record: type[Record], count: int, speak: Speak) -> str:
    words = speak(say(record.label if count == 1 else record.label_plural)).lower()
    return speak(say("{count} {records}", count=f"{count:,}", records=words))


def column(record: type[Record], field: Field[Any], speak: Speak) -> Column:
    """The head of a field's column, and how its values stand."""
    from asm_desktop.packs.printout import Column

    numeric = isinstance(field.kind, kinds.Mass | kinds.Integer | own_kinds.Number)
    whole = numeric or isinstance(field.kind, time_kinds.Date | time_kinds.TimeOfDay) or field.name == "ref"
    heading = speak(say(record.label)) if field.name == "title" else name_of(field, speak)
    return Column(heading, numeric, whole, field.confidential)


def _about(wanted: Wanted, fields: Mapping[str, Field[Any]], speak: Speak) -> Iterator[tuple[str, str]]:
    """What was asked for, in words: what is shown, the groups, and the order."""
    view = wanted.view
    text = [speak(say("with the words “{words}”", words=view.filter.strip()))] if view.filter.strip() else []
    kept = [speak(say("archived records"))] if view.archived else []
    chosen = [speak(say("those selected"))] if wanted.keys else []
    shown = " · ".join([*chosen, *kept, *text, *wanted.conditions]) or speak(say("all that is not archived"))
    yield speak(say("Shown")), shown
    if wanted.grouped_by:
        yield speak(say("Grouped by")), name_of(fields[wanted.grouped_by], speak)
    order = [_sorted(fields[name], down, speak) for name, down in view.sort]
    yield speak(say("Order")), " · ".join(order) or speak(say("by reference"))


def _sorted(field: Field[Any], down: bool, speak: Speak) -> str:
    if isinstance(field.kind, time_kinds.Date | time_kinds.Moment | time_kinds.TimeOfDay):
        way = say("latest first") if down else say("earliest first")
    elif isinstance(field.kind, kinds.Mass | kinds.Integer | own_kinds.Number):
        way = say("largest first") if down else say("smallest first")
    elif isinstance(field.kind, kinds.Choice | kinds.Flag):
        way = say("last to first") if down else say("first to last")
    else:
        way = say("from Z to A") if down else say("from A to Z")
    return f"{name_of(field, speak)}, {speak(way)}"


def _groups(wanted: Wanted, shown: list[Field[Any]], lines: list[Line], speak: Speak) -> Iterator[Group]:
    from asm_desktop.packs.printout import Group, Row

    fields = _fields(wanted, shown)
    places = [shown.index(field) for field in fields]
    spoken = lru_cache(maxsize=None)(lambda text: speak(say(text)))
    told = [is_told(field) for field in fields]

    def cell(line: Line, field: Field[Any], place: int, told: bool) -> str:
        text, value = line.texts[place], line.values.get(field.name)
        if isinstance(value, PartialDate):
            return value_of(field, value, speak)
        return spoken(text) if told and text else text

    def row(line: Line) -> Row:
        return Row(tuple(map(partial(cell, line), fields, places, told)), line.example)

    if not wanted.grouped_by:
        yield Group("", tuple(map(row, lines)))
        return
    field = BY_NOUN[wanted.view.noun].fields[wanted.grouped_by]
    found: dict[Any, list[Row]] = {}
    for line in lines:
        found.setdefault(line.values.get(field.name), []).append(row(line))
    for value, rows in found.items():
        heading = say("Not known") if value is None else say(field.format(value))
        yield Group(speak(heading), tuple(rows))
