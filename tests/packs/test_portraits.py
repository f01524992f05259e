"""Portraits: cropped alike, and never a way in."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from asm_desktop.packs import portraits


def picture(size: tuple[int, int], mode: str = "RGB", kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("size", [(300, 400), (1000, 200), (20, 900), (1, 1)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "LA"])
def test_every_portrait_has_one_shape(size: tuple[int, int], mode: str) -> None:
    cropped = portraits.portrait(picture(size, mode))
    assert cropped is not None
    with Image.open(io.BytesIO(cropped)) as opened:
        assert (opened.size, opened.format) == (portraits.SIZE, "JPEG")


def test_metadata_stays_behind_and_orientation_is_kept() -> None:
    sideways = Image.new("RGB", (200, 100), "white")
    sideways.paste("black", (0, 0, 100, 100))
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a secret"
    out = io.BytesIO()
    sideways.save(out, "JPEG", exif=exif.tobytes())
    cropped = portraits.portrait(out.getvalue())
    assert cropped is not None
    assert b"secret" not in cropped
    with Image.open(io.BytesIO(cropped)) as opened:
        top, bottom = opened.convert("L").getpixel((130, 10)), opened.convert("L").getpixel((130, 320))
    assert isinstance(top, int)
    assert isinstance(bottom, int)
    assert top < 50 < 200 < bottom


@pytest.mark.parametrize("content", [b"", b"not a picture", picture((9, 9))[:40], b"%PDF-1.4", b"<svg/>"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    assert portraits.portrait(content) is None


def test_a_picture_of_too_many_pixels_is_not_opened() -> None:
    assert portraits.portrait(picture((8000, 6000), "1")) is None
