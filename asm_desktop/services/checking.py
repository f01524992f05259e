"""Is this file sound? Answers without writing to it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from asm_desktop.services.register import Register
from asm_desktop.store import indexing, soundness


class Problems(NamedTuple):
    """What is wrong, as sentences: with the file, and with its search index, which can be made anew at any time."""

    of_file: list[str]
    of_index: list[str]


def check(path: Path, passphrase: str | None) -> Problems:
    """Every problem found in a register. Raises FileError if it does not open."""
    register = Register.open(path, passphrase, read_only=True)
    try:
        store = register.store
        return Problems(soundness.problems(store.database, store.path), indexing.problems(store))
    finally:
        register.close()
