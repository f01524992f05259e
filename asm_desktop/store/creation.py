"""Making a register, and bringing an older one up to date after a verified backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from asm_desktop.domain.errors import CannotWrite, DamagedFile, OlderFile, ReadOnlyFile
from asm_desktop.store import migrations, seal
from asm_desktop.store.database import Database
from asm_desktop.store.drafts import REFUSED, discard, draft_of, put_in_place
from asm_desktop.store.failures import database_errors, explained, is_about_index
from asm_desktop.store.journal import Journal
from asm_desktop.store.opening import FOREIGN, connect, derive_key, in_memory
from asm_desktop.store.schema import APPLICATION_ID
from asm_desktop.store.store import Store

MOST_IN_MEMORY = 1024 * 1024 * 1024
"""An older register of more bytes than these is not read without being brought up to date where it lies."""


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


def before_of(path: Path) -> Path:
    """Where a register is under the key it had, until one that has another is known to open."""
    return path.with_name(f".{path.name}.before")


def settle(path: Path) -> None:
    """Take away what a killed change of the passphrase left beside a register that opens. Nobody else writes to it."""
    before_of(path).unlink(missing_ok=True)
    discard(draft_of(path))


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


def bring_up_to_date(database: Database, path: Path, back_up: Callable[[], object]) -> None:
    """Migrate an older register in one transaction, once it is backed up; one of this version stays as it is.

    Raises CannotWrite, and what `back_up` raises; whatever is raised, the register is as it was.
    """
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    if version == migrations.LATEST:
        return
    back_up()
    with explained(path), database.atomic("IMMEDIATE"):
        _migrate(database, path, version)


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


def copy(database: Database, target: Path, key: str) -> None:
    """Write all that an open register holds to a new file with the same key. Raises the database's errors, OSError."""
    duplicate = connect(target, key)
    try:
        database.connection().backup(duplicate.connection())
        seal.renew(duplicate, target)
    finally:
        duplicate.close()
