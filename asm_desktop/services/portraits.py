"""Portraits of a register, seen and printed: it may come from anybody, and so a child process decodes them (SAFETY).

What a child made is remembered by digest for as long as the program runs, in the sizes that are needed; that a portrait
cannot be decoded is remembered too.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from asm_desktop.decoding.decoder import Decoder
from asm_desktop.decoding.problems import NotDecoded
from asm_desktop.services.register import Register

T = TypeVar("T")
SECONDS = 3.0
"""What a picture of the size that is kept takes a hundred times over."""
LONGEST_SEEN, MOST_SEEN = 256, 24
LONGEST_PRINTED, MOST_PRINTED = 650, 200
"""Pixels of the longer side, and how many are remembered: a few megabytes of each."""


class Pixels(NamedTuple):
    """A picture, upright: a byte each of red, green and blue."""

    width: int
    height: int
    rgb: bytes


_seen: dict[str, Pixels | None] = {}
_printed: dict[str, bytes | None] = {}


def is_known(digest: str) -> bool:
    """Whether a portrait was looked at before, so that `seen` tells all there is."""
    return digest in _seen


def seen(digest: str) -> Pixels | None:
    """A portrait as it was looked at before; None if it cannot be decoded."""
    return _seen.get(digest)


def look(register: Register, digest: str) -> Pixels | None:
    """A portrait to be looked at; None if it cannot be decoded. For a worker: it waits for the child."""
    with Decoder(SECONDS) as decoder:
        return _remember(_seen, MOST_SEEN, digest, _decoded(register, digest, LONGEST_SEEN, decoder))


def printed(register: Register, digests: Iterable[str | None]) -> dict[str, bytes]:
    """Portraits as JPEGs, all cropped alike, by digest; those that cannot be decoded are left out."""
    from asm_desktop.packs.portraits import cropped

    wanted = list(dict.fromkeys(filter(None, digests)))
    with Decoder(SECONDS) as decoder:
        for digest in [each for each in wanted if each not in _printed]:
            pixels = _decoded(register, digest, LONGEST_PRINTED, decoder)
            _remember(_printed, MOST_PRINTED, digest, cropped(*pixels) if pixels else None)
    return {digest: jpeg for digest in wanted if (jpeg := _printed.get(digest))}


def _decoded(register: Register, digest: str, longest: int, decoder: Decoder) -> Pixels | None:
    content = register.store.blob(digest)
    try:
        return Pixels(*decoder.picture(content, longest)) if content else None
    except NotDecoded:
        return None


def _remember(known: dict[str, T], most: int, digest: str, made: T) -> T:
    if len(known) >= most:
        known.clear()
    known[digest] = made
    return made
