"""Commands that keep a register safe: backup, restore, salvage."""

from __future__ import annotations

import argparse
from pathlib import Path

from asm_desktop.cli.opening import needed, opened
from asm_desktop.cli.text import say, say_json, table
from asm_desktop.domain.backups import REASONS, Backup
from asm_desktop.domain.errors import UserError
from asm_desktop.services import backing_up, restoring_backups, salvaging
from asm_desktop.services.register import Register


class NoBackup(UserError):
    """There is no backup, or none of that number or name."""

    template = "There is no such backup of {name}. Nothing was changed. List them with “backup {name} --list”."


def back_up(options: argparse.Namespace) -> int:
    """Make a backup, or list those there are."""
    with opened(options) as register:
        if options.list:
            return _list(register, options.json)
        made = register.back_up("asked")
    if options.json:
        say_json(_told(made.backup) | {"missed": str(made.missed) if made.missed else None})
        return 0
    say(f"A backup of {options.file.name} is in {made.backup.path}; it was opened and read in full.")
    if made.missed:
        say(str(made.missed))
    return 0


def _list(register: Register, as_json: bool) -> int:
    found = restoring_backups.backups_of(register)
    if as_json:
        say_json([_told(backup) | facts._asdict() for backup, facts in found])
    elif found:
        heads = ["Number", "Made (UTC)", "Why", "Records", "Bytes", "Where"]
        rows = [
            [*_words(backup), _count(facts.records), f"{facts.size:,}", str(backup.path)] for backup, facts in found
        ]
        say(table(heads, rows))
    else:
        say(f"There is no backup of {register.path.name} yet.")
    return 0


def _words(backup: Backup) -> list[str]:
    return [str(backup.label.number), f"{backup.label.made:%Y-%m-%d %H:%M:%S}", REASONS[backup.label.reason]]


def _count(records: int | None) -> str:
    return "another passphrase" if records is None else f"{records:,}"


def _told(backup: Backup) -> dict[str, object]:
    label = backup.label
    return {
        "number": label.number,
        "made": f"{label.made:%Y-%m-%dT%H:%M:%SZ}",
        "why": label.reason,
        "path": str(backup.path),
    }


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the place of a register, which is kept first."""
    backup = _chosen(options.file, options.backup)
    kept = restoring_backups.restore(options.file.absolute(), backup, needed(options, backup.path))
    say(f"{options.file.name} is as it was backed up on {backup.label.made:%Y-%m-%d at %H:%M:%S} UTC.")
    if kept:
        say(f"What was there before is kept: {kept}")
    return 0


def _chosen(path: Path, wanted: str | None) -> Backup:
    """The newest backup, or the one with this number or path. Raises NoBackup."""
    found = backing_up.of_place(path.absolute())
    for backup in found:
        if wanted is None or wanted == str(backup.label.number) or Path(wanted).absolute() == backup.path:
            return backup
    elsewhere = backing_up.at(Path(wanted)) if wanted else None
    if elsewhere is None:
        raise NoBackup(name=path.name)
    return elsewhere


def salvage(options: argparse.Namespace) -> int:
    """Save all that can be read of a damaged register into a new one."""
    report = salvaging.save_readable(options.file.absolute(), needed(options), options.output)
    if options.json:
        facts = {
            "saved": report.read,
            "recovered": report.recovered,
            "incomplete": report.incomplete,
            "cut": report.cut,
        }
        say_json({**facts, "tables": [saved._asdict() for saved in report.tables], "problems": report.problems})
        return 0
    say(f"{options.output} holds {report.read:,} rows that could be read; {options.file.name} was left as it is.")
    if report.recovered:
        say(f"The history brought back {report.recovered:,} rows that could not be read.")
    if report.incomplete:
        say(f"Not every row could be read of: {', '.join(report.incomplete)}.")
    if report.cut:
        say(f"Links to what is lost that were taken away: {report.cut:,}.")
    for problem in report.problems:
        say(problem)
    return 0
