"""The parent's side: asks a child to decode, and ends it where it takes too long. Safe to stop from another thread."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any, NamedTuple

import asm_desktop
from asm_desktop.decoding.problems import MOST_BYTES, MOST_PIXELS, PROBLEMS, SECONDS, Damaged, TookTooMuch, TooLarge
from asm_desktop.environment import INSIDE

WORD = "--decode"
MAIN = Path(asm_desktop.__file__).parent.parent / "main.py"
LONGEST_LINE, MOST_ANSWERED = 1_000_000, 8 * MOST_PIXELS
"""Bytes that are read of an answer, whatever the child says."""
Size = tuple[float, float]


class Mark(NamedTuple):
    """A bookmark of a PDF: how deep it stands, its title, and its page, the levels and pages counted from 0."""

    level: int
    title: str
    page: int


class Decoder:
    """A child of its own for one file: a hostile one reaches no other. It starts with the first question."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._is_stopped = False

    def __enter__(self) -> Decoder:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def picture(self, content: bytes, longest: int) -> tuple[int, int, bytes]:
        """A picture to look at: width, height, and a byte each of red, green and blue. Raises NotDecoded."""
        facts, pixels = self._ask({"do": "picture", "longest": longest}, content)
        width, height = int(facts["width"]), int(facts["height"])
        _measure(pixels, width * 3, height)
        return width, height, pixels

    def jpeg(self, content: bytes, longest: int) -> bytes:
        """A picture as a JPEG, upright and freed of what it tells, at most so long. Raises NotDecoded."""
        return self._ask({"do": "jpeg", "longest": longest}, content)[1]

    def portrait(self, content: bytes, longest: int) -> bytes:
        """A picture as `jpeg` makes it; the same bytes where it is as plain already. Raises NotDecoded."""
        return self._ask({"do": "portrait", "longest": longest}, content)[1]

    def open(self, content: bytes) -> list[Size]:
        """Open a PDF: the size of each page, in points. Raises NotDecoded."""
        facts, _ = self._ask({"do": "open"}, content)
        return [(float(width), float(height)) for width, height in facts["pages"]]

    def annex(self, content: bytes) -> tuple[bytes, list[Size], list[Mark]]:
        """A PDF as plain pages to append: the PDF, their sizes in points, and its bookmarks. Raises NotDecoded."""
        facts, pdf = self._ask({"do": "annex"}, content)
        sizes = [(float(width), float(height)) for width, height in facts["pages"]]
        marks = [Mark(int(level), str(title), int(page)) for level, title, page in facts["marks"]]
        return pdf, sizes, marks

    def draw(self, page: int, scale: float) -> tuple[int, int, int, bytes]:
        """A page of the PDF, `scale` pixels a point: width, height, bytes a line, and its BGRX. Raises NotDecoded."""
        facts, pixels = self._ask({"do": "draw", "page": page, "scale": scale}, b"")
        width, height, stride = int(facts["width"]), int(facts["height"]), int(facts["stride"])
        _measure(pixels, max(stride, width * 4), height)
        return width, height, stride, pixels

    def stop(self) -> None:
        """End the child, whatever it does; a question under way is then answered by TookTooMuch."""
        self._is_stopped = True
        self._end()

    def _ask(self, asked: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
        if len(content) > MOST_BYTES:
            raise TooLarge()
        child = self._running()
        watch = threading.Timer(self._seconds, child.kill)
        watch.daemon = True
        watch.start()
        try:
            facts, found = _exchange(child, asked, content)
        except (OSError, ValueError, TypeError, KeyError):
            # The pipe broke: the child was ended, or fell. It is never asked again.
            self._end()
            raise TookTooMuch() from None
        finally:
            watch.cancel()
        if "problem" in facts:
            raise PROBLEMS.get(str(facts["problem"]), Damaged)()
        return facts, found

    def _running(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._is_stopped:
                raise TookTooMuch()
            if self._child is None:
                self._child = subprocess.Popen(
                    _command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            return self._child

    def _end(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            _close(pipe)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-X", INSIDE, str(MAIN), WORD]


def _exchange(child: subprocess.Popen[bytes], asked: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
    """One question and its answer. Raises OSError or ValueError where the child does not answer in full."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps({**asked, "size": len(content)}).encode() + b"\n")
    child.stdin.write(content)
    child.stdin.flush()
    facts = json.loads(child.stdout.readline(LONGEST_LINE))
    size = int(facts["size"])
    if size > MOST_ANSWERED:
        raise ValueError(size)
    found = child.stdout.read(size)
    if len(found) != size:
        raise ValueError(len(found))
    return facts, found


def _measure(pixels: bytes, line: int, lines: int) -> None:
    """Take nobody's word for a size: what draws the pixels reads as many bytes as it is told. Raises Damaged."""
    if line <= 0 or lines <= 0 or len(pixels) != line * lines:
        raise Damaged()


def _close(pipe: IO[bytes] | None) -> None:
    try:
        if pipe is not None:
            pipe.close()
    except OSError:
        pass
