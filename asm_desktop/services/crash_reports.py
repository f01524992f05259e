"""What is told of a fault of the program: where it happened, and nothing of what it worked on (SAFETY, “crash dumps”).

A report stays on this computer, for its person to read, send or drop. It names places in the program and kinds of
errors; their words are left out, because they may hold content.
"""

from __future__ import annotations

import contextlib
import datetime
import platform
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

import asm_desktop
from asm_desktop.domain.errors import FileError
from asm_desktop.services import own_data
from asm_desktop.store.lock import WriterLock

ROOT = Path(asm_desktop.__file__).parents[1]
MOST_KEPT = 20
"""Older reports than these are dropped."""
REPORT, RUN = "report-", "run-"
_FILE = re.compile(r'File "([^"]*)"')
_LIBRARY = re.compile(r".*?(?:site-packages|python\d\.\d+|_internal)[/\\]")


class Report(NamedTuple):
    """One report: its number, when it was made (UTC), and its text."""

    id: str
    made: datetime.datetime
    text: str


def describe(error: BaseException) -> str:
    """An error and those it came of, as kinds and places."""
    return "\n".join(line for each in _chain(error) for line in _lines(each))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen = set[int]()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _lines(error: BaseException) -> Iterator[str]:
    import traceback

    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}"


def _place(filename: str) -> str:
    """A file of the program or of a library, without the folders of this computer."""
    path = Path(filename)
    if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
        return path.relative_to(ROOT).as_posix()
    inside = _LIBRARY.sub("", filename)
    return inside if inside != filename else path.name


def keep(what: str, made_with: str = "") -> Report:
    """Keep a report of what happened; where that cannot be, it is only told. `made_with` names further versions."""
    made = datetime.datetime.now(datetime.UTC)
    number = secrets.token_hex(4)
    versions = ", ".join(filter(None, (f"Python {platform.python_version()}", made_with, platform.platform())))
    head = f"ASM Desktop {asm_desktop.__version__}, {versions}\nReport {number}, {made:%Y-%m-%d %H:%M:%S} UTC\n"
    report = Report(number, made, f"{head}\n{what}\n")
    with contextlib.suppress(OSError):
        folder = _folder()
        (folder / f"{REPORT}{made:%Y%m%dT%H%M%S}-{number}.txt").write_text(report.text, "utf-8")
        for old in sorted(folder.glob(f"{REPORT}*.txt"))[:-MOST_KEPT]:
            old.unlink()
    return report


def drop(report: Report) -> None:
    """Drop a report; one that is gone already is no matter."""
    with contextlib.suppress(OSError):
        for path in _folder().glob(f"{REPORT}*-{report.id}.txt"):
            path.unlink()


def _folder() -> Path:
    folder = own_data.folder() / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Run:
    """This run of the program, marked in a file that the next run finds where this one was not ended.

    The file takes what Python can still say where the process dies of a fault in a library.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._lock: WriterLock | None = None

    def begin(self) -> list[Report]:
        """Mark this run; returns a report of each earlier one that was not ended."""
        import faulthandler

        with contextlib.suppress(OSError, FileError):
            found = list(_left_behind(_folder()))
            path = _folder() / f"{RUN}{secrets.token_hex(8)}.txt"
            self._lock = WriterLock(path)
            self._lock.acquire()
            self._file = path.open("wb", buffering=0)
            faulthandler.enable(self._file)
            return found
        return []

    def end(self) -> None:
        """Take the mark away."""
        import faulthandler

        if self._file is not None:
            faulthandler.disable()
            name, self._file = self._file.name, self._file.close()
            with contextlib.suppress(OSError):
                Path(name).unlink()
        if self._lock is not None:
            self._lock.release()


def _left_behind(folder: Path) -> Iterator[Report]:
    """A report of each run whose process is gone, and its mark taken away."""
    for path in sorted(folder.glob(f"{RUN}*.txt")):
        lock = WriterLock(path)
        try:
            lock.acquire()
        except FileError:
            continue
        last = _FILE.sub(lambda found: f'File "{_place(found[1])}"', path.read_text("utf-8", "replace"))
        began = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
        path.unlink()
        lock.release()
        what = last.strip() or "The program ended without a word: it was stopped, or the power went."
        yield keep(f"Last sign of it: {began:%Y-%m-%d %H:%M:%S} UTC\n{what}")
