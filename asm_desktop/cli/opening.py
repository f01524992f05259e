"""Opening a register for a command: where the passphrase comes from, and closing the file again."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from asm_desktop.cli.names import VARIABLE
from asm_desktop.domain.errors import FileExists, PassphraseNeeded, UserError
from asm_desktop.services import checking
from asm_desktop.services.register import Register
from asm_desktop.services.saving import NotReadable, read_whole

LONGEST_FILE = 65536


class NoPassphrase(UserError):
    """A passphrase is needed, and there is no terminal to ask on."""

    template = (
        "{name} needs a passphrase, and there is no terminal to ask for it. Nothing was changed. Give it with "
        "--passphrase-file, or in the environment variable ASM_DESKTOP_PASSPHRASE."
    )


class EmptyPassphrase(UserError):
    """Nothing was given as a passphrase."""

    template = "The passphrase is empty, and no file was made or opened. Give one, or for a new file --unencrypted."


class PassphrasesDiffer(UserError):
    """A new passphrase was typed in two different ways."""

    template = "The two passphrases differ, and nothing was made or changed. Try again."


@contextlib.contextmanager
def opened(options: argparse.Namespace, *, writing: bool = False) -> Iterator[Register]:
    """The register that the command names, for reading only unless it writes; closed at the end. Raises UserError."""
    register = _open(options.file, given(options), writing)
    try:
        yield register
    finally:
        register.close()


def _open(path: Path, passphrase: str | None, writing: bool) -> Register:
    try:
        return Register.open(path, passphrase, read_only=not writing)
    except PassphraseNeeded:
        return Register.open(path, _ask(f"Passphrase of {path.name}: ", path), read_only=not writing)


def existing(options: argparse.Namespace) -> str | None:
    """The passphrase that opens the command's file, asked for if need be; None if it needs none. Raises UserError."""
    passphrase = given(options)
    try:
        Register.open(options.file, passphrase, read_only=True).close()
    except PassphraseNeeded:
        passphrase = _ask(f"Passphrase of {options.file.name}: ", options.file)
        Register.open(options.file, passphrase, read_only=True).close()
    return passphrase


def needed(options: argparse.Namespace, file: Path | None = None) -> str | None:
    """The passphrase given or asked for, whether it opens a file or not; None for a file without one.

    The file is the command's, unless another is named.
    """
    passphrase = given(options)
    if passphrase is None and checking.needs_passphrase(file or options.file):
        return _ask(f"Passphrase of {options.file.name}: ", options.file)
    return passphrase


def chosen(options: argparse.Namespace) -> str | None:
    """The passphrase for a new file, typed twice on a terminal; None for an unencrypted one. Raises UserError."""
    if options.file.exists() or options.file.is_symlink():
        raise FileExists(name=options.file.name)
    if options.unencrypted:
        return None
    return given(options) or _ask_twice(options.file)


def renewed(options: argparse.Namespace) -> str | None:
    """The new passphrase of a register, typed twice on a terminal; None for no encryption. Raises UserError."""
    if options.unencrypted:
        return None
    if options.new_passphrase_file is not None:
        return _first_line(options.new_passphrase_file)
    return _ask_twice(options.file)


def _ask_twice(path: Path) -> str:
    passphrase = _ask(f"New passphrase for {path.name}: ", path)
    if passphrase != _ask("The same passphrase again: ", path):
        raise PassphrasesDiffer()
    return passphrase


def given(options: argparse.Namespace) -> str | None:
    """The passphrase from --passphrase-file or the environment; None where neither gives one. Raises UserError."""
    path: Path | None = options.passphrase_file
    return os.environ.get(VARIABLE) or None if path is None else _first_line(path)


def _first_line(path: Path) -> str:
    try:
        text = read_whole(path, LONGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotReadable(name=path.name, reason="it is not UTF-8 text") from None
    return _not_empty((text.splitlines() or [""])[0])


def _ask(prompt: str, path: Path) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise NoPassphrase(name=path.name)
    try:
        return _not_empty(getpass.getpass(prompt))
    except EOFError:
        raise NoPassphrase(name=path.name) from None


def _not_empty(passphrase: str) -> str:
    if not passphrase:
        raise EmptyPassphrase()
    return passphrase
