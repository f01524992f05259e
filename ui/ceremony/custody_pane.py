"""Beside the signatures: who holds each original, and who certified that the texts conform."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Conformity, Original, Signature
from asm_desktop.services.ceremonies import signing
from asm_desktop.services.ceremonies.signing import Signing
from ui.forms.editor import Surroundings
from ui.forms.record_form import RecordForm
from ui.session import Session
from ui.theme.style import fill
from ui.translation import translate, value_words
from ui.widgets.words import Words

CUSTODY = ("holder", "place", "received_on")
CERTIFIED = ("certified_by", "certified_on")


class CustodyPane(QScrollArea):
    """A short form for each original and for each text, kept as it is left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Signing | None = None
        self._about: tuple[object, ...] = ()
        self.originals: dict[int, RecordForm] = {}
        self.texts: dict[str, RecordForm] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_signing(self, found: Signing) -> None:
        """Show what is kept of the originals and texts of an agreement."""
        self._found = found
        parties = [(each.number, each.party) for each in found.matrix.originals]
        about = (found.agreement.key, *parties, *found.matrix.languages)
        if about != self._about:
            self._about = about
            self._build(found)
        for number, form in self.originals.items():
            form.show(found.original(number) or Original({"id": ""}), {})
        for language, form in self.texts.items():
            form.show(found.conformity(language) or Conformity({"id": ""}), {})

    def _build(self, found: Signing) -> None:
        inside = QWidget()
        fill(inside, "surface")
        self._box = QVBoxLayout(inside)
        self._box.setContentsMargins(12, 16, 12, 16)
        self._box.setSpacing(4)
        self._words(translate("Ceremony", "Custody of the originals"), "heading")
        self.originals = {
            each.number: self._form(
                translate("Ceremony", "Original {number}, {party} first").format(
                    number=each.number, party=found.names.get(each.party, "")
                ),
                Original,
                CUSTODY,
                each.number,
            )
            for each in found.matrix.originals
        }
        self._box.addSpacing(12)
        self._words(translate("Ceremony", "Conformity of the texts"), "heading")
        self.texts = {
            code: self._form(value_words(Signature.language, code), Conformity, CERTIFIED, code)
            for code in found.matrix.languages
        }
        self._box.addStretch(1)
        self.setWidget(inside)

    def _words(self, text: str, tone: str) -> None:
        words = Words(text, "heading" if tone == "heading" else "caption", wraps=True)
        words.setContentsMargins(8, 4, 8, 0)
        self._box.addWidget(words)

    def _form(self, title: str, record: type[Record], only: tuple[str, ...], which: int | str) -> RecordForm:
        def keep(_: Record, changes: Mapping[str, Any]) -> Record:
            assert self._found is not None
            register = self._session.register
            if isinstance(which, int):
                return signing.keep_original(register, self._found, which, changes)
            return signing.keep_conformity(register, self._found, which, changes)

        self._words(title, "caption")
        form = RecordForm(record, Surroundings(self._session, self._session.questions), keep, self, only)
        for section in form.sections:
            self._box.addWidget(section)
            for row in section.rows.values():
                row.widget.setAccessibleName(f"{title}: {row.widget.accessibleName()}")
        return form
