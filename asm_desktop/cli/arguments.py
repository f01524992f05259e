"""What the commands are called, what they take, and their `--help`."""

from __future__ import annotations

import argparse
import difflib
import textwrap
from collections.abc import Sequence
from pathlib import Path

import asm_desktop
from asm_desktop.cli.issuing_arguments import add_issuing
from asm_desktop.cli.names import COMMANDS
from asm_desktop.cli.parser import PROGRAM, Commands, Parser, add, add_json, add_passphrase
from asm_desktop.cli.print_arguments import NOUNS, add_cards, add_pack, add_printing
from asm_desktop.cli.privacy_arguments import add_privacy
from asm_desktop.cli.safekeeping_arguments import add_safekeeping
from asm_desktop.domain.fields import Titled
from asm_desktop.domain.records import TITLED

TOP = """\
%(prog)s                     open the window
       %(prog)s FILE                open the window on a register
       %(prog)s --sample            open the window on a fresh copy of the sample
       %(prog)s COMMAND ...         one of the commands below; "%(prog)s COMMAND --help" tells more"""
ABOUT = "ASM Desktop keeps partnerships, stakeholders and ceremonies in one encrypted file and prints briefing packs."
AFTERWARDS = f"""\
words used above:
  FILE   a register, the one file that holds everything
{textwrap.fill(NOUNS, 112, initial_indent="  NOUN   ", subsequent_indent=" " * 9)}
  REF    the reference of a record (A-0001, E-0001), or part of its title; if several fit, they are listed

passphrase:
  An encrypted file asks for it on the terminal. A script gives it with --passphrase-file, or in the environment
  variable ASM_DESKTOP_PASSPHRASE. "sample" and "new" ask twice; with --unencrypted they make a file without one.

exit code:
  0 done; 1 not done, with one line on stderr that says what happened and what to do; 2 wrong usage

examples:
  %(prog)s sample demo.asm --unencrypted
  %(prog)s list demo.asm events
  %(prog)s show demo.asm A-0001
  %(prog)s pack demo.asm "signing ceremony" -o pack.pdf
  %(prog)s print demo.asm meeting-brief E-0004 --language ko -o brief.pdf
"""


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The options; `command` is None for the window. Exits with 2 for wrong usage, with 0 after a help text."""
    parser, commands = _commands()
    if words[0] in COMMANDS:
        options = commands.choices[words[0]].parse_intermixed_args(words[1:])
        options.command = words[0]
        return options
    if words[0] in ("-h", "--help", "--version"):
        return parser.parse_args(words)
    _refuse_misspelt(words, parser)
    return _window().parse_args(words)


def _refuse_misspelt(words: Sequence[str], parser: Parser) -> None:
    """A misspelt command is not taken for the name of a file."""
    near = difflib.get_close_matches(words[0], COMMANDS, n=1)
    if near and not Path(words[0]).exists():
        parser.error(f"there is no command or file “{words[0]}”; did you mean “{near[0]}”?")


def _window() -> Parser:
    parser = Parser(prog=PROGRAM, usage=TOP, add_help=False)
    parser.set_defaults(command=None)
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path)
    parser.add_argument("--sample", action="store_true")
    add_passphrase(parser)
    return parser


def _commands() -> tuple[Parser, Commands]:
    parser = Parser(prog=PROGRAM, usage=TOP, description=ABOUT, epilog=AFTERWARDS)
    parser.add_argument("--version", action="version", version=f"ASM Desktop {asm_desktop.__version__}")
    commands = parser.add_subparsers(
        dest="command", prog=PROGRAM, metavar="COMMAND", title="commands", parser_class=Parser
    )
    _add_making(commands)
    _add_reading(commands)
    _add_changing(commands)
    add_safekeeping(commands)
    add_privacy(commands)
    add_issuing(commands)
    _add_output(commands)
    return parser, commands


def _add_making(commands: Commands) -> None:
    never = "\nA file of that name is never replaced."
    for name, summary, more in (
        ("sample", "write the sample: a real case from three news items, and an invented ceremony", never),
        ("new", "start an empty register", never),
    ):
        parser = add(commands, name, "FILE [--unencrypted | --passphrase-file PATH]", summary, more)
        kept = parser.add_mutually_exclusive_group()
        kept.add_argument("--unencrypted", action="store_true", help="keep it without a passphrase, readable by anyone")
        add_passphrase(kept)


def _add_reading(commands: Commands) -> None:
    more = (
        "\nArchived records are left out. Unknown values are null in JSON; links are objects with “ref” and “title”.\n"
        f"NOUN is one of: {NOUNS}."
    )
    parser = add(commands, "list", "FILE NOUN [--json]", "list the records of one kind", more)
    parser.add_argument("noun", metavar="NOUN", type=_noun, help="the kind of records, such as people")
    add_json(parser, "an array of objects with ref, title, and the fields by name")
    add_passphrase(parser)

    more = (
        "\nREF is a reference such as A-0001, an identifier, or part of a title. If several records fit, they are\n"
        "listed and the exit code is 1."
    )
    summary = "show one whole record: fields, what belongs to it, what links to it, sources"
    parser = add(commands, "show", "FILE REF [--json]", summary, more)
    parser.add_argument("ref", metavar="REF", help="which record")
    add_json(parser, "one object with ref, title, the fields by name, citations, and linked")
    add_passphrase(parser)

    more = "\nAny name in any script finds its record: KDB, 산업은행, ㅅㅇㅇㅎ, the beginning of a word. Best first."
    parser = add(commands, "search", "FILE TEXT [--json]", "find records by what anyone would type", more)
    parser.add_argument("text", metavar="TEXT", nargs="+", help="the words to look for; all must fit")
    add_json(parser, "an array of objects with ref, title, noun, where, and the fields by name")
    add_passphrase(parser)

    summary = "list every action, newest first: who, when, and each value before and after"
    parser = add(commands, "history", "FILE [--json]", summary)
    add_json(parser, "an array of objects with label, who, when, undone and changes")
    add_passphrase(parser)

    more = "\nNothing is written. Problems are listed on stdout, and the exit code is 1."
    parser = add(commands, "check", "FILE", "check that the file is sound: pages, references, journal, search", more)
    add_passphrase(parser)


def _add_changing(commands: Commands) -> None:
    more = (
        "\nIt is one action, which “undo” takes back. A file with any problem changes nothing: every problem is\n"
        "told with its path, such as agreements[0].parties[1].party. The JSON Schema is\n"
        "resources/register.schema.json; register.example.json beside it is an example to start from."
    )
    parser = add(commands, "import", "FILE IN.json", "take records in from a JSON file", more)
    parser.add_argument("source", metavar="IN.json", type=Path, help="the JSON file")
    add_passphrase(parser)
    parser = add(commands, "undo", "FILE", "take the latest action back, whoever did it and whenever")
    add_passphrase(parser)
    parser = add(commands, "redo", "FILE", "do again what was undone last")
    add_passphrase(parser)
    usage = "FILE [--unencrypted | --new-passphrase-file PATH]"
    more = (
        "\nThe file is encrypted anew: a copy is made beside it, proved, and put in its place. Backups and copies\n"
        "made before keep the passphrase they had. A file without a passphrase gets one; --unencrypted takes it away."
    )
    parser = add(commands, "rekey", usage, "change the passphrase of a register", more)
    wanted = parser.add_mutually_exclusive_group()
    wanted.add_argument("--unencrypted", action="store_true", help="keep it without a passphrase, readable by anyone")
    place = "read the new passphrase from the first line of this file"
    wanted.add_argument("--new-passphrase-file", metavar="PATH", type=Path, help=place)
    add_passphrase(parser)
    more = "\nFor a file of which “check” says that its search index is wrong. Records and history stay as they are."
    parser = add(commands, "rebuild", "FILE", "make the search index anew from the records", more)
    add_passphrase(parser)


def _add_output(commands: Commands) -> None:
    add_pack(commands)
    add_cards(commands)
    add_printing(commands)

    more = (
        "\nThe JSON is not encrypted: anyone who gets it can read everything in it. Exporting, importing into an\n"
        "empty file and exporting again gives the same bytes. History stays behind."
    )
    parser = add(commands, "export", "FILE OUT.json", "write the whole register as JSON", more)
    parser.add_argument("output", metavar="OUT.json", type=Path, help="where to write it")
    add_passphrase(parser)

    usage = "DIR [--dark] [--language en|ko] [--scale 1.5] [FILE]"
    summary = "draw every page and dialog as a PNG, without a display"
    parser = add(commands, "pictures", usage, summary, "\nWithout FILE, of the sample.", file=False)
    parser.add_argument("folder", metavar="DIR", type=Path, help="where to put them; made if need be")
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="the register to draw")
    parser.add_argument("--dark", action="store_true", help="in the dark mode")
    parser.add_argument("--language", choices=("en", "ko"), default="en", help="of the interface (default: en)")
    parser.add_argument("--scale", type=_scale, default=1.0, help="of the screen, 0.5 to 4 (default: 1)")
    add_passphrase(parser)


def _noun(word: str) -> type[Titled]:
    record = next((record for record in TITLED if word.casefold() in (record.noun, record.plural)), None)
    if record is None:
        raise argparse.ArgumentTypeError(f"“{word}” is not one of: {NOUNS}")
    return record


def _scale(word: str) -> float:
    try:
        scale = float(word)
    except ValueError:
        scale = 0
    if not 0.5 <= scale <= 4:
        raise argparse.ArgumentTypeError(f"“{word}” is not a number from 0.5 to 4")
    return scale
