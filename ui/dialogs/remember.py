"""Having this computer open the file by itself: its keychain keeps what opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from asm_desktop.services import passphrase
from ui import remembering
from ui.session import Session
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.secret_field import SecretField


class Remember(PlainDialog):
    """Asks for the passphrase, and puts the recovery code into the keychain."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        words = translate(
            "Remember",
            "The keychain of this computer keeps what opens the file, for as long as its passphrase stays the same. "
            "Whoever is signed in here can then open it. Once it is locked, the passphrase is asked for.",
        )
        super().__init__(parent, translate("Remember", "Remember on this computer"), words)
        self._session = session
        self.field = SecretField()
        self.add_labelled(translate("Passphrase", "Passphrase"), self.field)
        self.body.addWidget(self.field.capitals)
        self.add_error()
        self.main = self.add_buttons(translate("Remember", "Remember"))
        self.main.clicked.connect(lambda: self.close_after(self._keep))
        self.field.setFocus()

    def _keep(self) -> None:
        register = self._session.register
        remembering.keep(register.path, passphrase.recovery_code(register, self.field.text()))
