"""The dates that follow from an agreement's term: expiry, notice, review and renewal, and whether it lies dormant.

Review 12 months before expiry, renewal 6 months before; an undated term answers that it cannot be computed (DOMAIN §3).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from asm_desktop.domain.amending import Amended
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.period import Period
from asm_desktop.domain.records import Agreement
from asm_desktop.domain.said import Said, say

REVIEW, RENEWAL = Period(months=12), Period(months=6)
ENDED = frozenset({"expired", "terminated", "superseded"})


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date that follows from others, or why it cannot be computed; `how` says what it was counted from."""

    name: str
    date: PartialDate | None = None
    how: Said | None = None
    why_not: Said | None = None

    def sentence(self) -> str:
        """The date in words, or that it cannot be computed and why, in English."""
        return self.date.words() if self.date else f"cannot be computed: {self.why_not}"


def deadlines(agreement: Agreement, amended: Amended) -> list[Deadline]:
    """Expiry, notice, renewal and review, in the order in which they are asked about."""
    expiry = _expiry(agreement, amended)
    notice = _notice(amended, expiry)
    return [expiry, notice, _before("Renewal", RENEWAL, expiry), _before("Review", REVIEW, expiry)]


def _expiry(agreement: Agreement, amended: Amended) -> Deadline:
    stated = amended.terms["expires_on"]
    if stated is not None:
        return Deadline("Expiry", stated, say("as stated"))
    if agreement.term_type == "evergreen":
        return Deadline("Expiry", why_not=say("it runs until it is ended"))
    words = amended.terms["term"]
    term, start = Period.read(words), agreement.effective_on or agreement.signed_on
    if not words:
        return Deadline("Expiry", why_not=say("neither the expiry date nor the term is known"))
    if term is None:
        return Deadline("Expiry", why_not=say("the term is only known in words: “{words}”", words=words))
    if start is None:
        return Deadline("Expiry", why_not=say("the term is undated: neither effect nor signature has a date"))
    how = say("{words}, from its effect", words=words)
    if not agreement.effective_on:
        how = say("{words}, from its signature", words=words)
    return _counted("Expiry", term.after, start, how)


def _notice(amended: Amended, expiry: Deadline) -> Deadline:
    words = amended.terms["notice_period"]
    if not words:
        return Deadline("Notice", why_not=say("the notice period is not known"))
    period = Period.read(words)
    if period is None:
        return Deadline("Notice", why_not=say("the notice period is only known in words: “{words}”", words=words))
    if expiry.date is None:
        return Deadline("Notice", why_not=expiry.why_not)
    return _counted("Notice", period.before, expiry.date, say("{words} before expiry", words=words))


def _before(name: str, period: Period, expiry: Deadline) -> Deadline:
    if expiry.date is None:
        return Deadline(name, why_not=expiry.why_not)
    return _counted(name, period.before, expiry.date, say("{months} months before expiry", months=period.months))


def _counted(name: str, count: Callable[[PartialDate], PartialDate], start: PartialDate, how: Said) -> Deadline:
    try:
        return Deadline(name, count(start), how)
    except InvalidValue:
        why_not = say("the date would lie outside the years 1000 to 9999")
        if start.precision != "day":
            why_not = say("it cannot be counted from {date}, which is not known to the day", date=start)
        return Deadline(name, why_not=why_not)


def last_activity(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The latest of the dates on which something happened."""
    return max((date for date in dates if date), key=lambda date: date.last(), default=None)


def is_dormant(agreement: Agreement, latest: PartialDate | None, today: datetime.date, months: int) -> bool:
    """Whether nothing happened for so many months, as far as is known; what has ended does not lie dormant."""
    if latest is None or agreement.stage in ENDED:
        return False
    return Period(months=months).after(PartialDate.on(latest.last())).last() < today
