"""What the action on the search index does: make it anew, away from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class IndexCommands:
    """A part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def rebuild_index(self) -> None:
        """Make the search index anew from the records, and show again what is looked for."""
        from asm_desktop.services import indexing
        from asm_desktop.services.register import Change
        from ui.dialogs.under_way import UnderWay

        title = translate("Commands", "Rebuild the search index")
        promise = translate("Commands", "No record is changed. If you stop, the index stays as it was.")
        dialog = UnderWay(self.session, title, indexing.rebuild, self.widget, promise)
        if self.questions.ask(dialog):
            self.session.register.index_is_whole = True
            self.session.changed.emit(Change("", frozenset(), frozenset()))
            words = translate("Commands", "The search index is made anew. Records it tells of: {count}.")
            self.frame.say(words.format(count=f"{dialog.outcome:,}"))
