"""Keeping copies of this program's memory, in which the data is open, off the disk."""

from __future__ import annotations

import contextlib
import sys

NOT_DUMPABLE = 4
"""PR_SET_DUMPABLE of Linux."""
WITHOUT_MEMORY = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP of Windows."""


def forbid_dumps() -> None:
    """Have the system write no memory to the disk when this program crashes, as far as it can be told to."""
    import ctypes

    if sys.platform == "win32":
        ctypes.windll.kernel32.WerSetFlags(WITHOUT_MEMORY)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(NOT_DUMPABLE, 0, 0, 0, 0)
