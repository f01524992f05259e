"""The day in large type: the clock of the place, the run sheet, and the guests as they arrive (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asm_desktop.domain.on_the_day import minutes_of_day, place_time
from asm_desktop.domain.own_words import heading_in
from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import city
from asm_desktop.services.ceremonies import day as days
from asm_desktop.services.ceremonies.guest_list import Guest
from ui.ceremony.day_guests import DayGuests
from ui.ceremony.day_items import DayItems
from ui.ceremony.replace_dialog import ReplaceDialog
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.style import fill
from ui.translation import date_words, language, translate
from ui.widgets.arrange import SideBySide, column
from ui.widgets.words import ElidedWords, Line, Words

Clock = Callable[[], datetime.datetime]
SECOND = 1000
LOW = 520
"""Pixels: in less, large type would push the buttons below the edge."""


def now() -> datetime.datetime:
    """This moment."""
    return datetime.datetime.now(datetime.UTC)


class DayView(QWidget):
    """Shows an event on its day, and notes what happens; `turned` asks for the whole screen, or to leave it."""

    turned = Signal()

    def __init__(self, session: Session, clock: Clock = now, *, is_whole: bool = False) -> None:
        super().__init__()
        fill(self, "surface")
        self.is_whole = is_whole
        self._session, self.clock = session, clock
        self._event: Event | None = None
        self._minute = ""
        self.day = days.Day(Event({}))
        self.time, self.title, self.other = Words("", "day-time"), ElidedWords("", "heading"), ElidedWords("", "soft")
        self.items, self.guests = DayItems(), DayGuests()
        self.undo = QPushButton(icon("undo-2"), translate("Actions", "Undo"))
        self.whole = QPushButton(icon("maximize"), translate("Ceremony", "Whole screen (F11)"))
        if is_whole:
            self.whole.setText(translate("Ceremony", "Leave the whole screen (Esc)"))
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.guests)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(16, 8, 16, 8)
        above.setSpacing(16)
        above.addWidget(self.time)
        above.addWidget(self.other, 1)
        above.addWidget(self.title, 1)
        self.title.setVisible(self.is_whole)
        for button in (self.undo, self.whole):
            button.setProperty("kind", "quiet")
            button.setIconSize(BESIDE_WORDS)
            above.addWidget(button)
        parts = SideBySide(self.items, self.guests, (420, 620), gives=None)
        column(self, above, Line(), parts, fills=parts)

    def _connect(self) -> None:
        self.items.began.connect(self.begin)
        self.items.ended.connect(self.end)
        self.guests.marked.connect(self.mark)
        self.undo.clicked.connect(self.take_back)
        self.whole.clicked.connect(self.turned)
        next_begins = QShortcut(QKeySequence("Ctrl+Return"), self)
        next_begins.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        next_begins.activated.connect(self.items.begin_next.click)

    def show_event(self, event: Event) -> None:
        """Show an event as it stands now."""
        self._event = event
        moment = self.clock()
        self.day = days.day(self._session.register, event, moment)
        may_change = not self._session.register.read_only
        self.guests.show_day(self.day, may_change=may_change)
        self.items.show_day(self.day, minutes_of_day(event, moment), may_change=may_change)
        self.title.setText(heading_in(event, language()))
        self.undo.setVisible(may_change)
        self.undo.setEnabled(self._session.register.undo_label() is not None)
        self._tell_time(moment)

    def begin(self, item: RunItem) -> None:
        """Note that an item begins now."""
        self._session.succeeds(lambda: days.begin(self._session.register, item, self.clock()))

    def end(self) -> None:
        """Note that the event ends now."""
        event = self._event
        if event is not None:
            self._session.succeeds(lambda: days.end(self._session.register, event, self.clock()))

    def mark(self, guest: Guest, arrival: str) -> None:
        """Note how it stands with a guest."""
        register = self._session.register
        if arrival == "arrived":
            self._session.succeeds(lambda: days.arrived(register, guest.row, self.clock()))
        elif arrival == "absent":
            self._session.succeeds(lambda: days.absent(register, guest.row))
        elif arrival == "expected":
            self._session.succeeds(lambda: days.expected(register, guest.row))
        else:
            dialog = ReplaceDialog(self._session, guest, self.window())
            if self._session.questions.ask(dialog):
                self.guests.choose(dialog.stand_in)

    def take_back(self) -> None:
        """Undo the latest action, whatever it was."""
        label = self._session.attempt(self._session.register.undo)
        if label:
            self._session.tell(translate("Ceremony", "Taken back: {label}").format(label=label))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run."""
        super().showEvent(event)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be set in smaller type where there is little room."""
        super().resizeEvent(event)
        low = self.height() < LOW
        if low != bool(self.property("low")):
            self.setProperty("low", low)
            for each in self.findChildren(QWidget):
                self.style().polish(each)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest."""
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        """With each minute, what is on and next may be another."""
        if self._event is None or not self._session.is_open:
            return
        moment = self.clock()
        if f"{place_time(self._event, moment):%d %H:%M}" != self._minute:
            event = self._event
            self._session.attempt(lambda: self.show_event(event))

    def _tell_time(self, moment: datetime.datetime) -> None:
        event = self._event
        assert event is not None
        here = place_time(event, moment)
        self._minute = f"{here:%d %H:%M}"
        self.time.setText(f"{here:%H:%M}")
        there = ""
        if event.second_zone:
            second = place_time(event.replace(zone=event.second_zone), moment)
            there = f"{second:%H:%M} {city(event.second_zone)}"
        another = ""
        if minutes_of_day(event, moment) is None and event.held_on is not None:
            another = translate("Ceremony", "not today: {day}").format(day=date_words(event.held_on))
        self.other.setText(" · ".join(filter(None, (city(event.zone), there, another))))
