"""How the parts of a screen are laid out: below each other, or side by side with a line between that can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSplitter, QVBoxLayout, QWidget

NARROW = 840
"""Pixels: in less a table and a form beside it are both cut."""
SHARES = (0.6, 0.4)
"""Of the height, for two parts below each other."""


def column(into: QWidget, *parts: QWidget | QLayout, fills: QWidget | None = None) -> QVBoxLayout:
    """Lay parts out below each other to the edges of a widget, without gaps; the one that `fills` takes the room."""
    box = QVBoxLayout(into)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for part in parts:
        if isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part, int(part is fills))
    return box


class SideBySide(QSplitter):
    """Two parts beside each other, with a line between that can be moved.

    The one that `gives` takes the room there is: 0, 1, or None for both. Where there are less than `folds` pixels the
    second goes below the first.
    """

    def __init__(
        self, left: QWidget, right: QWidget, widths: tuple[int, int], *, gives: int | None = 0, folds: int = 0
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._widths, self._folds = widths, folds
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        if gives is not None:
            self.setStretchFactor(gives, 1)
        self.setSizes(list(widths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        folded = self.width() < self._folds
        if folded != (self.orientation() == Qt.Orientation.Vertical):
            self.setOrientation(Qt.Orientation.Vertical if folded else Qt.Orientation.Horizontal)
            self.setSizes([int(self.height() * share) for share in SHARES] if folded else list(self._widths))
