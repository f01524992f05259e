"""What the actions on what went out do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asm_desktop.domain.records import PrintRun
from asm_desktop.services import records

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class IssueCommands:
    """A part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def check_copy(self) -> None:
        """Ask whether a copy that went out is still current."""
        from ui.dialogs.check_copy import CheckCopy

        self.questions.ask(CheckCopy(self.session, self.widget))

    def issue_addendum(self) -> None:
        """Issue the addendum to the issue shown."""
        from ui.dialogs.issue_document import issue_addendum

        key = self.frame.page().selected()
        row = self.session.attempt(lambda: records.get(self.session.register, key)) if key else None
        if isinstance(row, PrintRun) and (told := issue_addendum(self.session, self.questions, row, self.widget)):
            self.frame.say(told)
