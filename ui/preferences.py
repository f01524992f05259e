"""What the person chose for the window itself: mode, language, size. Nothing of any register is kept here."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QSettings

from ui.theme.mode import Mode
from ui.translation import LANGUAGES


class Preferences:
    """Choices that outlast the program, in the system's own place for settings."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings()

    @property
    def mode(self) -> Mode:
        """Light, dark or as the system; the latter until chosen."""
        kept = self._settings.value("mode")
        return next((mode for mode in Mode if mode.value == kept), Mode.SYSTEM)

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._settings.setValue("mode", mode.value)

    @property
    def language(self) -> str:
        """The code of the interface's language; the system's until chosen, else English."""
        kept = str(self._settings.value("language") or QLocale.system().name()[:2])
        return kept if kept in LANGUAGES else "en"

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window as it was left."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)
