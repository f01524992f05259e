"""The child: reads requests from its input, writes answers to its output, and ends when its parent goes.

A message is one line of JSON and, where it tells a `size`, so many bytes. `main.py --decode` starts it; it opens no
file, no register and no window, and what it is given may be hostile.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import IO, Any

from asm_desktop.decoding import limits
from asm_desktop.decoding.problems import MOST_PAGES, MOST_PIXELS, Damaged, NotDecoded, TookTooMuch, TooManyPages

Answer = tuple[dict[str, Any], bytes]


class Child:
    """What the child does; it holds one PDF open."""

    def __init__(self) -> None:
        self._pdf: Any = None

    def answer(self, asked: dict[str, Any], content: bytes) -> Answer:
        """The answer to one request; what goes wrong is an answer too."""
        try:
            found: Answer = getattr(self, f"_{asked['do']}")(asked, content)
            return found
        except NotDecoded as problem:
            return {"problem": problem.code}, b""
        except (MemoryError, RecursionError):
            return {"problem": TookTooMuch.code}, b""
        except Exception:
            return {"problem": Damaged.code}, b""

    def _picture(self, asked: dict[str, Any], content: bytes) -> Answer:
        from asm_desktop.decoding import picture

        width, height, pixels = picture.pixels(content, asked["longest"])
        return {"width": width, "height": height}, pixels

    def _jpeg(self, asked: dict[str, Any], content: bytes) -> Answer:
        from asm_desktop.decoding import picture

        return {}, picture.jpeg(content, asked["longest"])

    def _portrait(self, asked: dict[str, Any], content: bytes) -> Answer:
        from asm_desktop.decoding import picture

        return {}, picture.portrait(content, asked["longest"])

    def _annex(self, _: dict[str, Any], content: bytes) -> Answer:
        from asm_desktop.decoding import annex

        pdf, sizes, marks = annex.plain(content)
        return {"pages": sizes, "marks": marks}, pdf

    def _open(self, _: dict[str, Any], content: bytes) -> Answer:
        import pypdfium2

        try:
            self._pdf = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            raise Damaged() from None
        if len(self._pdf) > MOST_PAGES:
            raise TooManyPages()
        if not len(self._pdf):
            raise Damaged()
        return {"pages": [self._pdf.get_page_size(page) for page in range(len(self._pdf))]}, b""

    def _draw(self, asked: dict[str, Any], _: bytes) -> Answer:
        page, scale = asked["page"], asked["scale"]
        width, height = self._pdf.get_page_size(page)
        fits = min(scale, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
        bitmap = self._pdf[page].render(scale=fits, rev_byteorder=False, prefer_bgrx=True)
        facts = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride}
        return facts, bytes(bitmap.buffer)


def serve() -> int:
    """Answer requests until the parent goes; returns the exit code."""
    limits.hold()
    source, sink = sys.stdin.buffer, _own_output()
    child = Child()
    with suppress(OSError, ValueError):
        while line := source.readline():
            asked = json.loads(line)
            facts, content = child.answer(asked, source.read(asked["size"]))
            write(sink, facts, content)
    return 0


def write(sink: IO[bytes], facts: dict[str, Any], content: bytes) -> None:
    """Write one message."""
    sink.write(json.dumps({**facts, "size": len(content)}).encode() + b"\n")
    sink.write(content)
    sink.flush()


def _own_output() -> IO[bytes]:
    """The pipe to the parent, out of the way of a library that prints."""
    sys.stdout.flush()
    own = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return own
