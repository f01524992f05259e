"""Other records that may be the same as the one shown, each with the reason and the way to compare."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import PartyName
from asm_desktop.domain.records.parties import Party
from asm_desktop.services import duplicates, namesakes
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.likeness_words import reason_words
from ui.translation import translate
from ui.widgets.cell_row import INSET
from ui.widgets.emptying import empty
from ui.widgets.words import Words

if TYPE_CHECKING:
    from asm_desktop.services.namesakes import Like

MOST_SHOWN = 2


class NamesakesPart(QWidget):
    """Hidden where nobody is called alike, and of another record until that is known."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._key = surroundings.session, ""
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(INSET, 0, INSET, 0)
        self._lines.setSpacing(4)

    def show_story(self, story: Story) -> None:
        """Look for records called alike; of the record shown already, what was found stays meanwhile."""
        row = story.row
        if row.key != self._key:
            self._key = row.key
            self._show(row, [])
        if isinstance(row, Party) and story.owned.get(PartyName):
            self._session.read_beside(
                self, lambda register: namesakes.of_record(register, row), partial(self._show, row)
            )
        else:
            self._show(row, [])

    def _show(self, row: Record, found: list[Like]) -> None:
        if row.key != self._key:
            return
        empty(self._lines)
        for like in found[:MOST_SHOWN]:
            assert isinstance(row, Party)
            self._lines.addWidget(self._line(row, like))
        self.setVisible(bool(found))

    def _line(self, row: Party, like: Like) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        words = translate("Parties", "May be the same as {title} ({ref}): {reason}")
        said = words.format(title=like.row.heading, ref=like.row.ref, reason=reason_words(like.reason))
        box.addWidget(Words(said, "soft", wraps=True), 1)
        other = like.row
        if not self._session.register.read_only:
            register = self._session.register
            apart = QPushButton(translate("Parties", "Not the same"))
            apart.clicked.connect(lambda: self._session.succeeds(lambda: duplicates.keep_apart(register, row, other)))
            box.addWidget(self._quiet(apart, other.heading))
        show = QPushButton(translate("Parties", "Show"))
        show.clicked.connect(lambda: self._session.open_record(other.key))
        box.addWidget(self._quiet(show, other.heading))
        return line

    def _quiet(self, button: QPushButton, title: str) -> QPushButton:
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}: {title}")
        return button
