"""The system's keychain, where a person wants this computer to open a register by itself.

It holds the recovery code, under a name that tells nothing of the register and changes with its passphrase. Keyring is
loaded when it is asked for something, and nothing here fails because a system has no keychain.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from asm_desktop.domain.errors import UserError

SERVICE = "ASM Desktop"
SALT = 16


class NoKeychain(UserError):
    """The system offers none, or it refused."""

    template = (
        "This computer has no keychain that can be used here, or it refused. Nothing was kept there; the passphrase "
        "opens the file as before."
    )


def name_of(path: Path) -> str:
    """What a register is called in the keychain; another once its passphrase is another."""
    with path.open("rb") as file:
        return hashlib.sha256(file.read(SALT)).hexdigest()[:24]


def remember(name: str, code: str) -> None:
    """Have the keychain keep a recovery code. Raises NoKeychain."""
    _asked("set_password", name, code)
    if recall(name) != code:
        raise NoKeychain


def recall(name: str) -> str | None:
    """The code that the keychain keeps, if it does. Raises NoKeychain."""
    kept: str | None = _asked("get_password", name)
    return kept


def forget(name: str) -> None:
    """Have the keychain keep it no longer. Raises NoKeychain."""
    if recall(name) is not None:
        _asked("delete_password", name)


def _asked(what: str, *words: str) -> Any:
    """What keyring answers, whatever goes wrong in the system below it told in one sentence."""
    try:
        import keyring

        return getattr(keyring, what)(SERVICE, *words)
    except Exception as error:  # each system's back-end raises errors of its own
        raise NoKeychain from error
