"""What macOS tells every program of its screen; that it slept is seen by the clocks."""

from __future__ import annotations

import ctypes

from PySide6.QtCore import QObject, Signal

FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LOCKED = b"com.apple.screenIsLocked"
UTF_8, AT_ONCE = 0x08000100, 4
CALLED = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


class MacScreen(QObject):
    """`told` carries "screen"."""

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._called = CALLED(lambda *_: self.told.emit("screen"))
        foundation = ctypes.CDLL(FRAMEWORK)
        foundation.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        add = foundation.CFNotificationCenterAddObserver
        add.argtypes = [*[ctypes.c_void_p] * 2, CALLED, *[ctypes.c_void_p] * 2, ctypes.c_long]
        add.restype = None
        name = foundation.CFStringCreateWithCString(None, LOCKED, UTF_8)
        add(foundation.CFNotificationCenterGetDistributedCenter(), None, self._called, name, None, AT_ONCE)
