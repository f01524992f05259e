"""What keeps the data from other eyes on this computer: when the window is locked, and what is copied or captured."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from ui import clipboard, remembering
from ui.preferences import Preferences
from ui.session import Session
from ui.system import capture
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Line, Words

MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)
SECONDS = (15, 30, 90, 300, 0)
"""The last one for good."""
OF_THE_FILE = ("passphrase", "recovery-code", "remember", "lock")


class Security(PlainDialog):
    """Each choice holds from when it is made; what concerns the open file is offered as its actions."""

    def __init__(
        self, preferences: Preferences, session: Session, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        words = translate("Security", "These choices hold on this computer, for every file.")
        super().__init__(parent, translate("Security", "Security"), words)
        self._preferences, self._session = preferences, session
        self._add_locking()
        self._add_copies()
        self._add_file(actions)
        self.add_close()

    def _add_locking(self) -> None:
        self.after = _choice([(minutes, _minutes(minutes)) for minutes in MINUTES], self._preferences.lock_after)
        self.after.currentIndexChanged.connect(self._keep_minutes)
        self.add_labelled(translate("Security", "Lock the window when nothing is done for"), self.after)
        self.on_sleep = self._add_box(
            translate("Security", "Lock it when the computer sleeps"),
            self._preferences.locks_on_sleep,
            lambda on: setattr(self._preferences, "locks_on_sleep", on),
        )
        self.with_screen = self._add_box(
            translate("Security", "Lock it when the screen is locked"),
            self._preferences.locks_with_screen,
            lambda on: setattr(self._preferences, "locks_with_screen", on),
        )
        self.body.addSpacing(8)

    def _add_copies(self) -> None:
        chosen = 0 if clipboard.keeps() else clipboard.seconds()
        self.copied = _choice([(seconds, _seconds(seconds)) for seconds in SECONDS], chosen)
        self.copied.currentIndexChanged.connect(self._keep_seconds)
        words = translate("Security", "Copied rows and confidential fields leave the clipboard after")
        self.add_labelled(words, self.copied)
        if capture.is_offered():
            self._add_box(
                translate("Security", "Keep windows out of screenshots and shared screens"),
                self._preferences.hides_from_capture,
                lambda on: setattr(self._preferences, "hides_from_capture", on),
            )
        never = translate(
            "Security", "Files that were open are not listed anywhere, and a crash leaves no copy of memory behind."
        )
        self.body.addWidget(Words(never, "soft", wraps=True))

    def _add_file(self, actions: dict[str, QAction]) -> None:
        self.body.addSpacing(8)
        self.body.addWidget(Line())
        register = self._session.register
        self.body.addWidget(Words(register.path.name, "heading"))
        remembered = bool(remembering.name_if_remembered(register.path))
        states = {
            False: translate("Security", "Its passphrase is asked for each time."),
            True: translate("Security", "This computer opens it by itself; once locked, it asks for the passphrase."),
        }
        open_to_all = translate("FileState", "Not encrypted: anyone who gets the file can read it")
        self.body.addWidget(Words(states[remembered] if register.encrypted else open_to_all, "soft", wraps=True))
        for id in OF_THE_FILE:
            if register.encrypted or id == "passphrase":
                self.body.addWidget(self._button(actions[id]), 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, action: QAction) -> QPushButton:
        """A button for an action, which comes up once this dialog has closed."""
        button = QPushButton(action.text())
        button.setEnabled(action.isEnabled())
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        self.finished.connect(lambda: action.trigger() if button.property("taken") else None)

        def take() -> None:
            button.setProperty("taken", True)
            self.accept()

        button.clicked.connect(take)
        return button

    def _add_box(self, words: str, on: bool, keep: Callable[[bool], object]) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(keep)
        self.body.addWidget(box)
        return box

    def _keep_minutes(self) -> None:
        self._preferences.lock_after = self.after.currentData()

    def _keep_seconds(self) -> None:
        chosen = self.copied.currentData()
        clipboard.keep(not chosen)
        if chosen:
            clipboard.stay(chosen)


def _choice(options: Sequence[tuple[int, str]], chosen: int) -> QComboBox:
    """A list of numbers in words."""
    box = QComboBox()
    for number, words in options:
        box.addItem(words, number)
    place = box.findData(chosen)
    box.setCurrentIndex(place if place >= 0 else 0)
    return box


def _minutes(minutes: int) -> str:
    if not minutes:
        return translate("Security", "Never")
    if minutes == 1:
        return translate("Security", "1 minute")
    return translate("Security", "{count} minutes").format(count=minutes)


def _seconds(seconds: int) -> str:
    if not seconds:
        return translate("Security", "Never")
    return translate("Security", "{count} seconds").format(count=seconds)
