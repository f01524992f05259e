"""One writer at a time: an operating-system lock beside the register, which vanishes with the process that holds it.

The lock file names the owner's account, machine and process, and nothing of the register's content.
"""

from __future__ import annotations

import getpass
import os
import socket
import sys
from pathlib import Path
from typing import IO

from asm_desktop.domain.errors import FileInUse, ReadOnlyFile


class WriterLock:
    """The right to write to a register, held until `release`."""

    def __init__(self, register: Path) -> None:
        self.path = register.with_name(f".{register.name}.lock")
        self.file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock. Raises FileInUse with the owner's name, or ReadOnlyFile."""
        try:
            self.file = self.path.open("a+b")
        except OSError:
            raise ReadOnlyFile(name=self.path.name[1:-5]) from None
        try:
            _lock(self.file)
        except OSError:
            owner = self._owner()
            self.file.close()
            self.file = None
            raise FileInUse(name=self.path.name[1:-5], owner=owner) from None
        self.file.seek(1)
        self.file.truncate()
        self.file.write(f"\n{getpass.getuser()} on {socket.gethostname()}, process {os.getpid()}".encode())
        self.file.flush()

    def _owner(self) -> str:
        """Who wrote the lock file."""
        try:
            return self.path.read_bytes()[1:].decode("utf-8", "replace").strip() or "another program"
        except OSError:
            return "another program"

    def release(self) -> None:
        """Give the lock back and take the lock file away."""
        if self.file is not None:
            self.path.unlink(missing_ok=True) if sys.platform != "win32" else None
            self.file.close()
            self.file = None
            if sys.platform == "win32":
                self.path.unlink(missing_ok=True)


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
