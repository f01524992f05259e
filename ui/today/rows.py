"""An agenda as the rows of a list, in the words of the interface: headings, lines, and what points at views."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from asm_desktop.domain.agenda import Entry, Group, Part, grouped, heading, left, of_owner
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services.agenda import TICKED, Agenda, Pointer
from ui.icons import OF_NOUN
from ui.theme.palette import Role
from ui.translation import declared, record_label, said, translate


class Kind(Enum):
    """What a row is: only lines and what points at a view can be chosen."""

    HEADING = auto()
    NOTE = auto()
    LINE = auto()
    POINTER = auto()


class Row(NamedTuple):
    """One row as it is drawn: words with softer ones below, the same at the right, and the sign of its kind.

    `tick` is the sign that is pressed to tick it; empty for what cannot be. `tone` is that of the words at the right.
    """

    kind: Kind
    words: str
    below: str = ""
    right: str = ""
    right_below: str = ""
    sign: str = ""
    tick: str = ""
    tone: Role = Role.TEXT_SOFT
    entry: Entry | None = None
    pointer: Pointer | None = None

    def key(self) -> str:
        """What tells it from others when the list is made anew; empty for what cannot be chosen."""
        if self.entry is not None:
            return self.entry.key
        return self.pointer.ready.full_title if self.pointer is not None else ""

    def told(self) -> str:
        """All of it in words, for those who hear it."""
        state = translate("Today", "done") if self.entry is not None and self.entry.is_done else ""
        kind = record_label(BY_NOUN[self.entry.noun]) if self.entry is not None else ""
        return ", ".join(filter(None, (kind, self.words, state, self.right, self.right_below, self.below)))


def rows(agenda: Agenda, owner: str = "") -> list[Row]:
    """The rows of an agenda, of what is the matter of one person by key, or of all."""
    entries = of_owner(agenda.entries, owner)
    found = [row for group in grouped(entries) for row in _group(group, agenda, is_all=not owner)]
    if found or not agenda.warnings:
        return [*found, *_warnings(agenda)]
    note = translate("Today", "Nothing is overdue, and nothing is due today or in the 7 days ahead.")
    return [Row(Kind.NOTE, note), *_warnings(agenda)]


def summary(agenda: Agenda, owner: str = "") -> str:
    """How much there is, in one line."""
    entries = of_owner(agenda.entries, owner)
    late = left(entries, Part.OVERDUE) + (0 if owner else sum(each.records for each in agenda.earlier))
    now = left(entries, Part.DUE, agenda.today)
    ahead = left(entries, Part.DUE) - now
    words = (
        (late, translate("Today", "{count} overdue")),
        (now, translate("Today", "{count} today")),
        (ahead, translate("Today", "{count} in the 7 days ahead")),
    )
    told = [each.format(count=f"{count:,}") for count, each in words if count]
    return " · ".join(told if late or now else [translate("Today", "Nothing is overdue or due today"), *told])


def day_words(day: datetime.date) -> str:
    """A day with its weekday, without its year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Today", "d MMMM"))


def _group(group: Group, agenda: Agenda, *, is_all: bool) -> Iterator[Row]:
    late = group.part is Part.OVERDUE
    tone = Role.ERROR if late else Role.TEXT
    date = day_words(group.day) if group.day else ""
    yield Row(Kind.HEADING, str(said(heading(group, agenda.today))), right=date, tone=tone)
    yield from map(line, group.entries)
    if late and is_all:
        yield from map(_earlier, agenda.earlier)


def line(entry: Entry) -> Row:
    """The row of an entry."""
    tick = "" if entry.noun not in TICKED else "circle-check" if entry.is_done else "circle"
    about = " · ".join(str(said(part)) for part in entry.about)
    below = str(said(entry.below)) if entry.below else ""
    tone = Role.ERROR if entry.part is Part.OVERDUE else Role.TEXT
    when = translate("Today", "done") if entry.is_done else str(said(entry.when))
    sign = OF_NOUN[entry.noun]
    return Row(Kind.LINE, entry.title, about, when, below, sign, tick, tone, entry)


def _earlier(pointer: Pointer) -> Row:
    words = translate("Today", "{count} more that were due earlier: {view}")
    view = declared(pointer.ready.full_title)
    return Row(Kind.POINTER, words.format(count=f"{pointer.records:,}", view=view), sign="filter", pointer=pointer)


def _warnings(agenda: Agenda) -> Sequence[Row]:
    if not agenda.warnings:
        return ()
    found = [
        Row(
            Kind.POINTER,
            declared(each.ready.full_title),
            right=f"{each.records:,}",
            sign=OF_NOUN[each.ready.view.noun],
            pointer=each,
        )
        for each in agenda.warnings
    ]
    return (Row(Kind.HEADING, translate("Today", "To look through when there is time"), tone=Role.TEXT), *found)
