"""The records that point at this one, each a click away: the other direction of every link."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import FollowUp, pointing_at
from asm_desktop.services import promises
from asm_desktop.services.links import Incoming
from ui.action_spec import DONE_KEYS
from ui.forms.add_button import BELOW_ROWS, AddButton, nothing_yet
from ui.forms.cells import incoming_cells, subject_key
from ui.forms.naming import naming_field
from ui.forms.quick_add import QuickAdd
from ui.forms.story import Story
from ui.icons import OF_NOUN
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import declared, translate
from ui.widgets.cell_row import INSET, CellRow, natural_widths
from ui.widgets.words import Words

INVITED = frozenset({(FollowUp, "engagement"), (FollowUp, "event")})
"""Lists that are shown empty too, because something is most often still to be added to them."""


def incoming_parts(story: Story) -> list[Incoming]:
    """The lists to show: those with records in them, and those whose records cannot be without this one.

    First come posts, agreements, events: what this record has a place in.
    """
    there: dict[tuple[type[Record], str], list[Incoming]] = {}
    for part in story.incoming:
        there.setdefault((part.record, part.field), []).append(part)
    parts = []
    for record, field in pointing_at(type(story.row)):
        declared_field = record.fields[field]
        if (record, field) in there:
            parts += there[record, field]
        elif (declared_field.required or (record, field) in INVITED) and naming_field(record, field):
            parts.append(Incoming(record, field, declared_field.inverse, [], 0))
    return sorted(parts, key=lambda part: issubclass(part.record, Titled))


class IncomingList(QWidget):
    """The records that point here through one link; `record_wanted` carries the key of one to open."""

    record_wanted = Signal(str)

    def __init__(self, session: Session, incoming: Incoming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record, self.field, self.kind = incoming.record, incoming.field, incoming.kind
        self._session, self._key = session, ""
        self._also: dict[str, str] = {}
        self._rows: list[CellRow] = []
        self._adder: QuickAdd | None = None
        self._more = Words("", "faint")
        self._more.setIndent(INSET)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(self._head(incoming))
        self._box.addWidget(self._more)

    def show_part(self, incoming: Incoming, story: Story) -> None:
        """Show these records; a line that is open for a new one stays open."""
        if self._adder is not None and self._key != story.row.key:
            self._adder.hide()
        self._key = story.row.key
        self._also = {"kind": incoming.rows[0].values["kind"]} if incoming.kind else {}
        cells = incoming_cells(incoming.rows, incoming.field, story.headings)
        widths = natural_widths(cells, self.font())
        for gone in self._rows:
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = []
        for row, row_cells in zip(incoming.rows, cells, strict=True):
            widget = CellRow(row_cells, widths)
            widget.set_icon(OF_NOUN.get(_noun(row, story), "file-text"))
            widget.clicked.connect(partial(self._open, subject_key(row)))
            widget.walked.connect(partial(self._walk, len(self._rows)))
            if isinstance(row, FollowUp):
                self._offer_to_finish(widget, row)
            self._box.insertWidget(len(self._rows) + 1, widget)
            self._rows.append(widget)
        self._nothing.setHidden(bool(self._rows))
        self._box.setContentsMargins(0, 0, 0, BELOW_ROWS if self._rows else 0)
        more = incoming.count - len(incoming.rows)
        self._more.setText(translate("Forms", "and {count} more").format(count=f"{more:,}") if more else "")
        self._more.setVisible(more > 0)

    def rows(self) -> list[CellRow]:
        """The rows shown."""
        return self._rows

    def add(self) -> None:
        """Open the line for a new record."""
        if self._adder is None:
            self._adder = QuickAdd(self._session, self.record, self.field)
            self._adder.closed.connect(self._adder.hide)
            self._box.addWidget(self._adder)
        self._adder.key, self._adder.also = self._key, self._also
        self._adder.show()
        self._adder.setFocus(Qt.FocusReason.TabFocusReason)

    def _head(self, incoming: Incoming) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.setContentsMargins(INSET, 0, 0, 0)
        kind = declared(incoming.kind)
        heading = Words(" · ".join(filter(None, (declared(incoming.heading), kind))), "heading")
        heading.setMinimumHeight(32)
        self._nothing = nothing_yet()
        head.addWidget(heading)
        head.addWidget(self._nothing)
        if naming_field(self.record, self.field) and not self._session.register.read_only:
            add = AddButton(self.record)
            add.clicked.connect(self.add)
            head.addWidget(add)
        head.addStretch(1)
        return head

    def _offer_to_finish(self, widget: CellRow, row: FollowUp) -> None:
        """Show whether it is done, and let one click or key change that."""
        done = row.status == "done"
        widget.set_mark("circle-check" if done else "circle", Role.SUCCESS if done else Role.TEXT_SOFT)
        words = translate("Forms", "Click on the mark, or press {keys}: done, or open again")
        keys = QKeySequence(DONE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        widget.setToolTip(words.format(keys=keys))
        for asked in (widget.mark_clicked, widget.finished):
            asked.connect(partial(self._finish, row))

    def _finish(self, row: FollowUp) -> None:
        register = self._session.register
        if not register.read_only:
            self._session.attempt(lambda: promises.finish(register, [row], datetime.date.today()))

    def _open(self, key: str, _: bool = False) -> None:
        self.record_wanted.emit(key)

    def _walk(self, place: int, step: int) -> None:
        place += step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)


def _noun(row: Record, story: Story) -> str:
    heading = story.headings.get(subject_key(row))
    return heading.noun if heading else type(row).noun
