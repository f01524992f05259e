"""What a ceremony must be ready for, and what of it is open (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.kinds import Choice
from asm_desktop.domain.records import Contingency
from asm_desktop.domain.said import Said, say

_KIND = Contingency.kind.kind
assert isinstance(_KIND, Choice)
LABELS = _KIND.labels
EXPECTED = {code: label for code, label in _KIND.options if code != "other"}
"""What every ceremony has a plan for, by its code."""


def questions(plans: Sequence[Contingency]) -> list[Said]:
    """What no plan is for, whose substitute has no authority to sign, and what is not ready."""
    planned = {plan.kind for plan in plans}
    found = [
        say("No plan is written for: {case}.", case=Said(label))
        for code, label in EXPECTED.items()
        if code not in planned
    ]
    for plan in plans:
        case = Said(LABELS[plan.kind or "other"])
        if plan.kind == "signatory" and plan.person is None:
            found.append(say("{case}: nobody is named to sign instead.", case=case))
        elif plan.kind == "signatory" and not plan.authority:
            found.append(say("{case}: the substitute’s authority to sign is not known.", case=case))
        if plan.ready is False:
            found.append(say("{case}: it is not ready.", case=case))
    return found
