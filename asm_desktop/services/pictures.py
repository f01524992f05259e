"""Keeping pictures in the register: decoded in a child process, made small, and freed of what they tell (SAFETY)."""

from __future__ import annotations

from typing import TypeVar

from asm_desktop.decoding.decoder import Decoder
from asm_desktop.decoding.problems import Damaged, TooLarge
from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Record
from asm_desktop.services.records import add_blob
from asm_desktop.services.register import Register

R = TypeVar("R", bound=Record)
MOST_BYTES = 50_000_000
LONGEST_SIDE = 1200
"""Pixels; enough for a print 10 cm high."""


def keep_picture(register: Register, row: R, field: str, content: bytes) -> R:
    """Keep a picture file as the value of an attachment field.

    Raises InvalidValue for what is no fit picture, NotDecoded for one that takes too much to read.
    """
    with Decoder() as decoder:
        small = prepare(content, decoder)
    return keep_prepared(register, row, field, small)


def keep_prepared(register: Register, row: R, field: str, small: bytes) -> R:
    """Keep a picture that `prepare` made as the value of an attachment field."""
    with register.action(f"Change {row.fields[field].label} of {row.heading}") as store:
        store.update(type(row), row.key, {field: add_blob(store, small, "image/jpeg")})
    kept = register.store.get(type(row), row.key)
    assert kept is not None
    return kept


def prepare(content: bytes, decoder: Decoder) -> bytes:
    """Return a picture as a JPEG, upright, at most LONGEST_SIDE long, without place, time or camera (SAFETY).

    Safe to call from a worker. Raises InvalidValue, and NotDecoded for a picture that takes too much to read.
    """
    if len(content) > MOST_BYTES:
        raise InvalidValue(reason="This file is too large for a picture. Nothing was changed; choose a smaller one.")
    try:
        return decoder.jpeg(content, LONGEST_SIDE)
    except TooLarge:
        reason = "This picture has more than 40 megapixels. Nothing was changed; choose a smaller one."
    except Damaged:
        reason = "This file is not a picture that can be read. Nothing was changed; choose a JPEG, PNG or WebP file."
    raise InvalidValue(reason=reason)
