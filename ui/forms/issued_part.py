"""Whether what went out about a record is still current, and what has changed since (DOMAIN §5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.services import currency
from ui.forms.beside_part import BesidePart, quiet_button
from ui.forms.story import Story
from ui.translation import said, translate
from ui.widgets.words import Words

if TYPE_CHECKING:
    from asm_desktop.services.currency import Standing

MOST_TOLD = 4


class IssuedPart(BesidePart):
    """Hidden where nothing went out, or all of it is current; of an issue it is told in any case."""

    def show_story(self, story: Story) -> None:
        """Compare what went out with what is there."""
        row = story.row
        self.read(row, lambda register: currency.about(register, row))

    def lines_of(self, row: Record, found: Sequence[Standing]) -> list[QWidget]:
        """A line for each issue that is to be told of."""
        return [self._line(each, row) for each in found if each.changes or each.run.key == row.key]

    def _line(self, stands: Standing, row: Record) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        sentences = " ".join(said(each) for each in currency.sentences(stands))
        changes = [said(currency.told(each, said)) for each in stands.changes[:MOST_TOLD]]
        box.addWidget(Words("\n".join((sentences, *changes)), "soft", wraps=True))
        if stands.run.key != row.key:
            button = quiet_button(translate("Parties", "Show"), str(stands.run.number))
            button.clicked.connect(lambda: self._session.open_record(stands.run.key))
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return line
