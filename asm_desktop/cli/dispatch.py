"""From the options of the command line to the function that does it."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from asm_desktop.cli import changing, documents, issuing, opening, output, privacy, reading, safekeeping
from asm_desktop.cli.window import DrawPictures, OpenWindow

COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "sample": changing.make_sample,
    "new": changing.make_new,
    "list": reading.list_records,
    "show": reading.show_record,
    "search": reading.search_records,
    "pack": documents.write_document,
    "cards": output.write_cards,
    "print": output.print_anything,
    "export": output.write_json,
    "import": changing.take_in,
    "check": reading.check_file,
    "history": reading.show_history,
    "undo": changing.undo,
    "redo": changing.redo,
    "rekey": changing.rekey,
    "rebuild": changing.rebuild,
    "backup": safekeeping.back_up,
    "restore": safekeeping.restore,
    "salvage": safekeeping.salvage,
    "held": privacy.write_held,
    "erase": privacy.erase,
    "issue": issuing.issue,
    "addendum": issuing.add_to,
    "current": issuing.tell_current,
}


def command(options: argparse.Namespace) -> int:
    """Run a command that needs no Qt; returns the exit code. Raises UserError."""
    return COMMANDS[options.command](options)


def window(options: argparse.Namespace, open_window: OpenWindow) -> int:
    """Open the window; it asks for a passphrase itself where none is given."""
    return open_window(options.file, passphrase=opening.given(options), sample=options.sample)


def pictures(options: argparse.Namespace, draw_pictures: DrawPictures) -> int:
    """Draw the pictures. Raises UserError."""
    return draw_pictures(
        options.folder,
        options.file,
        passphrase=opening.existing(options) if options.file else None,
        dark=options.dark,
        language=options.language,
        scale=options.scale,
    )
