"""The form of a kind of record: its fields in sections by group, saved one by one as each is left."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from asm_desktop.domain.errors import InvalidRecord, LeftAsItWas, UserError
from asm_desktop.domain.fields import Field, Record, Titled
from asm_desktop.services import records
from asm_desktop.services.links import Cited
from ui.forms.cite_dialog import CiteDialog
from ui.forms.editor import Surroundings
from ui.forms.field_row import FieldRow
from ui.forms.form_section import FormSection
from ui.forms.own_section import WITHOUT, OwnSection
from ui.translation import declared, error_sentence

Citations = dict[tuple[str, str], list[Cited]]
Keep = Callable[[Record, Mapping[str, Any]], Record]
"""Keeps changes of a row and returns the row as it is then. Raises UserError."""
UNLISTED = frozenset({"position", "example"})
"""Kept by other means than typing: by moving rows, and by the sample."""


def form_fields(record: type[Record]) -> list[Field[Any]]:
    """The fields a form of these records shows, in their order."""
    return [field for field in record.editable() if field.name not in UNLISTED and field.name != record.owner]


class RecordForm(QObject):
    """Rows of editors for records of one kind. What cannot be saved stays typed in, with the reason beside it.

    What a person was asked about and left as it was is shown as it is kept.

    Where `only` names fields, it shows these alone.
    `source_wanted` carries the key of a source to open, `history_wanted` a row and the field whose history is to be
    shown, `saved` a row as it is kept.
    """

    source_wanted = Signal(str)
    history_wanted = Signal(object, object)
    saved = Signal(object)

    def __init__(
        self,
        record: type[Record],
        surroundings: Surroundings,
        keep: Keep,
        parent: QObject,
        only: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self.record = record
        self.row: Record | None = None
        self._surroundings, self._keep = surroundings, keep
        self._citations: Citations = {}
        self._drafts: dict[tuple[str, str], str] = {}
        self._in_hand: set[str] = set()
        self.sections = [self._section(heading, fields) for heading, fields in _groups(record, only)]
        self.own = OwnSection(record, surroundings, self._make_row) if _has_own(record) and not only else None
        if self.own is not None:
            self.own.built.connect(self._show_again)
            self.sections.append(self.own)

    def _section(self, heading: str, fields: list[Field[Any]]) -> FormSection:
        section = FormSection(declared(heading), fields, self._make_row)
        section.built.connect(self._show_again)
        return section

    def _make_row(self, field: Field[Any]) -> FieldRow:
        row = FieldRow(field, self._surroundings)
        row.ready.connect(self._save)
        row.source_wanted.connect(self.source_wanted)
        row.cite_wanted.connect(self._cite)
        row.uncite_wanted.connect(self._take_citation_away)
        row.history_wanted.connect(self._show_history)
        row.editor.set_read_only(self._surroundings.session.register.read_only)
        return row

    def rows(self) -> dict[str, FieldRow]:
        """The rows made so far, by field name."""
        return {name: row for section in self.sections for name, row in section.rows.items()}

    def show(self, row: Record, citations: Citations) -> None:
        """Show a record. Of the record that is shown already, what is being typed stays."""
        same = self.row is not None and self.row.key == row.key
        if not same:
            self._put_drafts_aside()
        if self.own is not None and self.own.outdated():
            self._put_drafts_aside()
            self.own.renew()
        self.row, self._citations = row, citations
        self._surroundings.row = row
        for section in self.sections:
            section.show_row(row)
        for name, field_row in self.rows().items():
            self._show_field(field_row, name, keep_typed=same)

    def commit(self) -> bool:
        """Save what is typed and not yet left; False if something cannot be saved."""
        for name, row in self.rows().items():
            if row.editor.is_changed():
                self._save(name)
        return not any(row.has_problem() for row in self.rows().values())

    def has_drafts(self) -> bool:
        """Whether it remembers what could not be saved."""
        return bool(self._drafts)

    def _show_field(self, field_row: FieldRow, name: str, *, keep_typed: bool) -> None:
        if self.row is None:
            return
        value = self.row.values.get(name)
        if not (keep_typed and field_row.editor.is_changed()):
            field_row.show_value(value)
        field_row.show_citations(self._citations.get((self.row.values.get("id", ""), name), []))
        draft = self._drafts.pop((self.row.values.get("id", ""), name), None)
        if draft is not None:
            field_row.editor.restore(draft)
            field_row.value()

    def _show_again(self) -> None:
        for name, field_row in self.rows().items():
            self._show_field(field_row, name, keep_typed=True)

    def _put_drafts_aside(self) -> None:
        """Remember what could not be saved, for when its record is shown again."""
        for name, row in self.rows().items():
            if self.row is not None and row.editor.is_changed():
                self._drafts[self.row.values.get("id", ""), name] = row.editor.draft()

    def _save(self, name: str) -> None:
        """Save a field; not again while a question about it takes the cursor out of it."""
        if name in self._in_hand:
            return
        row = self.rows()[name]
        could_be_read, value = row.value()
        if not could_be_read or self.row is None:
            return
        if value == self.row.values.get(name):
            row.show_value(value)
            return
        self._in_hand.add(name)
        try:
            self._keep_value(self.row, row, name, value)
        finally:
            self._in_hand.discard(name)

    def _keep_value(self, before: Record, row: FieldRow, name: str, value: Any) -> None:
        try:
            kept = self._keep(before, {name: value})
        except InvalidRecord as error:
            self._show_problems(error, row)
        except LeftAsItWas as error:
            row.editor.revert()
            row.show_problem(error_sentence(error))
        except UserError as error:
            row.show_problem(error_sentence(error))
        else:
            self._drafts.pop((before.values.get("id", ""), name), None)
            self.row = self._surroundings.row = kept
            row.show_value(kept.values.get(name))
            self.saved.emit(kept)

    def _cite(self, name: str) -> None:
        if self.row is not None and self.row.key and self.commit():
            dialog = CiteDialog(self._surroundings, self.row, name, self.rows()[name].window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _show_history(self, name: str) -> None:
        if self.row is not None and self.row.key:
            self.history_wanted.emit(self.row, self.rows()[name].field)

    def _take_citation_away(self, key: str) -> None:
        session = self._surroundings.session
        session.attempt(lambda: records.delete(session.register, [records.get(session.register, key)]))

    def _show_problems(self, error: InvalidRecord, row: FieldRow) -> None:
        rows = self.rows()
        for name, sentence in error.problems:
            rows.get(name, row).show_problem(sentence)


def _has_own(record: type[Record]) -> bool:
    return issubclass(record, Titled) and record not in WITHOUT


def _groups(record: type[Record], only: Collection[str]) -> list[tuple[str, list[Field[Any]]]]:
    """The fields of a form by the heading of their group, in the order the headings are first met."""
    found: dict[str, list[Field[Any]]] = {}
    for field in form_fields(record):
        if only and field.name not in only:
            continue
        found.setdefault(field.group, []).append(field)
    return sorted(((heading, fields) for heading, fields in found.items()), key=lambda part: bool(part[0]))
