"""Changing the same fields of many records together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QScrollArea, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.services import bulk
from asm_desktop.services.bulk import Together
from ui.dialogs.under_way import carry_out
from ui.forms.editor import Editor, Surroundings
from ui.forms.editors import editor_for
from ui.session import Session
from ui.theme.style import fill, look
from ui.translation import error_sentence, label, record_label, translate
from ui.widgets.dialog_parts import PlainDialog

ROOM = 360


class EditMany(PlainDialog):
    """Asks which fields are to be what; a field is changed only where its box is ticked."""

    def __init__(
        self,
        session: Session,
        surroundings: Surroundings,
        record: type[Record],
        keys: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        words = translate("Bulk", "Edit {count} {records}")
        records = record_label(record, plural=len(keys) != 1).lower()
        super().__init__(
            parent,
            words.format(count=f"{len(keys):,}", records=records),
            translate("Bulk", "Only what is ticked is changed. One that is ticked and left empty becomes not known."),
            width=600,
        )
        self._session, self._questions, self._record, self._keys = session, surroundings.questions, record, keys
        self.boxes: dict[str, QCheckBox] = {}
        self.editors: dict[str, Editor] = {}
        self.add_tags, self.remove_tags = QLineEdit(), QLineEdit()
        self._lay_out(surroundings)
        self.add_error()
        self.main = self.add_buttons(translate("Bulk", "Change"))
        self.main.clicked.connect(self.keep)

    def keep(self) -> None:
        """Make the change and close, or say what stands in the way."""
        self.sentence.hide()
        try:
            together = Together(self._values(), self.add_tags.text().strip(), self.remove_tags.text().strip())
        except UserError as error:
            self.refuse(error_sentence(error))
            return
        if not together.fields():
            self.refuse(translate("Bulk", "Nothing is ticked yet: tick what is to be changed."))
            return
        record, keys = self._record, self._keys
        outcome = carry_out(
            self._session,
            self._questions,
            translate("Bulk", "Changing {count} records").format(count=f"{len(keys):,}"),
            lambda register, progress: bulk.change(register, record, keys, together, progress),
            len(keys),
            self,
        )
        if outcome.done:
            self.accept()
        elif outcome.sentence:
            self.refuse(outcome.sentence)

    def _lay_out(self, surroundings: Surroundings) -> None:
        inside = QWidget()
        fill(inside, "surface")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(1, 1)
        for field in bulk.settable(self._session.register, self._record):
            self._add_field(grid, field, surroundings)
        if issubclass(self._record, Titled):
            for line, words in (
                (self.add_tags, translate("Bulk", "Add tags")),
                (self.remove_tags, translate("Bulk", "Take tags away")),
            ):
                look(line, bare=False)
                line.setAccessibleName(words)
                line.setPlaceholderText(translate("Bulk", "With commas between them"))
                box = QCheckBox(words)
                line.textChanged.connect(lambda text, box=box: box.setChecked(bool(text.strip())))
                box.toggled.connect(lambda on, line=line: None if on else line.clear())
                place = grid.rowCount()
                grid.addWidget(box, place, 0)
                grid.addWidget(line, place, 1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFixedHeight(ROOM)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._area)

    def _add_field(self, grid: QGridLayout, field: Field[Any], surroundings: Surroundings) -> None:
        editor = editor_for(field, surroundings, self)
        widget = cast(QWidget, editor)
        for part in (widget, getattr(editor, "line", widget)):
            look(part, bare=False)
        widget.setAccessibleName(label(field))
        box = QCheckBox(label(field))
        for signal in (editor.edited, editor.committed):
            signal.connect(lambda: box.setChecked(box.isChecked() or editor.is_changed()))
        place = grid.rowCount()
        grid.addWidget(box, place, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(widget, place, 1)
        self.boxes[field.name], self.editors[field.name] = box, editor

    def _values(self) -> dict[str, Any]:
        """What is ticked. Raises InvalidValue."""
        found: dict[str, Any] = {}
        for name, box in self.boxes.items():
            widget = cast(QWidget, self.editors[name])
            look(widget, invalid=False)
            if box.isChecked():
                try:
                    found[name] = self.editors[name].value()
                except UserError:
                    look(widget, invalid=True)
                    self._area.ensureWidgetVisible(widget)
                    widget.setFocus()
                    raise
        return found
