"""The history: what was done at the left, what each action changed at the right."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.services import history
from asm_desktop.services.history import Changed, Entry
from ui.forms.change_grid import add_changes
from ui.forms.editor import Surroundings
from ui.forms.restore_button import offers_of
from ui.moments import when_and_who
from ui.session import Session
from ui.tables.history_delegate import HistoryDelegate
from ui.tables.history_model import HistoryModel
from ui.translation import translate
from ui.widgets.words import Line, Words

SHOWN = 40
"""So many values that an action changed are shown at a time."""


class HistoryView(QSplitter):
    """The actions on the register, or on the record `key`."""

    def __init__(self, session: Session, key: str | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._around, self._key = Surroundings(session, session.questions), key
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
            self._show_detail(_nothing_yet())

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show_detail(ChangeList(self._around, self.model.entry(index.row()), self._key))

    def _show_detail(self, widget: QWidget) -> None:
        """Show what an action changed; what is shown may have been pressed just now, and goes a little later."""
        before = self.detail.takeWidget()
        if before is not None:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and before.isAncestorOf(focused)
            before.hide()
            before.deleteLater()
            if had_focus:
                self.list.setFocus()
        self.detail.setWidget(widget)


class ChangeList(QWidget):
    """What one action changed, record by record: field, before, after; of many changes a page at a time."""

    def __init__(self, around: Surroundings, entry: Entry, key: str | None = None) -> None:
        super().__init__()
        self._around, self._entry, self._key, self._last = around, entry, key, 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(4)
        layout.addWidget(Words(entry.label, "heading", wraps=True).selectable())
        layout.addWidget(Words(when_and_who(entry.at, entry.actor), "caption"))
        self.problem = Words("", "error", wraps=True)
        self.problem.hide()
        layout.addWidget(self.problem)
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
        session, seq = self._around.session, self._entry.seq
        told = session.attempt(lambda: history.changes(session.register, seq, self._key, after=self._last, most=SHOWN))
        self.more.setVisible(told is not None and told.more > 0)
        if told is None:
            return
        self._last = told.last
        words = translate("History", "Show more: {count} changes follow")
        self.more.setText(words.format(count=QLocale().toString(told.more)))
        offers = offers_of(self._around, told.changes)
        for title, changes in _by_record(told.changes).items():
            self._pages.addWidget(Line())
            self._pages.addSpacing(8)
            self._pages.addWidget(Words(title, "heading", wraps=True).selectable())
            add_changes(self._pages, self._around, seq, changes, offers, self._refuse)
            self._pages.addSpacing(12)

    def _refuse(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _by_record(changes: list[Changed]) -> dict[str, list[Changed]]:
    groups: dict[str, list[Changed]] = {}
    for change in changes:
        groups.setdefault(change.title, []).append(change)
    return groups


def _nothing_yet() -> QWidget:
    words = Words(translate("History", "Nothing has been changed yet."), "soft")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return words
