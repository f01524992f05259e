"""A field for a passphrase: hidden until the eye is pressed, and it tells where capitals are locked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ui.icons import icon
from ui.translation import translate
from ui.widgets.words import Words


class SecretField(QLineEdit):
    """A line that shows dots, or what is typed while the eye is pressed.

    `capitals` are the words to put near it, seen while that key is locked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.capitals = Words(translate("Passphrase", "Capitals are locked."), "caption")
        self.capitals.hide()
        self.eye = self.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_letters)
        self._show_letters(False)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(self.eye.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at each letter: a capital without Shift, or a small one with it, tells that capitals are locked.

        What is typed on the eye, which hands its keys on, is no part of the passphrase.
        """
        if any(button.hasFocus() for button in self.findChildren(QToolButton)):
            event.ignore()
            return
        super().keyPressEvent(event)
        typed = event.text()
        if len(typed) == 1 and typed.swapcase() != typed and not event.modifiers() & _COMMANDS:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals.setVisible(typed.isupper() is not shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.capitals.setVisible(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What the key does elsewhere is not known."""
        super().focusOutEvent(event)
        self.capitals.setVisible(False)

    def _show_letters(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.eye.setIcon(icon("eye-off" if on else "eye"))
        words = translate("Passphrase", "Hide the passphrase") if on else translate("Passphrase", "Show the passphrase")
        self.eye.setText(words)
        self.eye.setToolTip(words)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
