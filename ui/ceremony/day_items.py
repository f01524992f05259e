"""The run sheet on the day: what is on, what comes next and how late it is, and when each item began."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.records import RunItem
from asm_desktop.domain.run_sheet import Slot, clock
from asm_desktop.services.ceremonies.day import Day
from ui.ceremony.day_rows import KEY, DayList, row_of
from ui.icons import BESIDE_WORDS, icon
from ui.theme.palette import Role
from ui.translation import translate
from ui.widgets.flow import Flow
from ui.widgets.words import Words

LONGEST = 22
"""Letters of an item's name on a button."""


class DayItems(QWidget):
    """`began` carries the item that begins; `ended` tells that the event is over."""

    began = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: Day | None = None
        self._may_change = False
        self._on: tuple[int | None, int | None] = (None, None)
        self.now, self.now_more = Words("", "day", wraps=True), Words("", "day-soft", wraps=True)
        self.next, self.next_more = Words("", "day", wraps=True), Words("", "day-soft", wraps=True)
        self.list = DayList(translate("Ceremony", "Run sheet on the day"))
        self.begin_next = QPushButton(icon("check", Role.ON_ACCENT), "")
        self.begin_this = QPushButton(translate("Ceremony", "This item begins"))
        self.end = QPushButton(translate("Ceremony", "Event has ended"))
        self._lay_out()
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self.begin_current())
        self.begin_next.clicked.connect(self._begin_next)
        self.begin_this.clicked.connect(self.begin_current)
        self.end.clicked.connect(self.ended)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(4)
        for heading, words, more in (
            (translate("Ceremony", "NOW"), self.now, self.now_more),
            (translate("Ceremony", "NEXT"), self.next, self.next_more),
        ):
            box.addWidget(Words(heading, "overline"))
            box.addWidget(words)
            box.addWidget(more)
            box.addSpacing(8)
        self.begin_next.setProperty("kind", "primary")
        self.begin_next.setToolTip(translate("Ceremony", "Ctrl+Enter"))
        row = Flow(spacing=8)
        for button in (self.begin_next, self.begin_this, self.end):
            button.setProperty("day", True)
            button.setIconSize(BESIDE_WORDS)
        row.addWidget(self.begin_this)
        row.addWidget(self.end)
        box.addWidget(self.begin_next)
        box.addSpacing(8)
        box.addWidget(self.list, 1)
        box.addSpacing(4)
        box.addLayout(row)

    def show_day(self, day: Day, now: int | None, *, may_change: bool) -> None:
        """Show the items as they stand; `now` is in minutes after midnight, None on another day."""
        self._day, self._may_change = day, may_change
        standing = day.standing
        self._tell(self.now, self.now_more, standing.on, _lasts)
        late = translate("Ceremony", "{minutes} min late").format(minutes=standing.late) if standing.late else ""
        self._tell(self.next, self.next_more, standing.next, lambda slot: late or _ahead(slot, now))
        self.next_more.setProperty("role", "day-late" if standing.late else "day-soft")
        self.next_more.style().polish(self.next_more)
        wanted = ""
        if self._on != (standing.on, standing.next):
            self._on = standing.on, standing.next
            place = standing.on if standing.on is not None else standing.next
            wanted = day.slots[place].item.key if place is not None else ""
        self.list.show_rows([self._row(place, slot) for place, slot in enumerate(day.slots)], wanted)
        begins = day.slots[standing.begins].item.item or "" if standing.begins is not None else ""
        words = translate("Ceremony", "Begins now: {item}") if begins else translate("Ceremony", "Nothing more begins")
        short = begins if len(begins) <= LONGEST else f"{begins[:LONGEST]}…"
        self.begin_next.setText(words.format(item=short.replace("&", "&&")))
        self.begin_next.setEnabled(bool(begins))
        for button in (self.begin_next, self.begin_this, self.end):
            button.setVisible(may_change and bool(day.slots))
        self.end.setEnabled(day.event.ended is None)

    def begin_current(self) -> None:
        """Ask to note that the item chosen in the list begins."""
        row = self.list.currentItem()
        if row is not None and self._may_change:
            self._begin(str(row.data(KEY)))

    def _begin_next(self) -> None:
        place = self._day.standing.begins if self._day else None
        if self._day is not None and place is not None:
            self.began.emit(self._day.slots[place].item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list begins the item chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.begin_current()
                return True
        return False

    def _begin(self, key: str) -> None:
        item: RunItem | None = None
        if self._day is not None:
            item = next((slot.item for slot in self._day.slots if slot.item.key == key), None)
        if item is not None:
            self.began.emit(item)

    def _tell(self, words: Words, more: Words, place: int | None, when: Callable[[Slot], str]) -> None:
        slot = self._day.slots[place] if self._day is not None and place is not None else None
        who = self._day.who[place] if self._day is not None and place is not None else ""
        words.setText((slot.item.item or "") if slot else "–")
        told = when(slot) if slot is not None else ""
        more.setText(" · ".join(filter(None, (told, who, (slot.item.cue or "") if slot else ""))))

    def _row(self, place: int, slot: Slot) -> QListWidgetItem:
        item = slot.item
        assert self._day is not None
        state, tone = "", Role.TEXT_SOFT
        if item.began is not None:
            state = f"{item.began:%H:%M}" + (f" – {item.ended:%H:%M}" if item.ended else "")
            tone = Role.SUCCESS
        if place == self._day.standing.on:
            state, tone = translate("Ceremony", "Now"), Role.ACCENT
        below = " · ".join(filter(None, (_minutes(slot), self._day.who[place], item.cue)))
        over = item.ended is not None
        return row_of(item.key, item.item or "", below, clock(slot.start), state, tone, faint=over)


def _minutes(slot: Slot) -> str:
    return translate("Ceremony", "{minutes} min").format(minutes=slot.length) if slot.length is not None else ""


def _lasts(slot: Slot) -> str:
    """From when until when an item lasts."""
    return " – ".join(filter(None, (clock(slot.start), clock(slot.end))))


def _ahead(slot: Slot, now: int | None) -> str:
    """When an item begins, and in how many minutes."""
    begins = clock(slot.start)
    if now is None or slot.start is None or slot.start < now:
        return begins
    ahead = translate("Ceremony", "in {minutes} min").format(minutes=slot.start - now)
    return f"{begins} · {ahead}"
