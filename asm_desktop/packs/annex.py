"""What is appended to a document: a PDF made plain or a picture, as data."""

from __future__ import annotations

import io
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark of an annex: how deep it stands, its title and its page, the levels and pages counted from 0."""

    level: int
    title: str
    page: int


@dataclass(frozen=True, slots=True)
class Annex:
    """A kept document as it is appended: a plain PDF (`decoding.annex`) or a JPEG, and the sizes of its pages.

    Sizes are points, for a picture pixels. `hold` keeps it out of some editions; such a one need not be read at all.
    """

    heading: str
    hold: str = ""
    pdf: bytes = b""
    jpeg: bytes = b""
    sizes: tuple[tuple[float, float], ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()


def encoded(width: int, height: int, rgb: bytes) -> bytes:
    """A picture as a JPEG, of pixels with a byte each of red, green and blue: files are decoded elsewhere."""
    from PIL import Image

    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), rgb).save(out, "JPEG", quality=88)
    return out.getvalue()
