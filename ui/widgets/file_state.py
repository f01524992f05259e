"""The state of the file in plain words, at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.icons import pixmap
from ui.theme.palette import Role
from ui.translation import translate
from ui.widgets.words import ElidedWords, Words


class FileState(QWidget):
    """Name, encryption and saved state of the register, and the source that is recorded from; `stopped`: no longer."""

    stopped = Signal()

    def __init__(self, name: str, *, encrypted: bool, read_only: bool) -> None:
        super().__init__()
        self._encrypted = encrypted
        self._saved = ElidedWords(tone="caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.setSpacing(6)
        self.setFixedHeight(28)
        self._add(layout, "lock" if encrypted else "lock-open", Role.TEXT_SOFT if encrypted else Role.WARNING)
        layout.addWidget(Words(name, "caption"))
        layout.addSpacing(12)
        layout.addWidget(Words(self._protection(), "caption"))
        layout.addSpacing(12)
        if read_only:
            self._add(layout, "eye", Role.WARNING)
            layout.addWidget(Words(translate("FileState", "Open for reading only"), "caption"))
        else:
            self._add(layout, "check", Role.TEXT_SOFT)
            layout.addWidget(self._saved, 1)
        layout.addStretch()
        self._recording = QPushButton()
        self._recording.setProperty("kind", "link")
        self._recording.clicked.connect(self.stopped)
        self._recording.hide()
        layout.addWidget(self._recording)
        self.show_saved()

    def show_saved(self, label: str = "") -> None:
        """Say that all is saved, and what was saved last."""
        if label:
            self._saved.setText(translate("FileState", "Saved: {label}").format(label=label))
        else:
            self._saved.setText(translate("FileState", "All changes are saved"))

    def show_state(self, sentence: str) -> None:
        """Say something else that has just been kept."""
        self._saved.setText(sentence)

    def show_recording(self, source: str) -> None:
        """Say which source is cited for what is typed in, and offer to stop; nothing for none."""
        self._recording.setText(translate("FileState", "Recording from {source}: stop").format(source=source))
        self._recording.setVisible(bool(source))

    def _protection(self) -> str:
        if self._encrypted:
            return translate("FileState", "Encrypted with your passphrase")
        return translate("FileState", "Not encrypted: anyone who gets the file can read it")

    def _add(self, layout: QHBoxLayout, symbol: str, role: Role) -> None:
        label = QLabel()
        label.setPixmap(pixmap(symbol, 14, role, self.devicePixelRatioF()))
        layout.addWidget(label)
