"""Files made under a name of their own and given their final one once they are whole."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

REFUSED = "the disk refused, perhaps because it is full"
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite puts beside a file, by the endings of the names."""


def draft_of(target: Path) -> Path:
    """Where a file is made before it gets its name."""
    return target.with_name(f".{target.name}.new")


def put_in_place(draft: Path, target: Path) -> None:
    """Give a finished file its name, durably. Raises OSError."""
    draft.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def discard(draft: Path) -> None:
    """Take a draft away, with what SQLite put beside it."""
    for ending in ("", *BESIDE):
        draft.with_name(f"{draft.name}{ending}").unlink(missing_ok=True)


def copy_bytes(source: Path, target: Path) -> None:
    """Write a file's bytes to another file, durably. Raises OSError."""
    with source.open("rb") as reading, target.open("wb") as writing:
        shutil.copyfileobj(reading, writing, 1024 * 1024)
        writing.flush()
        os.fsync(writing.fileno())
