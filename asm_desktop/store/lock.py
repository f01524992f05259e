"""One writer at a time: an operating-system lock beside the register, which vanishes with the process that holds it.

The lock file names the owner's account, machine and process, and nothing of the register's content.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import IO

from asm_desktop.domain.errors import FileInUse, ReadOnlyFile

ATTEMPTS = 10


def account() -> str | None:
    """The name of the person's account on this machine, if it has one."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):  # as getpass does, which loads slowly
        if known := os.environ.get(name):
            return known
    with contextlib.suppress(OSError, KeyError, ImportError):
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    return None


class WriterLock:
    """The right to write to a register, held until `release`."""

    def __init__(self, register: Path) -> None:
        self.name = register.name
        self.path = register.with_name(f".{register.name}.lock")
        self.file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock. Raises FileInUse with the owner's name, or ReadOnlyFile."""
        for _ in range(ATTEMPTS):
            try:
                file = self.path.open("a+b", buffering=0)
            except OSError:
                raise ReadOnlyFile(name=self.name) from None
            try:
                _lock(file)
            except OSError:
                file.close()
                break
            if self._is_beside(file):
                self.file = file
                self._sign(file)
                return
            file.close()
        raise FileInUse(name=self.name, owner=self._owner())

    def _is_beside(self, file: IO[bytes]) -> bool:
        """Whether the locked file is still the one beside the register, not one that its owner has just taken away."""
        with contextlib.suppress(OSError):
            return os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        return False

    def _sign(self, file: IO[bytes]) -> None:
        """Name the owner; a full disk is no reason not to open a register."""
        with contextlib.suppress(OSError):
            file.truncate(1)
            machine = os.environ.get("COMPUTERNAME") or (
                os.uname().nodename if hasattr(os, "uname") else "this machine"
            )
            file.write(f"\n{account() or 'somebody'} on {machine}, process {os.getpid()}".encode())

    def _owner(self) -> str:
        """Who wrote the lock file."""
        with contextlib.suppress(OSError):
            return self.path.read_bytes()[1:].decode("utf-8", "replace").strip() or "another program"
        return "another program"

    def release(self) -> None:
        """Give the lock back and take the lock file away."""
        if self.file is None:
            return
        file, self.file = self.file, None
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                file.close()
            self.path.unlink(missing_ok=True)
        file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        """Lock the file's first byte, which holds nothing, so that others can read the owner."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        """Lock the file."""
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
