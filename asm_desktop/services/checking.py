"""Is this file sound? Answers without writing to it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from asm_desktop.domain.errors import DamagedFile, PassphraseNeeded
from asm_desktop.services.register import Register
from asm_desktop.store import beside, indexing, seal, soundness
from asm_desktop.store.failures import explained
from asm_desktop.store.opening import find_key
from asm_desktop.store.page_check import named


class Problems(NamedTuple):
    """What is wrong, as sentences: with the file, and with its search index, which can be made anew at any time."""

    of_file: list[str]
    of_index: list[str]


def needs_passphrase(path: Path) -> bool:
    """Whether a file is encrypted. Raises FileError for one that is no register."""
    try:
        find_key(path, None)
    except PassphraseNeeded:
        return True
    return False


def check(path: Path, passphrase: str | None) -> Problems:
    """Every problem found in a register. Raises FileError if it does not open."""
    log = beside.left_out(path)
    key = find_key(path, passphrase)
    try:
        register = Register.open_with(path.absolute(), key, read_only=True)
    except DamagedFile as error:
        raise DamagedFile(name=path.name, detail=named(path, key) or _otherwise(error)) from None
    try:
        store = register.store
        found = soundness.problems(store.database, store.path)
        if log:
            found.append(f"Beside it lies {log}, which is no journal of it and is left out; move it away.")
        return Problems(found, indexing.problems(store))
    finally:
        register.close()


def _otherwise(error: DamagedFile) -> str:
    """What is wrong with a file of which each page is as it was written."""
    if "fit together" in str(error):
        return "its pages do not fit together, as where older copies of some pages were put back"
    return "its end is missing"


def check_seal(register: Register) -> None:
    """Look for older pages that were put back; reads the whole file. Raises RolledBack, DamagedFile."""
    with explained(register.path):
        seal.check(register.store.database, register.path)
