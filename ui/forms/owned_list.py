"""A list of the rows that belong to a record: names, posts, parties, guests, run sheet. A row opens in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.services import records
from asm_desktop.services.links import Cited
from ui.forms.add_button import BELOW_ROWS, AddButton, nothing_yet
from ui.forms.cells import owned_cells
from ui.forms.editor import Surroundings
from ui.forms.owned_form import OwnedForm, draft_of
from ui.forms.source_mark import PICTURES, TONES, SourcePopover, certainty, variances
from ui.forms.story import Story
from ui.theme.palette import Role
from ui.translation import record_label, translate
from ui.widgets.cell_row import INSET, CellRow, natural_widths
from ui.widgets.in_view import bring_into_view
from ui.widgets.words import Words

SHOWN_AT_FIRST = 40


class OwnedList(QWidget):
    """The rows of one kind, in their order, each opening into its form."""

    source_wanted = Signal(str)
    history_wanted = Signal(object, object)

    def __init__(self, record: type[Record], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record, self._surroundings = record, surroundings
        self._story: Story | None = None
        self._rows: list[CellRow] = []
        self._open_key: str | None = None
        self._all = False
        self._form: OwnedForm | None = None
        self._more = QPushButton()
        self._box = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._show_all)
        add = AddButton(self.record)
        if self._surroundings.session.register.read_only:
            add.hide()
        add.clicked.connect(self.add)
        self.add_button = add
        head = QHBoxLayout()
        head.setSpacing(4)
        head.setContentsMargins(INSET, 0, 0, 0)
        self._heading = Words(record_label(self.record, plural=True), "heading")
        self._heading.setMinimumHeight(32)
        self._nothing = nothing_yet()
        head.addWidget(self._heading)
        head.addWidget(self._nothing)
        head.addWidget(add)
        head.addStretch(1)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(head)
        self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_story(self, story: Story) -> None:
        """Show the rows of a record; what is open in the same record stays open."""
        if self._story is None or self._story.row.key != story.row.key:
            self._close()
            self._all = False
        self._story = story
        rows = self._shown()
        cells = owned_cells(story.row, rows, story.headings)
        widths = natural_widths(cells, self.font())
        while len(self._rows) > len(rows):
            gone = self._rows.pop()
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(rows):
            self._rows.append(self._make_row())
        for widget, row, row_cells in zip(self._rows, rows, cells, strict=True):
            widget.show_cells(row_cells, widths)
            self._show_mark(widget, self._cited(row))
        self._place_rows(rows)
        self._nothing.setHidden(bool(rows))
        self._box.setContentsMargins(0, 0, 0, BELOW_ROWS if rows else 0)
        hidden = len(self._all_rows()) - len(rows)
        self._more.setVisible(hidden > 0)
        self._more.setText(translate("Forms", "Show {count} more").format(count=hidden))

    def add(self) -> None:
        """Open the form of a new row."""
        if self._story is not None:
            self._open(draft_of(self.record, self._story.row))

    def rows(self) -> list[CellRow]:
        """The rows shown."""
        return self._rows

    def form(self) -> OwnedForm | None:
        """The form of the row that is open."""
        return self._form if self._open_key is not None else None

    def _all_rows(self) -> list[Record]:
        return self._story.owned.get(self.record, []) if self._story else []

    def _shown(self) -> list[Record]:
        rows = self._all_rows()
        return rows if self._all else rows[:SHOWN_AT_FIRST]

    def _make_row(self) -> CellRow:
        row = CellRow([], [])
        row.setCheckable(True)
        row.clicked.connect(lambda _=False, row=row: self._clicked(row))
        row.link_clicked.connect(self._surroundings.session.open_record)
        row.mark_clicked.connect(lambda row=row: self._show_sources(row))
        row.moved.connect(lambda up, row=row: self._move(self._record_of(row), up))
        row.removed.connect(lambda row=row: self._remove(self._record_of(row)))
        row.walked.connect(lambda step, row=row: self._walk(row, step))
        return row

    def _place_rows(self, rows: list[Record]) -> None:
        """Put the rows in their order, the open form below its own."""
        place = 1
        for widget, row in zip(self._rows, rows, strict=True):
            self._put(widget, place)
            place += 1
            widget.setChecked(row.key == self._open_key)
            if self._form is not None and row.key == self._open_key and self._story is not None:
                self._form.show_row(self._story.row, row, self._story.citations)
                self._put(self._form, place)
                place += 1
        if self._open_key and self._open_key not in {row.key for row in self._all_rows()}:
            self._close()

    def _put(self, widget: QWidget, place: int) -> None:
        item = self._box.itemAt(place)
        if item is None or item.widget() is not widget:
            self._box.removeWidget(widget)
            self._box.insertWidget(place, widget)

    def _record_of(self, widget: CellRow) -> Record:
        return self._shown()[self._rows.index(widget)]

    def _clicked(self, widget: CellRow) -> None:
        row = self._record_of(widget)
        if row.key == self._open_key:
            self._close()
            widget.setFocus()
        else:
            self._open(row)

    def _open(self, row: Record) -> None:
        if self._story is None:
            return
        form = self._ready_form()
        self._open_key = row.key
        form.show_row(self._story.row, row, self._story.citations)
        keys = [each.key for each in self._shown()]
        place = keys.index(row.key) + 2 if row.key in keys else len(keys) + 1
        self._box.removeWidget(form)
        self._box.insertWidget(place, form)
        form.show()
        for widget, key in zip(self._rows, keys, strict=True):
            widget.setChecked(key == row.key)
        form.focus_first()
        QTimer.singleShot(0, form, lambda: bring_into_view(form))

    def _ready_form(self) -> OwnedForm:
        if self._form is None:
            around = Surroundings(self._surroundings.session, self._surroundings.questions, {}, None)
            self._form = OwnedForm(self.record, around)
            self._form.closed.connect(self._close)
            self._form.moved.connect(lambda up: self._move(self._form.form.row if self._form else None, up))
            self._form.removed.connect(lambda: self._remove(self._form.form.row if self._form else None))
            self._form.kept.connect(self._kept)
            self._form.form.source_wanted.connect(self.source_wanted)
            self._form.form.history_wanted.connect(self.history_wanted)
        return self._form

    def _kept(self, row: Record) -> None:
        """A new row that has become a kept one takes its place in the list, still open."""
        if row.key and self._open_key == "" and self._story is not None:
            self._open_key = row.key
            self.show_story(self._story)

    def _close(self) -> None:
        self._open_key = None
        if self._form is not None:
            self._form.hide()
        for widget in self._rows:
            widget.setChecked(False)

    def _move(self, row: Record | None, up: int) -> None:
        session = self._surroundings.session
        if row is not None and row.order and not session.register.read_only:
            session.attempt(lambda: records.move(session.register, row, up))

    def _remove(self, row: Record | None) -> None:
        session = self._surroundings.session
        if row is not None and row.key and not session.register.read_only:
            session.attempt(lambda: records.delete(session.register, [row]))

    def _walk(self, widget: CellRow, step: int) -> None:
        place = self._rows.index(widget) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _cited(self, row: Record) -> list[Cited]:
        citations = self._story.citations if self._story else {}
        return [each for (subject, _), cited in citations.items() if subject == row.key for each in cited]

    def _show_mark(self, widget: CellRow, cited: list[Cited]) -> None:
        differs = bool(variances(cited))
        status = certainty(cited)
        name = "" if not cited else "git-merge" if differs else PICTURES[status]
        widget.set_mark(name, Role.WARNING if differs else TONES[status])

    def _show_sources(self, widget: CellRow) -> None:
        popover = SourcePopover(self._cited(self._record_of(widget)), widget)
        popover.source_wanted.connect(self.source_wanted)
        popover.open_under(widget)

    def _show_all(self) -> None:
        self._all = True
        if self._story is not None:
            self.show_story(self._story)
