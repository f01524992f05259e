"""An agreement along time: from when to when it runs, and the days that stand out on the way (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asm_desktop.domain.amending import Amended
from asm_desktop.domain.deadlines import deadlines
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Milestone
from asm_desktop.domain.said import Said

MILESTONES = {"reached": "reached", "missed": "missed"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A day that stands out; `kind` is signed, effective, notice, expiry, planned, reached or missed.

    `name` is that of a milestone; `how` says what a computed date was counted from.
    """

    kind: str
    date: PartialDate
    name: str = ""
    how: Said | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when an agreement runs; `computed` where its end follows from its term.

    Without an end, `why_open` says why there is none. The marks stand in the order of time.
    """

    start: PartialDate | None
    end: PartialDate | None
    computed: bool
    why_open: Said | None
    marks: tuple[Mark, ...]


def span(agreement: Agreement, amended: Amended, milestones: Sequence[Milestone]) -> Span:
    """An agreement along time, as amended."""
    found = {each.name: each for each in deadlines(agreement, amended)}
    expiry = found["Expiry"]
    marks = [_mark("signed", agreement.signed_on), _mark("effective", agreement.effective_on)]
    marks += [_mark(kind, found[name].date, how=found[name].how) for kind, name in _DEADLINES]
    for each in milestones:
        kind = MILESTONES.get(each.status or "", "planned")
        marks.append(_mark(kind, (each.reached_on if kind == "reached" else None) or each.due, each.name or ""))
    ordered = sorted((mark for mark in marks if mark is not None), key=lambda mark: mark.date.first())
    start = agreement.effective_on or agreement.signed_on
    computed = amended.terms["expires_on"] is None
    return Span(start, expiry.date, computed, expiry.why_not, tuple(ordered))


_DEADLINES = (("notice", "Notice"), ("expiry", "Expiry"))


def _mark(kind: str, date: PartialDate | None, name: str = "", how: Said | None = None) -> Mark | None:
    return Mark(kind, date, name, how) if date is not None else None
