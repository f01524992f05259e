"""The countdown to a ceremony: what is due how long before or after it, moving with its date (DOMAIN §4)."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import ChecklistItem, CountdownStep
from asm_desktop.domain.said import Said, say

DAYS = {"day": 1, "week": 7}


class Distance(NamedTuple):
    """How long before or after the event: `unit` is “day”, “week” or “month”, `side` “before” or “after”."""

    amount: int
    unit: str = "day"
    side: str = "before"

    def due(self, held_on: PartialDate | None) -> PartialDate | None:
        """The day that far from the event; None unless the day of the event is known."""
        if held_on is None or held_on.precision != "day":
            return None
        amount = -self.amount if self.side == "before" else self.amount
        try:
            if self.unit == "month":
                return _months_on(held_on.first(), amount)
            return held_on.add_days(amount * DAYS[self.unit])
        except (OverflowError, ValueError, InvalidValue):
            return None

    def words(self) -> Said:
        """How far that is, as a person would say it."""
        if not self.amount:
            return say("on the day")
        words = (_ONE if self.amount == 1 else _MANY)[self.unit, self.side]
        return say(words.template, amount=self.amount)


_ONE = {
    ("day", "before"): say("the day before"),
    ("day", "after"): say("the day after"),
    ("week", "before"): say("a week before"),
    ("week", "after"): say("a week after"),
    ("month", "before"): say("a month before"),
    ("month", "after"): say("a month after"),
}
_MANY = {
    ("day", "before"): say("{amount} days before"),
    ("day", "after"): say("{amount} days after"),
    ("week", "before"): say("{amount} weeks before"),
    ("week", "after"): say("{amount} weeks after"),
    ("month", "before"): say("{amount} months before"),
    ("month", "after"): say("{amount} months after"),
}


_READ = re.compile(
    r"(?P<amount>\d+|an?|the|one) ?(?P<unit>day|week|month)s? (?P<side>before|after)"
    r"|(?P<number>\d+) ?(?P<ko_unit>일|주일?|개월|달) ?(?P<ko_side>전|후|뒤)"
)
_KOREAN = {"일": "day", "주": "week", "주일": "week", "개월": "month", "달": "month"}


def read_distance(text: str) -> Distance | None:
    """Read “2 weeks before”, “the day after”, “on the day”, “2주 전”; None for anything else."""
    wanted = " ".join(text.casefold().split())
    if wanted in ("on the day", "당일"):
        return Distance(0)
    found = _READ.fullmatch(wanted)
    if found is None:
        return None
    if found["number"]:
        return Distance(
            int(found["number"]), _KOREAN[found["ko_unit"]], "before" if found["ko_side"] == "전" else "after"
        )
    amount = int(found["amount"]) if found["amount"].isdecimal() else 1
    return Distance(amount, found["unit"], found["side"])


def away(item: ChecklistItem, held_on: PartialDate | None) -> Distance | None:
    """How far from the event an item is due: as planned, or by its own day; None where neither is known."""
    if item.amount is not None and not item.dated_by_hand:
        return distance(item)
    if item.due is None or held_on is None or {item.due.precision, held_on.precision} != {"day"}:
        return None
    days = (item.due.first() - held_on.first()).days
    side = "before" if days < 0 else "after"
    return Distance(abs(days) // 7, "week", side) if days and days % 7 == 0 else Distance(abs(days), "day", side)


class Task(NamedTuple):
    """What a step of a template comes to: what is to be done, by whom in words, how far off, and when it is due."""

    text: str
    who: str
    distance: Distance
    due: PartialDate | None


def planned(steps: Iterable[CountdownStep], held_on: PartialDate | None) -> list[Task]:
    """A countdown from a template, the earliest first; without the day of the event nothing has a date."""
    tasks = [Task(step.text or "", step.who or "", far, far.due(held_on)) for step in steps for far in [distance(step)]]
    return sorted(tasks, key=lambda task: rough_days(task.distance))


def moved(items: Iterable[ChecklistItem], held_on: PartialDate | None) -> dict[str, PartialDate | None]:
    """The new due dates, by key, after the event's date moved.

    What is done or dropped, was dated by hand, or has no distance from the event keeps its date.
    """
    found = {}
    for item in items:
        if is_open(item) and not item.dated_by_hand and item.amount is not None:
            due = distance(item).due(held_on)
            if due != item.due:
                found[item.key] = due
    return found


def is_open(item: ChecklistItem) -> bool:
    """Whether an item is still to be done."""
    return item.status in (None, "open") and item.done_on is None


def overdue(items: Sequence[ChecklistItem], today: datetime.date) -> list[ChecklistItem]:
    """What is still to be done although its day has passed, the longest overdue first."""
    late = [item for item in items if is_open(item) and item.due is not None and item.due.last() < today]
    return sorted(late, key=lambda item: item.due.last() if item.due else today)


def distance(row: CountdownStep | ChecklistItem) -> Distance:
    """How far from the event a step or an item is."""
    return Distance(row.amount or 0, row.unit or "day", row.side or "before")


def rough_days(distance: Distance) -> float:
    """About how many days after the event that is, less than nothing before it; for putting in order."""
    days = distance.amount * DAYS.get(distance.unit, 30.4)
    return -days if distance.side == "before" else days


def _months_on(day: datetime.date, months: int) -> PartialDate:
    """The same day so many months on, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return PartialDate(year, month + 1, min(day.day, last))
