"""The countdown to a ceremony: what is due how many days before or after it, moving with its date (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.said import Said, say


class Step(NamedTuple):
    """A step of a template: its code, the days from the event (before it negative), and what is to be done."""

    code: str
    days: int
    what: Said


WEEK = 7
TEMPLATE: tuple[Step, ...] = (
    Step("text_approval", -26 * WEEK, say("Have the text approved")),
    Step("dates", -8 * WEEK, say("Propose dates")),
    Step("guests", -6 * WEEK, say("Draw up the guest list and the run sheet")),
    Step("offices", -5 * WEEK, say("Brief the offices of those who take part")),
    Step("translation", -4 * WEEK, say("Have the texts translated")),
    Step("gifts", -4 * WEEK, say("Choose gifts and check their legal limits")),
    Step("exchange", -4 * WEEK, say("Assess whether the exchange must be told")),
    Step("print", -3 * WEEK, say("Order print and catering, and engage the MC")),
    Step("names", -2 * WEEK, say("Confirm titles, pronunciations and diets")),
    Step("originals", -1 * WEEK, say("Bind the originals; two pens each, folders and flags")),
    Step("press", -3, say("Approve the press text")),
    Step("rehearsal", -1, say("Rehearse, and send out the pack")),
    Step("day", 0, say("Check the flags’ orientation, pens, seats and the exchange")),
    Step("thanks", 1, say("Send photographs and thanks")),
    Step("filing", 2 * WEEK, say("File the originals and the records")),
    Step("review", 365, say("Review after twelve months")),
)
"""The default, to be edited; see Queensland, TAMU and UNM in the sources of DOMAIN §4."""


class Task(NamedTuple):
    """A step of one event's countdown: when it is due, by whom, when done, and whether its date was set by hand."""

    step: Step
    due: PartialDate | None
    who: str | None = None
    done: PartialDate | None = None
    fixed: bool = False


def planned(template: Iterable[Step], held_on: PartialDate | None) -> list[Task]:
    """A countdown from a template, the earliest first; without the day of the event nothing has a date."""
    return sorted((Task(step, _due(step, held_on)) for step in template), key=lambda task: task.step.days)


def moved(tasks: Iterable[Task], held_on: PartialDate | None) -> list[Task]:
    """The countdown after the event's date moved: what is done, or was dated by hand, keeps its date."""
    return [task if task.fixed or task.done else task._replace(due=_due(task.step, held_on)) for task in tasks]


def overdue(tasks: Sequence[Task], today: datetime.date) -> list[Task]:
    """What is not done although its day has passed, the longest overdue first."""
    late = [task for task in tasks if task.done is None and task.due is not None and task.due.last() < today]
    return sorted(late, key=lambda task: task.due.last() if task.due else today)


def when(step: Step) -> Said:
    """How far a step is from the event, in words; whole weeks from two weeks on."""
    days = abs(step.days)
    weeks = days // WEEK if days % WEEK == 0 and days > WEEK else 0
    if not days:
        return say("on the day")
    if days == 1:
        return say("the day before") if step.days < 0 else say("the day after")
    if step.days < 0:
        return say("{weeks} weeks before", weeks=weeks) if weeks else say("{days} days before", days=days)
    return say("{weeks} weeks after", weeks=weeks) if weeks else say("{days} days after", days=days)


def _due(step: Step, held_on: PartialDate | None) -> PartialDate | None:
    if held_on is None or held_on.precision != "day":
        return None
    return held_on.add_days(step.days)
