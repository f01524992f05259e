"""What actions on many records have in common: they are done at once or away from the window, and it is said if not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.dialogs.long_action import Act
    from ui.dialogs.under_way import Outcome
    from ui.questions import Questions
    from ui.session import Session


class LongCommands:
    """A part of the window's commands."""

    session: Session
    questions: Questions
    widget: QWidget

    def carry_out(self, title: str, act: Act, size: int | None = None, promise: str = "") -> Outcome:
        """Do something to so many rows, or to some that are not counted; say why if it was not done."""
        from ui.dialogs.under_way import carry_out

        outcome = carry_out(self.session, self.questions, title, act, size, self.widget, promise)
        if outcome.sentence:
            self.session.notice.emit(outcome.sentence, not outcome.stopped)
        return outcome
