"""Reading and writing whole files that a person chose; a file is replaced only once the new one is complete."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from asm_desktop.domain.errors import CannotWrite, FileMissing

REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the space allowed to you on this disk is used up",
    errno.EFBIG: "the file would be too large for this disk",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "the disk can only be read",
}


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
        reason = REASONS.get(error.errno or 0, "the system refused it")
        raise CannotWrite(name=target.name, reason=reason) from error


def read_whole(source: Path) -> bytes:
    """Return a file's content. Raises FileMissing."""
    try:
        return source.read_bytes()
    except OSError as error:
        raise FileMissing(name=source.name) from error
