"""What the actions on ceremonies do: plan an event, and bring in the rules it is planned by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.translation import translate

if TYPE_CHECKING:
    from asm_desktop.domain.fields import Record
    from ui.file_commands import Frame
    from ui.session import Session


class CeremonyCommands:
    """The actions on ceremonies; a part of the window's commands."""

    session: Session
    frame: Frame

    def plan_event(self) -> None:
        """Plan the event shown on its desk."""
        row = self._shown()
        if row is not None:
            self.frame.page().plan(row.key)

    def add_usual_rules(self) -> None:
        """Bring in the rules of precedence, countdowns and gift limits that the program knows, to be edited."""
        from asm_desktop.services.usual_rules import add_usual_rules

        count = self.session.attempt(lambda: add_usual_rules(self.session.register))
        if count is None:
            return
        self.go("rules")
        words = translate("Commands", "Added: {count} records. They are yours to change: see the notes of each.")
        if not count:
            words = translate("Commands", "The usual rules are all here already; nothing was changed.")
        self.frame.say(words.format(count=count), offer=self.frame.qt_actions["undo"] if count else None)

    def go(self, page: str) -> None:
        """Show a page."""
        raise NotImplementedError

    def _shown(self) -> Record | None:
        raise NotImplementedError
