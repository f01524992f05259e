"""The tools that say how large pages are seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.translation import translate
from ui.widgets.icon_button import icon_button
from ui.widgets.paper_view import PaperView
from ui.widgets.words import Words


class ZoomTools(QWidget):
    """Smaller, the zoom in percent, larger, the width and the whole page."""

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = Words("100 %", "soft")
        self.zoom.setMinimumWidth(44)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        view.zoom_changed.connect(lambda zoom: self.zoom.setText(f"{round(zoom * 100)} %"))
        self.smaller = icon_button("zoom-out", translate("PackPreview", "Zoom out"), "Ctrl+-")
        self.larger = icon_button("zoom-in", translate("PackPreview", "Zoom in"), "Ctrl++")
        self.fitting = icon_button("maximize", translate("PackPreview", "Fit the width"), "Ctrl+0")
        self.whole = icon_button("file-text", translate("PackPreview", "Whole page"), "Ctrl+9")
        self.smaller.clicked.connect(lambda: view.zoom_by(-1))
        self.larger.clicked.connect(lambda: view.zoom_by(1))
        self.fitting.clicked.connect(view.fit_width)
        self.whole.clicked.connect(view.fit_page)
        # The plus of most keyboards stands above this sign.
        QShortcut(QKeySequence("Ctrl+="), self, self.larger.click)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.smaller, self.zoom, self.larger, self.fitting, self.whole):
            row.addWidget(part)
