"""The fonts of the interface: the system's own, Noto Sans where there is none, Noto Sans KR for Hangul."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from asm_desktop.resources import path

LATIN = "Noto Sans"
HANGUL = "Noto Sans KR"
SIZE = 13
"""Size of ordinary text in pixels, before the scale of the screen."""


def use_fonts(application: QApplication) -> None:
    """Load the bundled fonts and set the application's own."""
    own = application.platformName() in ("windows", "cocoa")
    for file in () if own else ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(path("fonts", file)))
    QFontDatabase.addApplicationFont(str(path("fonts", "NotoSansKR-Regular.ttf")))
    font = QFont(application.font()) if own else QFont(LATIN)
    font.setFamilies([font.family(), HANGUL])
    font.setPixelSize(SIZE)
    application.setFont(font)


def use_last_font() -> None:
    """Load the font that the first page can do without for a moment: bold Hangul is drawn from the regular one."""
    QFontDatabase.addApplicationFont(str(path("fonts", "NotoSansKR-Bold.ttf")))
