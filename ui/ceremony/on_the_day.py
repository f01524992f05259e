"""The day as a part of the desk, and over the whole screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asm_desktop.domain.records import Event
from ui.ceremony.day_view import Clock, DayView
from ui.ceremony.part import CeremonyPart
from ui.session import Session
from ui.theme.style import fill
from ui.widgets.arrange import column
from ui.widgets.words import Words


class DayWindow(QWidget):
    """The day over the whole screen; Esc or F11 leaves it."""

    def __init__(self, session: Session, key: str, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        fill(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._key = session, key
        self.view = DayView(session, clock, is_whole=True)
        self.notice = Words("", "soft")
        self.notice.setContentsMargins(16, 4, 16, 8)
        column(self, self.view, self.notice, fills=self.view)
        self.view.turned.connect(self.close)
        for keys, act in (("Esc", self.close), ("F11", self.close), ("Ctrl+Z", self.view.take_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        session.changed.connect(self._follow)
        session.notice.connect(self._tell)
        self._follow()
        self.setFocusProxy(self.view)

    def _follow(self, _: object = None) -> None:
        """Read again after each change; close where the event is gone."""
        found = self._session.register.store.get(Event, self._key) if self._session.is_open else None
        if found is None:
            self.close()
            return
        self.setWindowTitle(found.heading)
        self._session.attempt(lambda: self.view.show_event(found))

    def _tell(self, sentence: str, is_error: bool) -> None:
        self.notice.setProperty("role", "error" if is_error else "soft")
        self.notice.style().polish(self.notice)
        self.notice.setText(sentence)


class OnTheDayPart(CeremonyPart):
    """Who is there, what is on, and what comes next."""

    id = "on_the_day"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.view = DayView(session)
        self.whole: DayWindow | None = None
        column(self, self.view)
        self.view.turned.connect(self.fill_screen)
        self.setFocusProxy(self.view)

    def read(self, event: Event) -> None:
        """Show the event as it stands."""
        self.view.show_event(event)

    def fill_screen(self) -> None:
        """Show the day over the whole screen."""
        if self.event_row is not None:
            self.whole = DayWindow(self.session, self.event_row.key, self.view.clock, self)
            self.whole.destroyed.connect(self._forget)
            self.whole.showFullScreen()
            self.whole.setFocus()

    def _forget(self) -> None:
        self.whole = None
