"""The stages of an agreement, and what has to be there before each: its gate (DOMAIN §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records import Agreement, Signatory
from asm_desktop.domain.said import Said, say

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


def missing(agreement: Agreement, papers: Papers, stage: str | None = None) -> list[Said]:
    """What is missing for a stage, as sentences; for the agreement's own where none is named."""
    wanted = stage or agreement.stage
    if wanted is None:
        return []
    place = STAGES.index(wanted)
    found: list[Said] = []
    if place >= STAGES.index("drafting") and papers.parties < 2:
        found.append(say("Two parties at least are needed."))
    if place >= STAGES.index("approval") and agreement.binding is None:
        found.append(say("It is not said whether the agreement binds."))
    if wanted in SIGNED:
        found += _unsigned(agreement, papers)
    if wanted == "in_effect" and agreement.effective_on is None and agreement.signed_on is None:
        found.append(say("Neither the date of effect nor that of signature is known."))
    return found


def _unsigned(agreement: Agreement, papers: Papers) -> list[Said]:
    required = [each for each in papers.signatories if each.role != "witness" and each.required is not False]
    undated = sum(each.signed_on is None for each in required)
    found: list[Said] = []
    if not required:
        found.append(say("Nobody is named who signed."))
    elif undated:
        found.append(
            say("Required signatures without a date: {undated} of {required}.", undated=undated, required=len(required))
        )
    if not papers.has_signed_copy and not agreement.copy_location:
        found.append(say("No signed copy is attached, and its location is not recorded."))
    return found


def needs_reason(agreement: Agreement, papers: Papers, stage: str | None) -> list[Said]:
    """What is missing for a stage ahead of the present one; going back, or to an unknown stage, needs nothing."""
    if stage is None or (agreement.stage is not None and STAGES.index(stage) <= STAGES.index(agreement.stage)):
        return []
    return missing(agreement, papers, stage)
