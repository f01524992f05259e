"""Other records that may be the same as the one shown, each with the reason and the way to compare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import PartyName
from asm_desktop.domain.records.parties import Party
from asm_desktop.services import duplicates, namesakes
from ui.forms.beside_part import BesidePart, quiet_button
from ui.forms.story import Story
from ui.likeness_words import reason_words
from ui.translation import translate
from ui.widgets.words import Words

if TYPE_CHECKING:
    from asm_desktop.services.namesakes import Like

MOST_SHOWN = 2


class NamesakesPart(BesidePart):
    """Hidden where nobody is called alike, and of another record until that is known."""

    def show_story(self, story: Story) -> None:
        """Look for records called alike."""
        row = story.row
        if isinstance(row, Party) and story.owned.get(PartyName):
            self.read(row, lambda register: namesakes.of_record(register, row))
        else:
            self.read(row, None)

    def lines_of(self, row: Record, found: Sequence[Like]) -> list[QWidget]:
        """A line for each of the likest."""
        assert isinstance(row, Party)
        return [self._line(row, like) for like in found[:MOST_SHOWN]]

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
            apart = quiet_button(translate("Parties", "Not the same"), other.heading)
            apart.clicked.connect(lambda: self._session.succeeds(lambda: duplicates.keep_apart(register, row, other)))
            box.addWidget(apart)
        show = quiet_button(translate("Parties", "Show"), other.heading)
        show.clicked.connect(lambda: self._session.open_record(other.key))
        box.addWidget(show)
        return line
