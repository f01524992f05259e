"""What the person chose for the window itself: mode, language, size. Nothing of any register is kept here."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QSettings

from ui.theme.mode import Mode
from ui.translation import LANGUAGES

LOCK_AFTER = 10
"""Minutes, until chosen otherwise."""

REMEMBERS = "remembered/any"
"""Set once this computer was to open any file by itself: until then nothing that this takes is loaded."""


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
    def lock_after(self) -> int:
        """Minutes without any input after which the window is locked; 0 for never."""
        kept = str(self._settings.value("lock/after", LOCK_AFTER))
        return int(kept) if kept.isascii() and kept.isdigit() else LOCK_AFTER

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._settings.setValue("lock/after", minutes)

    @property
    def locks_on_sleep(self) -> bool:
        """Whether the window is locked when the computer sleeps."""
        return self._is_on("lock/sleep")

    @locks_on_sleep.setter
    def locks_on_sleep(self, on: bool) -> None:
        self._turn("lock/sleep", on)

    @property
    def locks_with_screen(self) -> bool:
        """Whether the window is locked when the screen is."""
        return self._is_on("lock/screen")

    @locks_with_screen.setter
    def locks_with_screen(self, on: bool) -> None:
        self._turn("lock/screen", on)

    @property
    def hides_from_capture(self) -> bool:
        """Whether windows are kept out of screenshots and shared screens, where the system offers it."""
        return self._is_on("screen/hidden", "no")

    @hides_from_capture.setter
    def hides_from_capture(self, on: bool) -> None:
        self._turn("screen/hidden", on)

    def _is_on(self, name: str, usual: str = "yes") -> bool:
        return self._settings.value(name, usual) == "yes"

    def _turn(self, name: str, on: bool) -> None:
        self._settings.setValue(name, "yes" if on else "no")

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window as it was left."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)
