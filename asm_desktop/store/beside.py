"""What SQLite would read beside a register: its log, and whether that is the register's own.

Source: SQLite's documentation of its file format, “The Write-Ahead Log” and “The Rollback Journal”.
"""

from __future__ import annotations

import struct
from pathlib import Path

from asm_desktop.domain.errors import ForeignJournal
from asm_desktop.store.page_check import PAGE, is_genuine

HEADER, FRAME = 32, 24
"""Bytes at the beginning of a log, and before each of its pages."""
BEGINNINGS = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


def refuse_foreign(path: Path, key: str) -> None:
    """Raise ForeignJournal for a log that opening the register would take in, though it is not its own.

    A register has no rollback journal; the pages of its log are encrypted with its key. Of an unencrypted register only
    what SQLite's checks and the seal find tells a foreign log.
    """
    journal, log = path.with_name(f"{path.name}-journal"), path.with_name(f"{path.name}-wal")
    if journal.exists() and journal.stat().st_size:
        raise ForeignJournal(name=path.name, journal=journal.name)
    frame = _first_frame(log) if key else None
    if frame is not None and not is_genuine(frame[1], frame[0], key):
        raise ForeignJournal(name=path.name, journal=log.name)


def _first_frame(log: Path) -> tuple[int, bytes] | None:
    """The number and the content of the first page in a log; None where SQLite would take none from it."""
    try:
        with log.open("rb") as file:
            head, frame, page = file.read(HEADER), file.read(FRAME), file.read(PAGE)
    except OSError:
        return None
    if len(page) < PAGE or not head.startswith(BEGINNINGS) or head[16:24] != frame[8:16]:
        return None
    (number,) = struct.unpack(">I", frame[:4])
    return number, page


def left_out(path: Path) -> str | None:
    """The name of a log beside a register that SQLite cannot make anything of, and leaves out; None for none."""
    log = path.with_name(f"{path.name}-wal")
    try:
        with log.open("rb") as file:
            head = file.read(HEADER)
    except OSError:
        return None
    return log.name if head and not head.startswith(BEGINNINGS) else None
