"""Portraits, all cropped alike: upright, four by five, on the upper part of the picture where faces are."""

from __future__ import annotations

import hashlib
import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

# Pixels of a printed portrait: 22 by 27.5 mm at 300 dots an inch.
SIZE = (260, 325)
# A picture that claims more pixels than this is not opened (SAFETY, image bombs).
MOST_PIXELS = 40_000_000
# How far down the crop sits when a picture is taller than the frame: 0 keeps the top, 1 the bottom.
UPPER = 0.25
# Cropped portraits kept for the next preview, a few kilobytes each; the pictures themselves are not kept.
REMEMBERED = 200
_CROPPED: dict[bytes, bytes | None] = {}


def portrait(content: bytes) -> bytes | None:
    """The picture as a JPEG of SIZE without its metadata; None for what is not a picture we can open."""
    digest = hashlib.sha256(content).digest()
    if digest not in _CROPPED:
        if len(_CROPPED) >= REMEMBERED:
            _CROPPED.clear()
        _CROPPED[digest] = _opened(content)
    return _CROPPED[digest]


def _opened(content: bytes) -> bytes | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return _cropped(content)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError):
        return None


def _cropped(content: bytes) -> bytes | None:
    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            return None
        picture.draft("RGB", (SIZE[0] * 2, SIZE[1] * 2))
        upright = ImageOps.exif_transpose(picture)
        flat = Image.new("RGB", upright.size, "white")
        shown = upright.convert("RGBA") if upright.mode in ("RGBA", "LA", "P", "PA") else upright.convert("RGB")
        flat.paste(shown, mask=shown.getchannel("A") if shown.mode == "RGBA" else None)
        fitted = ImageOps.fit(flat, SIZE, Image.Resampling.LANCZOS, centering=(0.5, UPPER))
    out = io.BytesIO()
    fitted.save(out, "JPEG", quality=88)
    return out.getvalue()
