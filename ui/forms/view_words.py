"""What a saved view shows, in words: it is changed in its table, and kept there under the same name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field
from asm_desktop.domain.records import BY_NOUN, SavedView
from asm_desktop.services import listing, views
from asm_desktop.services.listing import View
from ui.condition_words import said
from ui.forms.editor import Surroundings
from ui.translation import label, translate, value_words
from ui.widgets.words import Words


class ViewWords(QWidget):
    """Reads like an editor and changes nothing; one for the kind of records, one for what is shown of them."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._surroundings = field, surroundings
        self._value: Any = None
        self.words = Words("", "", wraps=True).selectable()
        box = QVBoxLayout(self)
        box.setContentsMargins(11, 6, 8, 6)
        box.addWidget(self.words)

    def value(self) -> Any:
        """What is kept."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Say what is kept."""
        self._value = value
        row = self._surroundings.row
        if self._field is SavedView.fields["of"]:
            self.words.setText(value_words(self._field, value) if value else "")
        elif isinstance(row, SavedView):
            session = self._surroundings.session
            found = session.attempt(lambda: views.view(session.register, row))
            self.words.setText("\n".join(self._told(found)) if found is not None else "")

    def is_changed(self) -> bool:
        """Never: a view is changed in its table."""
        return False

    def revert(self) -> None:
        """Nothing is typed here."""

    def draft(self) -> str:
        """Nothing is typed here."""
        return ""

    def restore(self, draft: str) -> None:
        """Nothing is typed here."""

    def set_read_only(self, read_only: bool) -> None:
        """Nothing is changed here."""

    def reading(self) -> str:
        """Nothing is read here."""
        return ""

    def _told(self, view: View) -> list[str]:
        """Filter, conditions, columns and order, a line each; all of it where nothing is narrowed."""
        session = self._surroundings.session
        fields = {field.name: field for field in listing.offered(session.register, BY_NOUN[view.noun])}
        lines = [translate("Views", "Filter: {words}").format(words=view.filter)] if view.filter else []
        parts = [Condition(*part) for part in view.where]
        lines += [said(session, fields[part.field], part) for part in parts]
        if view.archived:
            lines.append(translate("Views", "Archived records too"))
        if view.columns:
            names = ", ".join(label(fields[name]) for name in view.columns)
            lines.append(translate("Views", "Columns: {names}").format(names=names))
        if view.sort:
            down, up = translate("Views", "{name}, descending"), translate("Views", "{name}")
            order = "; ".join((down if falls else up).format(name=label(fields[name])) for name, falls in view.sort)
            lines.append(translate("Views", "Sorted by {order}").format(order=order))
        return lines or [translate("Views", "All that is not archived, in the usual order")]
