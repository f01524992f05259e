"""The seal: a digest of all pages, kept in the file when it is closed and broken by the first change after.

An older copy of a page that was put back passes SQLite's checks and SQLCipher's (SAFETY fact 4), and breaks the seal.
The one page that holds the seal is left out of it. A file that was not closed, as after a power cut, has none.
"""

from __future__ import annotations

from pathlib import Path

from asm_desktop.domain.errors import RolledBack
from asm_desktop.store.database import Database
from asm_desktop.store.page_check import PAGE

FIRST = 14
"""The version of the file since which it has a seal."""
BREAK = 'UPDATE "journal_state" SET "seal" = NULL'
TAG = 80
"""Bytes that stand for an encrypted page: the random start and the check that end it."""
AT_ONCE = 256
"""So many pages are read together."""


def is_sealed(database: Database) -> bool:
    """Whether the file was closed after it was last changed."""
    return _kept(database) is not None


def close(database: Database, path: Path) -> None:
    """Seal a file that is about to be closed, unless it is sealed; where another reads it just now it stays as it is.

    Raises the database's errors, OSError.
    """
    if _version(database) >= FIRST and _kept(database) is None and _is_all_in_file(database):
        digest = _digest(database, path)
        database.execute_sql('UPDATE "journal_state" SET "seal" = ?', (digest,))


def renew(database: Database, path: Path) -> None:
    """Seal a copy, whose pages hold the same and are encrypted anew."""
    if _version(database) >= FIRST:
        database.execute_sql(BREAK)
        close(database, path)


def check(database: Database, path: Path) -> None:
    """Raise RolledBack unless the pages are as they were when the file was sealed, or it is not sealed."""
    kept = _kept(database)
    if kept is not None and kept != _digest(database, path):
        raise RolledBack(name=path.name)


def _kept(database: Database) -> str | None:
    if database.is_in_memory or _version(database) < FIRST:
        return None
    row = database.execute_sql('SELECT "seal" FROM "journal_state"').fetchone()
    return None if row is None else row[0]


def _version(database: Database) -> int:
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def _is_all_in_file(database: Database) -> bool:
    """Bring what is still in SQLite's log into the file; whether that could be done."""
    database.execute_sql("PRAGMA busy_timeout = 0")  # who closes does not wait for who reads
    busy, *_ = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _digest(database: Database, path: Path) -> str:
    import hashlib

    sql = """SELECT "rootpage" FROM "sqlite_schema" WHERE "name" = 'journal_state'"""
    left_out = int(database.execute_sql(sql).fetchone()[0]) - 1
    digest, number = hashlib.blake2b(digest_size=32), 0
    with path.open("rb") as file:
        while block := file.read(PAGE * AT_ONCE):
            place = (left_out - number) * PAGE
            if 0 <= place < len(block):
                block = block[:place] + block[place + PAGE :]
            digest.update(_ends(block) if database.encrypted else block)
            number += AT_ONCE
    return digest.hexdigest()


def _ends(block: bytes) -> bytes:
    """What stands for each of the encrypted pages of a block."""
    return b"".join(block[place - TAG : place] for place in range(PAGE, len(block) + 1, PAGE))
