"""What is said at an event: the MC's script, and what is to be asked before it is read (DOMAIN §4)."""

from __future__ import annotations

from typing import NamedTuple

from asm_desktop.domain import mc_script
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.introducing import spoken
from asm_desktop.domain.mc_script import Script
from asm_desktop.domain.records import Event
from asm_desktop.domain.said import Said
from asm_desktop.services.ceremonies.reading import ceremony as read
from asm_desktop.services.register import Register


class Speaking(NamedTuple):
    """The script with all that is to be asked before it is read."""

    script: Script
    questions: tuple[Said, ...]


def speaking(register: Register, event: Event, language: str = "en") -> Speaking:
    """What is said at an event in a language, in a fixed number of queries; whoever is there is introduced once."""
    return speaking_of(read(register, event), language)


def speaking_of(found: Ceremony, language: str) -> Speaking:
    """What is said at a ceremony that is read."""
    script = spoken(found, language)
    expected = mc_script.to_introduce((), found.guests) if script.scenes else []
    names = {key: found.name(key) for key in {*expected, *script.introduced()}}
    return Speaking(script, (*mc_script.check(script.introduced(), expected, names), *script.questions))
