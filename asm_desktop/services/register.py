"""An open register: one file, one writer, changes announced, actions undone and redone."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asm_desktop.domain.errors import (
    FileError,
    FileExists,
    FileLocked,
    FolderMissing,
    InvalidValue,
    ReadOnlyFile,
)
from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.domain.said import Said
from asm_desktop.services.holding import back_up, key_of, locked, named_conflict
from asm_desktop.store import creation, seal
from asm_desktop.store.failures import explained
from asm_desktop.store.lock import WriterLock
from asm_desktop.store.opening import connect, may_write, open_checked
from asm_desktop.store.row_change import Action
from asm_desktop.store.store import Store

if TYPE_CHECKING:
    from asm_desktop.services.backing_up import Made
    from asm_desktop.store.database import Database


class Change(NamedTuple):
    """What an action changed: the identifiers and nouns of the records concerned, owners included.

    `remarks` tell what followed that was not asked for, such as a checklist that moved.
    """

    label: str
    keys: frozenset[str]
    nouns: frozenset[str]
    remarks: tuple[Said, ...] = ()


class Register:
    """An open register. Services write through `action`; windows listen with `subscribe`.

    `recording_from` is the source that is cited for every value typed in; None for none. `index_is_whole` is False once
    the search index was found damaged, `was_left_open` True once it was found that the file was not closed, as after
    a power cut. `remarks` is filled by an action with what followed and was not asked for.
    """

    def __init__(self, store: Store, key: str, lock: WriterLock | None) -> None:
        self.store, self.lock, self._key = store, lock, key
        self.recording_from: str | None = None
        self.is_locked = self.was_left_open = False
        self.index_is_whole = store.database.index_is_whole
        self.remarks: list[Said] = []
        self._listeners: list[Callable[[Change], None]] = []

    @classmethod
    def create(cls, path: Path, passphrase: str | None) -> Register:
        """Make a new register, encrypted unless `passphrase` is None. Raises FileExists, ReadOnlyFile, CannotWrite."""
        path = path.absolute()
        if passphrase == "":
            raise InvalidValue(reason="A passphrase is needed to encrypt the file. Nothing was made; enter one.")
        if os.path.lexists(path):
            raise FileExists(name=path.name)
        if not path.parent.is_dir():
            raise FolderMissing(name=str(path.parent))
        with locked(path) as lock:
            key = creation.create(path, passphrase)
            return cls(Store(open_checked(path, key), path), key, lock)

    @classmethod
    def open(
        cls, path: Path, passphrase: str | None, read_only: bool = False, *, parts_later: bool = False
    ) -> Register:
        """Open an existing register; an older one is migrated, after a verified backup. Raises FileError.

        For reading only, an older one stays as it is: a copy of it in memory is migrated and read.
        With `parts_later`, what the file is made of is checked by `check_parts`, or before the first write.
        """
        path = path.resolve() if path.is_symlink() else path.absolute()
        return cls.open_with(path, key_of(path, passphrase, read_only), read_only, parts_later=parts_later)

    @classmethod
    def open_with(cls, path: Path, key: str, read_only: bool = False, *, parts_later: bool = False) -> Register:
        """Open an existing register as `open` does, with its raw key. Raises FileError."""
        if read_only:
            database = creation.readable_copy(open_checked(path, key, read_only=True), path, key)
            return cls(Store(database, path, read_only=True), key, None)
        if not may_write(path):
            raise ReadOnlyFile(name=path.name)
        with locked(path) as lock:
            database = open_checked(path, key, parts_later=parts_later)
            try:
                creation.settle(path)
                creation.bring_up_to_date(database, path, lambda: back_up(database, path, key, "migration", on_and_on))
            except BaseException:
                database.close()
                raise
            return cls(Store(database, path, parts_checked=not parts_later), key, lock)

    def check_parts(self) -> None:
        """Check what the file is made of, once, and see whether it was closed when it was last written.

        Raises DamagedFile.
        """
        if not self.store.parts_checked:
            self.was_left_open = not seal.is_sealed(self.store.database)
        self.store.check_parts()
        self.index_is_whole = self.store.database.index_is_whole

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.store.path

    @property
    def title(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self.store.read_only

    @property
    def key(self) -> str:
        """The raw key; empty for an unencrypted file. It is never shown or written anywhere."""
        return self._key

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self.store.database.encrypted

    def close(self) -> None:
        """Close the file and let others write to it."""
        try:
            if self.lock and self.store.parts_checked:
                with contextlib.suppress(FileError, OSError), explained(self.path):
                    seal.close(self.store.database, self.path)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        try:
            self.store.database.close()
        finally:
            if self.lock:
                self.lock.release()
                self.lock = None

    def lock_up(self) -> None:
        """Close the file and forget its key; whoever reads or writes until `take_over` gets FileLocked."""
        self.close()
        self.store.database.lock_up(self.path.name)
        self._key, self.is_locked = "", True

    def _connect(self, *, read_only: bool = False) -> Database:
        """Another connection. Raises FileLocked."""
        if self.is_locked:
            raise FileLocked(name=self.path.name)
        return connect(self.path, self._key, read_only=read_only)

    def take_over(self, other: Register) -> None:
        """Go on with the connection, the key and the lock of another one on the same file."""
        self.store.database.take_over(other.store.database)
        self._key, self.lock, self.is_locked = other._key, other.lock, False

    @contextlib.contextmanager
    def reader(self) -> Iterator[Register]:
        """The same file over a connection of its own, for reading in a worker. Raises FileError."""
        own = self.store.database
        with explained(self.path):
            database = creation.copy_in_memory(own, self._key) if own.is_in_memory else self._connect(read_only=True)
        try:
            yield Register(Store(database, self.path, read_only=True), self._key, None)
        finally:
            database.close()

    def keep_content(self, digest: str, media_type: str, content: bytes) -> None:
        """Keep a file's content over a connection of its own, as a worker may. Raises ReadOnlyFile, CannotWrite.

        By itself it is nothing: only a row that names it, added in an action, makes it part of the register.
        """
        if self.read_only:
            raise ReadOnlyFile(name=self.path.name)
        database = self._connect()
        try:
            with explained(self.path), database.atomic("IMMEDIATE"):
                Store(database, self.path).put_blob(digest, media_type, content)
                database.execute_sql(seal.BREAK)
        finally:
            database.close()

    @contextlib.contextmanager
    def writer(self) -> Iterator[Register]:
        """The same file over a connection of its own, for one long action in a worker.

        Those who listen to this register are told of it, in the worker. Raises ReadOnlyFile.
        """
        if self.read_only:
            raise ReadOnlyFile(name=self.path.name)
        database = self._connect()
        try:
            register = Register(Store(database, self.path), self._key, None)
            register._listeners = self._listeners
            yield register
        finally:
            database.close()

    def copy(self, target: Path) -> Path:
        """Write a copy, encrypted alike, to a path where nothing is; returns the path. Raises CannotWrite."""
        with explained(target):
            creation.copy(self.store.database, target, self._key)
        return target

    def back_up(self, why: str, progress: Progress = on_and_on) -> Made:
        """Keep a proved backup; `why` is one of domain.backups.REASONS. Raises BackupFailed, FileInUse, Stopped."""
        return back_up(self.store.database, self.path, self._key, why, progress)

    def is_backup_due(self) -> bool:
        """Whether no backup holds what is there now."""
        from asm_desktop.services import backing_up

        return backing_up.is_changed(self.store.database, self.path, self._key)

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Have `listener` called after each action, undo and redo; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @contextlib.contextmanager
    def action(self, label: str, kind: str = "do") -> Iterator[Store]:
        """One durable action, undoable if of the usual kind; its change is announced after it is safe."""
        self.remarks.clear()
        with self.store.action(label, kind):
            yield self.store
        self._announce(label)

    def _announce(self, label: str) -> None:
        concerned, rows = self.store.concerned, self.store.touched
        if not rows:
            return
        keys = frozenset(rows.union(key for _, key in concerned))
        change = Change(label, keys, frozenset(noun for noun, _ in concerned), tuple(self.remarks))
        self.remarks.clear()
        for listener in list(self._listeners):
            listener(change)

    def undo_label(self) -> str | None:
        """What undo would take back."""
        action = self.store.journal.undoable()
        return action.label if action else None

    def redo_label(self) -> str | None:
        """What redo would do again."""
        action = self.store.journal.redoable()
        return action.label if action else None

    def undoable(self) -> tuple[str, int] | None:
        """What undo would take back, and how many rows that changes."""
        action = self.store.journal.undoable()
        return (action.label, self.store.journal.size(action)) if action else None

    def redoable(self) -> tuple[str, int] | None:
        """What redo would do again, and how many rows that changes."""
        action = self.store.journal.redoable()
        return (action.label, self.store.journal.size(action)) if action else None

    def undo(self, seq: int | None = None, progress: Progress = on_and_on) -> str | None:
        """Take back the latest action, or the one numbered `seq`; returns its label. Raises UndoConflict, Stopped."""
        journal = self.store.journal
        action = journal.undoable() if seq is None else journal.standing(seq)
        return self._turn(action, "undo", progress) if action else None

    def redo(self, progress: Progress = on_and_on) -> str | None:
        """Do again what was undone last; returns its label. Raises UndoConflict, Stopped."""
        action = self.store.journal.redoable()
        return self._turn(action, "redo", progress) if action else None

    def _turn(self, action: Action, kind: str, progress: Progress) -> str:
        """Undo or redo an action as one action of its own."""
        journal, size = self.store.journal, self.store.journal.size(action)
        turn = journal.revert if kind == "undo" else journal.replay
        with named_conflict(self.store), self.store.action(action.label, kind, action.seq) as number:
            self.store.heed = lambda followed: go_on(progress, size + followed, 2 * size)
            turn(action, lambda done: go_on(progress, done, 2 * size))
            journal.mark_undone(action.seq, number if kind == "undo" else None)
        self._announce(action.label)
        return action.label
