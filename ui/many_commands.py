"""What the actions on many records do: pin them, change them together, keep the view they are seen in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asm_desktop.services import pinning
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
        rows = self._selected()
        if not rows:
            return
        pinned = not rows[0].values.get("pinned")
        if self.session.succeeds(lambda: pinning.pin(self.session.register, rows, pinned)):
            words = translate("Commands", "Pinned: {title}") if pinned else translate("Commands", "Unpinned: {title}")
            many = translate("Commands", "{count} records").format(count=len(rows))
            title = rows[0].heading if len(rows) == 1 else many
            self.frame.say(words.format(title=title), offer=self.frame.qt_actions["undo"])

    def _selected(self) -> list[Record]:
        raise NotImplementedError
