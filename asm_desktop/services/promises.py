"""Promises and follow-ups as they go on: marked with evidence, their statuses kept, made from what was said."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Citation, Commitment, FollowUp, Quote
from asm_desktop.services import history, reflow
from asm_desktop.services.records import add
from asm_desktop.services.register import Register
from asm_desktop.services.validity import accepted, check

MOST_ACTIONS = 100


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One change of a status, as text: from what to what, who, when (UTC), and the evidence given with it."""

    old: str
    new: str
    actor: str
    at: datetime.datetime
    evidence: str


def mark(
    register: Register, rows: Sequence[Record], status: str, evidence: str = "", on: PartialDate | None = None
) -> None:
    """Give commitments a status in one action, with evidence and, where met, the day. Raises InvalidRecord.

    Evidence that is not given leaves what there is; a promise that is not met has no day on which it was.
    """
    changes: dict[str, Any] = {"status": status, "met_on": on if status == "met" else None}
    if evidence.strip():
        changes["evidence"] = evidence
    _change(register, rows, [changes] * len(rows), f"as {Commitment.status.format(status).lower()}")


def finish(register: Register, rows: Sequence[Record], today: datetime.date) -> bool:
    """Mark follow-ups and checklist items as done, and commitments as met, today; whether they are now.

    Where all are, they are open again.
    """
    ways = [_finished(row) for row in rows]
    done = not all(row.values.get("status") == status for row, (status, _) in zip(rows, ways, strict=True))
    day = PartialDate.on(today) if done else None
    changes = [{"status": status if done else "open", name: day} for status, name in ways]
    _change(register, rows, changes, "as done" if done else "as open again")
    return done


def _finished(row: Record) -> tuple[str, str]:
    """The status of what is done, and the field of the day on which it was."""
    return ("met", Commitment.met_on.name) if isinstance(row, Commitment) else ("done", FollowUp.done_on.name)


def _change(register: Register, rows: Sequence[Record], changes: Sequence[Mapping[str, Any]], words: str) -> None:
    """Change each row by the changes in the same place, in one action."""
    named = rows[0].heading if len(rows) == 1 else f"{len(rows)} records"
    with register.action(f"Mark {named} {words}") as store:
        for row, wanted in zip(rows, changes, strict=True):
            kept = reflow.dated(store, row, accepted(store, type(row), wanted))
            check(type(row), {**row.values, **kept})
            news = {name: value for name, value in kept.items() if row.values.get(name) != value}
            if news:
                store.update(type(row), row.key, news)


def status_history(register: Register, key: str) -> list[StatusChange]:
    """How a record came to its status, newest first; what was undone is left out."""
    found = []
    for entry in history.actions(register, MOST_ACTIONS, key=key, field="status"):
        changed = {each.field: each for each in entry.changes}
        if entry.kind == "do" and not entry.undone and (status := changed.get("status")) is not None:
            evidence = changed["evidence"].new if "evidence" in changed else ""
            found.append(StatusChange(status.old, status.new, entry.actor, entry.at, evidence))
    return found


def from_quote(register: Register, quote: Quote, values: Mapping[str, Any]) -> str:
    """Make a commitment of what a quote says, resting on the sentences the quote rests on; gives its key.

    `values` are those of the commitment, over what follows from the quote. Raises InvalidRecord.
    """
    known = {name: value for name, value in {**drawn_from(quote), **values}.items() if value is not None}
    with register.action(f"Make a commitment from {quote.heading}") as store:
        key = add(store, Commitment, {**known, "quote": quote.key})
        for cited in store.citing([quote.key]):
            if cited.field == "text":
                facts = {"source": cited.source, "sentence": cited.sentence or quote.text, "status": cited.status}
                add(store, Citation, {"subject": key, "field": "text", **facts})
    return key


def drawn_from(quote: Quote) -> dict[str, Any]:
    """What a quote tells of the commitment that is made from it."""
    return {
        "text": " ".join((quote.text or "").split()) or None,
        "by": quote.speaker,
        "agreement": quote.agreement,
        "event": quote.event,
    }
