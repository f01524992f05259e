"""Unlocking a register, changing, setting or removing its passphrase, and the code that opens it without."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from asm_desktop.domain import recovery_code as code
from asm_desktop.domain.errors import FileError, InvalidValue, ReadOnlyFile
from asm_desktop.domain.progress import Progress, on_and_on
from asm_desktop.services.register import Register
from asm_desktop.store import creation, rekeying
from asm_desktop.store.drafts import discard
from asm_desktop.store.opening import find_key, open_checked
from asm_desktop.store.store import Store

KEY_DIGITS = 64
"""Of the raw key, before those of the salt."""


class Prepared(NamedTuple):
    """A proved copy of a register under another key, and the number of the last action that it holds."""

    draft: Path
    key: str
    new_key: str


def unlock(register: Register, passphrase: str | None) -> None:
    """Open a register again that `Register.lock_up` closed. Raises FileError; it stays locked then."""
    register.take_over(Register.open(register.path, passphrase, register.read_only))


def verify(register: Register, passphrase: str | None) -> str:
    """The raw key of an open register, for whoever knows its passphrase. Raises WrongPassphrase, PassphraseNeeded."""
    return find_key(register.path, passphrase)


def recovery_code(register: Register, passphrase: str) -> str:
    """The code that opens the register without its passphrase, until that is changed. Raises WrongPassphrase."""
    return code.write(bytes.fromhex(verify(register, passphrase)[:KEY_DIGITS]))


def change(register: Register, present: str | None, wanted: str | None) -> None:
    """Encrypt an open register anew; `wanted` is None for no encryption. What was saved is whole, whatever is raised.

    Raises WrongPassphrase, ReadOnlyFile, FileInUse, CannotWrite, InvalidValue.
    """
    finish(register, prepare(register, present, wanted))


def prepare(register: Register, present: str | None, wanted: str | None, progress: Progress = on_and_on) -> Prepared:
    """Make a proved copy under another passphrase beside the file, over a connection of its own, as a worker may.

    A backup is kept first. Raises as `change`, BackupFailed and Stopped; nothing is left beside it then.
    """
    if register.read_only:
        raise ReadOnlyFile(name=register.path.name)
    if wanted == "":
        raise InvalidValue(reason="A passphrase is needed to encrypt the file. Nothing was changed; enter one.")
    key, new_key = verify(register, present), creation.new_key(wanted)
    register.back_up("rekey", progress)
    return Prepared(rekeying.prepare(register.path, key, new_key, progress), key, new_key)


def finish(register: Register, prepared: Prepared) -> None:
    """Put the copy in the place of the file and go on with it; nobody else may have the file open.

    Raises FileInUse, CannotWrite; whatever is raised, the register goes on as it was.
    """
    draft, key, new_key = prepared
    register.store.database.close()
    try:
        rekeying.swap(register.path, draft, keep=bool(key and new_key))
        _go_on(register, new_key)
    except FileError:
        discard(draft)
        rekeying.put_back(register.path)
        _go_on(register, key)
        raise
    creation.settle(register.path)


def _go_on(register: Register, key: str) -> None:
    """Open the file anew under a key, and keep the lock."""
    database = open_checked(register.path, key)
    register.take_over(Register(Store(database, register.path), key, register.lock))
