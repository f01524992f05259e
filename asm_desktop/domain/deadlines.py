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

REVIEW, RENEWAL, DORMANT = Period(months=12), Period(months=6), Period(months=12)
ENDED = frozenset({"expired", "terminated", "superseded"})


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date that follows from others, or why it cannot be computed; `how` says what it was counted from."""

    name: str
    date: PartialDate | None = None
    how: str = ""
    why_not: str = ""

    def sentence(self) -> str:
        """The date in words, or that it cannot be computed and why."""
        return self.date.words() if self.date else f"cannot be computed: {self.why_not}"


def deadlines(agreement: Agreement, amended: Amended) -> list[Deadline]:
    """Expiry, notice, renewal and review, in the order in which they are asked about."""
    expiry = _expiry(agreement, amended)
    notice = _notice(amended, expiry)
    return [expiry, notice, _before("Renewal", RENEWAL, expiry), _before("Review", REVIEW, expiry)]


def _expiry(agreement: Agreement, amended: Amended) -> Deadline:
    stated = amended.terms["expires_on"]
    if stated is not None:
        return Deadline("Expiry", stated, "as stated")
    if agreement.term_type == "evergreen":
        return Deadline("Expiry", why_not="it runs until it is ended")
    words = amended.terms["term"]
    term, start = Period.read(words), agreement.effective_on or agreement.signed_on
    if not words:
        return Deadline("Expiry", why_not="neither the expiry date nor the term is known")
    if term is None:
        return Deadline("Expiry", why_not=f"the term is only known in words: “{words}”")
    if start is None:
        return Deadline("Expiry", why_not="the term is undated: neither effect nor signature has a date")
    label = "effective date" if agreement.effective_on else "signature"
    return _counted("Expiry", term.after, start, f"{words}, from {label}")


def _notice(amended: Amended, expiry: Deadline) -> Deadline:
    words = amended.terms["notice_period"]
    if not words:
        return Deadline("Notice", why_not="the notice period is not known")
    period = Period.read(words)
    if period is None:
        return Deadline("Notice", why_not=f"the notice period is only known in words: “{words}”")
    if expiry.date is None:
        return Deadline("Notice", why_not=expiry.why_not)
    return _counted("Notice", period.before, expiry.date, f"{words} before expiry")


def _before(name: str, period: Period, expiry: Deadline) -> Deadline:
    if expiry.date is None:
        return Deadline(name, why_not=expiry.why_not)
    return _counted(name, period.before, expiry.date, f"{period.months} months before expiry")


def _counted(name: str, count: Callable[[PartialDate], PartialDate], start: PartialDate, how: str) -> Deadline:
    try:
        return Deadline(name, count(start), how)
    except InvalidValue as error:
        return Deadline(name, why_not=f"{str(error)[0].lower()}{str(error)[1:].rstrip('.')}")


def last_activity(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The latest of the dates on which something happened."""
    return max((date for date in dates if date), key=lambda date: date.last(), default=None)


def is_dormant(agreement: Agreement, latest: PartialDate | None, today: datetime.date) -> bool:
    """Whether nothing happened for twelve months, as far as is known; what has ended does not lie dormant."""
    if latest is None or agreement.stage in ENDED:
        return False
    return DORMANT.after(PartialDate.on(latest.last())).last() < today
