"""What the actions on promises and follow-ups do: mark them, and make a commitment of a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asm_desktop.domain.records import ChecklistItem, Commitment, FollowUp, Quote
from asm_desktop.services import records
from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asm_desktop.domain.fields import Record
    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class PromiseCommands:
    """The actions on the commitments, follow-ups and quotes selected; a part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def mark_promise(self) -> None:
        """Say of the commitments selected whether they were met, missed or waived, and what shows it."""
        from ui.dialogs.mark_promise import MarkPromise
        from ui.forms.editor import Surroundings

        rows = [row for row in self._selected() if isinstance(row, Commitment)]
        if rows:
            around = Surroundings(self.session, self.questions)
            self.questions.ask(MarkPromise(self.session, around, rows, self.widget))

    def finish(self) -> None:
        """Mark the follow-ups, checklist items or commitments selected as done, or as open again."""
        from asm_desktop.services import promises

        rows = [row for row in self._selected() if isinstance(row, (FollowUp, ChecklistItem, Commitment))]
        if not rows:
            return
        register, today = self.session.register, self.session.today()
        done = self.session.attempt(lambda: promises.finish(register, rows, today))
        if done is not None:
            words = translate("Promises", "Done: {title}") if done else translate("Promises", "Open again: {title}")
            many = translate("Commands", "{count} records").format(count=len(rows))
            title = rows[0].heading if len(rows) == 1 else many
            self.frame.say(words.format(title=title), offer=self.frame.qt_actions["undo"])

    def commit_quote(self) -> None:
        """Make a commitment of the quote shown, and show it."""
        from ui.dialogs.quote_commitment import QuoteCommitment
        from ui.forms.editor import Surroundings

        row = next(iter(self._selected()), None)
        if isinstance(row, Quote):
            dialog = QuoteCommitment(self.session, Surroundings(self.session, self.questions), row, self.widget)
            if self.questions.ask(dialog) and dialog.key:
                self.session.open_record(dialog.key)

    def _selected(self) -> list[Record]:
        register, keys = self.session.register, self.frame.page().marked()
        return self.session.attempt(lambda: records.get_all(register, keys)) or []
