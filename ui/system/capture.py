"""Keeping windows out of screenshots, recordings and shared screens, where the system offers that."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow

from ui.preferences import Preferences

EVERYBODY, NOBODY = 0x00, 0x11
"""WDA_NONE and WDA_EXCLUDEFROMCAPTURE of Windows."""
SHARED, UNSHARED = 1, 0
"""NSWindowSharingReadOnly and NSWindowSharingNone of macOS."""


def is_offered() -> bool:
    """Whether this system lets a program keep its windows to the screen."""
    return sys.platform in ("win32", "darwin")


def hide(window: QWindow, on: bool) -> None:
    """Keep a window out of what is captured, or let it be captured again."""
    import ctypes

    if sys.platform == "win32":
        ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(int(window.winId())), NOBODY if on else EVERYBODY)
    elif sys.platform == "darwin":
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.sel_registerName.restype = ctypes.c_void_p
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        set_one = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", objc))
        view = ctypes.c_void_p(int(window.winId()))
        native = send(view, objc.sel_registerName(b"window"))
        if native:
            set_one(native, objc.sel_registerName(b"setSharingType:"), UNSHARED if on else SHARED)


class CaptureGuard(QObject):
    """Hides each window as it comes to the front, while the person wants that."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._follow)
        self.apply()

    def apply(self) -> None:
        """Hide all windows that there are, or show them again."""
        for window in QGuiApplication.topLevelWindows():
            hide(window, self._preferences.hides_from_capture)

    def _follow(self, window: QWindow | None) -> None:
        if window is not None and self._preferences.hides_from_capture:
            hide(window, True)
