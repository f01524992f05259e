"""What the actions that keep a register safe do: back up, restore, save what a damaged file still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.long_commands import LongCommands
from ui.translation import error_sentence, translate

if TYPE_CHECKING:
    from ui.file_commands import Frame


class SafekeepingCommands(LongCommands):
    """A part of the window's commands."""

    frame: Frame

    def show_backups(self) -> None:
        """List the backups, compare one with what is there, and restore it."""
        from ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self.session, self.questions, self.choose_backup_places, self.widget)
        if self.questions.ask(dialog) and dialog.ready is not None:
            self.session.restore_wanted.emit(*dialog.ready)

    def back_up(self) -> None:
        """Make a backup now, and say where it is."""
        from ui.dialogs.backing_up_first import PROMISE, make, size

        title, promise = translate("Backups", "Back up now"), translate("Backups", PROMISE)
        outcome = self.carry_out(title, make("asked"), size(self.session), promise)
        if not outcome.done:
            return
        if outcome.result.missed is not None:
            self.frame.say(error_sentence(outcome.result.missed), is_error=True)
        else:
            words = translate("Backups", "A backup was made and opened to prove it, in {folder}.")
            self.frame.say(words.format(folder=outcome.result.backup.path.parent))

    def choose_backup_places(self) -> None:
        """Choose the folders of backups."""
        from ui.dialogs.backup_places import BackupPlaces

        if self.questions.ask(BackupPlaces(self.questions, self.widget)):
            self.frame.say(
                translate("Backups", "Backups are kept there from now on. Those made before stay where they are.")
            )

    def is_backed_up_before(self, why: str) -> bool:
        """Back up before something that changes much; whether to go on."""
        from ui.dialogs.backing_up_first import is_backed_up

        return is_backed_up(self.session, self.questions, why, self.widget)

    def salvage(self) -> None:
        """Choose a damaged file, and save what it still holds into a new one."""
        from ui.dialogs.new_register import REGISTERS

        title = translate("Salvage", "Save what a damaged file still holds")
        path = self.questions.file_to_open(self.widget, title, REGISTERS)
        if path is not None:
            from ui.dialogs.salvaging import Salvaging

            self.questions.ask(Salvaging(self.questions, path, self.widget))
