"""The page of the day: what needs doing, by when and for whom."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.page import ActionsFor, Page
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from asm_desktop.domain.manner import Manner
    from asm_desktop.domain.progress import Progress
    from asm_desktop.services.printing import PrintedTable
    from asm_desktop.services.register import Register
    from ui.page import Printed


class TodayPage(Page):
    """Overdue, today and the days ahead, across all kinds of records."""

    id = "today"
    title = QT_TRANSLATE_NOOP("Pages", "Today")
    icon = "sunrise"

    def __init__(self, session: Session, actions_for: ActionsFor) -> None:
        super().__init__(session, actions_for)
        from ui.today.agenda_view import AgendaView

        self.agenda = AgendaView(session)
        self.agenda.action_wanted.connect(self.action_wanted)
        self.agenda.current_changed.connect(self.selection_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.agenda)
        self.setFocusProxy(self.agenda)

    @classmethod
    def count(cls, register: Register, today: datetime.date, /) -> int:
        """How many things are to be done today or are overdue."""
        from asm_desktop.services import agenda

        return agenda.pressing(register, today)

    def noun(self) -> str:
        """The kind of record that the current line is about; follow-ups are what is added here otherwise."""
        entry = self.agenda.current()
        return entry.noun if entry is not None else "follow_up"

    def selected(self) -> str | None:
        """The key of the record that the current line is about."""
        entry = self.agenda.current()
        return entry.key if entry is not None else None

    def marked(self) -> list[str]:
        """The same, as the actions on several records take it."""
        key = self.selected()
        return [key] if key else []

    def focus_filter(self) -> None:
        """Put the focus on the choice of whose matters are shown."""
        self.agenda.owner.setFocus()

    def printed(self) -> Printed | None:
        """The list as it is shown."""
        today, owner = self.session.today(), self.agenda.chosen_owner()

        def job(register: Register, manner: Manner, _: Progress) -> PrintedTable:
            from asm_desktop.services.printing_agenda import print_agenda

            return print_agenda(register, today, owner, manner)

        return translate("Pages", self.title), job

    def refresh(self) -> None:
        """Read the day."""
        self.agenda.read_anew()
