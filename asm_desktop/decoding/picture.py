"""Decoding one picture; its size is judged before it is opened in full. For the child process only."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from asm_desktop.decoding.problems import MOST_PIXELS, Damaged, TooLarge

if TYPE_CHECKING:
    from PIL.Image import Image

PORTRAITS = ("JPEG", "PNG", "WEBP")
ALL = (*PORTRAITS, "GIF", "BMP", "TIFF")


def jpeg(content: bytes, longest: int) -> bytes:
    """A picture as a JPEG, upright, at most so long, without place, time or camera. Raises Damaged, TooLarge."""
    out = io.BytesIO()
    _upright(content, longest, PORTRAITS).save(out, "JPEG", quality=88)
    return out.getvalue()


def portrait(content: bytes, longest: int) -> bytes:
    """A picture as `jpeg` makes it; the same bytes where it is as plain already. Raises Damaged, TooLarge."""
    made = jpeg(content, longest)
    return content if _is_plain(content, longest) else made


def _is_plain(content: bytes, longest: int) -> bool:
    """Whether a picture that could be read is a JPEG or PNG, small enough, that tells nothing else."""
    from PIL import Image

    with Image.open(io.BytesIO(content), formats=PORTRAITS) as picture:
        told = {name for name in picture.info if not str(name).startswith(("jfif", "progressi", "dpi"))}
        simple = picture.format in ("JPEG", "PNG") and picture.mode in ("RGB", "L", "P")
        return simple and max(picture.size) <= longest and not told


def pixels(content: bytes, longest: int) -> tuple[int, int, bytes]:
    """A picture to look at: width, height, and a byte each of red, green and blue. Raises Damaged, TooLarge."""
    picture = _upright(content, longest, ALL)
    return picture.width, picture.height, picture.tobytes()


def _upright(content: bytes, longest: int, formats: tuple[str, ...]) -> Image:
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(content), formats=formats) as picture:
            warnings.simplefilter("ignore")
            if picture.width * picture.height > MOST_PIXELS:
                raise TooLarge()
            picture.thumbnail((longest, longest))
            upright = ImageOps.exif_transpose(picture)
            shown = upright.convert("RGBA") if upright.mode in ("LA", "P", "PA") else upright
            flat = Image.new("RGB", shown.size, "white")
            flat.paste(shown, mask=shown.getchannel("A") if shown.mode == "RGBA" else None)
            return flat
    except Image.DecompressionBombError:
        raise TooLarge() from None
    except (OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, OverflowError, TypeError):
        raise Damaged() from None
