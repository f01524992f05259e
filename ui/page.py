"""What the window expects of a page: a name, kinds of records to choose from, and the record that is shown."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.services import listing
from asm_desktop.services.listing import View
from ui.session import Session
from ui.tables.column_memory import Columns
from ui.theme.style import fill

if TYPE_CHECKING:
    from asm_desktop.services.register import Register
    from ui.dialogs.printout_worker import Job

    Printed = tuple[str, Job]

ActionsFor = Callable[[str], list[QAction]]
"""Gives the actions offered beside a record of a noun."""


class Page(QWidget):
    """A page of the window; each kind states its facts once.

    `title` is English, translated under “Pages”; `nouns` are the kinds of records it shows, one at a time.
    `selection_changed`: another record is shown; `kinds_changed`: other kinds can be chosen; `add_wanted`: a first
    one is asked for; `painted`: the page was seen for the first time, so that what can wait may be done now.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    icon: ClassVar[str]
    nouns: ClassVar[tuple[str, ...]] = ()
    selection_changed = Signal()
    add_wanted = Signal()
    painted = Signal()
    kinds_changed = Signal()
    action_wanted = Signal(str)

    def __init__(self, session: Session, actions_for: ActionsFor) -> None:
        super().__init__()
        self.session, self.actions_for = session, actions_for
        self._seen = False
        fill(self, "surface")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, once all that is on the page has been painted too."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    @classmethod
    def count(cls, register: Register, _today: datetime.date, /) -> int:
        """The number that stands beside the name of the page, read in a worker: how many records it has."""
        return sum(listing.count(register, View(noun)) for noun in cls.nouns)

    def noun(self) -> str:
        """The kind of records shown; empty for a page without."""
        return ""

    def kinds(self) -> tuple[str, ...]:
        """The kinds of records that can be chosen now."""
        return self.nouns

    def choose(self, noun: str) -> None:
        """Show another kind of records."""

    def selected(self) -> str | None:
        """The key of the record shown."""
        return None

    def marked(self) -> list[str]:
        """The keys of every record selected in the table."""
        return []

    def show_record(self, key: str, noun: str) -> None:
        """Select a record and show it."""

    def plan(self, key: str, part: str = "") -> None:
        """Plan an event, where the page has a desk for it."""

    def focus_filter(self) -> None:
        """Put the cursor where the page is filtered."""

    def toggle_record(self) -> None:
        """Hide the record beside the table, or show it again."""

    def view(self) -> View | None:
        """What the table shows; None for a page without one."""
        return None

    def seen(self) -> tuple[View, str] | None:
        """The table just as it is seen, and the choice by which it stands in groups; None for a page without one."""
        return None

    def printed(self) -> Printed | None:
        """What prints the page, with its heading, where that is no table; None for all others."""
        return None

    def columns(self) -> Columns | None:
        """The columns of the table as they are seen; None for a page without one."""
        return None

    def use_columns(self, columns: Columns) -> None:
        """Show these columns in the table."""

    def open_view(self, view: View) -> None:
        """Show a view in the table."""

    def refresh(self) -> None:
        """Read again what is shown, once the window is on the screen."""
