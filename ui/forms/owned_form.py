"""The form of a row that belongs to a record, opened inside its list; a new row is added once it has what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Participation, PartyName
from asm_desktop.services import engagements, records
from asm_desktop.services.register import Register
from ui.forms.editor import Surroundings
from ui.forms.record_form import Citations, RecordForm
from ui.icons import icon
from ui.theme.palette import Role, colour
from ui.translation import label, record_label, translate
from ui.widgets.words import Words

Complete = Callable[[Register, Record, Mapping[str, Any]], Mapping[str, Any]]


def _name_parts(_: Register, owner: Record, values: Mapping[str, Any]) -> Mapping[str, Any]:
    """A new name is read for its parts (DOMAIN §1)."""
    return {**records.name_values(type(owner), str(values["full"])), **values}


def _side(register: Register, _: Record, values: Mapping[str, Any]) -> Mapping[str, Any]:
    """A new participant stands on the side that they are known to be on (DOMAIN §6)."""
    return engagements.sided(register, values)


COMPLETED: dict[type[Record], Complete] = {PartyName: _name_parts, Participation: _side}
"""What a new row is given besides what was typed, from its owner and its values."""


def draft_of(record: type[Record], owner: Record) -> Record:
    """A new row that is not kept yet: the declared defaults, and whose it is."""
    defaults = {field.name: field.default for field in record.editable() if field.default is not None}
    return record({"id": "", record.owner: owner.key, **defaults})


class OwnedForm(QWidget):
    """The fields of one row, with the buttons that move it, take it away and close the form."""

    closed = Signal()
    moved = Signal(int)
    removed = Signal()
    kept = Signal(object)

    def __init__(self, record: type[Record], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record, self._register = record, surroundings.session.register
        self._owner: Record | None = None
        self.form = RecordForm(record, surroundings, self._keep, self)
        self.form.saved.connect(self._saved)
        self._hint = Words("", "caption", wraps=True)
        self._buttons: dict[str, QPushButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 4, 0, 12)
        box.setSpacing(2)
        for section in self.form.sections:
            box.addWidget(section)
        box.addWidget(self._hint)
        box.addLayout(self._foot())

    def show_row(self, owner: Record, row: Record, citations: Citations) -> None:
        """Edit a row of `owner`; one without an identifier is new."""
        self._owner = owner
        self.form.show(row, citations)
        is_new = not row.key
        self._say_what_is_needed(row)
        for name in ("up", "down", "remove"):
            can_move = name == "remove" or bool(row.order)
            self._buttons[name].setVisible(can_move and not is_new and not self._register.read_only)
        self._buttons["done"].setText(translate("Forms", "Cancel") if is_new else translate("Forms", "Done"))

    def _say_what_is_needed(self, row: Record) -> None:
        needed = [label(field) for field in row.editable() if field.required and row.values.get(field.name) is None]
        words = translate("Forms", "It is added as soon as this is known: {fields}.")
        self._hint.setText(words.format(fields=", ".join(needed)) if needed and not row.key else "")
        self._hint.setVisible(bool(self._hint.text()))

    def focus_first(self) -> None:
        """Put the cursor into the first field, of a new row into the first that is not known yet."""
        rows = list(self.form.rows().values())
        row = self.form.row
        is_new = row is not None and not row.key
        empty = [each for each in rows if is_new and row is not None and row.values.get(each.field.name) is None]
        for each in [*empty, *rows][:1]:
            each.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line at the left: these fields belong to the row above."""
        painter = QPainter(self)
        painter.fillRect(8, 4, 2, self.height() - 16, colour(Role.ACCENT))
        painter.end()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.setSpacing(4)
        self._add_button(foot, "up", "arrow-up", translate("Forms", "Move up"), lambda: self.moved.emit(1))
        self._add_button(foot, "down", "arrow-down", translate("Forms", "Move down"), lambda: self.moved.emit(-1))
        self._add_button(foot, "remove", "trash-2", translate("Forms", "Remove"), self.removed.emit)
        foot.addStretch(1)
        self._add_button(foot, "done", "", translate("Forms", "Done"), self.closed.emit)
        return foot

    def _add_button(self, foot: QHBoxLayout, name: str, picture: str, words: str, act: Callable[[], object]) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        if picture:
            button.setIcon(icon(picture))
        button.setAccessibleName(f"{words}: {record_label(self._record)}")
        button.clicked.connect(lambda: act())
        self._buttons[name] = button
        foot.addWidget(button)

    def _saved(self, row: Record) -> None:
        self._say_what_is_needed(row)
        self.kept.emit(row)

    def _keep(self, row: Record, changes: Mapping[str, Any]) -> Record:
        if row.key:
            return records.update(self._register, row, changes)
        values = {name: value for name, value in {**row.values, **changes}.items() if name != "id"}
        if list(self._record.check(values)) or self._owner is None:
            return row.replace(**changes)
        complete = COMPLETED.get(self._record)
        return records.create(
            self._register, self._record, complete(self._register, self._owner, values) if complete else values
        )
