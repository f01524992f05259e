"""What the child may use: memory, and no file to write. Each system has its own way to say so."""

from __future__ import annotations

import sys

from asm_desktop.decoding.problems import MEMORY

JOB_MEMORY, EXTENDED_LIMITS = 0x100, 9
"""JOB_OBJECT_LIMIT_PROCESS_MEMORY and JobObjectExtendedLimitInformation of the Windows interface."""


def hold() -> None:
    """Hold this process to its limits from now on; time is kept by the parent, which ends it.

    macOS does not keep to a limit of addresses: there, pixels and pages, judged before they are decoded, are the limit.
    """
    if sys.platform == "win32":
        _hold_on_windows()
    else:
        import resource

        for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
            _, hard = resource.getrlimit(what)
            limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (limit, limit))


def _hold_on_windows() -> None:
    """Put this process into a job of its own that may hold so much memory."""
    import ctypes

    class Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = [
            ("times", ctypes.c_int64 * 2),
            ("flags", ctypes.c_uint32),
            ("sets", ctypes.c_size_t * 2),
            ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t),
            ("classes", ctypes.c_uint32 * 2),
            ("counts", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peaks", ctypes.c_size_t * 2),
        ]

    kernel = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    job, limits = kernel.CreateJobObjectW(None, None), Limits(flags=JOB_MEMORY, process_memory=MEMORY)
    kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
