"""The guests on the day: found by typing, marked by large buttons or keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.guests import ARRIVALS
from asm_desktop.services.ceremonies.day import Day
from asm_desktop.services.ceremonies.guest_list import Guest
from ui.ceremony.day_rows import DayList, row_of
from ui.icons import BESIDE_WORDS, icon
from ui.theme.palette import Role
from ui.translation import said, translate
from ui.widgets.flow import Flow
from ui.widgets.words import Words

TONES = {"arrived": Role.SUCCESS, "absent": Role.ERROR, "replaced": Role.WARNING}
MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DayGuests(QWidget):
    """`marked` carries a guest and "arrived", "absent", "replaced" or "expected"."""

    marked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: Day | None = None
        self.search = QLineEdit()
        self.list = DayList(translate("Ceremony", "Guests on the day"))
        self.count = Words("", "soft")
        self.buttons = {
            "arrived": QPushButton(icon("check", Role.ON_ACCENT), translate("Ceremony", "Arrived")),
            "absent": QPushButton(icon("x"), translate("Ceremony", "Absent")),
            "replaced": QPushButton(icon("users"), translate("Ceremony", "Replaced by…")),
            "expected": QPushButton(icon("undo-2"), translate("Ceremony", "Expected again")),
        }
        self._lay_out()
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self._show())
        self.list.itemDoubleClicked.connect(lambda _: self.mark("arrived"))
        self.list.currentRowChanged.connect(lambda _: self._allow())
        for arrival, button in self.buttons.items():
            button.clicked.connect(lambda _=False, arrival=arrival: self.mark(arrival))
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        self.search.setProperty("day", True)
        self.search.setPlaceholderText(translate("Ceremony", "Type a name; Enter: arrived"))
        self.search.setAccessibleName(translate("Ceremony", "Find a guest"))
        self.search.setClearButtonEnabled(True)
        keys = {
            "arrived": translate("Ceremony", "Enter"),
            "absent": translate("Ceremony", "Shift+Enter"),
            "replaced": translate("Ceremony", "Alt+Enter"),
        }
        row = Flow(spacing=8)
        for arrival, button in self.buttons.items():
            button.setProperty("day", True)
            button.setIconSize(BESIDE_WORDS)
            button.setToolTip(keys.get(arrival, ""))
            row.addWidget(button)
        self.buttons["arrived"].setProperty("kind", "primary")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addWidget(self.search)
        box.addWidget(self.count)
        box.addWidget(self.list, 1)
        box.addLayout(row)

    def show_day(self, day: Day, *, may_change: bool) -> None:
        """Show the guests as they stand."""
        self._day = day
        for button in self.buttons.values():
            button.setVisible(may_change)
        words = translate("Ceremony", "Arrived {arrived} · expected {expected} · absent {absent} · replaced {replaced}")
        self.count.setText(words.format(**{each: day.counted(each) for each in ARRIVALS if each != "declined"}))
        self._show()

    def current(self) -> Guest | None:
        """The guest who is marked next."""
        key = self.list.current_key()
        return next((each for each in self._day.guests if each.key == key), None) if self._day else None

    def choose(self, key: str) -> None:
        """Make a guest current."""
        self.search.clear()
        self._show(key)

    def mark(self, arrival: str) -> None:
        """Ask to note how it stands with the current guest; the line is free for the next name."""
        guest = self.current()
        if guest is not None and self.buttons[arrival].isEnabled() and not self.buttons[arrival].isHidden():
            self.marked.emit(guest, arrival)
            self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line, arrows move in the list; Enter marks from both."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, with_keys = Qt.Key(event.key()), event.modifiers()
        if key in ENTERS and not with_keys & Qt.KeyboardModifier.ControlModifier:
            shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
            self.mark("replaced" if with_keys & alt else "absent" if with_keys & shift else "arrived")
            return True
        if watched is self.search and key in MOVES:
            self.list.keyPressEvent(event)
            return True
        if watched is self.list and event.text().strip() and not with_keys:
            self.search.setFocus()
            self.search.setText(event.text())
            return True
        return False

    def _show(self, wanted: str = "") -> None:
        if self._day is None:
            return
        words = self.search.text().casefold().split()
        shown = [each for each in self._day.guests if all(word in _found_by(each) for word in words)]
        self.list.show_rows([_row(each) for each in shown], wanted)
        self._allow()

    def _allow(self) -> None:
        guest = self.current()
        for arrival, button in self.buttons.items():
            button.setEnabled(guest is not None and (arrival != guest.arrival or arrival == "replaced"))


def _found_by(guest: Guest) -> str:
    return " ".join((guest.name, guest.local, guest.post, guest.body, guest.represented)).casefold()


def _row(guest: Guest) -> QListWidgetItem:
    stands_in = translate("Ceremony", "for {name}").format(name=guest.represented) if guest.represented else ""
    below = " · ".join(filter(None, (guest.local, stands_in, guest.post, guest.body)))
    came = guest.row.arrived_at
    state = said(ARRIVALS[guest.arrival]) + (f" {came:%H:%M}" if guest.arrival == "arrived" and came else "")
    number = str(guest.place.number) if guest.place else "–"
    tone = TONES.get(guest.arrival, Role.TEXT_SOFT)
    return row_of(guest.key, guest.name, below, number, state, tone, faint=not guest.is_coming)
