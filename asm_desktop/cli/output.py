"""Commands that write a file for others: pack, print and export. It is written whole or not at all."""

from __future__ import annotations

import argparse

from asm_desktop.cli import asked
from asm_desktop.cli.opening import opened
from asm_desktop.cli.text import say
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.manner import Manner
from asm_desktop.domain.records import Event
from asm_desktop.services import exchange, printing, records
from asm_desktop.services.register import Register
from asm_desktop.services.saving import keep_apart, write_whole


class NotAnEvent(UserError):
    """A pack was asked for of something else."""

    template = (
        "{ref} {title} is not an event, and packs are made for events. Nothing was written. List the events first."
    )


def write_pack(options: argparse.Namespace) -> int:
    """Print the briefing pack of an event."""
    from asm_desktop.services import briefings

    keep_apart(options.output, options.file)
    with opened(options) as register:
        event = _event(register, options.event)
        pdf = briefings.print_pack(register, event.key, Manner(options.paper))
    write_whole(options.output, pdf)
    say(f"The pack of {event.ref} {event.heading} is in {options.output}, unencrypted.")
    return 0


def write_cards(options: argparse.Namespace) -> int:
    """Print cards of the guests of an event."""
    from asm_desktop.services.ceremonies import printing_cards as cards
    from asm_desktop.services.ceremonies.card_kinds import KINDS

    keep_apart(options.output, options.file)
    with opened(options) as register:
        event = _event(register, options.event)
        guests = cards.named(register, event, options.guest) if options.guest else None
        wanted = cards.Wanted(options.kind, guests, options.first)
        made = cards.print_cards(register, event.key, wanted, Manner(options.paper))
    write_whole(options.output, made.pdf)
    say(f"{KINDS[options.kind]}: {made.cards:,}, sheets: {made.sheets:,}. They are in {options.output}, unencrypted.")
    for complaint in made.complaints:
        say(str(complaint))
    return 0


def _event(register: Register, reference: str) -> Event:
    """The event a person means. Raises RecordNotFound, AmbiguousReference, NotAnEvent."""
    found = records.find(register, reference, "event")
    if not isinstance(found, Event):
        raise NotAnEvent(ref=found.ref, title=found.heading)
    return found


def print_table(options: argparse.Namespace) -> int:
    """Print a table of records."""
    keep_apart(options.output, options.file)
    with opened(options) as register:
        wanted = asked.wanted(register, options)
        printed = printing.print_table(register, wanted, Manner(options.paper))
    record = options.noun
    write_whole(options.output, printed.pdf)
    words = (record.label if printed.records == 1 else record.label_plural).lower()
    say(f"A table of {printed.records:,} {words} is in {options.output}, unencrypted.")
    if printed.left_out:
        say(f"Left out for want of room: {', '.join(printed.left_out)}. Choose fewer with --columns.")
    return 0


def write_json(options: argparse.Namespace) -> int:
    """Write the whole register as JSON."""
    keep_apart(options.output, options.file)
    with opened(options) as register:
        data = exchange.export_register(register)
    write_whole(options.output, data)
    say(f"The whole register is in {options.output}, unencrypted: keep it as safe as the file itself.")
    return 0
