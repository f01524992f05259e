"""Where an event stands at a moment of its day: what is on, what comes next, and how late it is (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from asm_desktop.domain.records import Event
from asm_desktop.domain.run_sheet import DAY, Slot


class Standing(NamedTuple):
    """The places in the run sheet of what is on and of what comes next, each None where there is none.

    `late` is by how many minutes what comes next should have begun; 0 while there is time. `begins` is whose beginning
    is to be noted next: what is on by the clock alone has not been noted yet.
    """

    on: int | None = None
    next: int | None = None
    late: int = 0
    begins: int | None = None


def standing(slots: Sequence[Slot], now: int | None) -> Standing:
    """What is on and next: as it was noted, and before anything is noted, by the clock.

    `now` is in minutes after midnight of the event's day; None on another day, when the clock tells nothing.
    """
    begun = [place for place, slot in enumerate(slots) if slot.item.began is not None]
    if begun:
        last = begun[-1]
        on = last if slots[last].item.ended is None else None
    else:
        on = None if now is None else next((place for place, slot in enumerate(slots) if _is_on(slot, now)), None)
        last = on if on is not None else _passed(slots, now)
    following = last + 1 if last + 1 < len(slots) else None
    begins = on if on is not None and not begun else following
    start = slots[following].start if following is not None else None
    return Standing(on, following, 0 if now is None or start is None else max(0, now - start), begins)


def _is_on(slot: Slot, now: int) -> bool:
    return slot.start is not None and slot.end is not None and slot.start <= now < slot.end


def _passed(slots: Sequence[Slot], now: int | None) -> int:
    """The place of the last item that is over by the clock; -1 for none."""
    over = [place for place, slot in enumerate(slots) if now is not None and slot.end is not None and slot.end <= now]
    return over[-1] if over else -1


def place_time(event: Event, moment: datetime.datetime) -> datetime.datetime:
    """A moment on the clock of the event's place; on that of this computer where its time zone is not known."""
    return moment.astimezone(ZoneInfo(event.zone)) if event.zone else moment.astimezone()


def minutes_of_day(event: Event, moment: datetime.datetime) -> int | None:
    """A moment in minutes after midnight of the event's day, past 1,440 the night after; None on another day."""
    if event.held_on is None or event.held_on.precision != "day":
        return None
    here = place_time(event, moment)
    days = (here.date() - event.held_on.first()).days
    minutes = days * DAY + here.hour * 60 + here.minute
    return minutes if 0 <= minutes < DAY + DAY // 2 else None
