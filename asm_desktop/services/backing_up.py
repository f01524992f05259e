"""Where backups are kept, and making one there: in a folder of the program's own or a chosen one, and in a second.

What was chosen is kept beside the program's data, and nothing of any register with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asm_desktop.domain.backups import Backup
from asm_desktop.domain.errors import BackupFailed, FolderMissing, UserError
from asm_desktop.domain.progress import Progress, on_and_on
from asm_desktop.services import own_data
from asm_desktop.services.saving import write_whole
from asm_desktop.store import backups
from asm_desktop.store.database import Database

if TYPE_CHECKING:
    from asm_desktop.services.register import Register

CHOICES = "backups.json"
PLACE = ".at-"
"""Begins the name of the empty file that tells, by what stands for it, where a register lay when it was backed up."""


SMALL = 16 * 1024 * 1024
"""Bytes of a register that is backed up while one waits."""


class Places(NamedTuple):
    """The folder of all backups, and the second one that repeats it; None for none."""

    folder: Path
    second: Path | None = None


class Made(NamedTuple):
    """A backup that was made, and why it is not in the second folder too; None where it is, or where there is none."""

    backup: Backup
    missed: UserError | None = None


def usual_folder() -> Path:
    """Where backups are kept unless another folder was chosen."""
    return own_data.folder() / "backups"


def places() -> Places:
    """Where backups are kept. What cannot be read counts as not chosen."""
    try:
        found = json.loads((own_data.folder() / CHOICES).read_text("utf-8"))
        folder, second = (Path(found[name]) if found.get(name) else None for name in Places._fields)
    except (OSError, ValueError, TypeError, AttributeError):
        return Places(usual_folder())
    return Places(folder or usual_folder(), second)


def choose(folder: Path | None, second: Path | None) -> None:
    """Keep backups in these folders from now on, which must be there; None for the usual one, and for no second.

    Raises FolderMissing, CannotWrite.
    """
    for each in (folder, second):
        if each is not None and not each.is_dir():
            raise FolderMissing(name=str(each))
    chosen = {
        name: str(each.absolute()) if each else None
        for name, each in zip(Places._fields, (folder, second), strict=True)
    }
    own_data.folder().mkdir(parents=True, exist_ok=True)
    write_whole(own_data.folder() / CHOICES, json.dumps(chosen, indent=2).encode())


def _told(folder: Path | None) -> str | None:
    return str(folder.absolute()) if folder else None


def series(root: Path, database: Database, path: Path) -> Path:
    """The folder of one register's backups: the same wherever its file lies, and its name tells nothing."""
    return root / (backups.identity(database) or backups.place(path))


def make(database: Database, path: Path, key: str, why: str, progress: Progress = on_and_on) -> Made:
    """Back up an open register; `why` is one of domain.backups.REASONS. Nothing is half made, whatever is raised.

    Raises BackupFailed, BackupDamaged, FileInUse, Stopped.
    """
    where = places()
    _demand(where.folder)
    backup = backups.make(database, key, series(where.folder, database, path), why, progress)
    _mark(backup.path.parent, path)
    return Made(backup, _repeat(backup, where.second, path) if where.second else None)


def _demand(folder: Path) -> None:
    """A folder that was chosen is not made where it is missing: its disk may not be connected."""
    if folder != usual_folder() and not folder.is_dir():
        raise BackupFailed(folder=str(folder), reason="there is no such folder")


def _repeat(backup: Backup, second: Path, path: Path) -> UserError | None:
    """Keep a backup in the second folder too; returns why not."""
    try:
        _demand(second)
        backups.repeat(backup, second / backup.path.parent.name)
        _mark(second / backup.path.parent.name, path)
    except UserError as error:
        return error
    return None


def _mark(folder: Path, path: Path) -> None:
    """Note where the register lies, so that its backups are found where it cannot be read any more."""
    (folder / f"{PLACE}{backups.place(path)}").touch()


def is_small(register: Register) -> bool:
    """Whether one may wait while a register is backed up."""
    return register.path.stat().st_size <= SMALL


def of_register(database: Database, path: Path) -> list[Backup]:
    """The backups of an open register, newest first, those in the second folder only included."""
    return _listed(series(root, database, path) for root in _roots())


def of_place(path: Path) -> list[Backup]:
    """The backups of whatever registers lay at a path, newest first: for a file that cannot be read."""
    mark = f"{PLACE}{backups.place(path)}"
    return _listed(found.parent for root in _roots() for found in root.glob(f"*/{mark}"))


def at(path: Path) -> Backup | None:
    """The backup at a path; None where there is none."""
    return next((each for each in backups.listed(path.absolute().parent) if each.path == path.absolute()), None)


def _roots() -> list[Path]:
    return [root for root in places() if root is not None]


def _listed(folders: Iterable[Path]) -> list[Backup]:
    """What is in these folders, each backup once."""
    found: dict[str, Backup] = {}
    for folder in folders:
        for backup in backups.listed(folder):
            found.setdefault(backup.path.name, backup)
    return sorted(found.values(), reverse=True)


def is_changed(database: Database, path: Path, key: str) -> bool:
    """Whether no backup holds what a register holds now; one in which nothing was ever done needs none."""
    last = backups.last_action(database)
    if not last:
        return False
    kept = backups.listed(series(places().folder, database, path))
    return not any(backups.held_last(backup, key) == last for backup in kept)
