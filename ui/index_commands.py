"""What the action on the search index does: make it anew, away from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.long_commands import LongCommands
from ui.translation import translate

if TYPE_CHECKING:
    from ui.file_commands import Frame


class IndexCommands(LongCommands):
    """A part of the window's commands."""

    frame: Frame

    def rebuild_index(self) -> None:
        """Make the search index anew from the records, and show again what is looked for."""
        from asm_desktop.services import indexing
        from asm_desktop.services.register import Change

        title = translate("Commands", "Rebuild the search index")
        promise = translate("Commands", "No record is changed. If you stop, the index stays as it was.")
        outcome = self.carry_out(title, indexing.rebuild, promise=promise)
        if outcome.done:
            self.session.register.index_is_whole = True
            self.session.changed.emit(Change("", frozenset(), frozenset()))
            words = translate("Commands", "The search index is made anew. Records it tells of: {count}.")
            self.frame.say(words.format(count=f"{outcome.result:,}"))
