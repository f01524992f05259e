"""What the actions on people and organisations do: verify, change a post, merge, take apart, look for duplicates."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from asm_desktop.domain.records import Person
from asm_desktop.domain.records.parties import Party
from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asm_desktop.domain.fields import Record
    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class PartyCommands:
    """The actions on the parties selected; a part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def verify(self) -> None:
        """Note that the parties selected, and their present posts, are right today."""
        from asm_desktop.services import posts

        rows = self._parties()
        register = self.session.register
        if rows and self.session.succeeds(lambda: posts.verify(register, rows, datetime.date.today())):
            self._say_of(translate("Parties", "Verified today: {title}"), rows[0].heading, len(rows))

    def new_post(self) -> None:
        """Change the post of the person shown."""
        from ui.dialogs.new_post import NewPost
        from ui.forms.editor import Surroundings

        row = next(iter(self._parties()), None)
        if isinstance(row, Person):
            self.questions.ask(NewPost(Surroundings(self.session, self.questions), row, self.widget))

    def merge(self) -> None:
        """Make one of the two parties selected, or of the one shown and another that is chosen."""
        from asm_desktop.services import merging
        from ui.dialogs.choose_other import ChooseOther
        from ui.dialogs.merge import MergeDialog
        from ui.forms.editor import Surroundings

        rows = self._parties()
        if len(rows) == 1:
            chooser = ChooseOther(Surroundings(self.session, self.questions), rows[0], self.widget)
            if not self.questions.ask(chooser):
                return
            rows += self._read([chooser.key])
        if len(rows) != 2:
            words = translate("Parties", "Select two records to make one of them. {count} are selected.")
            self.frame.say(words.format(count=len(rows)), is_error=True)
            return
        kept, other = sorted(rows, key=lambda row: (row.archived is not None, row.key))
        plan = self.session.attempt(lambda: merging.plan(self.session.register, kept, other))
        if plan is None:
            return
        dialog = MergeDialog(self.session, kept, other, self.widget)
        if self.questions.ask(dialog):
            self._after(dialog)

    def _after(self, dialog: object) -> None:
        from ui.dialogs.merge import MergeDialog

        assert isinstance(dialog, MergeDialog)
        if dialog.told_apart:
            words = translate("Parties", "Not the same, and not suggested again: {title}")
        else:
            words = translate("Parties", "Merged: {title}")
            self.session.open_record(dialog.kept.key)
        self._say_of(words, dialog.other.heading)

    def take_apart(self) -> None:
        """Take the latest merge into the party shown apart again."""
        from asm_desktop.services import merging

        row = next(iter(self._parties()), None)
        if row is None:
            return
        register = self.session.register
        found = self.session.attempt(lambda: merging.merges(register, row.key)) or []
        if not found:
            self.frame.say(translate("Parties", "Nothing was merged into {title}.").format(title=row.heading))
        elif self.session.succeeds(lambda: merging.take_apart(register, found[0].seq)):
            self._say_of(translate("Parties", "Apart again: {title}"), found[0].title)

    def find_duplicates(self) -> None:
        """Look through the register for what is kept twice."""
        from ui.dialogs.duplicates import DuplicatesDialog

        dialog = DuplicatesDialog(self.session, self.questions, self.frame.page().noun(), self.widget)
        self.questions.ask(dialog)

    def _parties(self) -> list[Party]:
        return self._read(self.frame.page().marked())

    def _read(self, keys: list[str]) -> list[Party]:
        from asm_desktop.services import records

        register = self.session.register
        rows: list[Record] = self.session.attempt(lambda: [records.get(register, key) for key in keys]) or []
        return [row for row in rows if isinstance(row, Party)]

    def _say_of(self, words: str, title: str, count: int = 1) -> None:
        many = translate("Commands", "{count} records").format(count=count)
        sentence = words.format(title=title if count == 1 else many)
        self.frame.say(sentence, offer=self.frame.qt_actions["undo"])
