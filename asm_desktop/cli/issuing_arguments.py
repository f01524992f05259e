"""The descriptions of the commands on what goes out."""

from __future__ import annotations

from pathlib import Path

from asm_desktop.cli.parser import PROGRAM, Commands, Parser, add, add_passphrase
from asm_desktop.cli.print_arguments import add_pdf, add_setting, document


def add_issuing(commands: Commands) -> None:
    """Describe issue, addendum and current."""
    inset = " " * len(f"usage: {PROGRAM} issue ")
    usage = (
        "FILE DOCUMENT [REF] --cleared-by NAME --copies 'NAME; NAME' -o OUT.pdf\n"
        f"{inset}[--prepared-by NAME] [--edition E] [--language L] …"
    )
    more = (
        "\nEach copy bears its number, such as E-0001-BP-PRI-1.0-03, and whom it is for; several go to OUT-01.pdf,\n"
        "OUT-02.pdf … What went out is recorded. DOCUMENT and the other options are those of “print”."
    )
    parser = add(commands, "issue", usage, "clear a document and issue numbered copies", more)
    parser.add_argument("what", metavar="DOCUMENT", type=document, help="which document")
    parser.add_argument("ref", metavar="REF", nargs="?", default="", help="of which record, if of one")
    parser.add_argument("--copies", metavar="NAMES", required=True, help="who each copy is for, with ; between them")
    _clearing(parser)
    add_pdf(parser)
    add_setting(parser)
    add_passphrase(parser)

    more = "\nOne document for all copies: what has changed since, section by section. It is recorded."
    usage = "FILE NUMBER --cleared-by NAME -o OUT.pdf [--prepared-by NAME]"
    parser = add(commands, "addendum", usage, "issue the addendum to what was issued", more)
    _number(parser)
    _clearing(parser)
    parser.add_argument("-o", "--output", metavar="OUT.pdf", type=Path, required=True, help="where to write it")
    add_passphrase(parser)

    more = (
        "\nEnds with 0 where it is current, 3 where it is with its addenda, 4 where something has changed that was\n"
        "not issued, 5 where a later issue took its place, and 1 where nothing was issued under the number."
    )
    parser = add(commands, "current", "FILE NUMBER", "is this copy still current?", more)
    _number(parser)
    add_passphrase(parser)


def _number(parser: Parser) -> None:
    parser.add_argument("number", metavar="NUMBER", help="at the foot of the copy: E-0001-BP-PRI-1.0-03")


def _clearing(parser: Parser) -> None:
    parser.add_argument("--prepared-by", metavar="NAME", default="", help="who prepared it")
    parser.add_argument("--cleared-by", metavar="NAME", required=True, help="who cleared it")
