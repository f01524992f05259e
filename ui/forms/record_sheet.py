"""One record from top to bottom: head, form, what belongs to it, what points at it, the rest of the form, history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Amendment, Clause, Conformity, Original, Signature, owned_by
from asm_desktop.services.links import Incoming
from ui.forms.editor import Surroundings
from ui.forms.history_part import HistoryPart
from ui.forms.incoming_list import IncomingList, incoming_parts
from ui.forms.keeping import keep_row
from ui.forms.owned_list import OwnedList
from ui.forms.parts import parts_of
from ui.forms.record_form import RecordForm, form_fields
from ui.forms.record_header import RecordHeader
from ui.forms.story import Story
from ui.moments import local_time
from ui.translation import translate
from ui.widgets.cell_row import INSET

WIDEST, BETWEEN, BETWEEN_LISTS, AROUND = 800, 16, 4, 24
"""Pixels."""
PAPERS = frozenset({Clause, Amendment, Original, Signature, Conformity})
"""The formal side of a text: it stands below what the agreement is about, which points at it."""


class RecordSheet(QWidget):
    """The sheet of one kind of records; it shows one of them at a time. `record_wanted`: open another record."""

    record_wanted = Signal(str)

    def __init__(self, record: type[Record], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._story: Story | None = None
        self.header = RecordHeader(surroundings.session)
        self.form = RecordForm(record, surroundings, self._keep, self)
        self.owned = [OwnedList(child, surroundings) for child in owned_by(record)]
        self.parts = parts_of(record.noun, surroundings)
        self.incoming: list[IncomingList] = []
        self.history = HistoryPart(surroundings, form_fields(record))
        self._pointing = QVBoxLayout()
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self.form.source_wanted.connect(self.record_wanted)
        self.form.history_wanted.connect(self.history.show_field)
        for part in self.owned:
            part.source_wanted.connect(self.record_wanted)
            part.history_wanted.connect(self.history.show_field)

    def _lay_out(self) -> None:
        self._pointing.setSpacing(BETWEEN_LISTS)
        box = QVBoxLayout(self)
        box.setContentsMargins(AROUND - INSET, AROUND, AROUND - INSET, AROUND)
        box.setSpacing(BETWEEN)
        box.addWidget(self.header)
        for part in self.parts:
            box.addWidget(cast(QWidget, part))
        main, others = self.form.sections[:1], self.form.sections[1:]
        for section in main:
            box.addWidget(section)
        box.addLayout(_lists(part for part in self.owned if part.record not in PAPERS))
        box.addLayout(self._pointing)
        box.addLayout(_lists(part for part in self.owned if part.record in PAPERS))
        groups = QVBoxLayout()
        groups.setSpacing(4)
        for section in others:
            groups.addWidget(section)
        box.addLayout(groups)
        box.addWidget(self.history)
        box.addStretch(1)

    def show_story(self, story: Story) -> None:
        """Show a record; of the one shown already, what is being typed or is open stays."""
        before, self._story = self._story, story
        self._surroundings.headings = story.headings
        self.header.show_row(story.row)
        self.form.show(story.row, story.citations)
        for part in (*self.parts, *self.owned):
            part.show_story(story)
        if before is None or _pointing(before) != _pointing(story):
            self._show_incoming(story)
        self.history.show_record(story.row, _remark(story.row))

    def first_editor(self) -> QWidget | None:
        """Where the cursor goes first."""
        return next((row.widget for row in self.form.rows().values()), None)

    def commit(self) -> bool:
        """Save what is typed and not yet left; False if something cannot be saved."""
        open_forms = [form.form for part in self.owned if (form := part.form()) is not None]
        saved = [form.commit() for form in (self.form, *open_forms)]
        return all(saved)

    def _show_incoming(self, story: Story) -> None:
        """Show the lists there are; one that was there before is filled anew and keeps its open line."""
        kept = {(part.record, part.field, part.kind): part for part in self.incoming}
        self.incoming = []
        for incoming in incoming_parts(story):
            part = kept.pop((incoming.record, incoming.field, incoming.kind), None) or self._make_list(incoming)
            self._pointing.removeWidget(part)
            self._pointing.addWidget(part)
            part.show_part(incoming, story)
            self.incoming.append(part)
        for gone in kept.values():
            self._pointing.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _make_list(self, incoming: Incoming) -> IncomingList:
        part = IncomingList(self._surroundings.session, incoming)
        part.record_wanted.connect(self.record_wanted)
        return part

    def _keep(self, row: Record, changes: Mapping[str, Any]) -> Record:
        return keep_row(self._surroundings, row, changes, self.window())


def _lists(parts: Iterable[OwnedList]) -> QVBoxLayout:
    lists = QVBoxLayout()
    lists.setSpacing(BETWEEN_LISTS)
    for part in parts:
        lists.addWidget(part)
    return lists


def _pointing(story: Story) -> tuple[object, ...]:
    return story.row.key, story.incoming, story.headings


def _remark(row: Record) -> str:
    """When a record was made and changed last."""
    made, changed = local_time(row.values.get("created")), local_time(row.values.get("changed"))
    words = translate("Forms", "Added {made}").format(made=made)
    return words if changed in ("", made) else f"{words} · " + translate("Forms", "changed {time}").format(time=changed)
