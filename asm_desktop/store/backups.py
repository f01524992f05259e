"""Backups of a register in a folder: each a register of its own, encrypted alike, proved before it gets its name.

Nothing is ever deleted here but proved backups that the rule of thinning leaves out (domain.backups).
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from asm_desktop.domain.backups import ASIDE, DIGITS, Backup, Label, kept
from asm_desktop.domain.errors import BackupDamaged, BackupFailed, CannotWrite, DamagedFile
from asm_desktop.domain.progress import Progress, go_on
from asm_desktop.domain.records import TITLED
from asm_desktop.domain.refusals import reason
from asm_desktop.store import seal
from asm_desktop.store.database import Database
from asm_desktop.store.drafts import BESIDE, REFUSED, copy_bytes, discard, put_in_place
from asm_desktop.store.failures import database_errors, explain
from asm_desktop.store.lock import WriterLock
from asm_desktop.store.opening import connect

DRAFT = ".backup.new"
UNSOUND = "part of the register cannot be read"
PAGES = 2048
"""So many pages are copied before it is asked whether to go on."""
INSTRUCTIONS = 200_000
"""After so many instructions of SQLite it is asked the same while a copy is proved."""
UNCOUNTED = """"name" NOT LIKE 'search%' AND "name" NOT LIKE 'sqlite%'"""


class State(NamedTuple):
    """What a register holds, in short: the identifier of the last action, and the rows of each table."""

    last: str
    rows: tuple[tuple[str, int], ...]


def identity(database: Database) -> str:
    """What tells a register from others, wherever its file lies: empty where nothing was ever done in it."""
    row = database.execute_sql('SELECT "id" FROM "action" ORDER BY "seq" LIMIT 1').fetchone()
    return _hashed(row[0]) if row else ""


def place(path: Path) -> str:
    """What stands for the place of a file without telling it."""
    return _hashed(str(path))


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def last_action(database: Database) -> str:
    """The identifier of the last action: no two states of a register have the same."""
    row = database.execute_sql('SELECT "id" FROM "action" ORDER BY "seq" DESC LIMIT 1').fetchone()
    return str(row[0]) if row else ""


def state(database: Database) -> State:
    """What a register of any version holds, in short."""
    sql = f"""SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table' AND {UNCOUNTED} ORDER BY "name\""""
    names = [name for (name,) in database.execute_sql(sql).fetchall()]
    counts = [database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names]
    return State(last_action(database), tuple(zip(names, counts, strict=True)))


def count_records(database: Database) -> int:
    """How many records a register of this version holds, archived ones included."""
    names = dict.fromkeys(record.table for record in TITLED)
    return sum(database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names)


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first; none where it cannot be read."""
    try:
        found = [(Label.read(path.name), path) for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []
    return sorted((Backup(label, path) for label, path in found if label), reverse=True)


def make(database: Database, key: str, folder: Path, why: str, progress: Progress) -> Backup:
    """Back up an open register and thin what was made before; the folder is made if need be.

    Raises BackupFailed, FileInUse, DamagedFile, Stopped; whatever is raised, no half backup is left.
    """
    with _working_in(folder) as draft:
        held = _copy(database, draft, key, progress)
        try:
            digest = prove(draft, key, held, progress)
        except BackupDamaged:
            raise BackupFailed(folder=str(folder), reason=UNSOUND) from None
        backup = _named(draft, folder, why, digest)
        _thin(folder)
    return backup


@contextlib.contextmanager
def _working_in(folder: Path) -> Iterator[Path]:
    """Where a draft is made, by nobody else meanwhile; what goes wrong is told, and the draft is taken away."""
    draft, lock = folder / DRAFT, WriterLock(folder / "backups")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
        try:
            discard(draft)
            yield draft
        finally:
            discard(draft)
            lock.release()
    except database_errors(OSError) as error:
        raise BackupFailed(folder=str(folder), reason=_reason(error, folder)) from None


def _reason(error: BaseException, folder: Path) -> str:
    """Why the system refused, in plain words."""
    if isinstance(error, OSError):
        return reason(error)
    found = explain(folder, str(error))
    if isinstance(found, DamagedFile):
        return UNSOUND
    return str(found.values["reason"]) if isinstance(found, CannotWrite) else REFUSED


def _copy(database: Database, draft: Path, key: str, progress: Progress) -> State:
    """Copy what a register holds at one moment, while others may go on writing; returns what that is."""
    duplicate = connect(draft, key)
    try:
        database.execute_sql("BEGIN")
        held = state(database)
        database.connection().backup(
            duplicate.connection(), pages=PAGES, progress=lambda _, left, pages: go_on(progress, pages - left, pages)
        )
        seal.renew(duplicate, draft)
        return held
    finally:
        duplicate.close()
        if database.in_transaction():
            database.execute_sql("ROLLBACK")


def prove(path: Path, key: str, held: State | None, progress: Progress) -> str:
    """Open a finished copy anew, read all of it, and return the digest of its bytes.

    It must hold what is said of it. Raises BackupDamaged, Stopped, the database's errors, OSError.
    """
    stopped: list[BaseException] = []

    def ask() -> int:
        try:
            go_on(progress, 1, 1)
        except BaseException as error:
            stopped.append(error)
        return len(stopped)

    database = connect(path, key, read_only=True)
    try:
        database.connection().set_progress_handler(ask, INSTRUCTIONS)
        checks = ["PRAGMA cipher_integrity_check"] if key else []
        verdicts = [row[0] for sql in [*checks, "PRAGMA integrity_check(1)"] for row in database.execute_sql(sql)]
        if verdicts != ["ok"] or held not in (None, state(database)):
            raise BackupDamaged(name=path.name)
    except database_errors():
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        database.close()
    return digest_of(path)


def digest_of(path: Path) -> str:
    """The part of the SHA-256 of a file's bytes that a backup's name tells."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:DIGITS]


def _named(draft: Path, folder: Path, why: str, digest: str) -> Backup:
    """Give a proved backup its name: the number after the highest one."""
    numbers = [backup.label.number for backup in listed(folder)]
    moment = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    label = Label(max(numbers, default=0) + 1, moment, why, digest)
    put_in_place(draft, folder / label.name)
    return Backup(label, folder / label.name)


def _thin(folder: Path) -> None:
    """Take away the proved backups that the rule leaves out."""
    backups = listed(folder)
    left = kept(backup.label for backup in backups)
    for backup in backups:
        if backup.label not in left:
            backup.path.unlink(missing_ok=True)


def repeat(backup: Backup, folder: Path) -> Backup:
    """Keep a backup in a second folder too, under its name, and thin that. Raises BackupFailed, FileInUse."""
    target = folder / backup.path.name
    with _working_in(folder) as draft:
        copy_bytes(backup.path, draft)
        if digest_of(draft) != backup.label.digest:
            raise BackupDamaged(name=target.name)
        put_in_place(draft, target)
        _thin(folder)
    return Backup(backup.label, target)


def keep_aside(path: Path, folder: Path) -> Path:
    """Keep a file that cannot be read as it lies there, with what is beside it; returns where. Raises BackupFailed."""
    with _working_in(folder) as draft:
        number = 1
        while (target := folder / f"{ASIDE}-{number}.asm").exists():
            number += 1
        for ending in (*BESIDE, ""):  # the file last: its name says that all of it is there
            source = path.with_name(f"{path.name}{ending}")
            if source.exists():
                copy_bytes(source, draft)
                put_in_place(draft, target.with_name(f"{target.name}{ending}"))
    return target


def held_last(backup: Backup, key: str) -> str | None:
    """The identifier of the last action that a backup holds; None where the key does not open it."""
    try:
        database = connect(backup.path, key, read_only=True)
        try:
            return last_action(database)
        finally:
            database.close()
    except database_errors(OSError):
        return None
