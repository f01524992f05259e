"""One record printed: all that is told of it on its sheet in the window, with confidential fields marked as such."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from asm_desktop.domain.fields import BOOKKEEPING, Field, Record, Titled
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import BY_NOUN, Relation
from asm_desktop.domain.said import say
from asm_desktop.services import links, listing, marking, portraits, records, whole
from asm_desktop.services.links import Incoming
from asm_desktop.services.printing import PrintedTable, column, phrases
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker, value_of
from asm_desktop.services.whole import Called, Whole

if TYPE_CHECKING:
    from asm_desktop.packs.sheet import Facts, Listed, Sheet, SheetFact

MOST_LISTED = 1000
MOST_COLUMNS = 5
HEAD = ("title", "short", "example", "pinned")
Names = Mapping[str, Called]


def print_record(register: Register, key: str, manner: Manner | None = None) -> PrintedTable:
    """The sheet of a record as a PDF. Raises RecordNotFound, and KeyError for other paper."""
    from asm_desktop.packs.printed_sheet import draw_sheet

    manner = manner or Manner()
    (found,) = whole.wholes(register, [records.get(register, key)])
    pointing = links.incoming(register, found.row, MOST_LISTED)
    called = whole.called(register, [found, *(Whole(row) for each in pointing for row in each.rows)])
    level = _level(register, found, pointing)
    sheet = _sheet(register, found, pointing, called, manner, level)
    pdf = draw_sheet(sheet, manner)
    return PrintedTable(pdf, sheet.title, sheet.marking, level in marking.CONFIDENTIAL, 1)


def _level(register: Register, found: Whole, pointing: Sequence[Incoming]) -> str:
    """As confidential as the most confidential of what is printed."""
    row = found.row
    lists = [(type(row), [row]), *found.owned.items(), *((each.record, each.rows) for each in pointing)]
    levels = [
        marking.highest(register, kind, list(kind.fields.values()), [each.values for each in rows])
        for kind, rows in lists
        if rows
    ]
    return max(levels, key=marking.LEVELS.index)


def _sheet(
    register: Register, found: Whole, pointing: Sequence[Incoming], called: Names, manner: Manner, level: str
) -> Sheet:
    from asm_desktop.packs.sheet import Facts, Sheet

    row, speak = found.row, speaker(manner.languages)
    groups = [*_groups(row, called, manner), *own_facts(found, manner)]
    main = groups[0] if groups and not groups[0].heading else Facts("", ())
    empty = [speak(say(child.label_plural)) for child, rows in found.owned.items() if not rows]
    portrait = row.values.get("portrait")
    return Sheet(
        title=row.heading,
        kind=" · ".join(filter(None, (speak(say(row.label)), str(row.values.get("ref") or "")))),
        main=main,
        lists=(*_owned(found, called, manner), *(_pointing(each, called, manner) for each in pointing)),
        others=tuple(group for group in groups if group is not main),
        none=speak(say("None recorded: {lists}", lists=", ".join(empty))) if empty else "",
        marking=speak(say(marking.WORDS[level])),
        identity=register.title,
        state=speak(say("Printed {day}", day=PartialDate.on(manner.today))),
        unknown=speak(say("Not known")),
        example=bool(row.values.get("example")),
        portrait=portraits.printed(register, [portrait]).get(portrait or ""),
        phrases=phrases(manner),
    )


def _groups(row: Record, called: Names, manner: Manner) -> Iterator[Facts]:
    """The fields by the groups of the form: those known, and of the unknown ones those that matter."""
    from asm_desktop.packs.sheet import Facts

    hidden = {*BOOKKEEPING, *HEAD, Titled.own.name}
    shown = [field for field in row.fields.values() if field.name not in hidden and field.kind.name != "file"]
    kept = [field for field in shown if row.values.get(field.name) is not None or field.required or field.column]
    for group in sorted(dict.fromkeys(field.group for field in kept), key=bool):
        facts = [fact(row, field, called, manner) for field in kept if field.group == group]
        yield Facts(speaker(manner.languages)(say(group)) if group else "", tuple(facts))


def own_facts(found: Whole, manner: Manner) -> Iterator[Facts]:
    """What the record says in fields of a person's own, whose names are data."""
    from asm_desktop.packs.sheet import Facts, SheetFact

    if found.own:
        told = ((field, value_of(field, value, speaker(manner.languages))) for field, value in found.own)
        facts = (SheetFact(field.label, words, field.confidential) for field, words in told)
        yield Facts(speaker(manner.languages)(say("Own fields")), tuple(facts))


def fact(row: Record, field: Field[Any], called: Names, manner: Manner) -> SheetFact:
    """A field of a row as it is printed, with its label."""
    from asm_desktop.packs.sheet import SheetFact

    return SheetFact(speaker(manner.languages)(say(field.label)), text(row, field, called, manner), field.confidential)


def text(row: Record, field: Field[Any], called: Names, manner: Manner) -> str:
    """The value of a field as it is printed; nothing for unknown."""
    value = row.values.get(field.name)
    if value is None:
        return ""
    if field.target:
        return called[value].title
    return value_of(field, value, speaker(manner.languages))


def _owned(found: Whole, called: Names, manner: Manner) -> Iterator[Listed]:
    """What belongs to the record, in the columns of each list."""
    for child, rows in found.owned.items():
        if rows:
            fields = _columns(child, rows, ())
            cells = [[text(row, field, called, manner) for field in fields] for row in rows]
            yield _list(speaker(manner.languages)(say(child.label_plural)), child, fields, cells, manner)


def _pointing(part: Incoming, called: Names, manner: Manner) -> Listed:
    """What points at the record: how it is called, and what it says of the link."""
    speak, child = speaker(manner.languages), part.record
    fields = _columns(child, part.rows, (part.field, "title") if issubclass(child, Titled) else (part.field,))
    told = partial(_seen_from_there if child is Relation else text, called=called, manner=manner)
    cells = [[_origin(row, called), *(told(row, field) for field in fields)] for row in part.rows]
    heading = " · ".join(filter(None, (speak(say(part.heading)), speak(say(part.kind)) if part.kind else "")))
    more = speak(say("and {count} more", count=f"{part.count - len(part.rows):,}")) if part.count > len(cells) else ""
    return _list(heading, child, fields, cells, manner, more)


def _seen_from_there(row: Record, field: Field[Any], called: Names, manner: Manner) -> str:
    """A relation reads the other way from the other side."""
    if field.name != Relation.kind.name:
        return text(row, field, called, manner)
    return speaker(manner.languages)(say(Relation.INVERSE.get(str(row.values.get(field.name)), "")))


def _origin(row: Record, called: Names) -> str:
    return (called[row.values[row.owner]] if row.owner else whole.name_of(row)).title


def _columns(child: type[Record], rows: Iterable[Record], but: Sequence[str]) -> list[Field[Any]]:
    """The usual columns in which any of the rows says something."""
    usual = [field for field in listing.columns(child) if field.name not in but]
    telling = [field for field in usual if any(row.values.get(field.name) is not None for row in rows)]
    return telling[:MOST_COLUMNS]


def _list(
    heading: str,
    child: type[Record],
    fields: Sequence[Field[Any]],
    cells: list[list[str]],
    manner: Manner,
    more: str = "",
) -> Listed:
    from asm_desktop.packs.printout import Column, Row
    from asm_desktop.packs.sheet import Listed

    columns = [column(child, field, speaker(manner.languages)) for field in fields]
    if cells and len(cells[0]) > len(columns):
        origin = BY_NOUN[child.fields[child.owner].target] if child.owner else child
        columns.insert(0, Column(speaker(manner.languages)(say(origin.label))))
    return Listed(heading, tuple(columns), tuple(Row(tuple(row)) for row in cells), more)
