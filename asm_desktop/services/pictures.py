"""Keeping pictures in the register: checked before they are opened in full, made small, and freed of what they tell."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, TypeVar

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Record
from asm_desktop.services.records import add_blob
from asm_desktop.services.register import Register

if TYPE_CHECKING:
    from PIL.Image import Image

R = TypeVar("R", bound=Record)
MOST_BYTES = 50_000_000
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 1200
"""Pixels; enough for a print 10 cm high."""


def keep_picture(register: Register, row: R, field: str, content: bytes) -> R:
    """Keep a picture file as the value of an attachment field. Raises InvalidValue for what is no fit picture."""
    small = prepare(content)
    with register.action(f"Change {row.fields[field].label} of {row.heading}") as store:
        store.update(type(row), row.key, {field: add_blob(store, small, "image/jpeg")})
    kept = register.store.get(type(row), row.key)
    assert kept is not None
    return kept


def prepare(content: bytes) -> bytes:
    """Return a picture as a JPEG, upright, at most LONGEST_SIDE long, without place, time or camera (SAFETY)."""
    out = io.BytesIO()
    _upright(content, LONGEST_SIDE, ("JPEG", "PNG", "WEBP")).save(out, "JPEG", quality=88)
    return out.getvalue()


def pixels(content: bytes, longest: int) -> tuple[int, int, bytes]:
    """Return a picture to look at: width, height, and a byte each of red, green and blue. Raises InvalidValue."""
    picture = _upright(content, longest, ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"))
    return picture.width, picture.height, picture.tobytes()


def _upright(content: bytes, longest: int, formats: tuple[str, ...]) -> Image:
    """The picture upright on white; its size is judged before it is opened in full. Raises InvalidValue."""
    from PIL import Image, ImageOps

    if len(content) > MOST_BYTES:
        raise InvalidValue(reason="This file is too large for a picture. Nothing was changed; choose a smaller one.")
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(content), formats=formats) as picture:
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            if picture.width * picture.height > MOST_PIXELS:
                reason = "This picture has more than 40 megapixels. Nothing was changed; choose a smaller one."
                raise InvalidValue(reason=reason)
            picture.thumbnail((longest, longest))
            upright = ImageOps.exif_transpose(picture)
            shown = upright.convert("RGBA") if upright.mode in ("LA", "P", "PA") else upright
            flat = Image.new("RGB", shown.size, "white")
            flat.paste(shown, mask=shown.getchannel("A") if shown.mode == "RGBA" else None)
            return flat
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        reason = "This file is not a picture that can be read. Nothing was changed; choose a JPEG, PNG or WebP file."
        raise InvalidValue(reason=reason) from None
