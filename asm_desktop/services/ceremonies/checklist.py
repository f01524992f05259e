"""The countdown of an event: what is to be done by when, planned from a template or typed in a line (DOMAIN §4)."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

from asm_desktop.domain import countdown
from asm_desktop.domain.errors import InvalidRecord, InvalidValue
from asm_desktop.domain.overdue import days_overdue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import ChecklistItem, CountdownStep, CountdownTemplate, Event
from asm_desktop.domain.said import Said
from asm_desktop.services import records
from asm_desktop.services.engagements import PARTED, Parties, ToDo, read_follow_up
from asm_desktop.services.register import Register


class Item(NamedTuple):
    """An item of a checklist with who is to do it, how far from the event it is due, and how many days overdue."""

    row: ChecklistItem
    who: str = ""
    away: Said | None = None
    late: int = 0


class Line(NamedTuple):
    """An item as it is read from a line; `away` where its day is told from the event's."""

    to_do: ToDo
    away: countdown.Distance | None = None


def checklist(register: Register, event: Event, today: datetime.date) -> list[Item]:
    """What is to be done for an event, in order of its days; without any, of how far it is from the event."""
    found = register.store.referring(ChecklistItem, "event", [event.key])
    rows = [row for row in found if row.archived is None]
    people = register.store.locate([row.responsible for row in rows if row.responsible])
    items = []
    for row in rows:
        far = countdown.away(row, event.held_on)
        who = people[row.responsible].heading if row.responsible in people else ""
        items.append(Item(row, who, far.words() if far else None, days_overdue(row.values, today)))
    return sorted(items, key=lambda item: _place(item.row))


def templates(register: Register) -> list[CountdownTemplate]:
    """The templates that are not archived, by name."""
    rows = [row for row in register.store.all(CountdownTemplate) if row.archived is None]
    return sorted(rows, key=lambda row: row.heading.casefold())


def tasks(register: Register, event: Event, template: CountdownTemplate) -> list[countdown.Task]:
    """What a template adds to the checklist of an event: the steps that are not on it, the earliest first."""
    there = {_folded(row.text) for row in register.store.referring(ChecklistItem, "event", [event.key])}
    steps = register.store.rows_of(CountdownStep, template.key)
    return [task for task in countdown.planned(steps, event.held_on) if _folded(task.text) not in there]


def plan(register: Register, event: Event, template: CountdownTemplate) -> int:
    """Put what a template adds on the checklist of an event, in one action; returns how many items that is."""
    wanted = tasks(register, event, template)
    if not wanted:
        return 0
    with register.action(f"Plan {event.heading} from {template.heading}") as store:
        for task in wanted:
            values = {"text": task.text, "event": event.key, "due": task.due, "note": task.who or None}
            records.add(store, ChecklistItem, {**values, **task.distance._asdict()})
    return len(wanted)


def read_line(register: Register, event: Event, line: str, today: datetime.date) -> Line:
    """Read “order the flags – Cho – 2 weeks before”; the day may be told as any day too (read_follow_up)."""
    parts = [part.strip() for part in PARTED.split(line.strip()) if part.strip()]
    far = countdown.read_distance(parts[-1]) if len(parts) > 1 else None
    if far is None:
        return Line(read_follow_up(register, line, (), today))
    due = far.due(event.held_on)
    on = [str(due)] if due else []
    return Line(read_follow_up(register, " – ".join([*parts[:-1], *on]), (), today), far)


def add_line(register: Register, event: Event, line: str, today: datetime.date) -> ChecklistItem:
    """Add an item read from a line, in one action. Raises InvalidValue, InvalidRecord."""
    to_do, far = read_line(register, event, line, today)
    if to_do.problem:
        raise InvalidValue(reason=to_do.problem)
    if not to_do.text:
        raise InvalidRecord([("text", "Say what is to be done.")])
    with register.action(f"Add task {to_do.text}") as store:
        who = Parties(register, store).key(to_do.who) if to_do.who else None
        values: dict[str, Any] = {"text": to_do.text, "event": event.key, "responsible": who, "due": to_do.due}
        key = records.add(store, ChecklistItem, {**values, **(far._asdict() if far else {})})
    kept = register.store.get(ChecklistItem, key)
    assert kept is not None
    return kept


def _place(row: ChecklistItem) -> tuple[bool, datetime.date, float, str]:
    day = row.due.first() if isinstance(row.due, PartialDate) else datetime.date.max
    return row.due is None, day, countdown.rough_days(countdown.distance(row)), row.key


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
