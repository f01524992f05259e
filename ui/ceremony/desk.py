"""The desk on which one event is planned: its name and day above, the parts of the plan below (DOMAIN §4)."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from asm_desktop.domain.own_words import heading_in
from asm_desktop.domain.records import Event
from ui.ceremony.part import CeremonyPart
from ui.session import Session
from ui.theme.style import fill
from ui.translation import QT_TRANSLATE_NOOP, date_words, language, translate
from ui.widgets.arrange import column
from ui.widgets.icon_button import icon_button
from ui.widgets.segments import Segments
from ui.widgets.words import ElidedWords, Line, Words

MakePart = Callable[[Session], CeremonyPart]


def _guests(session: Session) -> CeremonyPart:
    from ui.ceremony.guests import GuestsPart

    return GuestsPart(session)


def _seating(session: Session) -> CeremonyPart:
    from ui.ceremony.seating import SeatingPart

    return SeatingPart(session)


def _signing(session: Session) -> CeremonyPart:
    from ui.ceremony.signing import SigningPart

    return SigningPart(session)


def _run_sheet(session: Session) -> CeremonyPart:
    from ui.ceremony.run_sheet import RunSheetPart

    return RunSheetPart(session)


def _countdown(session: Session) -> CeremonyPart:
    from ui.ceremony.countdown import CountdownPart

    return CountdownPart(session)


def _cards(session: Session) -> CeremonyPart:
    from ui.ceremony.cards import CardsPart

    return CardsPart(session)


def _script(session: Session) -> CeremonyPart:
    from ui.ceremony.script import ScriptPart

    return ScriptPart(session)


def _contingencies(session: Session) -> CeremonyPart:
    from ui.ceremony.contingencies import ContingenciesPart

    return ContingenciesPart(session)


def _gifts(session: Session) -> CeremonyPart:
    from ui.ceremony.gifts import GiftsPart

    return GiftsPart(session)


def _on_the_day(session: Session) -> CeremonyPart:
    from ui.ceremony.on_the_day import OnTheDayPart

    return OnTheDayPart(session)


def _debrief(session: Session) -> CeremonyPart:
    from ui.ceremony.debrief import DebriefPart

    return DebriefPart(session)


PARTS: dict[str, tuple[str, MakePart]] = {
    "guests": (QT_TRANSLATE_NOOP("Ceremony", "Guests"), _guests),
    "seating": (QT_TRANSLATE_NOOP("Ceremony", "Seating"), _seating),
    "signing": (QT_TRANSLATE_NOOP("Ceremony", "Signing"), _signing),
    "run_sheet": (QT_TRANSLATE_NOOP("Ceremony", "Run sheet"), _run_sheet),
    "countdown": (QT_TRANSLATE_NOOP("Ceremony", "Countdown"), _countdown),
    "script": (QT_TRANSLATE_NOOP("Ceremony", "Script"), _script),
    "contingencies": (QT_TRANSLATE_NOOP("Ceremony", "What if"), _contingencies),
    "cards": (QT_TRANSLATE_NOOP("Ceremony", "Cards"), _cards),
    "gifts": (QT_TRANSLATE_NOOP("Ceremony", "Gifts"), _gifts),
    "on_the_day": (QT_TRANSLATE_NOOP("Ceremony", "On the day"), _on_the_day),
    "debrief": (QT_TRANSLATE_NOOP("Ceremony", "Debrief"), _debrief),
}
"""By id, in their order: the title, and what makes the part when it is first shown."""
KEYS = dict(zip(PARTS, (f"Alt+{key}" for key in "1234567890-"), strict=True))
"""The keys that choose each part, as they lie beside each other."""


class CeremonyDesk(QWidget):
    """Plans one event; `left` asks to go back to the list of events."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(self, "surface")
        self._session = session
        self._key = ""
        self._stale = False
        self._parts: dict[str, CeremonyPart] = {}
        self._stack = QStackedWidget()
        self.back = icon_button("arrow-left", translate("Ceremony", "Back to all events"), "Alt+Left")
        self.title = ElidedWords("", "heading")
        self.day = Words("", "soft")
        titles = [translate("Ceremony", title) for title, _ in PARTS.values()]
        shown = [QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in KEYS.values()]
        self.segments = Segments(titles, wrap=True, keys=shown)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.segments.chosen.connect(lambda place: self.show_part(list(PARTS)[place]))
        session.changed.connect(lambda _: self._follow())
        for id, keys in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda id=id: self.show_part(id))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(12, 8, 16, 0)
        above.setSpacing(8)
        above.addWidget(self.back)
        above.addWidget(self.title, 1)
        above.addWidget(self.day)
        choice = QHBoxLayout()
        choice.setContentsMargins(12, 4, 12, 8)
        choice.addWidget(self.segments, 1)
        column(self, above, choice, Line(), self._stack, fills=self._stack)

    def key(self) -> str:
        """The key of the event that is planned; empty before one is shown."""
        return self._key

    def part(self) -> CeremonyPart | None:
        """The part shown."""
        part = self._stack.currentWidget()
        return part if isinstance(part, CeremonyPart) else None

    def show_event(self, key: str, part: str = "") -> None:
        """Plan this event, in this part of the plan or the one that was shown last."""
        self._key = key
        shown = self.part()
        self.show_part(part or (shown.id if shown else next(iter(PARTS))))

    def show_part(self, id: str) -> None:
        """Show a part of the plan, made when it is first wanted."""
        if id not in self._parts:
            self._parts[id] = PARTS[id][1](self._session)
            self._parts[id].part_wanted.connect(self.show_part)
            self._stack.addWidget(self._parts[id])
        self.segments.choose(list(PARTS).index(id))
        self._stack.setCurrentWidget(self._parts[id])
        self._read()
        self._parts[id].take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _follow(self) -> None:
        """Read again after a change, at once where it is seen; go back where the event is gone."""
        self._stale = True
        if self.isVisible() and self._key and self._session.is_open:
            self._read()

    def _read(self) -> None:
        self._stale = False
        found = self._session.register.store.get(Event, self._key) if self._key else None
        if found is None:
            self.left.emit()
            return
        self.title.setText(heading_in(found, language()))
        self.day.setText(_day_words(found))
        part = self.part()
        if part is not None:
            self._session.attempt(lambda: part.show_event(found))


def _day_words(event: Event) -> str:
    """The day of the event, and how far it is from today."""
    if event.held_on is None:
        return translate("Ceremony", "No date yet")
    days = (event.held_on.first() - datetime.date.today()).days
    words = {0: translate("Ceremony", "today"), 1: translate("Ceremony", "tomorrow")}.get(days)
    if words is None and event.held_on.precision == "day":
        ahead, past = translate("Ceremony", "in {days} days"), translate("Ceremony", "{days} days ago")
        words = (ahead if days > 0 else past).format(days=abs(days))
    return " · ".join(filter(None, (date_words(event.held_on), words, event.venue)))
