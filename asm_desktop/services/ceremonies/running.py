"""The run sheet of an event: read with its times in two places, filled in the usual order, added to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import Slot, elsewhere, usual
from asm_desktop.domain.said import Said, say
from asm_desktop.domain.signing import matrix
from asm_desktop.services import records
from asm_desktop.services.ceremonies.reading import ceremony as read
from asm_desktop.services.register import Register

MOST_NAMED = 4
"""Items named in a sentence about several; of more the number is told."""


class Line(NamedTuple):
    """An item with its times; `there` is its start on the clock of the second place, `who` names who acts."""

    slot: Slot
    there: str = ""
    who: str = ""

    @property
    def item(self) -> RunItem:
        """The row itself."""
        return self.slot.item


class RunSheet(NamedTuple):
    """The items of an event in their order; `ends_there` is the end of the last in the second place."""

    event: Event
    lines: tuple[Line, ...] = ()
    questions: tuple[Said, ...] = ()
    ends_there: str = ""

    @property
    def ends(self) -> int | None:
        """When the last item ends, in minutes after midnight; None where it cannot be computed."""
        return self.lines[-1].slot.end if self.lines else None

    @property
    def length(self) -> int | None:
        """The minutes from the first item to the end of the last; without a start those of all items together."""
        first = self.lines[0].slot.start if self.lines else None
        if first is not None and self.ends is not None:
            return self.ends - first
        known = [line.slot.length for line in self.lines]
        return None if None in known else sum(filter(None, known))


def run_sheet(register: Register, event: Event) -> RunSheet:
    """The run sheet of an event, in a fixed number of queries."""
    found = read(register, event)
    slots = rules.slots(found)
    lines = [Line(slot, _there(event, slot.start), _who(found, slot.item)) for slot in slots]
    ends = slots[-1].end if slots else None
    return RunSheet(event, tuple(lines), (*_unknown(event, slots), *summed(slots)), _there(event, ends))


def summed(slots: Sequence[Slot]) -> list[Said]:
    """What does not add up, each sentence once, with the items that it is said of."""
    found: dict[Said, list[str]] = {}
    for slot in slots:
        for flag in slot.flags:
            found.setdefault(flag, []).append(slot.item.item or "")
    return [say("{items}: {flag}", items=_named(items), flag=flag) for flag, items in found.items()]


def fill_usual(register: Register, event: Event, name: Callable[[str], str] = str) -> int:
    """Fill an empty run sheet in the usual order, with a round of signing for each party, and tell how many items.

    `name` words the kind of an item. A sheet that has items stays as it is.
    """
    found = read(register, event)
    if found.run_items:
        return 0
    rounds = len(matrix(found.papers).originals) if found.papers else 1
    items = usual(max(1, rounds))
    with register.action(f"Fill the run sheet of {event.heading}") as store:
        for each, minutes in items:
            values = {
                "event": event.key,
                "kind": each,
                "minutes": minutes,
                "item": name(RunItem.kind.kind.format(each)),
            }
            records.add(store, RunItem, values)
    return len(items)


def add_after(register: Register, event: Event, item: RunItem | None, values: Mapping[str, Any]) -> RunItem:
    """Add an item behind another, or at the end where none is given. Raises InvalidRecord."""
    rows = register.store.rows_of(RunItem, event.key)
    keys = [row.key for row in rows]
    place = keys.index(item.key) + 1 if item is not None and item.key in keys else len(keys)
    with register.action(f"Add a run sheet item to {event.heading}") as store:
        key = records.add(store, RunItem, {**values, "event": event.key, "position": place})
        for number, row in enumerate(rows):
            wanted = number + (number >= place)
            if row.position != wanted:
                store.update(RunItem, row.key, {"position": wanted})
    added = register.store.get(RunItem, key)
    assert added is not None
    return added


def _there(event: Event, minutes: int | None) -> str:
    return elsewhere(minutes, event.held_on, event.zone, event.second_zone)


def _who(found: Ceremony, item: RunItem) -> str:
    return ", ".join(filter(None, (found.around.names.get(item.person or ""), item.who)))


def _unknown(event: Event, slots: Sequence[Slot]) -> list[Said]:
    """What the event does not tell, without which there are no times."""
    asked = []
    if slots and slots[0].start is None:
        asked.append(say("When does the event start? Until that is known its items have lengths, but no times."))
    day = event.held_on
    if slots and event.second_zone and (not event.zone or day is None or day.precision != "day"):
        asked.append(say("The times in the second place need the day and the time zone of the event."))
    return asked


def _named(items: Sequence[str]) -> object:
    """A few items by name; of many the first, and how many more."""
    if len(items) <= MOST_NAMED:
        return ", ".join(items)
    few = ", ".join(items[: MOST_NAMED - 1])
    return say("{items} and {count} more", items=few, count=len(items) - MOST_NAMED + 1)
