"""One action in the history of a record: what it was, when, by whom, and what each field held before and after."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asm_desktop.services import gates, history
from asm_desktop.services.history import Changed, Entry, Told
from ui.forms.change_grid import add_changes
from ui.forms.editor import Surroundings
from ui.forms.restore_button import Offers, offers_of
from ui.moments import when_and_who
from ui.translation import translate
from ui.widgets.words import Words

MOST_CHANGES, MORE = 8, 40
LONGEST_VALUE = 160


class HistoryEntry(QWidget):
    """An action on the record `key`; of many changes the first, and the others as they are asked for.

    With `field`, only what changed of it, and the reason that came with a stage.
    """

    def __init__(self, around: Surroundings, entry: Entry, key: str, offers: Offers, field: str = "") -> None:
        super().__init__()
        self._around, self._entry, self._key, self._field = around, entry, key, field
        self._waiting, self._left, self._last = list[Changed](), 0, 0
        self._take(entry.told)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        undone = translate("Forms", " (undone)") if entry.undone else ""
        self._box.addWidget(Words(entry.label + undone, wraps=True).selectable())
        self._box.addWidget(Words(when_and_who(entry.at, entry.actor), "caption"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._box.addLayout(self._lines)
        self.problem = Words("", "error", wraps=True)
        self.problem.hide()
        self._box.addWidget(self.problem)
        self.more = link_button("")
        self.more.clicked.connect(self.show_more)
        self._box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(MOST_CHANGES, offers)

    def show_more(self) -> None:
        """Show more of what the action changed."""
        if not self._waiting and self._left:
            register, seq = self._around.session.register, self._entry.seq
            told = self._around.session.attempt(
                lambda: history.changes(register, seq, self._key, after=self._last, most=MORE)
            )
            if told is not None:
                self._take(told)
        self._show(MORE, offers_of(self._around, self._waiting[:MORE]))

    def _take(self, told: Told) -> None:
        about = {self._field, *([gates.REASON] if self._field == gates.STAGE else [])}
        self._waiting = [each for each in told.changes if not self._field or each.field in about]
        self._left, self._last = told.more, told.last

    def _show(self, most: int, offers: Offers) -> None:
        shown, self._waiting = self._waiting[:most], self._waiting[most:]
        add_changes(self._lines, self._around, self._entry.seq, shown, offers, self._refuse, LONGEST_VALUE)
        more = len(self._waiting) + self._left
        self.more.setText(translate("Forms", "and {count} more").format(count=QLocale().toString(more)))
        self.more.setVisible(more > 0)

    def _refuse(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def link_button(words: str) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(words)
    button.setProperty("kind", "link")
    button.setAutoDefault(False)
    return button
