"""What the actions on the register itself do: its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.file_commands import Frame
    from ui.questions import Questions
    from ui.session import Session


class RegisterCommands:
    """The actions on the register; a part of the window's commands."""

    session: Session
    questions: Questions
    frame: Frame
    widget: QWidget

    def set_register(self) -> None:
        """Show the settings of the register, and keep what is changed."""
        from ui.dialogs.register_settings import RegisterSettingsDialog
        from ui.forms.editor import Surroundings

        dialog = RegisterSettingsDialog(self.session, Surroundings(self.session, self.questions), self.widget)
        if self.questions.ask(dialog):
            words = translate("Commands", "The settings of this register are kept.")
            self.frame.say(words, offer=self.frame.qt_actions["undo"])
