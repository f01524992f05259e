"""Portraits, all cropped alike: four by five, on the upper part of the picture where faces are."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

# Pixels of a printed portrait: 22 by 27.5 mm at 300 dots an inch.
SIZE = (260, 325)
# How far down the crop sits when a picture is taller than the frame: 0 keeps the top, 1 the bottom.
UPPER = 0.25


def cropped(width: int, height: int, rgb: bytes) -> bytes:
    """A picture as a JPEG of SIZE, of pixels with a byte each of red, green and blue: files are decoded elsewhere."""
    picture = Image.frombytes("RGB", (width, height), rgb)
    out = io.BytesIO()
    ImageOps.fit(picture, SIZE, Image.Resampling.LANCZOS, centering=(0.5, UPPER)).save(out, "JPEG", quality=88)
    return out.getvalue()
