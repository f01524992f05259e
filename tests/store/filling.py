"""Saving until the disk or a limit refuses, and once more when there is room again."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path

from asm_desktop.domain.errors import CannotWrite
from asm_desktop.domain.records import Organisation
from asm_desktop.services import records
from asm_desktop.services.register import Register

LONG = "x" * 50_000


def save_until_refused(register: Register) -> tuple[int, str]:
    """How many parties could be saved, and why no more."""
    for number in range(500):
        try:
            records.create_party(register, Organisation, f"Body {number}", {"notes": LONG})
        except CannotWrite as error:
            return number, str(error)
    raise AssertionError("nothing stood in the way")


def survives(register: Register, path: Path, end: contextlib.ExitStack) -> str:
    """Save until it is refused, end the fault, save again; returns what the refusal said."""
    saved, words = save_until_refused(register)
    assert len(register.store.all(Organisation)) == saved, "what failed left nothing, what was saved is there"
    end.close()
    records.create_party(register, Organisation, "After it all", {"notes": LONG})
    register.close()
    again = Register.open(path, None)
    assert [row.heading for row in again.store.all(Organisation)] == [
        *(f"Body {number}" for number in range(saved)),
        "After it all",
    ]
    assert again.store.problems() == []
    again.close()
    return words


@contextlib.contextmanager
def size_limit(size: int) -> Iterator[None]:
    """No file may grow over this size in bytes."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def campaign(folder: Path, times: int) -> None:
    """Let new registers grow into a limit, each at another size, and save again without it."""
    for _ in range(times):
        path = folder / "a.asm"
        register = Register.create(path, None)
        with contextlib.ExitStack() as end:
            end.enter_context(size_limit(path.stat().st_size + random.randrange(200_000, 700_000)))
            assert survives(register, path, end).startswith("a.asm could not be saved: ")
        path.unlink()
