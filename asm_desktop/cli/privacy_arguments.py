"""The descriptions of the commands on the particulars kept of a person."""

from __future__ import annotations

from asm_desktop.cli.parser import Commands, add, add_passphrase
from asm_desktop.cli.print_arguments import add_pdf


def add_privacy(commands: Commands) -> None:
    """Describe held and erase."""
    more = (
        "\nFor somebody who asks to see it: particulars, judgements, what they took part in, sources and history,\n"
        "with where it is kept. The PDF is not encrypted. It may name others; cover that before it is handed over."
    )
    usage = "FILE PERSON -o OUT.pdf [--language en|ko|both] [--paper a4|letter]"
    parser = add(commands, "held", usage, "print everything that is held about a person", more)
    parser.add_argument("person", metavar="PERSON", help="who: P-0001, or part of the name")
    add_pdf(parser)
    add_passphrase(parser)

    more = (
        "\nNames, particulars, posts, contact points and portrait go, also from the history; what happened stays\n"
        "under the reference. It cannot be undone, nor can what was done in the file before it. Backups keep the\n"
        "person until they are thinned out. Without --yes it is said what would be done."
    )
    parser = add(commands, "erase", "FILE PERSON [--keep-signatures] --yes", "erase a person for good", more)
    parser.add_argument("person", metavar="PERSON", help="who: P-0001, or part of the name")
    parser.add_argument("--keep-signatures", action="store_true", help="keep name and title on what they signed")
    parser.add_argument("--yes", action="store_true", help="do it")
    add_passphrase(parser)
