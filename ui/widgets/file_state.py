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
        self._padlock, self._protection = QLabel(), Words(tone="caption")
        self._saved = ElidedWords(tone="caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.setSpacing(6)
        self.setFixedHeight(28)
        layout.addWidget(self._padlock)
        layout.addWidget(Words(name, "caption"))
        layout.addSpacing(12)
        layout.addWidget(self._protection)
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
        self.show_protection(encrypted=encrypted)
        self.show_saved()

    def show_protection(self, *, encrypted: bool) -> None:
        """Say whether the file is encrypted."""
        name, role = ("lock", Role.TEXT_SOFT) if encrypted else ("lock-open", Role.WARNING)
        self._padlock.setPixmap(pixmap(name, 14, role, self.devicePixelRatioF()))
        words = translate("FileState", "Encrypted with your passphrase")
        open_to_all = translate("FileState", "Not encrypted: anyone who gets the file can read it")
        self._protection.setText(words if encrypted else open_to_all)

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

    def _add(self, layout: QHBoxLayout, symbol: str, role: Role) -> None:
        label = QLabel()
        label.setPixmap(pixmap(symbol, 14, role, self.devicePixelRatioF()))
        layout.addWidget(label)
