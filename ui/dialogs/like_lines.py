"""Who is in the register already and is called like what is being typed: a hint with a way there, never a barrier."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Titled
from asm_desktop.services.namesakes import Like, named_like
from ui.likeness_words import reason_words
from ui.session import Session
from ui.translation import translate
from ui.widgets.emptying import empty
from ui.widgets.words import Words, plain_tip


class LikeLines(QWidget):
    """Up to three lines; `wanted` carries the key of a record to be opened instead."""

    wanted = Signal(str)

    def __init__(self, session: Session, record: type[Titled], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._record = session, record
        self.buttons: list[QPushButton] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 4)
        self._lines.setSpacing(2)
        self.hide()

    def show_like(self, name: str) -> None:
        """Show who is called like this."""
        register = self._session.register
        found = self._session.attempt(lambda: named_like(register, self._record, name)) or []
        empty(self._lines)
        self.buttons = []
        for like in found:
            self._lines.addWidget(self._line(like))
        self.setVisible(bool(found))
        if (window := self.window()) is not self:
            window.adjustSize()

    def _line(self, like: Like) -> QWidget:
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        words = translate("NewRecord", "Already here: {title} ({ref})").format(title=like.row.heading, ref=like.row.ref)
        button = QPushButton(words.replace("&", "&&"))
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.setToolTip(plain_tip(translate("NewRecord", "Open this record instead of adding another")))
        button.setAccessibleDescription(reason_words(like.reason))
        button.clicked.connect(lambda: self.wanted.emit(like.row.key))
        self.buttons.append(button)
        first = QHBoxLayout()
        first.addWidget(button)
        first.addStretch(1)
        box.addLayout(first)
        box.addWidget(Words(reason_words(like.reason), "caption", wraps=True))
        return line
