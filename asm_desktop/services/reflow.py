"""The countdown moves with its event (DOMAIN §4): the one place that every change of an event's date passes.

Whoever changes the date, in the window, from a command or for many events together, comes through `follow` in the same
action, so that undo takes both back. `dated` is passed by every change of an item: one that a person gives another day
is dated by hand from then on and stays. An import tells what happened elsewhere, and is kept as it is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import ChecklistItem, Event
from asm_desktop.domain.said import say
from asm_desktop.services.register import Register
from asm_desktop.store.store import Store

HELD_ON, DUE, BY_HAND = Event.held_on.name, ChecklistItem.due.name, ChecklistItem.dated_by_hand.name
MOVING = frozenset({"event", "amount", "unit", "side", "status", BY_HAND})
"""What of an item decides on its day."""


def follow(register: Register, record: type[Record], keys: Sequence[str], news: Mapping[str, Any]) -> int:
    """Within an open action, move the items of events that have come to another day; how many moved, also told."""
    if record is not Event or HELD_ON not in news:
        return 0
    from asm_desktop.domain.countdown import moved

    store, held_on = register.store, news[HELD_ON]
    found = moved(store.referring(ChecklistItem, "event", list(keys)), held_on)
    for key, due in found.items():
        store.update(ChecklistItem, key, {DUE: due})
    if found:
        register.remarks.append(_told(len(found), has_day=any(found.values())))
    return len(found)


def dated(store: Store, row: Record, news: Mapping[str, Any]) -> dict[str, Any]:
    """What a change of an item comes to: dated by hand where it is given another day than its distance says."""
    if not isinstance(row, ChecklistItem) or not (DUE in news or MOVING & news.keys()):
        return dict(news)
    from asm_desktop.domain.countdown import distance, is_open

    after = row.replace(**news)
    event = store.get(Event, after.event) if after.event and after.amount is not None else None
    if event is None:
        return dict(news)
    due = distance(after).due(event.held_on)
    if DUE in news:
        return {BY_HAND: True, **news} if news[DUE] != due else dict(news)
    return dict(news) if after.dated_by_hand or not is_open(after) else {**news, DUE: due}


def _told(count: int, *, has_day: bool) -> Any:
    if not has_day:
        return say("Tasks without a date until the event has its day: {count}.", count=count)
    return say("Tasks that moved with the date: {count}.", count=count)
