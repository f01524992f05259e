"""Whether ``.venv`` is complete: its Python works and its stamp is for ``uv.lock`` as it is now.

The stamp is a file in ``.venv`` with four words: what it holds (``program`` or ``tests``), and the size in bytes, the
time in nanoseconds and the SHA-256 of the ``uv.lock`` it was made from. During a set-up it says ``unfinished``.
"""

from __future__ import annotations

import os

STAMP = "asm-desktop-environment"
UNFINISHED = "unfinished"


def python_of(root: str) -> str:
    """Return the path of the Python in the environment of the program in `root`."""
    return os.path.join(root, ".venv", *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))


def is_complete(root: str, *, with_tests: bool) -> bool:
    """Tell whether ``.venv`` in `root` works and holds what ``uv.lock`` says now.

    A lock with a new time is read once, and the stamp renewed if its content is the same.
    """
    try:
        extent, size, time, digest = read_stamp(root).split()
        lock = os.stat(os.path.join(root, "uv.lock"))
    except (OSError, ValueError):
        return False
    if (with_tests and extent != "tests") or not has_working_python(root):
        return False
    if (size, time) == (str(lock.st_size), str(lock.st_mtime_ns)):
        return True
    if _digest(root) != digest:
        return False
    write_stamp(root, extent)
    return True


def has_working_python(root: str) -> bool:
    """Tell whether the environment's Python, and the one that it was made from, are still there."""
    try:
        with open(os.path.join(root, ".venv", "pyvenv.cfg"), encoding="utf-8") as file:
            settings = dict(line.partition("=")[::2] for line in file)
    except (OSError, ValueError):
        return False
    return os.path.isdir(settings.get("home ", "").strip()) and os.path.exists(python_of(root))


def read_stamp(root: str) -> str:
    """Return the stamp, or an empty text if there is none."""
    try:
        with open(os.path.join(root, ".venv", STAMP), encoding="utf-8") as file:
            return file.read()
    except (OSError, ValueError):
        return ""


def write_unfinished(root: str) -> None:
    """Note that a set-up has begun; raises OSError."""
    _write(root, UNFINISHED)


def write_stamp(root: str, extent: str) -> None:
    """Note that the environment holds `extent` of ``uv.lock`` as it is; in a read-only folder nothing is noted."""
    lock = os.stat(os.path.join(root, "uv.lock"))
    try:
        _write(root, f"{extent} {lock.st_size} {lock.st_mtime_ns} {_digest(root)}")
    except OSError:
        return


def _write(root: str, text: str) -> None:
    with open(os.path.join(root, ".venv", STAMP), "w", encoding="utf-8") as file:
        file.write(text)


def _digest(root: str) -> str:
    import hashlib

    with open(os.path.join(root, "uv.lock"), "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()
