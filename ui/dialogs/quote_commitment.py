"""A commitment made from a quote: its words, speaker and source are taken over, the rest is asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import Quote
from asm_desktop.services import links, promises, records
from ui.dialogs.new_record import NewRecordDialog
from ui.forms.editor import Surroundings
from ui.session import Session


class QuoteCommitment(NewRecordDialog):
    """Asks for a commitment whose first facts follow from a quote."""

    def __init__(
        self, session: Session, surroundings: Surroundings, quote: Quote, parent: QWidget | None = None
    ) -> None:
        self._quote, self._drawn = quote, promises.drawn_from(quote)
        keys = [key for name, key in self._drawn.items() if key and name != "text"]
        surroundings.headings.update(links.headings(session.register, keys))
        super().__init__(session, "commitment", surroundings, None, parent)

    def _first_value(self, field: Field[Any]) -> Any:
        return self._drawn.get(field.name) or super()._first_value(field)

    def _create(self, values: dict[str, Any]) -> Record:
        register = self._session.register
        asked = dict.fromkeys(self.editors) | values
        return records.get(register, promises.from_quote(register, self._quote, asked))
