"""When a window is to be locked: the clocks, the system's words, and what a person does."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.preferences import Preferences
from ui.system.windows_session import POWER_BROADCAST, SESSION_CHANGE, SESSION_LOCKED, SUSPENDS, WindowsSession
from ui.watching import Watching, slept

ROOT = Path(__file__).parents[2]


class Clocks:
    """Two clocks that stand still unless they are put on."""

    def __init__(self) -> None:
        self.now, self.asleep = 1000.0, 50.0


class Watched:
    """What is watched, by clocks of its own."""

    def __init__(self, parent: QObject) -> None:
        self.clocks, self.preferences = Clocks(), Preferences()
        self.watching = Watching(self.preferences, parent, lambda: self.clocks.now, lambda: self.clocks.asleep)
        self.times = 0
        self.watching.due.connect(self._count)

    def _count(self) -> None:
        self.times += 1

    def after(self, seconds: float, *, asleep: float = 0) -> bool:
        """Whether it is due once so much time has passed."""
        self.times = 0
        self.clocks.now += seconds
        self.clocks.asleep += asleep
        self.watching.look()
        return self.times > 0


@pytest.fixture
def watched(qapp: QApplication) -> Iterator[Watched]:
    parent = QObject(qapp)
    yield Watched(parent)
    parent.setParent(None)


def test_nobody_doing_anything_locks_after_the_minutes_chosen(watched: Watched) -> None:
    assert not watched.after(599)
    assert watched.after(1)
    assert watched.after(2), "it stays due until the window could be locked"
    watched.watching.calm()
    assert not watched.after(599)
    watched.preferences.lock_after = 1
    assert watched.after(0)
    watched.preferences.lock_after = 0
    assert not watched.after(1_000_000)


def test_keys_and_the_mouse_begin_the_time_anew(watched: Watched, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    handle = line.windowHandle()
    acts: list[Callable[[], None]] = [
        lambda: QTest.mouseMove(handle, QPoint(5, 5)),
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mouseMove(handle, QPoint(9, 9)),
    ]
    for act in acts:
        assert not watched.after(599)
        act()
        QApplication.processEvents()
    assert not watched.after(599)
    assert watched.after(1)
    assert line.text() == "a"


def test_a_sleep_locks_unless_that_is_turned_off(watched: Watched) -> None:
    assert not watched.after(2, asleep=0.2)
    assert watched.after(2, asleep=30)
    assert watched.after(2), "it stays due until the window could be locked"
    watched.watching.calm()
    assert not watched.after(2)
    watched.preferences.locks_on_sleep = False
    assert not watched.after(2, asleep=3600)


def test_the_clocks_of_this_system_tell_of_sleep() -> None:
    assert abs(slept() - slept()) < 1
    assert slept() > -1


@pytest.mark.parametrize(
    ("message", "first", "told"),
    [
        (POWER_BROADCAST, SUSPENDS, ["sleep"]),
        (SESSION_CHANGE, SESSION_LOCKED, ["screen"]),
        (POWER_BROADCAST, 0x0012, []),
        (SESSION_CHANGE, 0x0008, []),
        (0x000F, SESSION_LOCKED, []),
    ],
)
def test_what_windows_sends_to_a_window_is_understood(
    qapp: QApplication, message: int, first: int, told: list[str]
) -> None:
    session, heard = WindowsSession(qapp), list[str]()
    session.told.connect(heard.append)
    sent = wintypes.MSG(message=message, wParam=first)
    assert session.filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    assert heard == told
    qapp.removeNativeEventFilter(session.filter)
    session.setParent(None)


BUS = """
import os, sys
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.system import linux_session
application = QCoreApplication([])
listener = linux_session.listener(application)
listener.told.connect(lambda what: print(what, flush=True))
other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other")
assert other.registerService("org.freedesktop.login1")
manager = "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
saver = "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"
session = "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock"
def send():
    for place, *values in ((manager, True), (manager, False), (saver, True), (saver, False), (session,)):
        message = QDBusMessage.createSignal(*place)
        message.setArguments(values)
        other.send(message)
QTimer.singleShot(0, send)
QTimer.singleShot(1000, application.quit)
application.exec()
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="there is no D-Bus to be started"
)
def test_what_linux_desktops_tell_over_d_bus_is_understood() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", BUS]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout.split() == ["sleep", "screen", "screen"]
