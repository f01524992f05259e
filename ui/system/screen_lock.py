"""Who tells of sleep and of the locked screen on this system; nobody where the system has no such way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtCore import SignalInstance

    class Listener(Protocol):
        """`told` carries "sleep" before the computer sleeps, and "screen" when its screen is locked."""

        told: SignalInstance


def listener(parent: QObject) -> Listener | None:
    """Listen to the system from now on; None where it does not tell."""
    if sys.platform == "win32":
        from ui.system.windows_session import WindowsSession

        return cast("Listener", WindowsSession(parent))
    if sys.platform == "darwin":
        from ui.system.mac_screen import MacScreen

        return cast("Listener", MacScreen(parent))
    from ui.system import linux_session

    return cast("Listener | None", linux_session.listener(parent))
