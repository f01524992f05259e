"""What the actions on many records do: pin them, change them together, keep the view they are seen in."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from asm_desktop.domain.records import BY_NOUN
from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asm_desktop.domain.fields import Record
    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class ManyCommands:
    """The actions on the records selected; a part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def pin(self) -> None:
        """Pin the records selected, or no longer."""
        from asm_desktop.services import pinning

        rows = self._selected()
        if not rows:
            return
        pinned = not rows[0].values.get("pinned")
        if self.session.succeeds(lambda: pinning.pin(self.session.register, rows, pinned)):
            words = translate("Commands", "Pinned: {title}") if pinned else translate("Commands", "Unpinned: {title}")
            many = translate("Commands", "{count} records").format(count=len(rows))
            title = rows[0].heading if len(rows) == 1 else many
            self.frame.say(words.format(title=title), offer=self.frame.qt_actions["undo"])

    def add_condition(self) -> None:
        """Narrow the table by one condition more."""
        from ui.dialogs.add_condition import AddCondition
        from ui.forms.editor import Surroundings

        page = self.frame.page()
        view = page.view()
        if view is not None:
            around = Surroundings(self.session, self.questions)
            dialog = AddCondition(around, BY_NOUN[view.noun], parent=self.widget)
            if self.questions.ask(dialog) and dialog.condition is not None:
                page.open_view(dataclasses.replace(view, where=(*view.where, dialog.condition)))

    def save_view(self) -> None:
        """Keep the table as it is seen, under a name."""
        from ui.dialogs.save_view import SaveView

        view = self.frame.page().view()
        if view is not None and view.noun != "saved_view":
            dialog = SaveView(self.session, view, self.widget)
            if self.questions.ask(dialog):
                words = translate("Commands", "Saved: {title}").format(title=dialog.name.text())
                self.frame.say(words, offer=self.frame.qt_actions["undo"])

    def _selected(self) -> list[Record]:
        raise NotImplementedError
