"""A stage whose gate is closed: what is missing, and a reason to set it all the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from asm_desktop.domain.records import Agreement
from asm_desktop.services import agreements
from asm_desktop.services.gates import GateClosed
from asm_desktop.services.register import Register
from ui.questions import Questions
from ui.theme.style import look
from ui.translation import declared, said, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words


class GateDialog(PlainDialog):
    """Says what a stage still needs, and asks why it is set all the same; `reason` holds the answer."""

    def __init__(self, error: GateClosed, parent: QWidget | None = None) -> None:
        stage = declared(str(error.values["stage"]))
        super().__init__(
            parent,
            translate("Gate", "Not everything is there for “{stage}”").format(stage=stage),
            "\n".join(f"•  {said(sentence)}" for sentence in error.missing),
        )
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Gate", "For instance: reported in the news"))
        self.add_labelled(translate("Gate", "Why it is set all the same"), self.line)
        self.sentence: Words = self.add_error()
        self.add_buttons(translate("Gate", "Set it all the same")).clicked.connect(self._set)

    @property
    def reason(self) -> str:
        """Why the stage is set."""
        return " ".join(self.line.text().split())

    def _set(self) -> None:
        if self.reason:
            self.accept()
        else:
            self.sentence.setText(translate("Gate", "Say why, so that others know later."))
            self.sentence.show()
            look(self.line, invalid=True)
            self.line.setFocus()


def keep_changes(
    register: Register,
    row: Agreement,
    changes: Mapping[str, Any],
    questions: Questions,
    parent: QWidget | None,
    label: str | None = None,
) -> Agreement:
    """Keep changes of an agreement in one action, asking for a reason where the gate of its new stage is closed.

    Raises GateClosed where none is given, and InvalidRecord.
    """
    try:
        return agreements.keep(register, row, changes, label=label)
    except GateClosed as error:
        dialog = GateDialog(error, parent)
        if not questions.ask(dialog):
            raise
        return agreements.keep(register, row, changes, dialog.reason, label)
