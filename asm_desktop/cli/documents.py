"""The commands that print a document of a record or of the whole register."""

from __future__ import annotations

import argparse

from asm_desktop.cli.opening import opened
from asm_desktop.cli.pdf import write_pdf
from asm_desktop.cli.text import complain, say
from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.manner import LANGUAGES, Manner, Part
from asm_desktop.domain.printables import Printable
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.services.saving import keep_apart

VOWELS = "aeiou"


class WrongRecord(UserError):
    """A document was asked for of a record that it is not of."""

    template = "{ref} {title} is not {kind}, and “{document}” is made of no other. Nothing was written."


class NoRecord(UserError):
    """A document was asked for without saying of what."""

    template = "{document} is made of {kind}: say which, by its reference or a part of its title. Nothing was written."


class NotOfOne(UserError):
    """A document of the whole register was asked for of one record."""

    template = "{document} is of the whole register, so “{ref}” is not wanted. Nothing was written."


class NoSuchSection(UserError):
    """A section that a document does not have."""

    template = "{document} has no section “{name}”. Nothing was written. Its sections: {known}."


class NoAnnexes(UserError):
    """Annexes were asked for of a document that has no place for them."""

    template = "{document} takes no annexes, or the section “annexes” was left out. Nothing was written."


def write_document(options: argparse.Namespace) -> int:
    """Print a document of a record, or of the whole register; what to look at and what was withheld goes to stderr."""
    from asm_desktop.services.printables import print_document

    keep_apart(options.output, options.file)
    printable: Printable = options.what
    with opened(options) as register:
        row = record_of(register, printable, options.ref)
        made = print_document(register, printable, row.key if row else "", manner_of(register, options))
    state = write_pdf(options, made.pdf)
    for remark in made.remarks:
        complain(str(remark))
    for each in made.withheld:
        complain(f"Withheld: {each.words()}")
    of = f" of {row.ref} {row.heading}" if row else ""
    say(f"{printable.title}{of} is in {options.output}, {state}.")
    return 0


def record_of(register: Register, printable: Printable, reference: str) -> Titled | None:
    """The record a document is of; None for the whole register.

    Raises RecordNotFound, AmbiguousReference, NoRecord, NotOfOne, WrongRecord.
    """
    if not printable.of:
        if reference:
            raise NotOfOne(document=printable.title, ref=reference)
        return None
    label = BY_NOUN[printable.of].label.lower()
    kind = f"{'an' if label[0] in VOWELS else 'a'} {label}"
    if not reference:
        raise NoRecord(document=printable.title, kind=kind)
    found = records.find(register, reference, printable.of)
    if found.noun != printable.of:
        raise WrongRecord(ref=found.ref, title=found.heading, kind=kind, document=printable.title)
    return found


def manner_of(register: Register, options: argparse.Namespace) -> Manner:
    """How it is to be printed. Raises NoSuchSection, NoAnnexes, RecordNotFound, AmbiguousReference."""
    notes = dict(_note(each) for each in options.note)
    chosen = [name.strip() for name in options.sections.split(",") if name.strip()]
    known: tuple[str, ...] = options.what.sections
    wrong = next((name for name in (*chosen, *notes) if name not in known), None)
    if wrong is not None:
        raise NoSuchSection(name=wrong, document=options.what.title, known=", ".join(known))
    if options.annex and "annexes" not in (chosen or known):
        raise NoAnnexes(document=options.what.title)
    parts = tuple(Part(name, notes.get(name, "")) for name in chosen or known) if chosen or notes else ()
    return Manner(
        options.paper,
        LANGUAGES[options.language],
        edition=options.edition,
        large=options.large_print,
        duplex=options.duplex,
        right_hand=options.right_hand,
        tabs=options.tabs,
        dividers=options.dividers,
        parts=parts,
        annexes=tuple(records.find(register, each, "document").key for each in options.annex),
    )


def _note(words: str) -> tuple[str, str]:
    name, _, text = words.partition("=")
    return name.strip(), text.strip()
