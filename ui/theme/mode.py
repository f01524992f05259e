"""Light, dark, or as the system has it: choosing and applying the mode."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.theme import palette
from ui.theme.style import style_sheet


class Mode(Enum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
}


def use_mode(application: QApplication, mode: Mode) -> None:
    """Show the whole application in this mode from now on.

    Title bars follow where the platform knows of colour schemes; all else is drawn in our own colours.
    """
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES[mode])
    dark = mode is Mode.DARK or (mode is Mode.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark)
    palette.use_mode(dark=dark)
    application.setPalette(palette.qt_palette())
    if application.styleSheet():
        application.setStyleSheet(style_sheet())


def dress(application: QApplication) -> None:
    """Give the application its style sheet, best once the first window is made: making it goes faster without."""
    if not application.styleSheet():
        application.setStyleSheet(style_sheet())
