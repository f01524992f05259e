"""What the commands that print take: which document of what, and how it is set."""

from __future__ import annotations

import argparse
import difflib
from pathlib import Path

from asm_desktop.cli.parser import PROGRAM, Commands, Parser, add, add_passphrase
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.manner import LANGUAGES, PAPERS
from asm_desktop.domain.printables import EDITIONS, NAMED, PACK, PRINTABLES, Printable
from asm_desktop.domain.records import TITLED
from asm_desktop.services.ceremonies.card_kinds import KINDS as CARDS

TODAY = "today"
"""What is printed of the day: no document of sections, but a list."""

NOUNS = ", ".join(record.plural for record in TITLED)


def add_pack(commands: Commands) -> None:
    """The briefing pack of an event."""
    usage = "FILE EVENT -o OUT.pdf [the options of print]"
    more = "\nA file of that name is replaced, once the pack is complete. It is encrypted only with --password-stdin."
    parser = add(commands, "pack", usage, "print the briefing pack of an event as a PDF", more)
    parser.set_defaults(what=PACK)
    parser.add_argument("ref", metavar="EVENT", help="which event: E-0001, or part of its title")
    add_pdf(parser)
    add_setting(parser)
    add_passphrase(parser)


def add_cards(commands: Commands) -> None:
    """Cards and labels of the guests of an event."""
    usage = "FILE EVENT -o OUT.pdf [--kind KIND] [--guest NAME]... [--first N] [--paper a4|letter]"
    kinds = "\n".join(f"  {code:10} {words}" for code, words in CARDS.items())
    more = f"\nFor all guests who come, or those named. What has no room is told. KIND is one of:\n{kinds}"
    parser = add(commands, "cards", usage, "print tent cards, place cards, badges or labels of an event's guests", more)
    parser.add_argument("event", metavar="EVENT", help="which event: E-0001, or part of its title")
    parser.add_argument("--kind", choices=tuple(CARDS), default="tent", metavar="KIND", help="default: tent")
    who = "only this guest, by part of the name; several times for several"
    parser.add_argument("--guest", metavar="NAME", action="append", default=[], help=who)
    parser.add_argument("--first", metavar="N", type=int, default=1, help="the first label that is not used yet")
    add_pdf(parser)
    add_passphrase(parser)


def add_printing(commands: Commands) -> None:
    """A document, or the table of a kind of records."""
    inset = " " * len(f"usage: {PROGRAM} print ")
    usage = (
        "FILE DOCUMENT [REF] -o OUT.pdf [--edition E] [--language L] [--large-print] [--duplex] [--right-hand]\n"
        f"{inset}[--tabs] [--dividers] [--sections A,B] [--note SECTION=TEXT]... [--paper a4|letter]\n"
        f"{inset}[--annex REF]... [--password-stdin]\n"
        f"       {PROGRAM} print FILE NOUN -o OUT.pdf [--view NAME] [--where CONDITION]... [--filter TEXT]\n"
        f"{inset}[--columns A,B] [--sort A,B] [--group A] [--language L] [--large-print] [--paper a4|letter]"
    )
    more = (
        "\nA document of a record or of the whole register, or the table of a NOUN. What an edition may not hold is\n"
        f"not in the PDF; stderr says what was withheld and why. DOCUMENT is one of:\n{_documents()}\n"
        "\nFields of a table go by their name or label, such as signed_on or “Signed on”, and fields of your own by\n"
        "the name you gave them; “--sort 'signed_on down,title'” has the latest first. A condition is a field, what\n"
        "is asked of it and a value: “stage is not signed”, “signed_on before 2026”, “verified_on 90 days ago or\n"
        "unknown”, “due is overdue”, “tags has tag press”, “notes is unknown”. What stands beside a view goes\n"
        "before it. What finds no room at 8 points is left out from the right, and named. Without\n"
        f"--password-stdin the PDF is not encrypted. NOUN is one of: {NOUNS}."
    )
    parser = add(commands, "print", usage, "print a document, or a table of records, as a PDF", more)
    parser.add_argument("what", metavar="DOCUMENT", type=_printed, help="which document, or the kind of records")
    parser.add_argument("ref", metavar="REF", nargs="?", default="", help="of which record, if of one")
    parser.add_argument("--view", metavar="NAME", default="", help="a saved view, or one that the program brings")
    where = "only what meets this, such as “stage is signed”; several times for what meets all"
    parser.add_argument("--where", metavar="CONDITION", action="append", default=[], help=where)
    parser.add_argument("--filter", metavar="TEXT", default="", help="only what fits these words, as in the window")
    parser.add_argument("--columns", metavar="A,B", default="", help="the fields shown, in this order")
    parser.add_argument("--sort", metavar="A,B", default="", help="the fields that it is ordered by")
    parser.add_argument("--group", metavar="A", default="", help="a choice that it is grouped by, such as stage")
    add_pdf(parser)
    add_setting(parser)
    add_passphrase(parser)


def add_pdf(parser: Parser) -> None:
    """Where a PDF goes, on which paper, and in whose words."""
    parser.add_argument("-o", "--output", metavar="OUT.pdf", type=Path, required=True, help="where to write it")
    sealed = "encrypt the PDF with AES-256; its password is the first line of standard input"
    parser.add_argument("--password-stdin", action="store_true", help=sealed)
    parser.add_argument("--paper", choices=tuple(PAPERS), default="a4", help="the size of the paper (default: a4)")
    languages = tuple(LANGUAGES)
    parser.add_argument("--language", choices=languages, default="en", help="of our words, names and titles")


def add_setting(parser: Parser) -> None:
    """How the pages are set, and what is on them."""
    parser.add_argument("--edition", choices=tuple(EDITIONS), default="principal", help="who it is for")
    parser.add_argument("--large-print", action="store_true", help="18 points, lists instead of wide tables")
    parser.add_argument("--duplex", action="store_true", help="margins for binding, mirrored on the backs")
    parser.add_argument("--right-hand", action="store_true", help="sections start on right-hand pages")
    parser.add_argument("--tabs", action="store_true", help="tabs for the sections at the edge of their pages")
    parser.add_argument("--dividers", action="store_true", help="a leaf before each section")
    sections = "only these sections, in this order, such as summary,run_sheet"
    parser.add_argument("--sections", metavar="A,B", default="", help=sections)
    note = "a note under the heading of a section; several times for several"
    annex = "append this kept document, a PDF or a picture, by its reference; several times for several"
    parser.add_argument("--annex", metavar="REF", action="append", default=[], help=annex)
    parser.add_argument("--note", metavar="SECTION=TEXT", action="append", default=[], help=note)


def _documents() -> str:
    """Each document with what it is of."""
    told = [f"  {each.name:22} {each.title} ({each.of or 'the whole register'})" for each in PRINTABLES]
    return "\n".join([*told, f"  {TODAY:22} What needs doing today and in the days ahead (everyone’s, or a person’s)"])


def document(word: str) -> Printable:
    """The document of this name. Raises ArgumentTypeError."""
    found = _printed(word)
    if isinstance(found, Printable):
        return found
    raise argparse.ArgumentTypeError(f"“{word}” is no document that can be issued")


def _printed(word: str) -> Printable | type[Titled] | str:
    if word.casefold() == TODAY:
        return TODAY
    found = NAMED.get(word.casefold())
    if found is not None:
        return found
    record = next((record for record in TITLED if word.casefold() in (record.noun, record.plural)), None)
    if record is None:
        near = difflib.get_close_matches(word, [*NAMED, TODAY, *(record.plural for record in TITLED)], n=1)
        meant = f"; did you mean “{near[0]}”?" if near else ""
        raise argparse.ArgumentTypeError(f"“{word}” is neither a document nor a kind of records{meant}")
    return record
