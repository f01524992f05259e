"""What Windows tells a window of power and of its session."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

POWER_BROADCAST, SUSPENDS = 0x0218, 0x0004
SESSION_CHANGE, SESSION_LOCKED = 0x02B1, 0x0007
TOLD = {(POWER_BROADCAST, SUSPENDS): "sleep", (SESSION_CHANGE, SESSION_LOCKED): "screen"}
"""What a message with its first parameter tells."""
THIS_SESSION = 0


class _Filter(QAbstractNativeEventFilter):
    """Looks at each message that Windows sends to a window of this program."""

    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(self, kind: Any, message: int) -> tuple[bool, int]:
        """Tell of what is listened for; let everything through."""
        sent = wintypes.MSG.from_address(int(message))
        if (what := TOLD.get((sent.message, sent.wParam))) is not None:
            self._session.told.emit(what)
        return False, 0


class WindowsSession(QObject):
    """`told` carries "sleep" or "screen"."""

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.filter = _Filter(self)
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.installNativeEventFilter(self.filter)
        application.focusWindowChanged.connect(_register)
        _register(application.focusWindow())


def _register(window: QWindow | None) -> None:
    """Have Windows tell this window of its session; telling it twice does no harm."""
    if sys.platform == "win32" and window is not None:
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(int(window.winId())), THIS_SESSION)
