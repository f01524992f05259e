"""Today: the day and how much there is, whose matters are shown, and the list; or what to do where it is empty."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from asm_desktop.domain.agenda import Entry
from asm_desktop.services import agenda
from asm_desktop.services.agenda import Agenda
from asm_desktop.services.register import Register
from ui.icons import icon
from ui.session import Session
from ui.today import owner_memory
from ui.today.agenda_list import AgendaList
from ui.today.rows import rows, summary
from ui.translation import translate
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Line, Words

LOG, EVENT = "new-engagement", "new-event"
WIDEST_OWNER = 240


class AgendaView(QWidget):
    """Reads in a worker, and again after each change while it is seen.

    What was ticked stays in its place, ticked, until the page is shown anew. `action_wanted` carries the id of an
    action of the window, `current_changed` follows the cursor.
    """

    action_wanted = Signal(str)
    current_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._may_change = session, not session.register.read_only
        self._kept: set[str] = set()
        self.agenda: Agenda | None = None
        self.date, self.summary = Words("", "heading"), Words("", "caption")
        self.owner = QComboBox()
        self.owner.setAccessibleName(translate("Today", "Whose matters are shown"))
        self.owner.setMaximumWidth(WIDEST_OWNER)
        self.owner.addItem(translate("Today", "Everyone’s"), "")
        self.printing = QToolButton()
        self.list = AgendaList(ticks=self._may_change)
        self.nothing = EmptyState("sunrise")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = translate("Today", "Print this list (Ctrl+Alt+P)")
        self.printing.setIcon(icon("printer"))
        self.printing.setProperty("kind", "quiet")
        self.printing.setToolTip(words)
        self.printing.setAccessibleName(words)
        above = QHBoxLayout()
        above.setContentsMargins(20, 10, 16, 10)
        above.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.date)
        told.addWidget(self.summary)
        above.addLayout(told, 1)
        above.addWidget(self.owner)
        above.addWidget(self.printing)
        for widget in (self.list, self.nothing):
            self._stack.addWidget(widget)
        self._explain()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(above)
        box.addWidget(Line())
        box.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.opened.connect(self.open)
        self.list.ticked.connect(self.tick)
        self.list.current_changed.connect(self.current_changed)
        self.owner.activated.connect(self._choose_owner)
        self.printing.clicked.connect(lambda: self.action_wanted.emit("print-table"))
        self._session.changed.connect(self._follow)

    def _explain(self) -> None:
        """What to do where nothing is due."""
        keys = QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText)
        advice = translate(
            "Today",
            "Events, tasks, follow-ups, commitments and deliveries stand here by their dates until they are done. "
            "Press {keys} to log an engagement, with what is to follow.",
        )
        heading = translate("Today", "Nothing needs doing today or in the 7 days ahead.")
        self.nothing.explain(heading, advice.format(keys=keys) if self._may_change else "")
        for action, sign, words, primary in (
            (LOG, "message-square", translate("Today", "Log an engagement…"), True),
            (EVENT, "calendar-plus", translate("Today", "New event…"), False),
        ):
            if self._may_change:
                button = self.nothing.add_button(sign, words, primary=primary)
                button.clicked.connect(partial(self.action_wanted.emit, action))

    def read_anew(self) -> None:
        """Read the agenda of the day; what was ticked before is not told any more."""
        self._kept.clear()
        self._read()

    def current(self) -> Entry | None:
        """The entry of the current line."""
        row = self.list.current()
        return row.entry if row is not None else None

    def open(self) -> None:
        """Show the record of the current line, or the view that it points at."""
        row = self.list.current()
        if row is not None and row.entry is not None:
            self._session.open_record(row.entry.key)
        elif row is not None and row.pointer is not None:
            self._session.open_view(row.pointer.ready.view)

    def tick(self) -> None:
        """Mark what the current line is about as done, or as open again."""
        entry = self.current()
        if entry is not None:
            self._kept.add(entry.key)
            self.action_wanted.emit("finish")

    def chosen_owner(self) -> str:
        """The key of the person whose matters are shown; empty for everyone."""
        return str(self.owner.currentData() or "")

    def _follow(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        today, kept = self._session.today(), tuple(self._kept)

        def read(register: Register) -> Agenda:
            return agenda.agenda(register, today, kept=kept)

        self._session.read_beside(self, read, self._show)

    def _show(self, found: Agenda) -> None:
        self.agenda = found
        self._offer_owners(found)
        self._show_rows()

    def _show_rows(self) -> None:
        if self.agenda is None:
            return
        day, owner = self.agenda.today, self.chosen_owner()
        date = QDate(day.year, day.month, day.day)
        self.date.setText(QLocale().toString(date, translate("Forms", "dddd, d MMMM yyyy")))
        self.summary.setText(summary(self.agenda, owner))
        shown = rows(self.agenda, owner)
        had_focus = self._stack.isAncestorOf(QApplication.focusWidget() or self)
        self.list.show_rows(shown)
        self._stack.setCurrentWidget(self.list if shown else self.nothing)
        self.setFocusProxy(self.list if shown else self.nothing)
        if had_focus:
            self.setFocus()
        self.current_changed.emit()

    def _offer_owners(self, found: Agenda) -> None:
        """Offer everyone, those who have anything to do, and who is chosen, whether or not they have."""
        wanted, name = self.chosen_owner() or owner_memory.recall(), self.owner.currentText()
        offered = dict(found.owners)
        if self.chosen_owner():
            offered.setdefault(wanted, name)
        self.owner.clear()
        self.owner.addItem(translate("Today", "Everyone’s"), "")
        for key, called in offered.items():
            self.owner.addItem(called, key)
        self.owner.setCurrentIndex(max(self.owner.findData(wanted), 0))
        self.owner.setVisible(bool(offered))

    def _choose_owner(self) -> None:
        owner_memory.remember(self.chosen_owner())
        self._show_rows()
