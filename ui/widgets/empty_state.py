"""What stands where a part of the window has nothing to show: why, and what to do, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import BESIDE_WORDS, icon, pixmap
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.widgets.words import Words

WIDEST = 480


class EmptyState(QWidget):
    """Words in the middle of an empty part, with buttons below that are added by whoever shows it.

    It can have the focus, so that keys still belong to the part; where there is a primary button, that has it.
    """

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(self, "surface")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        picture = QLabel()
        picture.setPixmap(pixmap(sign, 32, Role.TEXT_FAINT, self.devicePixelRatioF()))
        self.heading = Words("", "heading", wraps=True)
        self.advice = Words("", "soft", wraps=True)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        self._box.addStretch(2)
        for label in (picture, self.heading, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(WIDEST)
            self._box.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addSpacing(8)
        self._box.addStretch(3)

    def add_button(self, sign: str, words: str, *, primary: bool = False) -> QPushButton:
        """Put a button below the words."""
        button = QPushButton(icon(sign, Role.ON_ACCENT if primary else Role.TEXT_SOFT), words)
        button.setIconSize(BESIDE_WORDS)
        if primary:
            button.setProperty("kind", "primary")
            self.setFocusProxy(button)
        self._box.insertWidget(self._box.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def explain(self, heading: str, advice: str) -> None:
        """Say why nothing is shown, and what to do."""
        self.heading.setText(heading)
        self.advice.setText(advice)
        for label in (self.heading, self.advice):  # centred, a label is not asked how high it is at its width
            label.setMinimumHeight(max(label.heightForWidth(WIDEST), 0))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(advice)
