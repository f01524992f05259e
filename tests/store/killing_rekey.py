"""Killing a process while it changes the passphrase of a register, and looking whether the file still opens whole.

``python -m tests.store.killing_rekey 100`` does it a hundred times.
"""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from asm_desktop.domain.errors import WrongPassphrase
from asm_desktop.services.register import Register
from tests.store.contents import Entries, Facts, entries, facts
from tests.store.files import PASSPHRASE

ROOT = Path(__file__).parents[2]
OTHER = "another passphrase"
REKEY = """
import sys
from pathlib import Path
from asm_desktop.services import passphrase
from asm_desktop.services.register import Register
path, present, wanted = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
register = Register.open(path, present)
print("opened", flush=True)
while True:
    passphrase.change(register, present, wanted)
    print(wanted, flush=True)
    present, wanted = wanted, present
"""


def kill_while_rekeying(path: Path, present: str, wanted: str, seconds: float) -> str:
    """Let a process change the passphrase to and fro, and kill it; returns the one that it told of last."""
    command = [sys.executable, "-X", "utf8", "-c", REKEY, str(path), present, wanted]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "opened\n"
        time.sleep(seconds)
        process.kill()
        told = [line.rstrip("\n") for line in process.stdout if line.endswith("\n")]
    return told[-1] if told else present


def opened(path: Path, told: str) -> tuple[Register, str]:
    """The register under the passphrase that was told of, or the one that was being set."""
    other = OTHER if told == PASSPHRASE else PASSPHRASE
    with contextlib.suppress(WrongPassphrase):
        return Register.open(path, told), told
    return Register.open(path, other), other


def _contents(register: Register) -> tuple[Facts, Entries]:
    database = register.store.database
    return facts(database), entries(database)


def campaign(path: Path, kills: int, longest: float = 1.2) -> int:
    """Kill that many times; returns how often the file was under the new passphrase before that was told of."""
    passphrase, ahead = PASSPHRASE, 0
    with contextlib.closing(Register.open(path, passphrase)) as register:
        held = _contents(register)
    for _ in range(kills):
        wanted = OTHER if passphrase == PASSPHRASE else PASSPHRASE
        told = kill_while_rekeying(path, passphrase, wanted, random.uniform(0, longest))
        register, passphrase = opened(path, told)
        ahead += passphrase != told
        assert register.store.problems() == []
        assert _contents(register) == held
        register.close()
        assert [each.name for each in path.parent.iterdir()] == [path.name], "nothing half made is left"
    return ahead


if __name__ == "__main__":
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as drafts:
        from tests.store.conftest import made

        early = campaign(made(Path(drafts) / "a.asm", PASSPHRASE), times)
        print(f"{times} kills, always whole, {early} times under the new passphrase before it was told of")
