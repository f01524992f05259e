"""The campaigns by name, and how one is run."""

from __future__ import annotations

import os
import random
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from asm_desktop.services import own_data
from tests.faults import bits, fuzz
from tests.store import filling, killing, killing_backups, killing_imports, killing_rekey
from tests.store.conftest import made
from tests.store.files import PASSPHRASE


def _save(folder: Path, times: int) -> str:
    return f"{killing.campaign(folder, times)} acknowledged deeds, none lost"


def _import(folder: Path, times: int) -> str:
    return f"{killing_imports.campaign(folder, times)} acknowledged imports, none lost, none by half"


def _backup(folder: Path, times: int) -> str:
    return f"as often while backing up as while restoring, {killing_backups.campaign(folder, times)} backups, all whole"


def _rekey(folder: Path, times: int) -> str:
    early = killing_rekey.campaign(made(folder / "a.asm", PASSPHRASE), times)
    return f"always whole, {early} times under the new passphrase before it was told of"


def _disk(folder: Path, times: int) -> str:
    filling.campaign(folder, times)
    return "each refusal told, nothing lost, and a retry saved"


def _bits(folder: Path, times: int) -> str:
    bits.campaign(folder, times)
    return "all found, no file written to"


def _fuzz(folder: Path, times: int) -> str:
    read, refused = fuzz.campaign(folder, times)
    return f"{read} read all the same, {refused} refused with a sentence"


CAMPAIGNS: dict[str, Callable[[Path, int], str]] = {
    "save": _save,
    "import": _import,
    "backup": _backup,
    "rekey": _rekey,
    "disk": _disk,
    "bits": _bits,
    "fuzz": _fuzz,
}


def run(name: str, times: int, seed: int) -> bool:
    """Run one campaign in folders of its own, and say in a line what came of it; returns whether all was well."""
    random.seed(seed)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[own_data.VARIABLE] = str(Path(folder, "data"))
        work = Path(folder, "work")
        work.mkdir()
        try:
            found, passed = CAMPAIGNS[name](work, times), True
        except Exception as error:
            found, passed = f"FAILED: {error}\n{traceback.format_exc()}", False
    print(f"{name}: {times} times, seed {seed}: {found}", flush=True)
    return passed
