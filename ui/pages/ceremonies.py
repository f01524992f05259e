"""The page of ceremonies, meetings and visits (DOMAIN §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from asm_desktop.domain.records import Event
from ui.page import ActionsFor
from ui.record_page import RecordPage
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.ceremony.desk import CeremonyDesk


class CeremoniesPage(RecordPage):
    """Events, each with its briefing pack and the desk on which it is planned."""

    id = "ceremonies"
    title = QT_TRANSLATE_NOOP("Pages", "Ceremonies & meetings")
    icon = "calendar-days"
    nouns = ("event", "checklist_item", "seating_plan", "gift")

    def __init__(self, session: Session, actions_for: ActionsFor) -> None:
        super().__init__(session, actions_for)
        self._desk: CeremonyDesk | None = None
        self._stack = QStackedWidget()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._stack)
        self._stack.addWidget(self.split)

    def plan(self, key: str, part: str = "") -> None:
        """Show the desk of an event."""
        from ui.ceremony.desk import CeremonyDesk

        if self._desk is None:
            self._desk = CeremonyDesk(self.session)
            self._desk.left.connect(self.leave_desk)
            self._stack.addWidget(self._desk)
        self._stack.setCurrentWidget(self._desk)
        self._desk.show_event(key, part)
        self._tell()

    def desk(self) -> CeremonyDesk | None:
        """The desk, once an event was planned; whether it is shown is another question."""
        return self._desk

    def leave_desk(self) -> None:
        """Go back to the list of events, and to the one that was planned."""
        if self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
            self.table.setFocus()
            self._tell()

    def choose(self, noun: str) -> None:
        """Show the list of another kind of records."""
        self.leave_desk()
        super().choose(noun)

    def show_record(self, key: str, noun: str) -> None:
        """Show a record in its list."""
        self.leave_desk()
        super().show_record(key, noun)

    def planned(self) -> str:
        """The key of the event whose desk is shown; empty for none."""
        return self._desk.key() if self._desk is not None and self._stack.currentIndex() else ""

    def kinds(self) -> tuple[str, ...]:
        """The desk of an event takes the place of the lists."""
        return () if self.planned() else super().kinds()

    def selected(self) -> str | None:
        """The key of the record shown: on the desk, of the event."""
        return self.planned() or super().selected()

    def marked(self) -> list[str]:
        """The keys of the records selected: on the desk, of the event."""
        planned = self.planned()
        return [planned] if planned else super().marked()

    def noun(self) -> str:
        """The kind of records shown."""
        return Event.noun if self.planned() else super().noun()

    def _tell(self) -> None:
        """Tell that something else is shown."""
        self.kinds_changed.emit()
        self.selection_changed.emit()
