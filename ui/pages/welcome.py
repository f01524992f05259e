"""The first thing a person sees: three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import app_mark, pixmap
from ui.theme.palette import Role
from ui.theme.style import fill
from ui.translation import translate
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.words import Words

CARD = QSize(248, 176)


class WelcomePage(QWidget):
    """A window of its own; `chosen` carries "sample", "new" or "open"."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("ASM Desktop")
        fill(self, "window")
        self.resize(1280, 800)
        self.setMinimumSize(900, 560)
        self.notices = NoticeBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(4)
        layout.addLayout(self._head())
        layout.addSpacing(40)
        layout.addLayout(self._cards())
        layout.addSpacing(24)
        layout.addWidget(_centred(translate("Welcome", "Everything stays in your file, on this computer."), "caption"))
        layout.addStretch(5)
        layout.addWidget(self.notices)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person closed it."""
        super().closeEvent(event)
        self.closed.emit()

    def _head(self) -> QVBoxLayout:
        mark = QLabel()
        mark.setPixmap(app_mark(64, self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(mark)
        head.addSpacing(8)
        head.addWidget(_centred("ASM Desktop", "display"))
        head.addWidget(
            _centred(translate("Welcome", "Partners, agreements and ceremonies, ready for the room."), "soft")
        )
        return head

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch()
        cards = (
            (
                "sample",
                "book-open",
                translate("Welcome", "Look at the sample"),
                translate("Welcome", "A real agreement and an invented ceremony, in a copy that is yours to try."),
            ),
            (
                "new",
                "file-plus",
                translate("Welcome", "Create a file"),
                translate("Welcome", "A new register, locked with a passphrase of yours."),
            ),
            (
                "open",
                "folder-open",
                translate("Welcome", "Open a file"),
                translate("Welcome", "A register you or a colleague made."),
            ),
        )
        for choice, symbol, title, words in cards:
            row.addWidget(self._card(choice, symbol, title, words))
        row.addStretch()
        return row

    def _card(self, choice: str, symbol: str, title: str, words: str) -> QPushButton:
        card = QPushButton()
        card.setProperty("kind", "card")
        card.setFixedSize(CARD)
        card.setAccessibleName(title)
        card.setAccessibleDescription(words)
        card.setCursor(Qt.CursorShape.PointingHandCursor)
        card.clicked.connect(lambda: self.chosen.emit(choice))
        picture = QLabel()
        picture.setPixmap(pixmap(symbol, 28, Role.ACCENT, self.devicePixelRatioF()))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(8)
        inside.addWidget(picture)
        inside.addSpacing(4)
        inside.addWidget(Words(title, "heading"))
        inside.addWidget(Words(words, "soft", wraps=True))
        inside.addStretch()
        for part in card.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return card


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
