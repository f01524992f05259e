"""Saying how a promise ended: met, missed or waived, on which day, and what shows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Commitment
from asm_desktop.services import promises
from ui.forms.choice_editors import ChoiceEditor
from ui.forms.day_line import DayLine
from ui.forms.editor import Surroundings
from ui.session import Session
from ui.theme.style import look
from ui.translation import label, translate
from ui.widgets.dialog_parts import PlainDialog


class MarkPromise(PlainDialog):
    """Asks for the status, the evidence and the day; Enter on each takes what is shown."""

    def __init__(
        self, session: Session, surroundings: Surroundings, rows: Sequence[Record], parent: QWidget | None = None
    ) -> None:
        many = translate("Promises", "{count} commitments").format(count=len(rows))
        about = rows[0].heading if len(rows) == 1 else many
        super().__init__(parent, translate("Promises", "How did it end?"), about)
        self._session, self._rows = session, rows
        self.status = ChoiceEditor(Commitment.status, surroundings)
        self.evidence, self.day = QLineEdit(), DayLine("back", translate("Engagements", "today"))
        look(self.status, bare=False)
        self.status.set_value("met")
        evidence = rows[0].values.get("evidence") if len(rows) == 1 else None
        self.evidence.setText(str(evidence or ""))
        self.evidence.setPlaceholderText(translate("Promises", "What shows it: a letter, a delivery, a sentence"))
        self.add_labelled(label(Commitment.status), self.status)
        self.add_labelled(label(Commitment.evidence), self.evidence)
        self.add_labelled(label(Commitment.met_on), self.day)
        self.add_error()
        self.add_buttons(translate("Promises", "Mark")).clicked.connect(self.keep)
        self.status.activated.connect(self._show_day)
        self.status.currentIndexChanged.connect(self._show_day)
        self.status.setFocus()

    def keep(self) -> None:
        """Keep it as one action, or say what stands in the way."""
        status = self.status.value() or "open"
        self.close_after(
            lambda: promises.mark(self._session.register, self._rows, status, self.evidence.text(), self._on(status))
        )

    def _on(self, status: str) -> PartialDate | None:
        """The day on which it was met. Raises InvalidValue."""
        try:
            return self.day.value() if status == "met" else None
        except InvalidValue:
            look(self.day.line, invalid=True)
            raise

    def _show_day(self) -> None:
        self.day.setEnabled(self.status.value() == "met")
