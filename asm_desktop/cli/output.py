"""Commands that write a file for others: pack, print and export. It is written whole or not at all."""

from __future__ import annotations

import argparse
import datetime

from asm_desktop.cli import asked, documents
from asm_desktop.cli.opening import opened
from asm_desktop.cli.pdf import write_pdf
from asm_desktop.cli.print_arguments import TODAY
from asm_desktop.cli.text import say
from asm_desktop.domain.editions import FULL
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.manner import LANGUAGES, Manner
from asm_desktop.domain.printables import Printable
from asm_desktop.domain.records import Event, Person
from asm_desktop.services import exchange, printing, records
from asm_desktop.services.register import Register
from asm_desktop.services.saving import keep_apart, write_whole


class OnlyDocuments(UserError):
    """A table was asked for in a way in which only documents are printed."""

    template = (
        "{records} were asked for as a table, which is of no record and has neither editions nor sections. "
        "Nothing was written."
    )


class OnlyLists(UserError):
    """The day was asked for in a way in which only documents are printed."""

    template = "The day is printed as a list, which has neither editions nor sections. Nothing was written."


def print_anything(options: argparse.Namespace) -> int:
    """Print a document, the day, or the table of a kind of records."""
    if options.what == TODAY:
        return print_today(options)
    return documents.write_document(options) if isinstance(options.what, Printable) else print_table(options)


def write_cards(options: argparse.Namespace) -> int:
    """Print cards of the guests of an event."""
    from asm_desktop.services.ceremonies import printing_cards as cards
    from asm_desktop.services.ceremonies.card_kinds import KINDS

    keep_apart(options.output, options.file)
    with opened(options) as register:
        event = _event(register, options.event)
        guests = cards.named(register, event, options.guest) if options.guest else None
        wanted = cards.Wanted(options.kind, guests, options.first)
        made = cards.print_cards(register, event.key, wanted, Manner(options.paper, LANGUAGES[options.language]))
    state = write_pdf(options, made.pdf)
    say(f"{KINDS[options.kind]}: {made.cards:,}, sheets: {made.sheets:,}. They are in {options.output}, {state}.")
    for complaint in made.complaints:
        say(str(complaint))
    return 0


def _event(register: Register, reference: str) -> Event:
    """The event a person means. Raises RecordNotFound, AmbiguousReference, WrongRecord."""
    found = records.find(register, reference, "event")
    if not isinstance(found, Event):
        raise documents.WrongRecord(ref=found.ref, title=found.heading, kind="an event", document="Cards")
    return found


def print_today(options: argparse.Namespace) -> int:
    """Print what needs doing today and in the days ahead, everyone's or one person's."""
    from asm_desktop.services.printing_agenda import print_agenda

    keep_apart(options.output, options.file)
    with opened(options) as register:
        if _is_for_documents(options):
            raise OnlyLists()
        owner = records.find(register, options.ref, Person.noun) if options.ref else None
        if owner is not None and owner.noun != Person.noun:
            raise documents.WrongRecord(ref=owner.ref, title=owner.heading, kind="a person", document=TODAY)
        printed = print_agenda(register, datetime.date.today(), owner.key if owner else "", _manner(options))
    state = write_pdf(options, printed.pdf)
    matters = "1 matter" if printed.records == 1 else f"{printed.records:,} matters"
    say(f"Today, with {matters}{f' of {owner.heading}' if owner else ''}, is in {options.output}, {state}.")
    return 0


def _is_for_documents(options: argparse.Namespace) -> bool:
    """Whether what only documents have is asked for."""
    return bool(options.edition != FULL or options.sections or options.note or options.annex or options.right_hand)


def _manner(options: argparse.Namespace) -> Manner:
    """How a list or table is to be printed."""
    return Manner(options.paper, LANGUAGES[options.language], large=options.large_print, duplex=options.duplex)


def print_table(options: argparse.Namespace) -> int:
    """Print a table of records."""
    keep_apart(options.output, options.file)
    with opened(options) as register:
        options.noun = options.what
        if options.ref or _is_for_documents(options):
            raise OnlyDocuments(records=options.what.label_plural)
        wanted = asked.wanted(register, options)
        printed = printing.print_table(register, wanted, _manner(options))
    record = options.noun
    state = write_pdf(options, printed.pdf)
    words = (record.label if printed.records == 1 else record.label_plural).lower()
    say(f"A table of {printed.records:,} {words} is in {options.output}, {state}.")
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
