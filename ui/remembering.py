"""Which registers this computer opens by itself: their names in the keychain, which tell nothing of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from asm_desktop.services.keychain import forget, name_of, recall, remember
from ui.preferences import REMEMBERS

REMEMBERED = "remembered/"


def name_if_remembered(path: Path) -> str:
    """The name of a file in the keychain, which itself is not asked; empty where it was not to keep its key."""
    try:
        name = name_of(path)
    except OSError:
        return ""
    return name if QSettings().value(f"{REMEMBERED}{name}") == "yes" else ""


def keep(path: Path, code: str) -> None:
    """Have this computer open a file by itself from now on. Raises NoKeychain."""
    name = name_of(path)
    remember(name, code)
    QSettings().setValue(f"{REMEMBERED}{name}", "yes")
    QSettings().setValue(REMEMBERS, "yes")


def let_go(name: str) -> None:
    """Have this computer ask for the passphrase again. Raises NoKeychain."""
    QSettings().remove(f"{REMEMBERED}{name}")
    forget(name)


def code_of(path: Path) -> str | None:
    """The recovery code that the keychain keeps for a file, where it was asked to. Raises NoKeychain."""
    name = name_if_remembered(path)
    return recall(name) if name else None
