"""Making the search index anew, where it no longer holds the words of the records."""

from __future__ import annotations

from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.services.register import Register
from asm_desktop.store import indexing


def rebuild(register: Register, progress: Progress = on_and_on) -> int:
    """Make the search index anew from the records, which stay as they are; returns of how many records it tells.

    Raises Stopped, ReadOnlyFile, CannotWrite, DamagedFile; whatever is raised, the index is as it was.
    """
    return indexing.make_anew(register.store, lambda done, steps: go_on(progress, done, steps))
