"""What the actions on the register itself do: its settings, its passphrase, locking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.commands import Frame
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

    def lock(self) -> None:
        """Lock the window until the passphrase is given."""
        if self.session.register.encrypted:
            self.frame.lock_requested.emit()
            return
        self._say_open_to_all()

    def change_passphrase(self) -> None:
        """Change, set or remove the passphrase of the register."""
        from ui.dialogs.change_passphrase import ChangePassphrase

        dialog = ChangePassphrase(self.session, self.questions, self.widget)
        if self.questions.ask(dialog):
            self.frame.state.show_protection(encrypted=self.session.register.encrypted)
            self.frame.say(dialog.outcome)

    def show_recovery_code(self) -> None:
        """Show and print the code that opens the register without its passphrase."""
        from ui.dialogs.recovery_code import RecoveryCode

        if self.session.register.encrypted:
            self.questions.ask(RecoveryCode(self.session, self.questions, self.widget))
        else:
            self._say_open_to_all()

    def remember(self) -> None:
        """Have this computer open the register by itself, or ask for the passphrase again."""
        from ui import remembering
        from ui.dialogs.remember import Remember

        path = self.session.register.path
        if not self.session.register.encrypted:
            self._say_open_to_all()
        elif name := remembering.name_if_remembered(path):
            if self.session.succeeds(lambda: remembering.let_go(name)):
                self.frame.say(translate("Commands", "This computer asks for the passphrase again."))
        elif self.questions.ask(Remember(self.session, self.widget)):
            self.frame.say(translate("Commands", "This computer opens the file by itself from now on."))

    def show_security(self) -> None:
        """Choose when the window is locked, and what else keeps the data from other eyes."""
        from ui.dialogs.security import Security
        from ui.preferences import Preferences

        self.questions.ask(Security(Preferences(), self.session, self.frame.qt_actions, self.widget))

    def _say_open_to_all(self) -> None:
        sentence = translate("Commands", "This file has no passphrase, so it cannot be locked. Set one first.")
        self.frame.say(sentence, offer=self.frame.qt_actions["passphrase"])
