"""The agenda of a day printed: the same lines under the same headings."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from asm_desktop.domain.agenda import Entry, Group, grouped, heading, of_owner
from asm_desktop.domain.fields import Record
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.said import Said, Speak, say
from asm_desktop.services import agenda, marking, records
from asm_desktop.services.agenda import Agenda
from asm_desktop.services.printing import PrintedTable, phrases
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

if TYPE_CHECKING:
    from asm_desktop.packs.printout import Printout


def print_agenda(
    register: Register, today: datetime.date, owner: str = "", manner: Manner | None = None
) -> PrintedTable:
    """What needs doing on a day and the days ahead as a PDF, of one person by key or of all.

    Raises KeyError for other paper.
    """
    from asm_desktop.packs.printed_table import draw_table

    manner = manner or Manner()
    found = agenda.agenda(register, today)
    entries = of_owner(found.entries, owner)
    rows = {row.key: row for row in records.get_all(register, [entry.key for entry in entries])}
    level = _level(register, list(rows.values()))
    made = _printout(register, entries, rows, found, dict(found.owners).get(owner, ""), level, manner)
    printed = draw_table(made, manner)
    confidential = level in marking.CONFIDENTIAL
    return PrintedTable(printed.pdf, made.title, made.marking, confidential, len(entries), printed.left_out)


def _level(register: Register, rows: Sequence[Record]) -> str:
    """As confidential as the most confidential of the records told, or of those they point at."""
    levels = ["internal"]
    for kind in {type(row) for row in rows}:
        levels.append(marking.highest(register, kind, (), [row.values for row in rows if type(row) is kind]))
    return max(levels, key=marking.LEVELS.index)


def _printout(
    register: Register,
    entries: Sequence[Entry],
    rows: Mapping[str, Record],
    found: Agenda,
    name: str,
    level: str,
    manner: Manner,
) -> Printout:
    from asm_desktop.packs.printout import Column, Group, Printout, Row

    speak = speaker(manner.languages)
    heads = (say("What"), say("Who, and for whom or what"), say("When"))
    groups = [
        Group(
            _heading(group, found.today, speak),
            tuple(Row(_cells(entry, speak), bool(rows[entry.key].values.get("example"))) for entry in group.entries),
        )
        for group in grouped(entries)
    ]
    return Printout(
        title=speak(say("Today, {date}", date=PartialDate.on(found.today))),
        kind="",
        count=f"{len(entries):,}",
        about=((speak(say("Matters of")), name),) if name else (),
        columns=tuple(Column(speak(head)) for head in heads),
        groups=tuple(groups),
        marking=speak(say(marking.WORDS[level])),
        identity=register.title,
        state=speak(say("Printed {day}", day=PartialDate.on(manner.today))),
        phrases=dataclasses.replace(phrases(manner), nothing=speak(say("Nothing needs doing."))),
    )


def _heading(group: Group, today: datetime.date, speak: Speak) -> str:
    words = speak(heading(group, today))
    date = speak(say("{date}", date=PartialDate.on(group.day))) if group.day else ""
    return ", ".join(filter(None, (words, date)))


def _cells(entry: Entry, speak: Speak) -> tuple[str, ...]:
    """What, whom it concerns, and when."""
    when = [speak(each) for each in (entry.when, entry.below) if each is not None]
    about = [speak(each) if isinstance(each, Said) else each for each in entry.about]
    return entry.title, " · ".join(about), " · ".join(when)
