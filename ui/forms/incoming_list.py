"""The records that point at this one, each a click away: the other direction of every link."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.services.links import Incoming
from ui.forms.cells import incoming_cells, subject_key
from ui.forms.link_model import ICONS
from ui.forms.story import Story
from ui.translation import declared, translate
from ui.widgets.cell_row import INSET, CellRow, natural_widths
from ui.widgets.words import Words


class IncomingList(QWidget):
    """The records that point here through one link; `record_wanted` carries the key of one to open."""

    record_wanted = Signal(str)

    def __init__(self, incoming: Incoming, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CellRow] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        heading = Words(declared(incoming.heading), "heading")
        heading.setMinimumHeight(32)
        heading.setIndent(INSET)
        box.addWidget(heading)
        cells = incoming_cells(incoming.rows, incoming.field, story.headings)
        widths = natural_widths(cells, self.font())
        for row, row_cells in zip(incoming.rows, cells, strict=True):
            widget = CellRow(row_cells, widths)
            widget.set_icon(ICONS.get(_noun(row, story), "file-text"))
            widget.clicked.connect(partial(self._open, subject_key(row)))
            widget.walked.connect(partial(self._walk, len(self._rows)))
            self._rows.append(widget)
            box.addWidget(widget)
        if incoming.count > len(incoming.rows):
            words = translate("Forms", "and {count} more").format(count=f"{incoming.count - len(incoming.rows):,}")
            box.addWidget(Words(words, "faint"))

    def rows(self) -> list[CellRow]:
        """The rows shown."""
        return self._rows

    def _open(self, key: str, _: bool = False) -> None:
        self.record_wanted.emit(key)

    def _walk(self, place: int, step: int) -> None:
        place += step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)


def _noun(row: Record, story: Story) -> str:
    heading = story.headings.get(subject_key(row))
    return heading.noun if heading else type(row).noun
