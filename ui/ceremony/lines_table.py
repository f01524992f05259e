"""The table of a part of the plan: two lines to a row, told apart by signs; Space and Del act on the rows selected."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.ceremony.lines_model import CELL_ROLE, Cell, LinesModel
from ui.icons import pixmap
from ui.theme.palette import Role, colour

MARGIN, ROW, GAP, SIGN = 8, 48, 3, 16


class LinesDelegate(QStyledItemDelegate):
    """Draws a sign, words and, below them, softer ones."""

    def __init__(self, view: QTableView, bold: int) -> None:
        super().__init__(view)
        self._view, self._bold = view, bold

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines high."""
        return QSize(super().sizeHint(option, index).width(), ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        cell = index.data(CELL_ROLE)
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(option.rect, colour(Role.SELECTED))
        if not isinstance(cell, Cell):
            return
        rect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        painter.save()
        if cell.sign:
            sign = pixmap(cell.sign, SIGN, cell.tone, self._view.devicePixelRatioF())
            painter.drawPixmap(rect.left(), rect.center().y() - SIGN // 2, sign)
            rect.setLeft(rect.left() + SIGN + MARGIN)
        self._words(painter, option, rect, cell, bold=index.column() == self._bold)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, cell: Cell, *, bold: bool) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium if bold else QFont.Weight.Normal)
        painter.setFont(font)
        words, below = (cell.words, cell.below) if cell.below else _parted(cell.words, font, rect.width())
        height = painter.fontMetrics().height()
        top = rect.center().y() - (height * 2 + GAP if below else height) // 2
        self._line(painter, QRect(rect.left(), top, rect.width(), height), words, cell.tone)
        painter.setFont(option.font if cell.below else font)
        shade = Role.TEXT_SOFT if cell.below else cell.tone
        self._line(painter, QRect(rect.left(), top + height + GAP, rect.width(), height), below, shade)

    def _line(self, painter: QPainter, rect: QRect, words: str, tone: Role) -> None:
        if words:
            painter.setPen(colour(tone))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _parted(words: str, font: QFont, width: int) -> tuple[str, str]:
    """What fits on the first line, and the rest."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width)
    layout.endLayout()
    end = line.textLength() if line.isValid() else len(words)
    return words[:end].rstrip(), words[end:].lstrip()


class LinesTable(QTableView):
    """`current_changed` carries the key of the line that has become current; `toggled` follows Space or a click on a
    sign of the first column, `removed` follows Del.
    """

    current_changed = Signal(str)
    toggled = Signal()
    removed = Signal()

    def __init__(
        self, model: LinesModel, name: str, widths: dict[int, int], bold: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LinesDelegate(self, bold))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(32)
        for column in range(model.columnCount()):
            if column in widths:
                self.setColumnWidth(column, widths[column])
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda row, _: self.current_changed.emit(model.key(row)))
        self.clicked.connect(self._click)

    def choose(self, key: str) -> None:
        """Make a line current, or the first where it is not there."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._lines.index(max(0, self._lines.row_of(key)), 0), flags)

    def chosen(self) -> list[str]:
        """The keys of the lines selected, from the top."""
        found = sorted(self.selectionModel().selectedRows(), key=lambda each: each.row())
        return [self._lines.key(index) for index in found]

    def current_key(self) -> str:
        """The key of the current line; empty for none."""
        return self._lines.key(self.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0 and QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks the rows, Del takes them away."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggled.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
