"""The table of the signature matrix: a click or Space marks a signature, Enter the whole round."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QStyleOptionViewItem, QWidget

from asm_desktop.domain.signing import Cell
from ui.ceremony.lines_model import SIGN_ROLE
from ui.ceremony.lines_table import SIGN
from ui.ceremony.plan_table import PlanTable
from ui.ceremony.signing_model import PARTY, PLACE, ROUND, TEXTS, SigningModel
from ui.ceremony.two_lines import MARGIN, TONE_ROLE, TwoLineDelegate
from ui.icons import pixmap
from ui.theme.palette import Role, colour
from ui.translation import translate

WIDTHS = {ROUND: 76, PLACE: 52}
TEXT_WIDTH = 116


class SigningDelegate(TwoLineDelegate):
    """Draws a sign before words, a line above each round, and a frame around the signature that Space marks."""

    def __init__(self, view: SigningTable) -> None:
        super().__init__(view, (PARTY,))
        self._table = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        beside = QStyleOptionViewItem(option)
        if sign := index.data(SIGN_ROLE):
            if self._view.selectionModel().isSelected(index):
                painter.fillRect(option.rect, colour(Role.SELECTED))
            picture = pixmap(sign, SIGN, index.data(TONE_ROLE), self._view.devicePixelRatioF())
            painter.drawPixmap(option.rect.left() + MARGIN, option.rect.center().y() - SIGN // 2, picture)
            beside.rect = option.rect.adjusted(SIGN + MARGIN, 0, 0, 0)
        super().paint(painter, beside, index)
        painter.save()
        if index.row() and self._table.signatures.begins_round(index.row()):
            painter.setPen(QPen(colour(Role.LINE_STRONG), 1))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        is_current = self._table.hasFocus() and index == self._table.currentIndex()
        if is_current and index.column() >= TEXTS:
            painter.setPen(QPen(colour(Role.ACCENT), 1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()


class SigningTable(PlanTable):
    """`toggled` asks to mark the signatures selected or take them back, `round_wanted` for all of the current round;
    `moved` tells that another cell is current.
    """

    toggled = Signal()
    round_wanted = Signal()
    moved = Signal()

    def __init__(self, model: SigningModel, parent: QWidget | None = None) -> None:
        super().__init__(model, translate("Ceremony", "Signatures round by round"), parent)
        self.signatures = model
        self.setItemDelegate(SigningDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(48)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self.fit)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.clicked.connect(self._click)

    def fit(self) -> None:
        """Give parties and originals the room that the other columns leave."""
        texts = dict.fromkeys(range(TEXTS, self.signatures.columnCount()), TEXT_WIDTH)
        for column, width in {**WIDTHS, **texts}.items():
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current; the first signature where it is not there."""
        wanted = self.signatures.index(row, column)
        index = wanted if self.signatures.due(wanted) else self.signatures.index(0, TEXTS)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def signatures_chosen(self) -> list[Cell]:
        """The signatures selected."""
        found = sorted(self.selectionModel().selectedIndexes(), key=lambda each: (each.row(), each.column()))
        return [due for index in found if (due := self.signatures.due(index)) is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks what is selected, Enter the round."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.round_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        plain = QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        if plain and self.signatures.due(index) is not None and len(self.signatures_chosen()) == 1:
            self.toggled.emit()
