"""Commands on what goes out: numbered copies of a document, an addendum to them, and whether a copy is current."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from asm_desktop.cli.documents import manner_of, record_of
from asm_desktop.cli.opening import opened
from asm_desktop.cli.text import say
from asm_desktop.services import currency, issuing
from asm_desktop.services.issuing import Clearing
from asm_desktop.services.saving import keep_apart

EXIT_CODES = {"current": 0, "amended": 3, "changed": 4, "superseded": 5}
"""What `current` ends with, by the standing of the copy."""


def issue(options: argparse.Namespace) -> int:
    """Issue numbered copies of a document."""
    keep_apart(options.output, options.file)
    written: list[Path] = []
    write = issuing.writer(options.output, written)
    readers = tuple(filter(None, (name.strip() for name in options.copies.split(";"))))
    given = Clearing(options.prepared_by, options.cleared_by, readers, datetime.datetime.now(datetime.UTC))
    with opened(options, writing=True) as register:
        row = record_of(register, options.what, options.ref)
        run = issuing.issue(register, options.what, row.key if row else "", manner_of(register, options), given, write)
    say(f"Issued {run.number}, unencrypted: {', '.join(map(str, written))}.")
    return 0


def add_to(options: argparse.Namespace) -> int:
    """Issue the addendum to an issue."""
    keep_apart(options.output, options.file)
    write = issuing.writer(options.output, [])
    given = Clearing(options.prepared_by, options.cleared_by, (), datetime.datetime.now(datetime.UTC))
    with opened(options, writing=True) as register:
        run = currency.standing(register, options.number).run
        made = currency.add_to(register, run, given, write)
    say(f"Issued {made.number}: {options.output}, unencrypted. It goes to: {'; '.join(made.readers)}.")
    return 0


def tell_current(options: argparse.Namespace) -> int:
    """Say whether a copy is current; the exit code says it too."""
    with opened(options) as register:
        stands = currency.standing(register, options.number)
    for sentence in currency.sentences(stands):
        say(str(sentence))
    for change in stands.changes:
        say(f"  {currency.told(change)}")
    return EXIT_CODES[stands.code]
