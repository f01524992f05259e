"""A line in which something is added to the plan as it is said; below stands how it is read while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from asm_desktop.domain.errors import InvalidRecord, UserError
from ui.session import Session
from ui.theme.style import look
from ui.translation import error_sentence
from ui.widgets.words import ElidedWords, Words


class Reading(NamedTuple):
    """How a line is read, or what cannot be read of it."""

    words: str = ""
    problem: str = ""


class AddLine(QWidget):
    """Stays open for the next line; what is not kept stays in it, with the reason below."""

    def __init__(
        self,
        session: Session,
        words: str,
        read: Callable[[str], Reading],
        keep: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._read, self._keep = session, read, keep
        self.line = QLineEdit()
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.reading, self.problem = ElidedWords("", "soft"), Words("", "error", wraps=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for widget in (self.line, self.reading, self.problem):
            box.addWidget(widget)
        self.line.textChanged.connect(self._say)
        self.line.returnPressed.connect(self.add)
        self.setFocusProxy(self.line)
        self._show(Reading())

    def add(self) -> None:
        """Keep what is typed, or say what stands in the way."""
        text = self.line.text()
        if not text.strip():
            return
        try:
            self._keep(text)
        except InvalidRecord as error:
            self._show(Reading(problem=" ".join(sentence for _, sentence in error.problems)))
        except UserError as error:
            self._show(Reading(problem=error_sentence(error)))
        else:
            self.line.clear()

    def _say(self, text: str) -> None:
        found = self._session.attempt(lambda: self._read(text)) if text.strip() else None
        self._show(found or Reading())

    def _show(self, reading: Reading) -> None:
        self.reading.setText(f"→ {reading.words}" if reading.words else "")
        self.problem.setText(reading.problem)
        self.reading.setVisible(bool(reading.words))
        self.problem.setVisible(bool(reading.problem))
        look(self.line, invalid=bool(reading.problem))
        self.line.setAccessibleDescription(reading.problem or reading.words)
