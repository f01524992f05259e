"""Files as they lie on the disk: what they hold to the byte, and accounts that may not write to them."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

PASSPHRASE = "은행 ﬁle café"
NOBODY = 65534


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file in a folder, by name."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


@contextlib.contextmanager
def untouched(folder: Path) -> Iterator[None]:
    """Every file of the folder is to the byte the same after the block, and none came or went."""
    before = digests(folder)
    yield
    assert digests(folder) == before


def flipped(content: bytes, place: int, bit: int) -> bytes:
    """The content with one bit changed."""
    return content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


@contextlib.contextmanager
def without_privileges() -> Iterator[None]:
    """For the time of the block an ordinary account, for which the modes of files and folders count."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
