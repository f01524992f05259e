"""What SQLite says when it cannot go on, in plain sentences (SAFETY.md, “Measured facts”, 9)."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2

from asm_desktop.domain.errors import (
    CannotWrite,
    DamagedFile,
    DamagedIndex,
    FileInUse,
    InvalidValue,
    ReadOnlyFile,
    UserError,
)

DAMAGED = ("malformed", "not a database", "corrupt", "hmac", "could not decode")


def database_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What SQLite's errors are raised as, by the connection and by Peewee if it has been loaded; and these others."""
    return dbapi2.DatabaseError, *_of_peewee("DatabaseError"), *others


def integrity_errors() -> tuple[type[Exception], ...]:
    """What a broken rule of the schema is raised as."""
    return dbapi2.IntegrityError, *_of_peewee("IntegrityError")


def _of_peewee(name: str) -> list[type[Exception]]:
    return [getattr(sys.modules["peewee"], name)] if "peewee" in sys.modules else []


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says inside the block into a FileError about the register; broken rules of the schema stay."""
    try:
        yield
    except integrity_errors():
        raise
    except database_errors() as error:
        cause = _first(error)
        found = cause if isinstance(cause, UserError) else explain(path, str(cause))
        if found is None:
            raise
        raise found from None


def _first(error: BaseException) -> BaseException:
    """What went wrong first: on a full disk SQLite rolls back by itself, and then the rollback asked for fails too."""
    while "no transaction is active" in str(error) and error.__context__ is not None:
        error = error.__context__
    return error


@contextlib.contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn what goes wrong while rows are read and made sense of into a FileError about the register."""
    try:
        with explained(path):
            yield
    except (InvalidValue, KeyError, ValueError):
        raise DamagedFile(name=path.name, detail="some of what it holds makes no sense") from None


def is_about_index(words: str) -> bool:
    """Whether what SQLite says is about the search index rather than the records."""
    return "fts5" in words.casefold()


def explain(path: Path, words: str) -> Exception | None:
    """The error for a person behind SQLite's words; None if they tell of a fault in the program."""
    name, words = path.name, words.casefold()
    if "readonly" in words or "query_only" in words:
        return ReadOnlyFile(name=name)
    if "is full" in words:
        return CannotWrite(name=name, reason="the disk is full")
    if "locked" in words or "busy" in words:
        return FileInUse(name=name, owner="another program")
    if is_about_index(words):
        return DamagedIndex(name=name)
    if any(part in words for part in DAMAGED):
        return DamagedFile(name=name, detail="part of it cannot be read")
    if "disk i/o" in words or "unable to open" in words:
        return CannotWrite(name=name, reason="the disk refused, or a size limit was reached")
    return None
