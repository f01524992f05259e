"""Handing out what was printed: a PDF written where the person chooses, open to all or with a password."""

from __future__ import annotations

from pathlib import Path

from asm_desktop.services import saving


def save(target: Path, pdf: bytes, register: Path, password: str | None = None) -> None:
    """Write a PDF, encrypted with AES-256 if there is a password; it is there whole or not at all.

    `register` is the file that it comes from, which is never replaced.
    Raises WouldReplaceRegister, CannotWrite, InvalidValue.
    """
    saving.keep_apart(target, register)
    if password is not None:
        from asm_desktop.packs.sealed import sealed

        pdf = sealed(pdf, password)
    saving.write_whole(target, pdf)
