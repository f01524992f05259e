"""The usual rules: sets of precedence, countdown templates and gift limits, brought in as records to be edited."""

from __future__ import annotations

import json
from collections.abc import Sequence

from asm_desktop import resources
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.records import CountdownTemplate, GiftLimit, PrecedenceRules
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register

KINDS: tuple[type[Titled], ...] = (PrecedenceRules, CountdownTemplate, GiftLimit)


def add_usual_rules(register: Register, kinds: Sequence[type[Titled]] = KINDS) -> int:
    """Add those of the usual rules of these kinds whose names the register does not hold, as one action.

    Returns how many were added. What a person changed, renamed apart, or archived is left as it is.
    """
    usual = json.loads(resources.path("rules", "usual.json").read_bytes())
    for record in KINDS:
        if record not in kinds:
            usual.pop(record.plural)
    for record in kinds:
        held = {row.values["name"] for row in register.store.all(record)}
        usual[record.plural] = [entry for entry in usual[record.plural] if entry["name"] not in held]
    if not any(usual[record.plural] for record in kinds):
        return 0
    return import_register(register, json.dumps(usual).encode(), "Add the usual rules").created
