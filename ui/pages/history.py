"""The page of the history: every action on the register, and what it changed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.page import ActionsFor, Page
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP


class HistoryPage(Page):
    """Who changed what, when, and what it was before."""

    id = "history"
    title = QT_TRANSLATE_NOOP("Pages", "History")
    icon = "history"

    def __init__(self, session: Session, actions_for: ActionsFor) -> None:
        super().__init__(session, actions_for)
        from ui.history_view import HistoryView

        self._view = HistoryView(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def focus_filter(self) -> None:
        """Put the focus on the list, which is searched by typing."""
        self._view.list.setFocus()

    def refresh(self) -> None:
        """Read the newest actions."""
        self._view.read_again()
