"""What logind and the screen savers of Linux desktops tell over D-Bus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)


class LinuxSession(QObject):
    """`told` carries "sleep" or "screen"."""

    told = Signal(str)

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """The computer goes to sleep, or has woken up."""
        if begins:
            self.told.emit("sleep")

    @Slot(bool)
    def saving(self, begins: bool) -> None:
        """The screen is locked, or was unlocked."""
        if begins:
            self.told.emit("screen")

    @Slot()
    def locking(self) -> None:
        """The session is asked to lock."""
        self.told.emit("screen")


def listener(parent: QObject) -> LinuxSession | None:
    """Listen to whatever buses there are; None where there is none."""
    made = LinuxSession(parent)
    system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
    heard = False
    if system.isConnected():
        manager = "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep"
        heard = system.connect(LOGIND, *manager, made, _slot("sleeping(bool)"))
        heard |= system.connect(LOGIND, "", f"{LOGIND}.Session", "Lock", made, _slot("locking()"))
    if session.isConnected():
        for name, path in SAVERS:
            heard |= session.connect("", path, name, "ActiveChanged", made, _slot("saving(bool)"))
    return made if heard else None


def _slot(signature: str) -> Any:
    return SLOT(signature)  # a str, which is what connect takes, whatever its stub says
