"""What happened to a record, read when it is opened: when, who, what it was before and after."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asm_desktop.services import history, merging
from asm_desktop.services.history import Changed, Entry
from ui.session import Session
from ui.translation import label, retold, translate
from ui.widgets.disclosure import Disclosure
from ui.widgets.words import Words

MOST_ACTIONS, MOST_CHANGES = 50, 8
LONGEST_VALUE = 80


class HistoryPart(QWidget):
    """A heading that opens to the latest actions on one record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._key = session, ""
        self.heading = Disclosure(translate("Forms", "History"))
        self._list = QWidget()
        self._list.hide()
        self._entries = QVBoxLayout(self._list)
        self._entries.setContentsMargins(18, 4, 0, 8)
        self._entries.setSpacing(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addWidget(self._list)
        self.heading.toggled.connect(self._toggled)

    def show_record(self, key: str, remark: str) -> None:
        """Offer the history of a record; `remark` says in a few words what is known without opening it."""
        self._key = key
        self.heading.set_remark(remark)
        if self.heading.isChecked():
            self._read()

    def _toggled(self, on: bool) -> None:
        self._list.setVisible(on)
        if on:
            self._read()

    def _read(self) -> None:
        while item := self._entries.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        register = self._session.register
        found = self._session.attempt(lambda: history.actions(register, MOST_ACTIONS, key=self._key, most=MOST_CHANGES))
        merged = {each.seq for each in self._session.attempt(lambda: merging.merges(register, self._key)) or []}
        for entry in found or []:
            self._entries.addWidget(_entry(entry))
            if entry.seq in merged and not register.read_only:
                self._entries.addWidget(self._take_apart(entry), 0, Qt.AlignmentFlag.AlignLeft)

    def _take_apart(self, entry: Entry) -> QPushButton:
        button = QPushButton(translate("Forms", "Take apart again"))
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.setAccessibleDescription(entry.label)
        register = self._session.register
        button.clicked.connect(lambda: self._session.succeeds(lambda: merging.take_apart(register, entry.seq)))
        return button


def _entry(entry: Entry) -> QWidget:
    widget = QWidget()
    box = QVBoxLayout(widget)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    undone = translate("Forms", " (undone)") if entry.undone else ""
    box.addWidget(Words(entry.label + undone, wraps=True).selectable())
    when = _words(moment(entry))
    box.addWidget(Words(" · ".join(filter(None, (when, entry.actor))), "caption"))
    for changed in entry.changes[:MOST_CHANGES]:
        box.addWidget(Words(_sentence(changed), "soft", wraps=True).selectable())
    if more := len(entry.changes[MOST_CHANGES:]) + entry.told.more:
        words = translate("Forms", "and {count} more").format(count=QLocale().toString(more))
        box.addWidget(Words(words, "faint"))
    return widget


def moment(entry: Entry) -> QDateTime:
    """When it happened, on the clock of this place."""
    return QDateTime.fromSecsSinceEpoch(int(entry.at.timestamp())).toLocalTime()


def _words(moment: QDateTime) -> str:
    return QLocale().toString(moment, translate("Forms", "d MMMM yyyy, HH:mm"))


def _sentence(changed: Changed) -> str:
    field, unknown = changed.declared, translate("Forms", "not known")
    told = (value if field is None else retold(field, value) for value in (changed.old, changed.new))
    old, new = (_short(words) or unknown for words in told)
    return f"{changed.field_label if field is None else label(field)}: {old} → {new}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_VALUE else line[:LONGEST_VALUE].rstrip() + " …"


def local_time(stored: str | None) -> str:
    """A stored UTC time on the clock of this place, in the form of this place; empty for none."""
    if not stored:
        return ""
    read = QDateTime.fromString(stored, Qt.DateFormat.ISODate)
    return _words(read.toLocalTime())
