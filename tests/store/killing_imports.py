"""Killing a process while it takes a data file in: all of the file is there, or nothing of it."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from asm_desktop.domain.records import Organisation
from asm_desktop.services.register import Register
from asm_desktop.store.opening import find_key
from tests.store.files import PASSPHRASE

ROOT = Path(__file__).parents[2]
BODIES = 20
IMPORT = """
import json, sys
from pathlib import Path
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
register = Register.open_with(Path(sys.argv[1]), sys.argv[2])
numbers = range(int(sys.argv[3]))
bodies = [{"id": f"b{each}", "type": "company", "names": [{"full": f"Body {each}"}]} for each in numbers]
data = json.dumps({"format": "asm-desktop-register", "version": 1, "organisations": bodies}).encode()
while True:
    import_register(register, data)
    print("taken in", flush=True)
"""


def kill_while_importing(path: Path, key: str, seconds: float) -> int:
    """Let a process take a file in over and over, and kill it; returns how often it said that it had, once at least."""
    command = [sys.executable, "-c", IMPORT, str(path), key, str(BODIES)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first == "taken in\n", "it could not import at all"
        time.sleep(seconds)
        assert process.poll() is None, "it ended by itself"
        process.kill()
        return (first + process.stdout.read()).count("taken in\n")


def campaign(folder: Path, kills: int) -> int:
    """Kill that many times, each a new register; returns how many imports were acknowledged, all of them there."""
    said = 0
    for number in range(kills):
        path = folder / f"imports{number}.asm"
        Register.create(path, PASSPHRASE).close()
        key = find_key(path, PASSPHRASE)
        told = kill_while_importing(path, key, random.uniform(0, 1))
        with closing(Register.open_with(path, key)) as register:
            assert register.store.problems() == []
            whole, half = divmod(len(register.store.all(Organisation)), BODIES)
        assert half == 0, "an import is there by half"
        assert whole in (told, told + 1), f"{told} imports were acknowledged, {whole} are there"
        path.unlink()
        said += told
    return said
