"""What is pinned and what changed lately: kept in the file itself, so that nothing is written beside it."""

from __future__ import annotations

from collections.abc import Sequence

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.services import records
from asm_desktop.services.register import Register
from asm_desktop.services.search import Hit, hits


def pinned(register: Register, limit: int) -> list[Hit]:
    """The pinned records, in order of title."""
    return sorted(hits(register, register.store.index.pinned(limit)), key=lambda hit: hit.title.casefold())


def changed_lately(register: Register, limit: int) -> list[Hit]:
    """The records that changed last, or of which a row did, newest first."""
    keys = dict.fromkeys(register.store.journal.touched_lately())
    return hits(register, keys)[:limit]


def pin(register: Register, rows: Sequence[Record], pinned: bool = True) -> None:
    """Pin records, or no longer."""
    titled = [row for row in rows if isinstance(row, Titled)]
    what = titled[0].heading if len(titled) == 1 else f"{len(titled)} records"
    label = f"Pin {what}" if pinned else f"Unpin {what}"
    records.update_many(register, titled, {"pinned": True if pinned else None}, label)
