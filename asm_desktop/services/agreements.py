"""How an agreement stands on a day, and moving it from stage to stage through its gates (DOMAIN §3)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asm_desktop.domain import lifecycle, wording
from asm_desktop.domain.amending import Amended, as_amended
from asm_desktop.domain.deadlines import Deadline, deadlines, is_dormant, last_activity
from asm_desktop.domain.errors import RecordNotFound
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Amendment, Clause
from asm_desktop.domain.said import Said
from asm_desktop.services import gates, records, settings
from asm_desktop.services.register import Register
from asm_desktop.store import rules
from asm_desktop.store.failures import explained, readable


@dataclass(frozen=True, slots=True)
class Standing:
    """All that follows from an agreement's own rows: what counts, what is due, what is missing, what sounds wrong."""

    amended: Amended
    amendments: list[Amendment]
    clauses: list[Clause]
    deadlines: list[Deadline]
    missing: list[Said]
    notes: list[wording.Note]
    last_activity: PartialDate | None
    dormant: bool


def standing(register: Register, key: str, today: datetime.date, day: PartialDate | None = None) -> Standing:
    """How an agreement stands, as amended on `day`, or today. Raises RecordNotFound."""
    agreement = register.store.get(Agreement, key)
    if agreement is None:
        raise RecordNotFound(reference=key)
    clauses = register.store.rows_of(Clause, key)
    amendments = register.store.rows_of(Amendment, key)
    amended = as_amended(agreement, clauses, amendments, day or PartialDate.on(today))
    latest = _latest(register, agreement, today)
    return Standing(
        amended=amended,
        amendments=amendments,
        clauses=clauses,
        deadlines=deadlines(agreement, amended),
        missing=lifecycle.missing(agreement, gates.papers(register.store, key)),
        notes=wording.notes(agreement, amended.clauses),
        last_activity=latest,
        dormant=is_dormant(agreement, latest, today, settings.figure(register.store, "dormant_months")),
    )


def set_stage(register: Register, agreement: Agreement, stage: str | None, reason: str | None = None) -> Agreement:
    """Move an agreement to a stage in one action. Raises GateClosed where something is missing and no reason is given.

    Going back, or to an unknown stage, needs no reason; a stage for which nothing is missing keeps none.
    """
    return keep(register, agreement, {"stage": stage}, reason)


def keep(
    register: Register,
    agreement: Agreement,
    changes: Mapping[str, Any],
    reason: str | None = None,
    label: str | None = None,
) -> Agreement:
    """Change fields of an agreement in one action, with a reason for its stage if it needs one.

    Raises GateClosed, InvalidRecord.
    """
    needs = reason is not None and gates.missing(register.store, agreement, changes)
    return records.update(register, agreement, {gates.REASON: reason, **changes} if needs else changes, label)


def _latest(register: Register, agreement: Agreement, today: datetime.date) -> PartialDate | None:
    """The last day on which something is known to have happened under an agreement; what lies ahead has not."""
    store = register.store
    with explained(store.path), readable(store.path):
        dates = [PartialDate.stored(day) for day in rules.last_happened(store.database, agreement.key, today)]
    own = (agreement.last_activity, agreement.signed_on, agreement.effective_on)
    return last_activity([*(date for date in own if date is not None and date.first() <= today), *dates])
