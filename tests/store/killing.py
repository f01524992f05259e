"""Killing a process while it saves, and looking whether anything it said was saved is lost.

``python -m tests.store.killing 100`` does it a hundred times, to an encrypted and an unencrypted register in turn.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from asm_desktop.domain.records import Organisation, PartyName
from asm_desktop.services.register import Register
from tests.store.files import PASSPHRASE

ROOT = Path(__file__).parents[2]
SAVE = """
import sys
from pathlib import Path
from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from asm_desktop.services.register import Register
register = Register.open(Path(sys.argv[1]), sys.argv[2])
for number in range(int(sys.argv[3]), 1_000_000):
    party = records.create_party(register, Organisation, f"Body {number}", {"notes": "x" * (number % 7 * 900)})
    print("made", number, flush=True)
    if number % 3 == 0:
        records.update(register, party, {"country": "Korea"})
        print("changed", number, flush=True)
    if number % 5 == 0:
        register.undo()
        print("undone", number, flush=True)
"""


def check(path: Path, said: list[str]) -> None:
    """Open the register and see that all that was said is so, and that it is sound."""
    register = Register.open(path, PASSPHRASE)
    assert register.store.problems() == []
    bodies = {row.heading: row.country for row in register.store.all(Organisation)}
    assert len(register.store.all(PartyName)) == len(bodies), "no party is half there"
    register.close()
    for word, number in map(str.split, said):
        body, taken_back = f"Body {number}", int(number) % 5 == 0
        if word == "made" and not taken_back:
            assert body in bodies, f"{body} was acknowledged and is lost"
        elif word == "changed" and not taken_back:
            assert bodies[body] == "Korea", f"the change of {body} was acknowledged and is lost"
        elif word == "undone":
            assert bodies.get(body) is None, f"{body} was undone and is back"


def kill_while_saving(path: Path, start: int, seconds: float) -> list[str]:
    """Let a process save, kill it `seconds` after its first word; returns what it said."""
    command = [sys.executable, "-c", SAVE, str(path), PASSPHRASE, str(start)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        words = first + process.stdout.read()
    return [line.strip() for line in words.splitlines(keepends=True) if line.endswith("\n")]


def campaign(folder: Path, kills: int) -> int:
    """Kill that many times; returns how many deeds were acknowledged, all of which are there."""
    said: dict[Path, list[str]] = {}
    for name, passphrase in (("encrypted.asm", PASSPHRASE), ("plain.asm", None)):
        Register.create(folder / name, passphrase).close()
        said[folder / name] = []
    for number in range(kills):
        path = list(said)[number % 2]
        said[path] += kill_while_saving(path, number * 10_000, random.uniform(0, 0.3))
        check(path, said[path])
    return sum(map(len, said.values()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as drafts:
        times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
        print(f"{times} kills, {campaign(Path(drafts), times)} acknowledged deeds, none lost")
