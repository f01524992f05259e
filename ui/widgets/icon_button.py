"""A button that shows an icon only; its words are its tool tip and its accessible name."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from ui.icons import icon


def icon_button(symbol: str, words: str, keys: str = "") -> QToolButton:
    """A quiet button with an icon, and keys that press it."""
    button = QToolButton()
    button.setIcon(icon(symbol))
    button.setProperty("kind", "quiet")
    button.setToolTip(words)
    button.setAccessibleName(words)
    if keys:
        button.setShortcut(keys)
    return button
