"""The run sheet: each item starts where the one before ends, to the minute, in one or two places (DOMAIN §4).

Times are minutes after midnight of the event's day on the clock of the place; they may pass 1,440.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import RunItem

DAY = 24 * 60
# A start this much before the running time belongs to the next day, not to an overlap.
NEXT_DAY = 12 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """When an item takes place: start, length and end in minutes, each None where it cannot be computed.

    `flags` are sentences on what does not add up.
    """

    item: RunItem
    start: int | None
    length: int | None
    end: int | None
    flags: tuple[str, ...] = ()


def length(item: RunItem) -> int | None:
    """The minutes an item takes: twice its own where it is interpreted consecutively (DOMAIN §4)."""
    if item.minutes is None:
        return None
    return item.minutes * 2 if item.consecutive else item.minutes


def timetable(
    items: Sequence[RunItem], starts: datetime.time | None = None, ends: datetime.time | None = None
) -> list[Slot]:
    """Every item with its times, from the event's start; overlaps, free time and overruns are flagged."""
    slots: list[Slot] = []
    now = _minutes(starts)
    for item in items:
        start = _start(item, now)
        took = length(item)
        end = None if start is None or took is None else start + took
        before = slots[-1].start if slots else None
        flags = _flags(item, start, now, bool(slots))
        if now is None and start is not None and before is not None and start < before:
            flags.insert(0, f"It starts {_words(before - start)} before the item before it starts.")
        slots.append(Slot(item, start, took, end, tuple(flags)))
        now = end
    return _overrun(slots, _minutes(starts), _minutes(ends))


def clock(minutes: int | None) -> str:
    """Minutes after midnight as 09:05, with the day where it is another one; empty for None."""
    if minutes is None:
        return ""
    days, rest = divmod(minutes, DAY)
    return f"{rest // 60:02}:{rest % 60:02}" + (f" (+{days})" if days else "")


def elsewhere(minutes: int | None, day: PartialDate | None, zone: str | None, other: str | None) -> str:
    """The same moment on another place's clock; empty unless the day and both time zones are known."""
    if minutes is None or day is None or day.precision != "day" or not zone or not other:
        return ""
    midnight = datetime.datetime.combine(day.first(), datetime.time())
    here = (midnight + datetime.timedelta(minutes=minutes)).replace(tzinfo=ZoneInfo(zone))
    there = here.astimezone(ZoneInfo(other))
    days = (there.date() - day.first()).days
    return f"{there:%H:%M}" + (f" ({days:+d})" if days else "")


def days_apart(text: str) -> str:
    """A time with the day it falls on in words: 19:30 (-1) becomes 19:30 the day before."""
    found = {" (-1)": " the day before", " (+1)": " the day after"}
    return next((text.removesuffix(end) + words for end, words in found.items() if text.endswith(end)), text)


def city(zone: str | None) -> str:
    """What people call a time zone: Seoul for Asia/Seoul; empty for None."""
    return (zone or "").rpartition("/")[2].replace("_", " ")


def _minutes(time: datetime.time | None) -> int | None:
    return None if time is None else time.hour * 60 + time.minute


def _start(item: RunItem, now: int | None) -> int | None:
    own = _minutes(item.starts)
    if own is None or now is None:
        return now if own is None else own
    while now - own > NEXT_DAY:
        own += DAY
    return own


def _flags(item: RunItem, start: int | None, now: int | None, follows: bool) -> list[str]:
    flags = []
    if start is not None and now is not None and start < now:
        before = "the item before it ends" if follows else "the event starts"
        flags.append(f"It starts {_words(now - start)} before {before}.")
    if start is not None and now is not None and start > now and follows:
        flags.append(f"It leaves {_words(start - now)} free before it.")
    if item.minutes is None:
        flags.append("Its length is not known, so the times that follow it cannot be computed.")
    return flags


def _overrun(slots: list[Slot], starts: int | None, ends: int | None) -> list[Slot]:
    if ends is None or not slots or slots[-1].end is None:
        return slots
    if starts is not None and ends < starts:
        ends += DAY
    last = slots[-1]
    if last.end is not None and last.end > ends:
        flag = f"It ends {_words(last.end - ends)} after the event is to end at {clock(ends)}."
        slots[-1] = Slot(last.item, last.start, last.length, last.end, (*last.flags, flag))
    return slots


def _words(minutes: int) -> str:
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
