"""A sentence for the person: passing news goes by itself, an error stays until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.icons import icon, pixmap
from ui.theme.palette import Role
from ui.theme.style import look
from ui.translation import translate

SECONDS = 6


class NoticeBar(QFrame):
    """A strip above the status bar, hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._symbol = QLabel()
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._offer = QPushButton()
        self._offer.setProperty("kind", "link")
        self._offered: QAction | None = None
        self._offer.clicked.connect(self._take_offer)
        self._lay_out()
        self.hide()

    def show_notice(self, sentence: str, *, is_error: bool, offer: QAction | None = None) -> None:
        """Show a sentence, with a button for the action that it offers."""
        look(self, notice="error" if is_error else "news")
        role = Role.ERROR if is_error else Role.ACCENT
        name = "circle-alert" if is_error else "circle-check"
        self._symbol.setPixmap(pixmap(name, 16, role, self.devicePixelRatioF()))
        self._sentence.setText(sentence)
        self._offered = offer
        self._offer.setVisible(offer is not None)
        self._offer.setText(_words(offer) if offer is not None else "")
        self.show()
        self._timer.stop()
        if not is_error:
            self._timer.start(SECONDS * 1000)

    def sentence(self) -> str:
        """What is being said; empty while hidden."""
        return self._sentence.text() if not self.isHidden() else ""

    def _take_offer(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered.trigger()

    def _lay_out(self) -> None:
        dismiss = QToolButton()
        dismiss.setIcon(icon("x"))
        dismiss.setProperty("kind", "quiet")
        dismiss.setAccessibleName(translate("Notice", "Dismiss"))
        dismiss.setToolTip(translate("Notice", "Dismiss"))
        dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(12)
        layout.addWidget(self._symbol)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._offer)
        layout.addWidget(dismiss)


def _words(offer: QAction) -> str:
    """What is on the button of an offer; the action that undoes tells what, as the sentence does already."""
    return translate("Notice", "Undo") if offer.objectName() == "undo" else offer.text().rstrip("…")
