"""What is seen of a locked register: its name, and a field for its passphrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.errors import UserError
from ui.icons import pixmap
from ui.theme.palette import Role
from ui.theme.style import fill, look
from ui.translation import error_sentence, translate
from ui.widgets.secret_field import SecretField
from ui.widgets.words import ElidedWords, Words

WIDTH = 360


class LockPage(QWidget):
    """Stands in the place of all that a window shows; `opened` once the passphrase was right.

    `unlock` opens the register with a passphrase, or raises UserError. `waiting` tells that something typed waits.
    """

    opened = Signal()

    def __init__(self, name: str, unlock: Callable[[str], object], *, waiting: bool) -> None:
        super().__init__()
        fill(self, "window")
        self._unlock = unlock
        self.field, self.sentence = SecretField(), Words(tone="error", wraps=True)
        self.button = QPushButton(translate("Lock", "Unlock"))
        self.button.setProperty("kind", "primary")
        self.field.setAccessibleName(translate("Lock", "Passphrase"))
        self.field.setPlaceholderText(translate("Lock", "Passphrase"))
        self.field.returnPressed.connect(self.unlock)
        self.field.textEdited.connect(lambda _: self._say(""))
        self.button.clicked.connect(self.unlock)
        self._lay_out(name, waiting)
        self.setFocusProxy(self.field)

    def unlock(self) -> None:
        """Try the passphrase that was typed."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._unlock(self.field.text())
        except UserError as error:
            self._say(error_sentence(error))
            self.field.selectAll()
            self.field.setFocus()
        else:
            self.field.clear()
            self.opened.emit()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        look(self.field, invalid=bool(sentence))

    def _lay_out(self, name: str, waiting: bool) -> None:
        mark = QLabel()
        mark.setPixmap(pixmap("lock", 40, Role.ACCENT, self.devicePixelRatioF()))
        title = ElidedWords(translate("Lock", "{name} is locked").format(name=name), "title")
        waits = translate("Lock", "What you were typing waits as you left it.")
        nothing = translate("Lock", "Nothing of it is shown, and its key is forgotten, until you unlock it.")
        explanation = Words(f"{nothing} {waits}" if waiting else nothing, "soft", wraps=True)
        column = QWidget()
        column.setFixedWidth(WIDTH)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for words in (mark, title, explanation, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        title.setMinimumWidth(WIDTH)
        box.addWidget(mark)
        box.addSpacing(8)
        box.addWidget(title)
        box.addWidget(explanation)
        box.addSpacing(16)
        for part in (self.field, self.field.capitals, self.button, self.sentence):
            box.addWidget(part)
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().lineSpacing() * 5)
        layout = QVBoxLayout(self)
        layout.addStretch(3)
        layout.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(4)
