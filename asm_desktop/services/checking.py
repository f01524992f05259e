"""Is this file sound? Answers without writing to it."""

from __future__ import annotations

from pathlib import Path

from asm_desktop.services.register import Register


def check(path: Path, passphrase: str | None) -> list[str]:
    """Every problem found in a register, as sentences; empty if it is sound. Raises FileError if it does not open."""
    register = Register.open(path, passphrase, read_only=True)
    try:
        return register.store.problems()
    finally:
        register.close()
