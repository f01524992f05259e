"""Killing a process while it backs up or restores, and looking whether anything is lost or half there.

``python -m tests.store.killing_backups 100`` does each a hundred times, to an encrypted register.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from asm_desktop.domain.records import Organisation
from asm_desktop.services import backing_up, own_data, records
from asm_desktop.services.register import Register
from asm_desktop.store import backups
from asm_desktop.store.opening import find_key
from tests.store.files import PASSPHRASE

ROOT = Path(__file__).parents[2]
BODIES = 12
START = """
import sys
from pathlib import Path
from asm_desktop.domain.records import Organisation
from asm_desktop.services import backing_up, own_data, records, restoring_backups
from asm_desktop.services.register import Register
path, key = Path(sys.argv[1]), sys.argv[2]
"""
BACK_UP = """
register = Register.open_with(path, key)
print("ready", flush=True)
while True:
    records.create_party(register, Organisation, "One more")
    register.back_up("asked")
"""
RESTORE = """
print("ready", flush=True)
while True:
    for backup in backing_up.of_place(path)[:3]:
        restoring_backups.restore(path, backup, sys.argv[3])
"""


def check(path: Path, key: str) -> int:
    """See that the register and every backup is whole and sound, and none half made; returns how many there are."""
    with closing(Register.open_with(path, key)) as register:
        assert register.store.problems() == []
        assert len(register.store.all(Organisation)) >= BODIES
    found = backing_up.of_place(path)
    for backup in found:
        assert backups.digest_of(backup.path) == backup.label.digest
        with closing(Register.open_with(backup.path, key, read_only=True)) as register:
            assert len(register.store.all(Organisation)) >= BODIES
    return len(found)


def kill(deed: str, path: Path, key: str, seconds: float) -> None:
    """Let a process do something over and over, and kill it after a while."""
    command = [sys.executable, "-c", START + deed, str(path), key, PASSPHRASE]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(seconds)
        process.kill()


def campaign(folder: Path, kills: int) -> int:
    """Kill so many times at each; returns how many backups there are at the end, all of them whole."""
    path = folder / "register.asm"
    with closing(Register.create(path, PASSPHRASE)) as register:
        for number in range(BODIES):
            records.create_party(register, Organisation, f"Body {number}")
        register.back_up("asked")
    key = find_key(path, PASSPHRASE)
    count = 0
    for number in range(2 * kills):
        kill((BACK_UP, RESTORE)[number % 2], path, key, random.uniform(0, 0.8))
        count = check(path, key)
    return count


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as drafts:
        os.environ[own_data.VARIABLE] = str(Path(drafts, "data"))
        times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
        print(f"{times} kills each of backing up and restoring: {campaign(Path(drafts), times)} backups, all whole")
