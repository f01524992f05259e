"""Agreements along time, read for many at once: the queries do not grow with the rows (DOMAIN §3)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from asm_desktop.domain.amending import as_amended
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Amendment, Milestone
from asm_desktop.domain.timeline import Span, span
from asm_desktop.services import listing
from asm_desktop.services.listing import View
from asm_desktop.services.register import Register

YEARS_BACK, YEARS_AHEAD = 1, 4
EARLIEST, LATEST = (("signed_on", False), ("effective_on", False)), (("expires_on", True),)


def spans(register: Register, keys: Sequence[str], today: datetime.date) -> dict[str, Span]:
    """The agreements with these identifiers along time, as amended today."""
    store, wanted = register.store, list(keys)
    amendments: dict[str, list[Amendment]] = {}
    milestones: dict[str, list[Milestone]] = {}
    for amendment in store.referring(Amendment, "agreement", wanted, order=Amendment.order):
        amendments.setdefault(amendment.agreement or "", []).append(amendment)
    for milestone in store.referring(Milestone, "agreement", wanted):
        milestones.setdefault(milestone.agreement or "", []).append(milestone)
    found = {}
    for row in store.get_many(Agreement, wanted):
        amended = as_amended(row, [], amendments.get(row.key, []), PartialDate.on(today))
        found[row.key] = span(row, amended, milestones.get(row.key, []))
    return found


def limits(register: Register, view: View, today: datetime.date) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of whole years that hold the stated dates of a view's agreements, and today."""
    first, last = today.year - YEARS_BACK, today.year + YEARS_AHEAD
    for name, down in (*EARLIEST, *LATEST):
        lines = listing.rows(register, view._replace(columns=(), sort=((name, down),)), 0, 1)
        date = lines[0].values.get(name) if lines else None
        if isinstance(date, PartialDate):
            first, last = min(first, date.year), max(last, date.year)
    return datetime.date(first, 1, 1), datetime.date(min(last, datetime.MAXYEAR - 1), 12, 31)
