"""Briefings: records gathered and put into words, for every document that is printed of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import Printable
from asm_desktop.packs.briefing import Briefing
from asm_desktop.services.briefings import about_agreements, events, parties, whole_register
from asm_desktop.services.briefings.events import briefing
from asm_desktop.services.register import Register
from asm_desktop.services.spoken import speaker

COMPOSED: dict[str, Callable[[Register, str, Manner], Briefing]] = {
    "event": events.briefing,
    "person": parties.of_person,
    "organisation": parties.of_organisation,
    "agreement": about_agreements.of_agreement,
    "": whole_register.of_register,
}
"""What puts together the documents of each noun; "" is the whole register."""


def compose(register: Register, printable: Printable, key: str, manner: Manner) -> Briefing:
    """What a document says of a record, as plain data; no key for the whole register. Raises RecordNotFound.

    A document of the whole register is called by what it is, not by the name of a file.
    """
    made = COMPOSED[printable.of](register, key, manner)
    return made if made.title else replace(made, title=speaker(manner.languages)(printable.title))


__all__ = ["briefing", "compose"]
