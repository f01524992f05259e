"""Documents drawn for tests: the bytes alone."""

from __future__ import annotations

from asm_desktop.domain.manner import Manner
from asm_desktop.domain.printables import PACK, Printable
from asm_desktop.domain.said import Speak
from asm_desktop.packs.briefing import Briefing
from asm_desktop.packs.pack import draw_briefing
from asm_desktop.services.printables import print_document
from asm_desktop.services.register import Register


def drawn(briefing: Briefing, printable: Printable = PACK, manner: Manner | None = None, speak: Speak = str) -> bytes:
    """A document of a briefing."""
    return draw_briefing(briefing, printable, manner, speak).pdf


def print_pack(register: Register, key: str, manner: Manner | None = None) -> bytes:
    """The briefing pack of an event."""
    return print_document(register, PACK, key, manner).pdf
