"""Whether what went out about a record is still current, and what has changed since (DOMAIN §5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asm_desktop.services import currency
from ui.forms.editor import Surroundings
from ui.forms.story import Story
from ui.translation import said, translate
from ui.widgets.cell_row import INSET
from ui.widgets.emptying import empty
from ui.widgets.words import Words

if TYPE_CHECKING:
    from asm_desktop.services.currency import Standing

MOST_TOLD = 4


class IssuedPart(QWidget):
    """Hidden where nothing went out, or all of it is current; of an issue it is told in any case."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._key = surroundings.session, ""
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(INSET, 0, INSET, 0)
        self._lines.setSpacing(4)

    def show_story(self, story: Story) -> None:
        """Compare what went out with what is there; of the record shown already, what was found stays meanwhile."""
        row = story.row
        if row.key != self._key:
            self._key = row.key
            self._show(row.key, [])
        self._session.read_beside(self, lambda register: currency.about(register, row), partial(self._show, row.key))

    def _show(self, key: str, found: list[Standing]) -> None:
        if key != self._key:
            return
        empty(self._lines)
        told = [each for each in found if each.changes or each.run.key == key]
        for stands in told:
            self._lines.addWidget(self._line(stands))
        self.setVisible(bool(told))

    def _line(self, stands: Standing) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        sentences = " ".join(said(each) for each in currency.sentences(stands))
        changes = [said(currency.told(each, said)) for each in stands.changes[:MOST_TOLD]]
        box.addWidget(Words("\n".join((sentences, *changes)), "soft", wraps=True))
        if stands.run.key != self._key:
            button = QPushButton(translate("Parties", "Show"))
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}: {stands.run.number}")
            button.clicked.connect(lambda: self._session.open_record(stands.run.key))
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return line
