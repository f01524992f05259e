"""Locking the window on a register: when asked, when idle, asleep or behind a locked screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.covering import Cover
    from ui.desk import Desk
    from ui.place import Place
    from ui.watching import Watching


class Guard(QObject):
    """Takes the content of a window away, and shows it again where one was once the passphrase is given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._cover: Cover | None = None
        self._place: Place | None = None
        self._watching: Watching | None = None

    def lock(self) -> bool:
        """Lock an encrypted register until its passphrase is given; False where something is to be finished first."""
        session, window = self._desk.session, self._desk.window
        if self._cover or session is None or not isinstance(window, MainWindow) or not session.register.encrypted:
            return True
        from ui.covering import Cover, is_under_way
        from ui.place import Place

        if is_under_way():
            return False
        self._place = Place.of(window)
        self._cover = Cover(window, session.register.path.name, session.unlock)
        self._cover.page.opened.connect(self._show_unlocked, Qt.ConnectionType.QueuedConnection)
        session.lock_up()
        return True

    def _show_unlocked(self) -> None:
        """Show again what was locked, where one was."""
        assert self._cover is not None
        assert self._place is not None
        cover, self._cover = self._cover, None
        if not cover.is_empty:
            cover.lift()
            return
        self._desk.show_window()
        assert isinstance(self._desk.window, MainWindow)
        self._place.show(self._desk.window)

    def watch(self) -> None:
        """Look from now on whether the window is to be locked, and after what leaves it."""
        from ui.forms.confidential_copies import ConfidentialCopies

        session, window, preferences = self._desk.session, self._desk.window, self._desk.preferences
        if session is not None and window is not None:
            ConfidentialCopies(session, window)
        if self._watching is None:
            from ui.system import capture, memory
            from ui.watching import Watching

            memory.forbid_dumps()
            if capture.is_offered():
                capture.CaptureGuard(preferences, self)

            self._watching = Watching(preferences, self)
            self._watching.due.connect(self._lock_when_due)

    def _lock_when_due(self) -> None:
        if self._watching is not None and self.lock():
            self._watching.calm()
