"""Another key for a register: a whole copy is written under it and proved beside the file, and then takes its place.

Killed at any moment, the file is whole. The file under the key it had stays beside it until the other one was seen to
open; where it never was, the earlier passphrase brings the earlier file back (SAFETY fact 8).
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from asm_desktop.domain.errors import CannotWrite, FileError, FileInUse
from asm_desktop.domain.progress import Progress, Stopped, go_on
from asm_desktop.store.creation import before_of
from asm_desktop.store.database import Database
from asm_desktop.store.drafts import REFUSED, discard, draft_of, put_in_place
from asm_desktop.store.failures import database_errors, explained
from asm_desktop.store.lock import WriterLock
from asm_desktop.store.opening import connect, find_key, open_checked

INSTRUCTIONS = 200_000
"""After so many instructions of SQLite it is asked whether to go on."""
UNSOUND = "the copy did not read back soundly"


def prepare(path: Path, key: str, new_key: str, progress: Progress) -> Path:
    """Write a proved copy of a register under another key, empty for none; returns where it is.

    Raises FileError, such as CannotWrite, and Stopped; whatever is raised, the copy is gone.
    """
    draft = draft_of(path)
    database = connect(path, key)
    try:
        with _written(path):
            discard(draft)
            with _stoppable(database, progress):
                _export(database, draft, new_key)
            held = _held(database)
        try:
            _prove(draft, new_key, held, progress)
        except database_errors(FileError):
            raise CannotWrite(name=path.name, reason=UNSOUND) from None
        with _written(path):
            _write_through(draft)
    except BaseException:
        discard(draft)
        raise
    finally:
        database.close()
    return draft


@contextlib.contextmanager
def _stoppable(database: Database, progress: Progress) -> Iterator[None]:
    """Ask every so often whether to go on. Raises Stopped."""
    stopped: list[Stopped] = []

    def ask() -> int:
        try:
            go_on(progress, 0, 0)
        except Stopped as error:
            stopped.append(error)
        return len(stopped)

    database.connection().set_progress_handler(ask, INSTRUCTIONS)
    try:
        yield
    except database_errors():
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        database.connection().set_progress_handler(None, 0)


@contextlib.contextmanager
def _written(path: Path) -> Iterator[None]:
    """Say in plain words why the system would not write."""
    try:
        with explained(path):
            yield
    except database_errors(OSError):
        raise CannotWrite(name=path.name, reason=REFUSED) from None


def _export(database: Database, draft: Path, new_key: str) -> None:
    """Copy every page's content, the version and the identity."""
    database.execute_sql(f'ATTACH DATABASE ? AS "fresh" KEY {_quoted(new_key)}', (str(draft),))
    try:
        database.execute_sql("SELECT sqlcipher_export('fresh')")
        database.execute_sql('UPDATE "fresh"."journal_state" SET "seal" = NULL')  # of pages under the old key
        for name in ("user_version", "application_id"):
            (value,) = database.execute_sql(f'PRAGMA "main".{name}').fetchone()
            database.execute_sql(f'PRAGMA "fresh".{name} = {value}')
        database.execute_sql('PRAGMA "fresh".journal_mode = WAL')
    finally:
        database.execute_sql('DETACH DATABASE "fresh"')


def _quoted(key: str) -> str:
    return f"\"x'{key}'\"" if key else "''"


def _held(database: Database) -> list[tuple[str, int]]:
    """Every table that is no part of SQLite's own, with the number of its rows; the journal tells of each change."""
    sql = """SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite%' ORDER BY 1"""
    names = [name for (name,) in database.execute_sql(sql).fetchall()]
    return [(name, database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names]


def _prove(draft: Path, key: str, held: list[tuple[str, int]], progress: Progress) -> None:
    """Open a finished copy anew, read all of it and count its rows. Raises FileError."""
    database = open_checked(draft, key)
    try:
        checks = ["PRAGMA cipher_integrity_check"] if key else []
        with _stoppable(database, progress):
            verdicts = [row[0] for sql in [*checks, "PRAGMA integrity_check(1)"] for row in database.execute_sql(sql)]
        if verdicts != ["ok"] or _held(database) != held:
            raise CannotWrite(name=draft.name, reason=UNSOUND)
    finally:
        database.close()


def _write_through(draft: Path) -> None:
    """Have the system write a file to the disk itself. Raises OSError."""
    with draft.open("r+b") as file:
        os.fsync(file.fileno())


def swap(path: Path, draft: Path, *, keep: bool) -> None:
    """Put a proved copy in the place of a register that is closed; `keep` the earlier one until `creation.settle`.

    Nobody else may write to it meanwhile. Raises FileInUse where another still reads it, CannotWrite.
    """
    if path.with_name(f"{path.name}-wal").exists():
        raise FileInUse(name=path.name, owner="another program")
    try:
        if keep:
            _keep(path)
        put_in_place(draft, path)
    except OSError:
        raise CannotWrite(name=path.name, reason=REFUSED) from None


def _keep(path: Path) -> None:
    """Let the file have a second name; where the disk knows no second names, copy it. Raises OSError."""
    before = before_of(path)
    before.unlink(missing_ok=True)
    try:
        before.hardlink_to(path)
    except OSError:
        shutil.copyfile(path, before)
        _write_through(before)


def put_back(path: Path) -> None:
    """Put the earlier file, where it was kept, in the place of one that does not open. Raises OSError."""
    if before_of(path).exists():
        put_in_place(before_of(path), path)


def take_back(path: Path, passphrase: str | None) -> str | None:
    """The key of the earlier file, which is put back where it was: the change of the passphrase was never told of.

    None where there is no such file, or the passphrase does not open it either. Raises FileInUse, ReadOnlyFile.
    """
    before = before_of(path)
    if not before.exists():
        return None
    lock = WriterLock(path)
    lock.acquire()
    try:
        key = find_key(before, passphrase)
        open_checked(before, key).close()
        if path.with_name(f"{path.name}-wal").exists():
            return None
        put_back(path)
    except (FileError, OSError):
        return None
    finally:
        lock.release()
    return key
