"""Which dialog adds a record: some kinds have a dialog of their own, the others are asked for by their fields."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asm_desktop.domain.fields import Record
from ui.dialogs.log_engagement import LogEngagement
from ui.dialogs.new_person import NewPerson
from ui.dialogs.new_record import NewRecordDialog
from ui.forms.editor import Surroundings
from ui.questions import Questions
from ui.session import Session


def adding(
    noun: str, session: Session, questions: Questions, near: Record | None, parent: QWidget
) -> NewRecordDialog | LogEngagement:
    """The dialog that adds a record of this noun beside the record that is shown."""
    around = Surroundings(session, questions)
    if noun == "engagement":
        return LogEngagement(session, around, near, parent)
    if noun == "person":
        return NewPerson(session, noun, around, near, parent)
    return NewRecordDialog(session, noun, around, near, parent)
