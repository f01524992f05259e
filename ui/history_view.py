"""The history: what was done at the left, what each action changed at the right."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QListView, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from asm_desktop.services import history
from asm_desktop.services.history import Changed, Entry
from ui.session import Session
from ui.tables.history_delegate import HistoryDelegate, moment
from ui.tables.history_model import HistoryModel
from ui.translation import label, retold, translate
from ui.widgets.words import Line, Words


class HistoryView(QSplitter):
    """The actions on the register, or on the record `key`."""

    def __init__(self, session: Session, key: str | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._session, self._key = session, key
        self.model = HistoryModel(session, key)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(translate("History", "Actions, newest first"))
        self.list.selectionModel().currentChanged.connect(self._show)
        self.detail = QScrollArea()
        self.detail.setWidgetResizable(True)
        self.detail.setProperty("area", "surface")
        self.addWidget(self.list)
        self.addWidget(self.detail)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setSizes([440, 560])
        session.changed.connect(self.read_again)
        self._choose_first()

    def read_again(self) -> None:
        """Show the newest actions."""
        if self.isVisible():
            self.model.read_again()
            self._choose_first()

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.detail.setWidget(_nothing_yet())

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self.detail.setWidget(ChangeList(self._session, self.model.entry(index.row()), self._key))


class ChangeList(QWidget):
    """What one action changed, record by record: field, before, after; of many changes a page at a time."""

    def __init__(self, session: Session, entry: Entry, key: str | None = None) -> None:
        super().__init__()
        self._session, self._entry, self._key, self._last = session, entry, key, 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(4)
        layout.addWidget(Words(entry.label, "heading", wraps=True).selectable())
        layout.addWidget(Words(" · ".join(filter(None, (moment(entry), entry.actor))), "caption"))
        layout.addSpacing(12)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(4)
        layout.addLayout(self._pages)
        self.more = QPushButton()
        self.more.setProperty("kind", "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.read_on)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.read_on()

    def read_on(self) -> None:
        """Show the changes that follow those shown, and say how many are left."""
        register, seq = self._session.register, self._entry.seq
        told = self._session.attempt(lambda: history.changes(register, seq, self._key, after=self._last))
        self.more.setVisible(told is not None and told.more > 0)
        if told is None:
            return
        self._last = told.last
        words = translate("History", "Show more: {count} changes follow")
        self.more.setText(words.format(count=QLocale().toString(told.more)))
        for title, changes in _by_record(told.changes).items():
            self._pages.addWidget(Line())
            self._pages.addSpacing(8)
            self._pages.addWidget(Words(title, "heading", wraps=True).selectable())
            self._pages.addLayout(_grid(changes))
            self._pages.addSpacing(12)


def _by_record(changes: list[Changed]) -> dict[str, list[Changed]]:
    groups: dict[str, list[Changed]] = {}
    for change in changes:
        groups.setdefault(change.title, []).append(change)
    return groups


def _grid(changes: list[Changed]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, 128)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, change in enumerate(changes):
        grid.addWidget(Words(_label(change), "soft", wraps=True), row, 0, top)
        old, new = _shown(change)
        if old:
            grid.addWidget(Words(old, "faint", wraps=True).selectable(), row, 1, top)
        words = new or translate("History", "(unknown)")
        column, span = (2, 1) if old else (1, 2)
        grid.addWidget(Words(words, "" if new else "faint", wraps=True).selectable(), row, column, 1, span, top)
    return grid


def _shown(change: Changed) -> tuple[str, str]:
    """What the field held and holds: choices and dates in the language of the interface, data as it is."""
    field = change.declared
    return (change.old, change.new) if field is None else (retold(field, change.old), retold(field, change.new))


def _label(change: Changed) -> str:
    return change.field_label if change.declared is None else label(change.declared)


def _nothing_yet() -> QWidget:
    words = Words(translate("History", "Nothing has been changed yet."), "soft")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return words
