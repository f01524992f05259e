"""Bringing what has just opened into view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

ABOVE = 76
"""Pixels kept above it, in which its heading and the row it belongs to stay seen."""


def bring_into_view(part: QWidget) -> None:
    """Scroll down until a part is seen whole, or from its top where there is not room for all of it."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inside = around.widget() if around is not None else None
    if around is None or inside is None or not part.isVisible():
        return
    top = part.mapTo(inside, QPoint()).y()
    bottom = top + part.height() - around.viewport().height()
    bar = around.verticalScrollBar()
    bar.setValue(max(bar.value(), min(bottom, top - ABOVE)))
