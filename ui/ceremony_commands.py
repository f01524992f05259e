"""What the actions on ceremonies do: plan an event, and bring in the rules it is planned by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asm_desktop.domain.fields import Record
    from ui.file_commands import Frame
    from ui.session import Session


class CeremonyCommands:
    """The actions on ceremonies; a part of the window's commands."""

    session: Session
    frame: Frame
    widget: QWidget

    def plan_event(self, part: str = "") -> None:
        """Plan the event shown on its desk, in this part of it or the one that was shown last."""
        row = self._shown()
        if row is not None:
            self.frame.page().plan(row.key, part)

    def follow_day(self) -> None:
        """Show the day of the event shown over the whole screen."""
        row = self._shown()
        if row is not None:
            from ui.ceremony.day_view import now
            from ui.ceremony.on_the_day import DayWindow

            whole = DayWindow(self.session, row.key, now, self.widget)
            whole.showFullScreen()
            whole.setFocus()

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
