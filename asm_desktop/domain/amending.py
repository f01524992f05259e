"""An agreement as amended on a day: which clauses and terms count, and which amendment brought each (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Agreement, Amendment, Clause
from asm_desktop.domain.said import Said, say

TERMS = ("expires_on", "term", "notice_period", "governing_law")


@dataclass(frozen=True, slots=True)
class Amended:
    """What counts on a day: the clauses in the order of the text, the terms, and which amendment brought each.

    `undated` are amendments of which no day is known; they are left out, and said so.
    """

    clauses: tuple[Clause, ...]
    terms: dict[str, Any]
    brought_by: dict[str, int] = field(default_factory=dict)
    undated: tuple[Amendment, ...] = ()


def counts_from(amendment: Amendment) -> PartialDate | None:
    """The day from which an amendment counts: that of its effect, else that of its signature."""
    return amendment.effective_on or amendment.signed_on


def as_amended(
    agreement: Agreement, clauses: Sequence[Clause], amendments: Sequence[Amendment], day: PartialDate | None = None
) -> Amended:
    """The agreement as it stands on a day, or after all dated amendments where no day is given."""
    ordered = sorted(amendments, key=lambda each: each.number or 0)
    undated = tuple(each for each in ordered if counts_from(each) is None)
    counting = [each for each in ordered if (start := counts_from(each)) and (day is None or _begun(start, day))]
    terms = {name: agreement.values.get(name) for name in TERMS}
    brought_by: dict[str, int] = {}
    for each in counting:
        for name in TERMS:
            if each.values.get(name) is not None:
                terms[name], brought_by[name] = each.values[name], each.number or 0
    return Amended(_standing(clauses, counting, brought_by), terms, brought_by, undated)


def _begun(start: PartialDate, day: PartialDate) -> bool:
    """Whether an amendment counts on a day; one whose day is not known counts from the end of its month or year."""
    return start.last() <= day.last()


def _standing(
    clauses: Sequence[Clause], counting: Sequence[Amendment], brought_by: dict[str, int]
) -> tuple[Clause, ...]:
    """The clauses that stand, each replacement in the place of what it replaces."""
    standing = [clause for clause in clauses if clause.amendment is None]
    for amendment in counting:
        for clause in (each for each in clauses if each.amendment == amendment.key):
            place = next((place for place, each in enumerate(standing) if each.key == clause.replaces), None)
            brought_by[clause.key] = amendment.number or 0
            if place is None:
                standing += [] if clause.struck_out else [clause]
            else:
                standing[place : place + 1] = [] if clause.struck_out else [clause]
    return tuple(standing)


def _value(amendment: Amendment, name: str) -> object:
    """A term as it is said: a date as a date, all else as text."""
    value = amendment.values[name]
    return value if isinstance(value, PartialDate) else amendment.shown(name)


def changes(amendment: Amendment, clauses: Sequence[Clause]) -> list[Said]:
    """What an amendment changes: the terms it names anew, and the clauses it adds, replaces and strikes out."""
    found = [
        say("{name}: {value}", name=say(Agreement.fields[name].label), value=_value(amendment, name))
        for name in TERMS
        if amendment.values.get(name) is not None
    ]
    called = {clause.key: name_of(clause) for clause in clauses}
    for clause in (each for each in clauses if each.amendment == amendment.key):
        other = called.get(clause.replaces or "", "")
        if clause.struck_out:
            found.append(say("clause {other} is struck out", other=other))
        elif other:
            found.append(say("clause {name} replaces clause {other}", name=name_of(clause), other=other))
        else:
            found.append(say("clause {name} is added", name=name_of(clause)))
    return found


def name_of(clause: Clause) -> str:
    """The number and the heading of a clause."""
    return " ".join(filter(None, (clause.number, clause.title)))
