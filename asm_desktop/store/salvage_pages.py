"""A copy of a damaged encrypted file of which every page can be read, the damaged ones as pages of zeroes.

SQLCipher reads nothing more over a connection that met a damaged page. In the copy, which is as encrypted as the file,
those are replaced by pages that SQLCipher itself makes with the same key; SQLite then finds them damaged one by one.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from asm_desktop.store.drafts import BESIDE, copy_bytes, discard
from asm_desktop.store.opening import connect
from asm_desktop.store.page_check import PAGE, failing


@contextlib.contextmanager
def readable_copy(path: Path, key: str, scratch: Path) -> Iterator[Path]:
    """The path of such a copy, gone after the block; of the file itself where that is not encrypted, or all is whole.

    Raises the database's errors, OSError.
    """
    damaged = list(failing(path, key)) if key else []
    if not damaged:
        yield path
        return
    filling = scratch.with_name(f"{scratch.name}-filling")
    try:
        for ending in ("", *BESIDE[:2]):
            if (beside := path.with_name(f"{path.name}{ending}")).exists():
                copy_bytes(beside, scratch.with_name(f"{scratch.name}{ending}"))
        _make_filling(filling, key, path.stat().st_size)
        _replace(scratch, filling, damaged)
        yield scratch
    finally:
        discard(scratch)
        discard(filling)


def _make_filling(path: Path, key: str, size: int) -> None:
    """A database of at least so many bytes with the same key, all zeroes from its third page on."""
    discard(path)
    database = connect(path, key)
    try:
        database.execute_sql("PRAGMA journal_mode = OFF")
        database.execute_sql('CREATE TABLE "zeroes" ("content")')
        database.execute_sql('INSERT INTO "zeroes" VALUES (zeroblob(?))', (size,))
    finally:
        database.close()


def _replace(scratch: Path, filling: Path, damaged: list[int]) -> None:
    """Put pages of the filling in the place of the damaged ones, but for the first, which tells what the file is."""
    with scratch.open("r+b") as target, filling.open("rb") as source:
        for number in damaged:
            if number > 1:
                source.seek((number - 1) * PAGE)
                target.seek((number - 1) * PAGE)
                target.write(source.read(PAGE))
