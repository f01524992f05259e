"""Making a register, and bringing an older one up to date after a verified backup."""

from __future__ import annotations

import secrets
from pathlib import Path

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase

from asm_desktop.domain.errors import CannotWrite, ReadOnlyFile
from asm_desktop.store import migrations
from asm_desktop.store.journal import Journal
from asm_desktop.store.opening import connect, derive_key
from asm_desktop.store.schema import APPLICATION_ID


def create(path: Path, passphrase: str | None) -> str:
    """Write a new, empty register under a temporary name and move it into place; returns its raw key."""
    key = derive_key(passphrase, secrets.token_bytes(16)) if passphrase else ""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    try:
        database = connect(draft, key)
        try:
            with database.atomic("IMMEDIATE"):
                _migrate(database, 0)
                database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute_sql("PRAGMA journal_mode = WAL")
        finally:
            database.close()
        draft.replace(path)
    except peewee.OperationalError as error:
        _discard(draft)
        if "unable to open" in str(error):
            raise ReadOnlyFile(name=path.name) from None
        raise CannotWrite(name=path.name, reason="the disk refused, perhaps because it is full") from None
    except OSError:
        _discard(draft)
        raise CannotWrite(name=path.name, reason="the disk refused, perhaps because it is full") from None
    return key


def _discard(draft: Path) -> None:
    for name in (draft.name, f"{draft.name}-wal", f"{draft.name}-shm", f"{draft.name}-journal"):
        draft.with_name(name).unlink(missing_ok=True)


def _migrate(database: SqlCipherDatabase, version: int) -> None:
    """Run what is missing and make the journal's triggers anew; the caller holds the transaction."""
    migrations.run(database, version)
    Journal(database).install()
    database.execute_sql(f"PRAGMA user_version = {migrations.LATEST}")


def bring_up_to_date(database: SqlCipherDatabase, path: Path, key: str) -> Path | None:
    """Migrate an older register in one transaction; returns the verified backup made first, None if none was needed."""
    (version,) = database.execute_sql("PRAGMA user_version").fetchone()
    if version == migrations.LATEST:
        return None
    backup = back_up(database, path, key, f"before-version-{migrations.LATEST}")
    with database.atomic("IMMEDIATE"):
        _migrate(database, version)
    return backup


def back_up(database: SqlCipherDatabase, path: Path, key: str, reason: str) -> Path:
    """Copy an open register beside itself, encrypted alike, and prove the copy by opening it. Raises CannotWrite."""
    target = path.with_name(f"{path.stem}.{reason}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.{reason}-{number}{path.suffix}")
    draft = target.with_name(f".{target.name}.new")
    draft.unlink(missing_ok=True)
    try:
        copy = connect(draft, key)
        database.connection().backup(copy.connection())
        verdict = copy.execute_sql("PRAGMA integrity_check(1)").fetchone()[0]
        copy.close()
        if verdict != "ok":
            raise CannotWrite(name=target.name, reason="the copy did not read back soundly")
        draft.replace(target)
    except (peewee.DatabaseError, OSError):
        raise CannotWrite(name=target.name, reason="the disk refused, perhaps because it is full") from None
    finally:
        _discard(draft)
    return target
