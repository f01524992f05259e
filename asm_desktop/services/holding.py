"""What a register is opened with: its key, the right to write, a backup of an older one; and what undoing ran into."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from asm_desktop.domain.errors import UndoConflict, WrongPassphrase
from asm_desktop.domain.progress import Progress
from asm_desktop.store.lock import WriterLock
from asm_desktop.store.opening import find_key

if TYPE_CHECKING:
    from asm_desktop.services.backing_up import Made
    from asm_desktop.store.database import Database
    from asm_desktop.store.store import Store


def key_of(path: Path, passphrase: str | None, read_only: bool) -> str:
    """The raw key; where a change of the passphrase was cut short, the file is put back under the one it had."""
    try:
        return find_key(path, passphrase)
    except WrongPassphrase:
        from asm_desktop.store import rekeying

        key = None if read_only else rekeying.take_back(path, passphrase)
        if key is None:
            raise
        return key


def back_up(database: Database, path: Path, key: str, why: str, progress: Progress) -> Made:
    """Keep a proved backup of an open database. Raises BackupFailed, FileInUse, Stopped."""
    from asm_desktop.services import backing_up

    return backing_up.make(database, path, key, why, progress)


@contextlib.contextmanager
def locked(path: Path) -> Iterator[WriterLock]:
    """The right to write, given back only if the block raises."""
    lock = WriterLock(path)
    lock.acquire()
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


@contextlib.contextmanager
def named_conflict(store: Store) -> Iterator[None]:
    """Name the record that stands in the way by its title rather than its identifier."""
    try:
        yield
    except UndoConflict as error:
        key = str(error.values["title"])
        record = store.locate([key]).get(key)
        title = record.heading if record else "one of its rows"
        raise UndoConflict(label=error.values["label"], title=title) from None
