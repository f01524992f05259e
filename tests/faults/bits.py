"""Flipped bits in an encrypted register, and older copies of its pages: each is found before a byte is written."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from asm_desktop.domain.errors import DamagedFile
from asm_desktop.store.opening import find_key, open_checked
from tests.store.conftest import made
from tests.store.files import PASSPHRASE, flipped

SALT = 16
"""Bytes at the beginning whose damage cannot be told from a wrong passphrase."""


def campaign(folder: Path, flips: int) -> None:
    """Flip one bit so many times, each in a sound file; every one is refused and the file left as it was."""
    path = made(folder / "bits.asm", PASSPHRASE)
    key, sound = find_key(path, PASSPHRASE), path.read_bytes()
    for _ in range(flips):
        place, bit = random.randrange(SALT, len(sound)), random.randrange(8)
        damaged = flipped(sound, place, bit)
        path.write_bytes(damaged)
        with pytest.raises(DamagedFile), closing(open_checked(path, key)):
            raise AssertionError(f"bit {bit} of byte {place} was flipped unnoticed")
        assert path.read_bytes() == damaged, f"byte {place}: the damaged file was written to"
