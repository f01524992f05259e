"""The stages of an agreement, and what has to be there before each: its gate (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records import Agreement, Signatory

_KIND = Agreement.stage.kind
assert isinstance(_KIND, Choice)
STAGES: tuple[str, ...] = tuple(code for code, _ in _KIND.options)
SIGNED = frozenset(STAGES[STAGES.index("signed") :])


@dataclass(frozen=True, slots=True)
class Papers:
    """What an agreement has beside its own fields: who signs, how many parties, whether a signed copy is kept."""

    parties: int
    signatories: Sequence[Signatory]
    has_signed_copy: bool


def missing(agreement: Agreement, papers: Papers, stage: str | None = None) -> list[str]:
    """What is missing for a stage, as sentences; for the agreement's own where none is named."""
    wanted = stage or agreement.stage
    if wanted is None or wanted not in STAGES:
        return []
    place, found = STAGES.index(wanted), []
    if place >= STAGES.index("drafting") and papers.parties < 2:
        found.append("Two parties at least are needed.")
    if place >= STAGES.index("approval") and agreement.binding is None:
        found.append("It is not said whether the agreement binds.")
    if wanted in SIGNED:
        found += _unsigned(agreement, papers)
    if wanted == "in_effect" and agreement.effective_on is None and agreement.signed_on is None:
        found.append("Neither the date of effect nor that of signature is known.")
    return found


def _unsigned(agreement: Agreement, papers: Papers) -> list[str]:
    required = [each for each in papers.signatories if each.role != "witness" and each.required is not False]
    undated = sum(each.signed_on is None for each in required)
    found = []
    if not required:
        found.append("Nobody is named who signed.")
    elif undated and agreement.signed_on is None:
        found.append(f"{undated} of {len(required)} required signatures have no date.")
    if not papers.has_signed_copy and not agreement.copy_location:
        found.append("No signed copy is attached, and its location is not recorded.")
    return found
