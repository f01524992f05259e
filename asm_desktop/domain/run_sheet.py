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
from asm_desktop.domain.said import Said, say

DAY = 24 * 60
# A start this much before the running time belongs to the next day, not to an overlap.
NEXT_DAY = 12 * 60
MEDIA_FREE = frozenset({"not_required", "acknowledged", "public"})
"""States of the announcement to the exchange in which media may come (DOMAIN §3)."""
USUAL: tuple[tuple[str, int], ...] = (
    ("arrival", 25),
    ("seating", 5),
    ("opening", 3),
    ("introductions", 5),
    ("speech", 4),
    ("speech", 4),
    ("signing", 4),
    ("exchange", 3),
    ("handshake", 1),
    ("photographs", 6),
    ("gifts", 4),
    ("media", 12),
    ("close", 4),
)
"""The usual order of a ceremony with minutes, by kinds of items; the host speaks, then the guest [P] (DOMAIN §4)."""


@dataclass(frozen=True, slots=True)
class Slot:
    """When an item takes place: start, length and end in minutes, each None where it cannot be computed.

    `flags` say what does not add up.
    """

    item: RunItem
    start: int | None
    length: int | None
    end: int | None
    flags: tuple[Said, ...] = ()


def length(item: RunItem) -> int | None:
    """The minutes an item takes: twice its own where it is interpreted consecutively (DOMAIN §4)."""
    if item.minutes is None:
        return None
    return item.minutes * 2 if item.consecutive else item.minutes


def timetable(
    items: Sequence[RunItem],
    starts: datetime.time | None = None,
    ends: datetime.time | None = None,
    gate: str | None = None,
) -> list[Slot]:
    """Every item with its times, from the event's start; overlaps, free time, overruns and gaps are flagged.

    `gate` is the state of the announcement to the exchange (Agreement.exchange_gate), where there is one to be made:
    then media before it is acknowledged are flagged (DOMAIN §3).
    """
    slots: list[Slot] = []
    free = gate is None or gate in MEDIA_FREE
    now = _minutes(starts)
    for item in items:
        start = _start(item, now)
        took = length(item)
        end = None if start is None or took is None else start + took
        before = slots[-1].start if slots else None
        flags = _flags(item, start, now, bool(slots))
        if now is None and start is not None and before is not None and start < before:
            flags.insert(0, say("It starts {early} before the item before it starts.", early=_words(before - start)))
        free = free or item.kind == "acknowledgement"
        if item.kind == "media" and not free:
            flags.append(say("Media come before the exchange has acknowledged. Move them behind it."))
        slots.append(Slot(item, start, took, end, tuple(flags)))
        now = end
    return _overrun(slots, _minutes(starts), _minutes(ends))


def usual(rounds: int) -> list[tuple[str, int]]:
    """The usual items of a ceremony as (kind, minutes), with so many rounds of signing."""
    return [each for each in USUAL for _ in range(rounds if each[0] == "signing" else 1)]


def as_it_runs(items: Sequence[RunItem], starts: datetime.time | None = None) -> list[Slot]:
    """Every item with the times to be expected on the day: from when items really began and ended, the others follow.

    An item with a start of its own waits for it; one that is late moves what follows.
    """
    slots: list[Slot] = []
    now = _minutes(starts)
    for item in items:
        start = _start(item, now)
        if start is not None and now is not None:
            start = max(start, now)
        if item.began is not None:
            start = _after(item.began, now)
        took = length(item)
        now = None if start is None or took is None else start + took
        if item.ended is not None:
            now = _after(item.ended, start)
        slots.append(Slot(item, start, took, now))
    return slots


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
    return now if item.starts is None else _after(item.starts, now)


def _after(time: datetime.time, now: int | None) -> int:
    """A time of day in minutes, on the next day where it is long before the running time."""
    own = time.hour * 60 + time.minute
    while now is not None and now - own > NEXT_DAY:
        own += DAY
    return own


def _flags(item: RunItem, start: int | None, now: int | None, follows: bool) -> list[Said]:
    flags = []
    if start is not None and now is not None and start < now:
        early = _words(now - start)
        flags.append(
            say("It starts {early} before the item before it ends.", early=early)
            if follows
            else say("It starts {early} before the event starts.", early=early)
        )
    if start is not None and now is not None and start > now and follows:
        flags.append(say("It leaves {gap} free before it.", gap=_words(start - now)))
    if item.minutes is None:
        flags.append(say("Its length is not known, so the times that follow it cannot be computed."))
    if item.person is None and item.who is None:
        flags.append(say("Nobody is named for it."))
    return flags


def _overrun(slots: list[Slot], starts: int | None, ends: int | None) -> list[Slot]:
    if ends is None or not slots or slots[-1].end is None:
        return slots
    if starts is not None and ends < starts:
        ends += DAY
    last = slots[-1]
    if last.end is not None and last.end > ends:
        late = _words(last.end - ends)
        flag = say("It ends {late} after the event is to end at {end}.", late=late, end=clock(ends))
        slots[-1] = Slot(last.item, last.start, last.length, last.end, (*last.flags, flag))
    return slots


def _words(minutes: int) -> Said:
    return say("1 minute") if minutes == 1 else say("{minutes} minutes", minutes=minutes)
