"""Reading and writing whole files that a person chose; a file is replaced only once the new one is complete."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from asm_desktop.domain.errors import CannotWrite, FileMissing, UserError
from asm_desktop.domain.refusals import reason

REGISTER_PARTS = ("", "-wal", "-shm")


class NotReadable(UserError):
    """The system refused to read a file."""

    template = "{name} could not be read: {reason}. Nothing was changed. Check the file and who may read it."


class WouldReplaceRegister(UserError):
    """The output would take the place of the register it comes from."""

    template = "{name} is the register itself, so nothing was written. Choose another name for the output."


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all. Raises CannotWrite."""
    half: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".part", delete=False) as file:
            half = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
    except OSError as error:
        if half is not None:
            half.unlink(missing_ok=True)
        raise CannotWrite(name=target.name, reason=reason(error)) from error


def read_whole(source: Path, largest: int | None = None) -> bytes:
    """A file's content, of one above `largest` just more than that many bytes. Raises FileMissing, NotReadable."""
    try:
        with source.open("rb") as file:
            return file.read() if largest is None else file.read(largest + 1)
    except FileNotFoundError:
        raise FileMissing(name=source.name) from None
    except OSError as error:
        raise NotReadable(name=source.name, reason=reason(error).replace("write", "read")) from None


def keep_apart(target: Path, register: Path) -> None:
    """Make sure that writing to `target` replaces no part of the register's file. Raises WouldReplaceRegister."""
    for part in REGISTER_PARTS:
        own = register.with_name(register.name + part)
        same = target.absolute() == own.absolute()
        with suppress(OSError):
            same = same or target.samefile(own)
        if same:
            raise WouldReplaceRegister(name=target.name)
