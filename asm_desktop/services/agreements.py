"""How an agreement stands on a day, and moving it from stage to stage through its gates (DOMAIN §3)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from asm_desktop.domain import lifecycle, wording
from asm_desktop.domain.amending import Amended, as_amended
from asm_desktop.domain.deadlines import Deadline, deadlines, is_dormant, last_activity
from asm_desktop.domain.errors import RecordNotFound, UserError
from asm_desktop.domain.lifecycle import Papers
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Amendment,
    Clause,
    Delivery,
    Document,
    DocumentVersion,
    Engagement,
    Event,
    Signatory,
)
from asm_desktop.services import records
from asm_desktop.services.register import Register


class GateClosed(UserError):
    """A stage needs what is not there; `missing` holds a sentence for each thing."""

    template = "“{stage}” needs more, so the stage was left as it was. {sentences}"

    def __init__(self, stage: str, missing: list[str]) -> None:
        self.missing = missing
        super().__init__(stage=stage, sentences=" ".join(missing))


@dataclass(frozen=True, slots=True)
class Standing:
    """All that follows from an agreement's own rows: what counts, what is due, what is missing, what sounds wrong."""

    amended: Amended
    deadlines: list[Deadline]
    missing: list[str]
    notes: list[wording.Note]
    last_activity: PartialDate | None
    dormant: bool


def standing(register: Register, key: str, today: datetime.date, day: PartialDate | None = None) -> Standing:
    """How an agreement stands, as amended on `day` or by all of its amendments. Raises RecordNotFound."""
    agreement = register.store.get(Agreement, key)
    if agreement is None:
        raise RecordNotFound(reference=key)
    clauses = register.store.rows_of(Clause, key)
    amended = as_amended(agreement, clauses, register.store.rows_of(Amendment, key), day)
    latest = _latest(register, agreement)
    return Standing(
        amended=amended,
        deadlines=deadlines(agreement, amended),
        missing=lifecycle.missing(agreement, _papers(register, key)),
        notes=wording.notes(agreement, amended.clauses),
        last_activity=latest,
        dormant=is_dormant(agreement, latest, today),
    )


def set_stage(register: Register, agreement: Agreement, stage: str | None, reason: str | None = None) -> Agreement:
    """Move an agreement to a stage. Raises GateClosed where something is missing for it and no reason is given.

    Going back, and staying within what the gate let through before, needs no reason; one that is given is kept.
    """
    missing = lifecycle.missing(agreement, _papers(register, agreement.key), stage)
    if missing and not reason and _goes_on(agreement.stage, stage):
        raise GateClosed(agreement.fields["stage"].format(stage), missing)
    kept = {} if missing and not reason else {"stage_reason": reason if missing else None}
    return records.update(register, agreement, {"stage": stage, **kept})


def _goes_on(before: str | None, after: str | None) -> bool:
    stages = lifecycle.STAGES
    return after in stages and (before not in stages or stages.index(after) > stages.index(before))


def _papers(register: Register, key: str) -> Papers:
    store = register.store
    copies = [row.key for row in store.referring(Document, "agreement", [key]) if row.kind == "signed_copy"]
    return Papers(
        parties=store.count(AgreementParty, "agreement", key),
        signatories=store.rows_of(Signatory, key),
        has_signed_copy=bool(copies and store.referring(DocumentVersion, "document", copies, limit=1)),
    )


def _latest(register: Register, agreement: Agreement) -> PartialDate | None:
    """The last day on which something is known to have happened under an agreement."""
    referring = register.store.referring
    own = [agreement.last_activity, agreement.signed_on, agreement.effective_on]
    held = [
        row.values["held_on"] for kind in (Engagement, Event) for row in referring(kind, "agreement", [agreement.key])
    ]
    sent = [row.actual_on for row in referring(Delivery, "agreement", [agreement.key])]
    signed = [row.signed_on for row in register.store.rows_of(Signatory, agreement.key)]
    return last_activity([*own, *held, *sent, *signed])
