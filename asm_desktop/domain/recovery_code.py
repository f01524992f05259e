"""The recovery code: the raw key of a register in letters that can be printed, read out and typed in again.

32 letters without those that look alike (Crockford's base 32), in groups of four; the last group tells a slip of the
pen from a wrong code.
"""

from __future__ import annotations

import hashlib

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = str.maketrans("OIL", "011")
KEY_BYTES, CHECK_BYTES = 32, 3
LENGTH, GROUP = 56, 4


def write(key: bytes) -> str:
    """The code of a raw key of 32 bytes."""
    number = int.from_bytes(key + _check(key), "big")
    letters = "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(letters[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def read(text: str) -> bytes | None:
    """The raw key that a code stands for, whatever its case and spacing; None for what is no code, or has a slip."""
    letters = "".join(text.replace("-", " ").split()).upper().translate(LOOKALIKES)
    if len(letters) != LENGTH or set(letters) - set(LETTERS):
        return None
    number = 0
    for letter in letters:
        number = number << 5 | LETTERS.index(letter)
    content = number.to_bytes(KEY_BYTES + CHECK_BYTES, "big")
    key, check = content[:KEY_BYTES], content[KEY_BYTES:]
    return key if check == _check(key) else None


def _check(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()[:CHECK_BYTES]
