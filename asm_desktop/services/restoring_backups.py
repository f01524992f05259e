"""Bringing a backup back: what that would change, and putting it in the place of the file, which is kept first."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from asm_desktop.domain.backups import Backup
from asm_desktop.domain.errors import (
    BackupDamaged,
    CannotWrite,
    FileError,
    FileMissing,
)
from asm_desktop.domain.progress import Progress, on_and_on
from asm_desktop.domain.records import BY_NOUN, RECORDS, TITLED
from asm_desktop.domain.refusals import reason
from asm_desktop.services import backing_up
from asm_desktop.services.register import Register
from asm_desktop.store import backups, drafts, soundness
from asm_desktop.store.comparing import Difference, differences
from asm_desktop.store.failures import database_errors, explained
from asm_desktop.store.lock import WriterLock
from asm_desktop.store.opening import find_key, key_opens, open_checked

MOST_NAMED = 8
HOW = ("added", "changed", "removed")
ORDER = (*TITLED, *(record for record in RECORDS if record not in TITLED))


class Facts(NamedTuple):
    """A backup as a list shows it: bytes, and how many records; None where its key is not known."""

    size: int
    records: int | None


class Count(NamedTuple):
    """How many records of a kind restoring would bring back, change and take away."""

    noun: str
    added: int
    changed: int
    removed: int


class Named(NamedTuple):
    """A record that restoring concerns: what it is called, and whether it is added, changed or removed."""

    noun: str
    title: str
    how: str


class Comparison(NamedTuple):
    """What restoring would change: for each kind, and the records that were changed last."""

    counts: list[Count]
    latest: list[Named]


def backups_of(register: Register) -> list[tuple[Backup, Facts]]:
    """The backups of an open register, newest first, with what a list shows of each."""
    found = backing_up.of_register(register.store.database, register.path)
    return [(backup, facts(backup, register.key)) for backup in found]


def facts(backup: Backup, key: str) -> Facts:
    """What a list shows of a backup. Raises FileMissing."""
    try:
        size = backup.path.stat().st_size
    except OSError:
        raise FileMissing(name=backup.path.name) from None
    return Facts(size, _records(backup, key) if key_opens(backup.path, key) else None)


def _records(backup: Backup, key: str) -> int | None:
    try:
        with _opened(backup, key) as register:
            return backups.count_records(register.store.database)
    except database_errors(FileError):
        return None


@contextlib.contextmanager
def _opened(backup: Backup, key: str) -> Iterator[Register]:
    register = Register.open_with(backup.path, key, read_only=True)
    try:
        yield register
    finally:
        register.close()


def key_of(backup: Backup, key: str, passphrase: str | None = None) -> str:
    """The raw key of a backup: the register's own, unless it was made under another passphrase.

    Raises PassphraseNeeded, WrongPassphrase, FileError.
    """
    if passphrase is None and key_opens(backup.path, key):
        return key
    return find_key(backup.path, passphrase)


def compare(present: Register, backup: Backup, key: str) -> Comparison:
    """What restoring a backup would change in an open register. Raises FileError."""
    counts: dict[str, Counter[str]] = {}
    touched = list[tuple[str, Named]]()
    with _opened(backup, key) as register, explained(backup.path):
        for each in differences(present.store, register.store):
            how = _how(each)
            counts.setdefault(each.noun, Counter())[how] += 1
            rows = [row for row in (each.ours, each.theirs) if row]
            if BY_NOUN[each.noun] in TITLED and rows[0].get("title"):
                moment = max(str(row["changed"] or "") for row in rows)
                touched.append((moment, Named(each.noun, rows[0]["title"], how)))
    nouns = sorted(counts, key=lambda noun: ORDER.index(BY_NOUN[noun]))
    touched.sort(key=itemgetter(0), reverse=True)
    return Comparison(
        [Count(noun, *(counts[noun][how] for how in HOW)) for noun in nouns],
        [named for _, named in touched[:MOST_NAMED]],
    )


def _how(difference: Difference) -> str:
    """What restoring does to a row."""
    if difference.ours is None:
        return "added"
    return "removed" if difference.theirs is None else "changed"


def prepare(path: Path, backup: Backup, key: str, progress: Progress = on_and_on) -> Path:
    """Prove a backup anew, and copy it beside the file that it is to replace; returns where.

    Raises BackupDamaged, CannotWrite, FileError, Stopped; whatever is raised, nothing is left.
    """
    draft = drafts.draft_of(path)
    try:
        _prove(backup, key, progress)
        drafts.copy_bytes(backup.path, draft)
        if backups.digest_of(draft) != backup.label.digest:
            raise BackupDamaged(name=backup.path.name)
    except OSError as error:
        drafts.discard(draft)
        raise CannotWrite(name=path.name, reason=reason(error)) from None
    except BaseException:
        drafts.discard(draft)
        raise
    return draft


def _prove(backup: Backup, key: str, progress: Progress) -> None:
    """See that a backup is as it was proved, and made of what this program makes. Raises BackupDamaged, FileError."""
    try:
        digest = backups.prove(backup.path, key, None, progress)
        with contextlib.closing(open_checked(backup.path, key, read_only=True)) as database:
            soundness.refuse_foreign_parts(database, backup.path)
    except database_errors(FileNotFoundError):
        raise BackupDamaged(name=backup.path.name) from None
    if digest != backup.label.digest:
        raise BackupDamaged(name=backup.path.name)


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Nobody else writes to the register meanwhile. Raises FileInUse, ReadOnlyFile."""
    lock = WriterLock(path)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def put(path: Path, draft: Path) -> None:
    """Put a prepared backup in the place of a file that is closed and was kept. Raises CannotWrite, FileInUse."""
    with _alone(path):
        _put(path, draft)


def _put(path: Path, draft: Path) -> None:
    try:
        for ending in drafts.BESIDE:
            path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
        drafts.put_in_place(draft, path)
    except OSError as error:
        drafts.discard(draft)
        raise CannotWrite(name=path.name, reason=reason(error)) from None


def restore(path: Path, backup: Backup, passphrase: str | None, progress: Progress = on_and_on) -> Path | None:
    """Put a backup in the place of a register that nobody has open, or that is gone.

    What lies there is kept first: as a backup, or as it is where it cannot be opened; returns where, None for nothing.
    Raises FileError, Stopped; whatever is raised, the file is as it was.
    """
    key = find_key(backup.path, passphrase)
    with _alone(path):
        kept = _keep(path, key, passphrase, progress)
        _put(path, prepare(path, backup, key, progress))
    return kept


def _keep(path: Path, key: str, passphrase: str | None, progress: Progress) -> Path | None:
    if not path.exists():
        return None
    try:
        key = key if key_opens(path, key) else find_key(path, passphrase)
        register = Register.open_with(path, key, read_only=True)
    except FileError:
        return backups.keep_aside(path, backing_up.places().folder / backups.place(path))
    try:
        return register.back_up("restore", progress).backup.path
    finally:
        register.close()
