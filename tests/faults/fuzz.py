"""Data files, pictures and PDFs, each damaged at random: taken in or refused with a sentence, never more."""

from __future__ import annotations

import random
import time
from contextlib import closing
from pathlib import Path

from asm_desktop import resources
from asm_desktop.decoding.decoder import Decoder
from asm_desktop.decoding.problems import NotDecoded
from asm_desktop.domain.errors import InvalidData
from asm_desktop.services.exchange import import_register
from asm_desktop.services.register import Register
from tests.decoding.corpus import pdf, picture
from tests.store.contents import facts

LONGEST = 5.0
"""Seconds that one file may take."""
SPLICES = (b"\x00", b"\xff\xfe", b"[" * 2_000, b'"', b"{", b"-1e999", b"\\ud800", "‮́".encode())


def mutated(content: bytes) -> bytes:
    """The content with one to four pieces flipped, cut out, doubled or replaced."""
    made = bytearray(content)
    for _ in range(random.randint(1, 4)):
        start = random.randrange(len(made) + 1)
        end = min(len(made), start + random.randrange(1, 64))
        piece = bytes(made[start:end])
        made[start:end] = random.choice((b"", piece * 2, random.choice(SPLICES), random.randbytes(len(piece))))
    return bytes(made[: random.randrange(len(made) + 1)] if random.random() < 0.05 else made)


def _taken_in(register: Register, data: bytes) -> bool:
    """Whether a data file was taken in; then it is taken back, else nothing has changed."""
    held = facts(register.store.database)
    refusal: InvalidData | None = None
    try:
        import_register(register, data)
        register.undo()
    except InvalidData as error:
        refusal = error
    assert facts(register.store.database) == held, "a file refused, or taken back, has changed the register"
    assert refusal is None or refusal.problems, "a refusal without a reason"
    return refusal is None


def _decoded(decoder: Decoder, content: bytes, *, is_picture: bool) -> bool:
    try:
        if is_picture:
            decoder.portrait(content, 200)
        else:
            decoder.open(content)
    except NotDecoded:
        return False
    return True


def campaign(folder: Path, files: int) -> tuple[int, int]:
    """Try so many damaged files; returns how many were read all the same, and how many refused."""
    example = resources.path("register.example.json").read_bytes()
    sound = (picture("PNG"), picture("JPEG"), pdf())
    read = 0
    with closing(Register.create(folder / "fuzz.asm", None)) as register, Decoder(LONGEST) as decoder:
        for number in range(files):
            began = time.monotonic()
            which = number % 4
            if which == 3:
                read += _taken_in(register, mutated(example))
            else:
                read += _decoded(decoder, mutated(sound[which]), is_picture=which < 2)
            took = time.monotonic() - began
            assert took < 2 * LONGEST, f"file {number} took {took:.1f} s"
    return read, files - read
