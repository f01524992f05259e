"""Making a register, and bringing an older one up to date after a verified backup."""

from __future__ import annotations

import os
from pathlib import Path

from asm_desktop.domain.errors import CannotWrite, DamagedFile, OlderFile, ReadOnlyFile
from asm_desktop.store import migrations
from asm_desktop.store.database import Database
from asm_desktop.store.failures import database_errors, explained, is_about_index
from asm_desktop.store.journal import Journal
from asm_desktop.store.opening import FOREIGN, connect, derive_key, in_memory
from asm_desktop.store.schema import APPLICATION_ID
from asm_desktop.store.store import Store

MOST_IN_MEMORY = 1024 * 1024 * 1024
"""An older register of more bytes than these is not read without being brought up to date where it lies."""
REFUSED = "the disk refused, perhaps because it is full"


def create(path: Path, passphrase: str | None) -> str:
    """Write a new, empty register under a temporary name and move it into place; returns its raw key.

    Without a passphrase (None) it is not encrypted. Raises ReadOnlyFile, CannotWrite.
    """
    key = new_key(passphrase)
    draft = draft_of(path)
    try:
        discard(draft)
        database = connect(draft, key)
        try:
            with database.atomic("IMMEDIATE"):
                _migrate(database, draft, 0)
                database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute_sql("PRAGMA journal_mode = WAL")
        finally:
            database.close()
        put_in_place(draft, path)
    except database_errors(OSError) as error:
        discard(draft)
        if "unable to open" in str(error):
            raise ReadOnlyFile(name=path.name) from None
        raise CannotWrite(name=path.name, reason=REFUSED) from None
    return key


def new_key(passphrase: str | None) -> str:
    """A raw key for a passphrase, with a fresh salt; empty for none."""
    return "" if passphrase is None else derive_key(passphrase, _salt())


def _salt() -> bytes:
    """A fresh salt; it begins the file, which must not be taken for another kind of file."""
    import secrets

    while (salt := secrets.token_bytes(16)).startswith(FOREIGN):
        pass
    return salt


def draft_of(path: Path) -> Path:
    """Where a file is made before it gets its name."""
    return path.with_name(f".{path.name}.new")


def before_of(path: Path) -> Path:
    """Where a register is under the key it had, until one that has another is known to open."""
    return path.with_name(f".{path.name}.before")


def settle(path: Path) -> None:
    """Take away what a killed change of the passphrase left beside a register that opens. Nobody else writes to it."""
    before_of(path).unlink(missing_ok=True)
    discard(draft_of(path))


def put_in_place(draft: Path, path: Path) -> None:
    """Give a finished file its name, durably."""
    draft.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def discard(draft: Path) -> None:
    """Take a draft away, with what SQLite put beside it."""
    for name in (draft.name, f"{draft.name}-wal", f"{draft.name}-shm", f"{draft.name}-journal"):
        draft.with_name(name).unlink(missing_ok=True)


def _migrate(database: Database, path: Path, version: int) -> None:
    """Run what is missing and make the journal's triggers anew; the caller holds the transaction."""
    journal = Journal(database, path)
    journal.uninstall()
    migrations.run(database, version)
    if version:
        from asm_desktop.store import derived

        derived.index_all(Store(database, path))
    journal.install()
    database.execute_sql(f"PRAGMA user_version = {migrations.LATEST}")


def bring_up_to_date(database: Database, path: Path, key: str) -> Path | None:
    """Migrate an older register in one transaction; returns the verified backup made first, None if none was needed.

    Raises CannotWrite; whatever is raised, the register is as it was.
    """
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    if version == migrations.LATEST:
        return None
    backup = back_up(database, path, key, f"before-version-{migrations.LATEST}")
    with explained(path), database.atomic("IMMEDIATE"):
        _migrate(database, path, version)
    return backup


def readable_copy(database: Database, path: Path, key: str) -> Database:
    """The open register where it is of this version; else a copy of it in memory, brought up to date, in its place.

    Nothing is written anywhere. Raises DamagedFile, and OlderFile where there is no room for it.
    """
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    if version == migrations.LATEST:
        return database
    try:
        if path.stat().st_size > MOST_IN_MEMORY:
            raise OlderFile(name=path.name)
        with explained(path):
            return _brought_up_to_date(database, path, key, version)
    except MemoryError:
        raise OlderFile(name=path.name) from None
    finally:
        database.close()


def _brought_up_to_date(database: Database, path: Path, key: str, version: int) -> Database:
    """A copy in memory of an older register, migrated; whatever is raised, the copy is gone."""
    copied = copy_in_memory(database, key)
    try:
        (verdict,) = copied.execute_sql("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok" and not is_about_index(verdict):
            raise DamagedFile(name=path.name, detail="its pages do not fit together")
        with copied.atomic():
            _migrate(copied, path, version)
        copied.execute_sql("PRAGMA query_only = 1")
    except BaseException:
        copied.close()
        raise
    return copied


def copy_in_memory(database: Database, key: str) -> Database:
    """A copy of all that a database holds, gone once it is closed."""
    duplicate = in_memory(key)
    try:
        database.connection().backup(duplicate.connection())
    except BaseException:
        duplicate.close()
        raise
    return duplicate


def back_up(database: Database, path: Path, key: str, reason: str) -> Path:
    """Copy an open register beside itself, encrypted alike, and prove the copy by opening it. Raises CannotWrite."""
    target = path.with_name(f"{path.stem}.{reason}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.{reason}-{number}{path.suffix}")
    draft = target.with_name(f".{target.name}.new")
    try:
        discard(draft)
        copy(database, draft, key)
        _prove(draft, key)
        put_in_place(draft, target)
    except database_errors(OSError):
        raise CannotWrite(name=target.name, reason=REFUSED) from None
    finally:
        discard(draft)
    return target


def copy(database: Database, target: Path, key: str) -> None:
    """Write all that an open register holds to a new file with the same key. Raises the database's errors, OSError."""
    duplicate = connect(target, key)
    try:
        database.connection().backup(duplicate.connection())
    finally:
        duplicate.close()


def _prove(finished: Path, key: str) -> None:
    """Open a finished copy anew and read all of it. Raises CannotWrite."""
    database = connect(finished, key)
    try:
        (verdict,) = database.execute_sql("PRAGMA integrity_check(1)").fetchone()
    finally:
        database.close()
    if verdict != "ok":
        raise CannotWrite(name=finished.name, reason="the copy did not read back soundly")
