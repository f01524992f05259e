"""What happened to a record, or to one field of it, read when it is opened: when, who, what it was before and after."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Field, Record
from asm_desktop.services import history, merging, own_fields
from asm_desktop.services.history import Entry
from ui.forms.editor import Surroundings
from ui.forms.history_entry import MOST_CHANGES, HistoryEntry, link_button
from ui.forms.restore_button import offers_of
from ui.theme.style import look
from ui.translation import label, translate
from ui.widgets.disclosure import Disclosure
from ui.widgets.emptying import empty

MOST_ACTIONS = 15
INSET = 18


class HistoryPart(QWidget):
    """A heading that opens to the latest actions on one record; older ones are read as they are asked for.

    `shown` tells that the history of a field was opened, for whoever can bring it into view.
    """

    shown = Signal()

    def __init__(self, around: Surroundings, fields: list[Field[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._session, self._fields = around, around.session, fields
        self._row: Record | None = None
        self._before: int | None = None
        self._offered: list[tuple[str, str]] = []
        self.heading = Disclosure(translate("Forms", "History"))
        self.filter = QComboBox()
        self.filter.setAccessibleName(translate("Forms", "Field whose history is shown"))
        look(self.filter, bare=False)
        self.older = link_button(translate("Forms", "Show older"))
        self._list = QWidget()
        self._list.hide()
        self._entries = QVBoxLayout()
        self._entries.setSpacing(12)
        self._lay_out()
        self.heading.toggled.connect(self._toggled)
        self.filter.activated.connect(lambda _: self._read())
        self.older.clicked.connect(self._read_on)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(INSET, 4, 0, 8)
        inside.setSpacing(12)
        inside.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(self._entries)
        inside.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.heading)
        box.addWidget(self._list)

    def show_record(self, row: Record, remark: str) -> None:
        """Offer the history of a record; `remark` says in a few words what is known without opening it."""
        is_other = self._row is None or self._row.key != row.key
        self._row = row
        self.heading.set_remark(remark)
        if is_other:
            self._offered.clear()
            self.filter.clear()
        if self.heading.isChecked():
            self._read()

    def show_field(self, row: Record, field: Field[Any]) -> None:
        """Open the history of one field, of the record or of a row that belongs to it."""
        self.heading.setChecked(True)
        if (row.key, field.name) not in self._offered:
            self._offer(f"{label(field)} · {row.heading}", row.key, field.name)
        self.filter.setCurrentIndex(self._offered.index((row.key, field.name)))
        self._read()
        self.filter.setFocus()
        self.shown.emit()

    def _toggled(self, on: bool) -> None:
        self._list.setVisible(on)
        if on:
            self._read()

    def _offer_fields(self) -> None:
        """Offer the fields of the record, and its own."""
        if self._row is None or self.filter.count():
            return
        register, key = self._session.register, self._row.key
        own = own_fields.of(register.store, type(self._row)).values()
        self._offer(translate("Forms", "All fields"), key, "")
        for field in (*self._fields, *own):
            self._offer(label(field), key, field.name)

    def _offer(self, words: str, key: str, field: str) -> None:
        self._offered.append((key, field))
        self.filter.addItem(words)

    def _read(self) -> None:
        """Read the latest actions; the focus stays in this part."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._list.isAncestorOf(focused)
        self._before = None
        empty(self._entries)
        self._offer_fields()
        self._read_on()
        if had_focus:
            self.filter.setFocus()

    def _read_on(self) -> None:
        if self._row is None:
            return
        register, shown = self._session.register, self._row.key
        key, field = self._offered[max(self.filter.currentIndex(), 0)]
        found = self._session.attempt(
            lambda: history.actions(register, MOST_ACTIONS, self._before, key, field, most=MOST_CHANGES)
        )
        entries = found or []
        merged = {each.seq for each in self._session.attempt(lambda: merging.merges(register, shown)) or []}
        offers = offers_of(self._around, [change for entry in entries for change in entry.changes])
        for entry in entries:
            self._entries.addWidget(HistoryEntry(self._around, entry, key, offers, field))
            if entry.seq in merged and not register.read_only:
                self._entries.addWidget(self._take_apart(entry), 0, Qt.AlignmentFlag.AlignLeft)
        self._before = entries[-1].seq if entries else self._before
        self.older.setVisible(len(entries) == MOST_ACTIONS)

    def _take_apart(self, entry: Entry) -> QPushButton:
        button = link_button(translate("Forms", "Take apart again"))
        button.setAccessibleDescription(entry.label)
        register = self._session.register
        button.clicked.connect(lambda: self._session.succeeds(lambda: merging.take_apart(register, entry.seq)))
        return button
