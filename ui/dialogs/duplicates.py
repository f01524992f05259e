"""A look through the whole register for records that may be kept twice, pair by pair with the reasons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QThread, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QProgressBar, QPushButton, QTreeView, QWidget

from asm_desktop.domain.errors import UserError
from asm_desktop.domain.progress import Stopped
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import duplicates, records
from asm_desktop.services.duplicates import Review, Suggestion
from asm_desktop.services.register import Register
from ui.likeness_words import reason_words
from ui.questions import Questions
from ui.session import Session
from ui.translation import error_sentence, translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.segments import Segments
from ui.widgets.words import Words, plain_tip

if TYPE_CHECKING:
    from asm_desktop.domain.records.parties import Party

NOUNS = ("person", "organisation")
WIDTH, HEIGHT, NAME_WIDTH = 900, 360, 210
"""Pixels."""


class Looker(QThread):
    """Looks through the register over a connection of its own. `told`: per cent; `found`: a Review."""

    told = Signal(int)
    found = Signal(object)
    failed = Signal(str)

    def __init__(self, register: Register, record: type[Party]) -> None:
        super().__init__()
        self._register, self._record = register, record

    def run(self) -> None:
        """Look; an interruption ends it with nothing found."""
        try:
            with self._register.reader() as register:
                self.found.emit(duplicates.review(register, self._record, self._tell))
        except Stopped:
            return
        except UserError as error:
            self.failed.emit(error_sentence(error))

    def _tell(self, percent: int) -> bool:
        self.told.emit(percent)
        return not self.isInterruptionRequested()


class DuplicatesDialog(PlainDialog):
    """The pairs, strongest first. Enter compares one, Delete says that they are two."""

    def __init__(self, session: Session, questions: Questions, noun: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Duplicates", "Kept twice?"),
            translate("Duplicates", "Suggestions only: nothing is merged before you have compared the two."),
            width=WIDTH,
        )
        self._session, self._questions = session, questions
        self._noun = noun if noun in NOUNS else NOUNS[0]
        self._looker: Looker | None = None
        self._pairs: list[Suggestion] = []
        self.model = QStandardItemModel(0, 3, self)
        self.list = QTreeView()
        self._lay_out()
        self.look()

    def _lay_out(self) -> None:
        self.kinds = Segments([translate("Duplicates", "People"), translate("Duplicates", "Organisations")])
        self.kinds.choose(NOUNS.index(self._noun))
        self.kinds.chosen.connect(self._choose)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Duplicates", "Progress"))
        self.stop = QPushButton(translate("Duplicates", "Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        top = QHBoxLayout()
        top.addWidget(self.kinds)
        top.addStretch(1)
        top.addWidget(self.bar)
        top.addWidget(self.stop)
        self.words = Words("", "soft", wraps=True)
        self.list.setModel(self.model)
        self.list.setRootIsDecorated(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(translate("Duplicates", "Pairs that may be one"))
        self.list.setFixedHeight(HEIGHT)
        self.list.activated.connect(self._compare)
        self.list.selectionModel().currentChanged.connect(lambda: self._allow())
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._keep_apart)
        self.body.addLayout(top)
        self.body.addWidget(self.words)
        self.body.addWidget(self.list)
        self.body.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.apart = QPushButton(translate("Duplicates", "Not the same"))
        self.compare = QPushButton(translate("Duplicates", "Compare…"))
        close = QPushButton(translate("Dialogs", "Close"))
        self.compare.setProperty("kind", "primary")
        for button, act in ((self.apart, self._keep_apart), (self.compare, self._compare), (close, self.reject)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
        row.addWidget(self.apart)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.compare)
        return row

    def look(self) -> None:
        """Begin to look through the register."""
        self.wait()
        self._show([])
        self.words.setText(translate("Duplicates", "Looking through the register…"))
        self._set_busy(on=True)
        self._looker = Looker(self._session.register, cast("type[Party]", BY_NOUN[self._noun]))
        self._looker.told.connect(self.bar.setValue)
        self._looker.found.connect(self._take)
        self._looker.failed.connect(self.words.setText)
        self._looker.finished.connect(lambda: self._set_busy(on=False))
        self._looker.start()

    def is_under_way(self) -> bool:
        """Whether the register is still being looked through."""
        return not self.is_done()

    def is_done(self) -> bool:
        """Whether the register has been looked through."""
        return self._looker is None or self._looker.isFinished()

    def wait(self) -> None:
        """End the worker."""
        if self._looker is not None:
            self._looker.requestInterruption()
            self._looker.wait()
            self._looker.disconnect(self)
            self._looker = None

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self.wait()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing running behind."""
        self.wait()
        super().closeEvent(event)

    def _stop(self) -> None:
        if self._looker is not None:
            self._looker.requestInterruption()
            self.words.setText(translate("Duplicates", "Stopped. Nothing was changed."))

    def _set_busy(self, *, on: bool) -> None:
        self.bar.setVisible(on)
        self.stop.setVisible(on)

    def _choose(self, place: int) -> None:
        self._noun = NOUNS[place]
        self.look()

    def _take(self, review: Review) -> None:
        self._show(review.suggestions)
        more = review.count - len(review.suggestions)
        if not review.suggestions:
            words = translate("Duplicates", "Nothing seems to be kept twice.")
        elif review.count == 1:
            words = translate("Duplicates", "One pair.")
        elif more > 0:
            words = translate("Duplicates", "{count} pairs, the strongest first; {more} weaker ones are left out.")
        else:
            words = translate("Duplicates", "{count} pairs, the strongest first.")
        self.words.setText(words.format(count=len(review.suggestions), more=f"{more:,}"))

    def _show(self, pairs: list[Suggestion]) -> None:
        self._pairs = list(pairs)
        self.model.clear()
        heads = (translate("Duplicates", "One"), translate("Duplicates", "Other"), translate("Duplicates", "Why"))
        self.model.setHorizontalHeaderLabels(list(heads))
        for pair in pairs:
            why = "; ".join(reason_words(reason) for reason in pair.reasons)
            texts = (*(f"{row.heading} ({row.ref})" for row in (pair.first, pair.second)), why)
            self.model.appendRow([_item(text) for text in texts])
        for column in (0, 1):
            self.list.setColumnWidth(column, NAME_WIDTH)
        if pairs:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._allow()

    def _allow(self) -> None:
        chosen = self._chosen() is not None and not self._session.register.read_only
        self.apart.setEnabled(chosen)
        self.compare.setEnabled(chosen)

    def _chosen(self) -> Suggestion | None:
        place = self.list.currentIndex().row()
        return self._pairs[place] if 0 <= place < len(self._pairs) else None

    def _keep_apart(self) -> None:
        pair = self._chosen()
        if pair is None:
            return
        register = self._session.register
        if self._session.succeeds(lambda: duplicates.keep_apart(register, pair.first, pair.second)):
            self._drop(lambda other: other is pair)

    def _compare(self, _: QModelIndex | None = None) -> None:
        from ui.dialogs.merge import MergeDialog

        pair = self._chosen()
        if pair is None:
            return
        register = self._session.register
        rows = self._session.attempt(lambda: [records.get(register, row.key) for row in (pair.first, pair.second)])
        if not rows:
            self._drop(lambda other: other is pair)
            return
        first, second = cast("list[Party]", rows)
        dialog = MergeDialog(self._session, first, second, self)
        if self._questions.ask(dialog):
            gone = dialog.other.key
            if dialog.told_apart:
                self._drop(lambda other: other is pair)
            else:
                self._drop(lambda other: gone in (other.first.key, other.second.key))

    def _drop(self, goes: Callable[[Suggestion], bool]) -> None:
        place = self.list.currentIndex().row()
        self._pairs, kept = [], [pair for pair in self._pairs if not goes(pair)]
        self._show(kept)
        self.list.setCurrentIndex(self.model.index(min(place, len(kept) - 1), 0))
        if not kept:
            self.words.setText(translate("Duplicates", "Nothing is left to compare."))


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setToolTip(plain_tip(text))
    return item
