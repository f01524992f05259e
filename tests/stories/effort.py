"""What a story costs the person who does it: keys, pointings and thoughts, in minutes by the Keystroke-Level Model.

Source: Card, Moran and Newell, “The keystroke-level model for user performance time”, 1980: 0.28 s a key for an average
typist, 1.1 s to point at something, 1.35 s to think before a step. Reading the news item is not counted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

KEY, POINT, THINK = 0.28, 1.1, 1.35
NEWCOMER = 2
"""The model is of somebody who knows the way; that a newcomer takes twice as long is assumed, not measured."""
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Effort:
    """Counts what is typed and pointed at as it is done; `part` is what it is done for."""

    keys: Counter[str] = field(default_factory=Counter)
    pointings: Counter[str] = field(default_factory=Counter)
    thoughts: Counter[str] = field(default_factory=Counter)
    part: str = ""

    def think(self, part: str = "") -> None:
        """Begin a step."""
        self.part = part or self.part
        self.thoughts[self.part] += 1

    def click(self, widget: QWidget) -> None:
        """Press a button, or put the cursor into a line."""
        self.pointings[self.part] += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, widget.rect().center())

    def enter(self, widget: QWidget) -> None:
        """Go to a field; by the mouse, which is the slower way."""
        self.pointings[self.part] += 1
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def write(self, widget: QWidget, text: str) -> None:
        """Type a text."""
        self.keys[self.part] += len(text)
        QTest.keyClicks(widget, text)

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key, perhaps with another one held."""
        self.keys[self.part] += 1 if modifier == NONE else 2
        QTest.keyClick(widget, key, modifier)

    def paste(self, widget: QWidget, text: str) -> None:
        """Copy a text where it was read, which is dragging over it and two keys, and paste it."""
        self.pointings[self.part] += 2
        self.keys[self.part] += 2
        QApplication.clipboard().setText(text)
        self.press(widget, Qt.Key.Key_V, CONTROL)

    def minutes(self, part: str | None = None) -> float:
        """How long it takes, all of it or one part."""
        costs = ((self.keys, KEY), (self.pointings, POINT), (self.thoughts, THINK))
        return sum(each * (count.total() if part is None else count[part]) for count, each in costs) / 60

    def minutes_of_newcomer(self) -> float:
        """How long it takes somebody who sees the window for the first time."""
        return NEWCOMER * self.minutes()

    def report(self) -> str:
        """What each part costs, the dearest first."""
        lines = [
            f"{part}: {self.minutes(part):.1f} min ({self.keys[part]} keys, {self.pointings[part]} pointings, "
            f"{self.thoughts[part]} steps)"
            for part in sorted(self.thoughts, key=self.minutes, reverse=True)
        ]
        return "\n".join([f"{self.minutes():.1f} minutes", *lines])
