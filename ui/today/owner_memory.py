"""Whose matters a person likes to see on Today; only the identifier is kept, so no name leaves the file."""

from __future__ import annotations

from PySide6.QtCore import QSettings

SETTING = "pages/today/owner"


def recall() -> str:
    """The key of the person chosen last; empty for everyone."""
    return str(QSettings().value(SETTING) or "")


def remember(owner: str) -> None:
    """Keep the choice for the next time."""
    QSettings().setValue(SETTING, owner)
