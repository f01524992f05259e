"""Saving all that can be read of a damaged register into a new one, which is then whole and sound by itself."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from asm_desktop.domain.errors import FileExists, FolderMissing, NothingSalvaged
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.store import creation, drafts, seal
from asm_desktop.store.opening import find_key, open_checked
from asm_desktop.store.salvage import Saved, salvage
from asm_desktop.store.store import Store
from asm_desktop.store.tables import RECORDS_BY_TABLE


class Report(NamedTuple):
    """What was saved, by table, links that led to what is lost, and what a check says of the new register."""

    tables: list[Saved]
    cut: int
    problems: list[str]

    @property
    def read(self) -> int:
        """How many rows were read, all tables together."""
        return sum(saved.read for saved in self.tables)

    @property
    def recovered(self) -> int:
        """How many rows the history brought back."""
        return sum(saved.recovered for saved in self.tables)

    @property
    def incomplete(self) -> list[str]:
        """The tables of which not every row could be read."""
        return [saved.table for saved in self.tables if saved.incomplete]


def noun_of(table: str) -> str | None:
    """The kind of records in a table; None for the history and for kept files."""
    records = RECORDS_BY_TABLE.get(table)
    return records[0].noun if records else None


def save_readable(path: Path, passphrase: str | None, target: Path, progress: Progress = on_and_on) -> Report:
    """Make a new register, with the passphrase of the damaged one, of all that this still holds; that is only read.

    Raises FileExists, FolderMissing, NothingSalvaged, WrongPassphrase, CannotWrite, Stopped; whatever is raised,
    nothing is left.
    """
    if os.path.lexists(target):
        raise FileExists(name=target.name)
    if not target.absolute().parent.is_dir():
        raise FolderMissing(name=str(target.parent))
    key = find_key(path, passphrase)
    draft = drafts.draft_of(target.absolute())
    try:
        report = _fill(path, key, draft, passphrase if key else None, progress)
        drafts.put_in_place(draft, target.absolute())
    finally:
        drafts.discard(draft)
    return report


def _fill(path: Path, key: str, draft: Path, passphrase: str | None, progress: Progress) -> Report:
    drafts.discard(draft)
    store = Store(open_checked(draft, creation.create(draft, passphrase)), draft)
    try:
        found = salvage(path, key, store, lambda done, steps: go_on(progress, done, steps))
        report = Report(found.tables, found.cut, store.problems())
        if not report.read + report.recovered:
            raise NothingSalvaged(name=path.name)
        seal.close(store.database, draft)
    finally:
        store.database.close()
    return report
