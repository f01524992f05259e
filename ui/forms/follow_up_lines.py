"""Follow-ups typed one a line, “send the draft – Nguyen – Friday”; below stands how each line is read."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from asm_desktop.services.engagements import Somebody, ToDo, read_follow_up
from ui.forms.day_line import day_words
from ui.session import Session
from ui.theme.style import look
from ui.translation import said, translate
from ui.widgets.words import Words, plain_tip

LINES_SHOWN, NARROWEST = 3, 320


class FollowUpLines(QWidget):
    """Reads each line while it is typed; `around` gives those whose names may be shortened."""

    edited = Signal()

    def __init__(
        self, session: Session, around: Callable[[], Sequence[Somebody]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._around, self._problem = session, around, ""
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(translate("Engagements", "One a line: what – who – by when"))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES_SHOWN + 20)
        self.readings, self.problems = Words("", "soft"), Words("", "error")
        for words in (self.readings, self.problems):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.text.textChanged.connect(self.read)
        self.setFocusProxy(self.text)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for widget in (self.text, self.readings, self.problems):
            box.addWidget(widget)
        self._say([])

    def to_do(self) -> list[ToDo]:
        """The follow-ups as they are read."""
        lines = [line for line in self.text.toPlainText().splitlines() if line.strip()]
        around, today = self._around(), datetime.date.today()
        read = self._session.attempt(
            lambda: [read_follow_up(self._session.register, line, around, today) for line in lines]
        )
        return read or []

    def read(self) -> None:
        """Read the lines again, as when those who took part have changed."""
        self._say(self.to_do())
        self.edited.emit()

    def problem(self) -> str:
        """What cannot be read, as sentences; empty where all can."""
        return self._problem

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the text."""
        self.text.setFocus(event.reason())

    def setAccessibleName(self, name: str) -> None:
        """Name the text too, where the cursor is."""
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)

    def _say(self, to_do: list[ToDo]) -> None:
        problems = [said(each.problem) for each in to_do if each.problem]
        self._problem = " ".join(problems)
        read = [_reading(each) for each in to_do[-LINES_SHOWN:] if not each.problem]
        for words, lines in ((self.readings, read), (self.problems, problems)):
            words.setText("\n".join(self._fitted(line) for line in lines))
            words.setToolTip(plain_tip("\n".join(lines)))
            words.setVisible(bool(lines))
        look(self.text, invalid=bool(self._problem))
        self.text.setAccessibleDescription(self._problem or "\n".join(read))

    def _fitted(self, line: str) -> str:
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, max(self.width(), NARROWEST))


def _reading(to_do: ToDo) -> str:
    new = translate("Names", "{name} (new)")
    who = "" if to_do.who is None else to_do.who.name if to_do.who.key else new.format(name=to_do.who.name)
    return "→ " + " · ".join(filter(None, (to_do.text, who, day_words(to_do.due) if to_do.due else "")))
