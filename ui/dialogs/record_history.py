"""The history of one record: who changed what, and what it was before."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.history_view import HistoryView
from ui.session import Session
from ui.theme.style import fill
from ui.translation import translate
from ui.widgets.words import Line, Words


class RecordHistory(QDialog):
    """Every action that touched a record or a row of it."""

    def __init__(self, session: Session, key: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("RecordHistory", "History of {title}").format(title=heading))
        fill(self, "surface")
        self.resize(900, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = Words(self.windowTitle(), "title", wraps=True)
        title.setContentsMargins(20, 20, 20, 16)
        close = QPushButton(translate("Dialogs", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addStretch()
        foot.addWidget(close)
        layout.addWidget(title)
        layout.addWidget(Line())
        layout.addWidget(HistoryView(session, key), 1)
        layout.addWidget(Line())
        layout.addLayout(foot)
