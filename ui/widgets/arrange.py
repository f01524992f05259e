"""How the parts of a screen are laid out: below each other, or side by side with a line between that can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QVBoxLayout, QWidget


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


def side_by_side(left: QWidget, right: QWidget, widths: tuple[int, int], *, gives: int | None = 0) -> QSplitter:
    """Two parts with these widths in pixels; the one that `gives` takes the room there is: 0, 1, or None for both."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.addWidget(left)
    split.addWidget(right)
    if gives is not None:
        split.setStretchFactor(gives, 1)
    split.setSizes(list(widths))
    return split
