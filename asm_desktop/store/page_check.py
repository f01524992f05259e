"""Whether an encrypted page is as the key made it: SQLCipher's own check, done on one page at a time.

Source: SQLCipher's documentation of its design: an HMAC-SHA512 over the page and its number ends each page.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

MOST_NAMED = 5
PAGE, MAC, SALT = 4096, 64, 16
"""Bytes of a page, of the check that ends it, and of the salt that begins the first one."""


def is_genuine(page: bytes, number: int, key: str) -> bool:
    """Whether a page with this number was made with a raw key: a wrong one, or damage, makes its check fail."""
    import hmac

    if len(page) < PAGE:
        return False
    body, mac = page[SALT if number == 1 else 0 : -MAC], page[-MAC:]
    return hmac.compare_digest(hmac.new(_mac_key(key), body + number.to_bytes(4, "little"), "sha512").digest(), mac)


def _mac_key(key: str) -> bytes:
    import hashlib

    salt = bytes.fromhex(key[64:])
    return hashlib.pbkdf2_hmac("sha512", bytes.fromhex(key[:64]), bytes(byte ^ 0x3A for byte in salt), 2, 32)


def failing(path: Path, key: str) -> Iterator[int]:
    """The numbers of the pages of an encrypted file that are not as the key made them."""
    with path.open("rb") as file:
        number = 1
        while page := file.read(PAGE):
            if not is_genuine(page, number, key):
                yield number
            number += 1


def named(path: Path, key: str) -> str:
    """What is wrong with a file that cannot be read, in words that go on a sentence; empty if that cannot be told."""
    size = path.stat().st_size
    if size % PAGE:
        return "its end is missing"
    if not key:
        with path.open("rb") as file:
            pages = int.from_bytes(file.read(32)[28:], "big")
        return "its end is missing" if size // PAGE < pages else ""
    found = list(failing(path, key))
    if not found:
        return ""
    more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
    pages_named = ", ".join(map(str, found[:MOST_NAMED]))
    return f"what is on page {pages_named}{more} is not what was written there, as after a flipped bit"
