"""Commands on the particulars kept of a person: everything that is held, printed; and erased for good (DOMAIN §6)."""

from __future__ import annotations

import argparse
import datetime

from asm_desktop.cli.opening import opened
from asm_desktop.cli.pdf import write_pdf
from asm_desktop.cli.text import say
from asm_desktop.domain.errors import RecordNotFound, UserError
from asm_desktop.domain.manner import LANGUAGES, Manner
from asm_desktop.domain.records import Person
from asm_desktop.services import records
from asm_desktop.services.privacy import erasing
from asm_desktop.services.privacy.held import print_held
from asm_desktop.services.register import Register
from asm_desktop.services.saving import keep_apart


class NotConfirmed(UserError):
    """Nobody is erased without having said so."""

    template = (
        "Erasing {person} cannot be undone, nor can what was done in the file before. Rows that go: {gone}; that stay "
        "under {ref}: {left}; in whose words the name is replaced: {mentions}. Nothing was changed; add --yes to do it."
    )


def write_held(options: argparse.Namespace) -> int:
    """Print everything that is held about a person."""
    keep_apart(options.output, options.file)
    with opened(options) as register:
        person = _person(register, options.person)
        made = print_held(register, person.key, Manner(options.paper, LANGUAGES[options.language]))
    state = write_pdf(options, made.pdf)
    say(f"Everything held about {person.heading} is in {options.output}, {state}.")
    return 0


def erase(options: argparse.Namespace) -> int:
    """Erase a person, from the history too."""
    with opened(options, writing=True) as register:
        person = _person(register, options.person)
        plan = erasing.plan(register, person, datetime.date.today())
        if not options.yes:
            raise NotConfirmed(
                person=person.heading,
                ref=plan.pseudonym,
                gone=plan.gone,
                left=len(plan.left),
                mentions=len(plan.mentions),
            )
        erasing.erase(register, person, keep_signatures=options.keep_signatures)
    say(f"Erased. What happened is kept under {plan.pseudonym}.")
    say(f"Backups made until today hold the person until about {plan.backups_until:%Y-%m-%d}.")
    return 0


def _person(register: Register, reference: str) -> Person:
    """The person that is meant. Raises RecordNotFound, AmbiguousReference."""
    found = records.find(register, reference, Person.noun)
    if not isinstance(found, Person):
        raise RecordNotFound(reference=reference)
    return found
