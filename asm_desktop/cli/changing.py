"""Commands that make or change a register: sample, new, import, undo, redo, rebuild."""

from __future__ import annotations

import argparse

from asm_desktop.cli.opening import chosen, existing, opened, renewed
from asm_desktop.cli.text import say
from asm_desktop.domain.errors import UserError
from asm_desktop.services import exchange
from asm_desktop.services.register import Register
from asm_desktop.services.saving import read_whole

# How many names are listed after an import.
MOST_NAMED = 8


class NothingToUndo(UserError):
    """No action stands that could be taken back."""

    template = "There is nothing to undo in {name}. Nothing was changed."


class NothingToRedo(UserError):
    """No action was undone last."""

    template = "There is nothing to do again in {name}. Nothing was changed."


def make_sample(options: argparse.Namespace) -> int:
    """Write the sample."""
    from asm_desktop.services.sample import make_sample as write_sample

    passphrase = chosen(options)
    write_sample(options.file, passphrase)
    say(f"The sample is in {options.file}, {_kept(passphrase)}.")
    return 0


def make_new(options: argparse.Namespace) -> int:
    """Start an empty register."""
    passphrase = chosen(options)
    Register.create(options.file, passphrase).close()
    say(f"An empty register is in {options.file}, {_kept(passphrase)}.")
    return 0


def _kept(passphrase: str | None) -> str:
    return "unencrypted" if passphrase is None else "encrypted: without its passphrase nobody can open it"


def take_in(options: argparse.Namespace) -> int:
    """Import a JSON register."""
    data = read_whole(options.source, exchange.LARGEST)
    with opened(options, writing=True) as register:
        report = exchange.import_register(register, data, f"Import {options.source.name}")
    say(f"Taken in from {options.source}: {report.created} records, {report.rows} rows in all. “undo” takes them back.")
    if report.again:
        listed = ", ".join(report.again[:MOST_NAMED]) + (" …" if len(report.again) > MOST_NAMED else "")
        say(f"{len(report.again)} of them have the name of one that was here before: {listed}")
    for path, sentence in report.gaps[:MOST_NAMED]:
        say(f"{path}: {sentence}")
    if len(report.gaps) > MOST_NAMED:
        say(f"And {len(report.gaps) - MOST_NAMED} more stages for which something is missing.")
    return 0


def undo(options: argparse.Namespace) -> int:
    """Take the latest action back."""
    with opened(options, writing=True) as register:
        label = register.undo()
    if label is None:
        raise NothingToUndo(name=options.file.name)
    say(f"Undone: {label}")
    return 0


def redo(options: argparse.Namespace) -> int:
    """Do again what was undone last."""
    with opened(options, writing=True) as register:
        label = register.redo()
    if label is None:
        raise NothingToRedo(name=options.file.name)
    say(f"Done again: {label}")
    return 0


def rekey(options: argparse.Namespace) -> int:
    """Change, set or remove the passphrase."""
    from asm_desktop.services import passphrase

    present = existing(options)
    wanted = renewed(options)
    register = Register.open(options.file, present)
    try:
        passphrase.change(register, present, wanted)
    finally:
        register.close()
    say(f"{options.file.name} is {_kept(wanted)}. Backups and copies made before are as they were.")
    return 0


def rebuild(options: argparse.Namespace) -> int:
    """Make the search index anew."""
    from asm_desktop.services import indexing

    with opened(options, writing=True) as register:
        count = indexing.rebuild(register)
    say(f"The search index of {options.file.name} is made anew; it tells of {count:,} records. No record was changed.")
    return 0
