"""A picture to keep, drawn by ourselves."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image


@cache
def drawn(colour: str = "navy") -> bytes:
    """A small PNG of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (40, 50), colour).save(out, "PNG")
    return out.getvalue()
