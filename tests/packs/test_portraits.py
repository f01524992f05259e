"""Portraits are cropped alike, whatever their shape."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from asm_desktop.packs import portraits


@pytest.mark.parametrize("size", [(300, 400), (1000, 200), (20, 900), (1, 1)])
def test_every_portrait_has_one_shape(size: tuple[int, int]) -> None:
    cropped = portraits.cropped(*size, Image.new("RGB", size, "teal").tobytes())
    with Image.open(io.BytesIO(cropped)) as opened:
        assert (opened.size, opened.format) == (portraits.SIZE, "JPEG")
