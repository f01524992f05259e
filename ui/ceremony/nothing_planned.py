"""What stands where a part of the plan is empty: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme.palette import Role
from ui.widgets.words import Words


class NothingPlanned(QWidget):
    """Words in the middle of an empty part, with the buttons that end the emptiness."""

    def __init__(self, sign: str, heading: str, advice: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        picture = QLabel()
        picture.setPixmap(pixmap(sign, 32, Role.TEXT_FAINT, self.devicePixelRatioF()))
        self.advice = Words(advice, "soft", wraps=True)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.addStretch(2)
        for widget in (picture, Words(heading, "heading", wraps=True), self.advice):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(widget)
        box.addSpacing(8)
        for button in buttons:
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch(3)
