"""How a promise came to its status: each change with its day, who made it, and the evidence given with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.services.promises import StatusChange, status_history
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.moments import moment_words
from ui.translation import declared
from ui.widgets.cell_row import INSET
from ui.widgets.emptying import empty
from ui.widgets.words import Words

MOST_SHOWN = 5


class StatusPart(QWidget):
    """The latest changes of the status, newest first; nothing before there was one."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = surroundings.session
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(INSET, 0, INSET, 0)
        self._lines.setSpacing(4)

    def show_story(self, story: Story) -> None:
        """Read how the record came to its status."""
        empty(self._lines)
        register = self._session.register
        found = self._session.attempt(lambda: status_history(register, story.row.key)) or []
        changes = [each for each in found if each.old]
        self.setVisible(bool(changes))
        for each in changes[:MOST_SHOWN]:
            self._lines.addWidget(Words(sentence(each), "soft", wraps=True).selectable())


def sentence(change: StatusChange) -> str:
    """One change in a line."""
    change_words = f"{declared(change.old)} → {declared(change.new)}"
    return " · ".join(filter(None, (change_words, change.evidence, moment_words(change.at), change.actor)))
