"""A list of agreements as cards, read page by page as it is painted; a card can be dragged to another list."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services.listing import Line, View
from ui.session import Session
from ui.tables.register_model import Index, RegisterModel
from ui.theme.palette import Role, colour
from ui.translation import date_words, declared, translate
from ui.widgets.badge import badge_size, paint_badge
from ui.widgets.words import plain_tip

CARD = "application/x-asm-desktop-card"
PADDING, GAP = 10, 6
BADGED = ("non_binding", "mixed")
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardModel(RegisterModel):
    """The records of a view, or of none, each of which can be dragged."""

    _empty = False

    def show(self, view: View | None) -> None:
        """Show the records of a view, or none."""
        self._empty = view is None
        self.set_view(view or self.view)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a card; nothing with the room around the cards."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [CARD]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of the record that is dragged."""
        data = QMimeData()
        data.setData(CARD, self.key(indexes[0].row()).encode() if indexes else b"")
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a card says, read out as a whole."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            line = self.line(index.row()) if index.isValid() else None
            words = ", ".join(filter(None, (*card_words(line), card_badge(line)))) if line else None
            return plain_tip(words) if words and role == Qt.ItemDataRole.ToolTipRole else words
        return super().data(index, role)

    def _arranged(self) -> array[int]:
        return array("q") if self._empty else super()._arranged()


class CardList(QListView):
    """The cards of one column. `walked` and `pushed` ask for the next column (1) or the one before (-1)."""

    current_changed = Signal(str)
    opened = Signal(str)
    walked = Signal(int)
    pushed = Signal(int)
    dropped = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._cards = CardModel(session, View("agreement", ("title",), where=(("stage", None),)))
        self._quiet = False
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        may_move = not session.register.read_only
        self.setDragEnabled(may_move)
        self.setAcceptDrops(may_move)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setProperty("area", "window")
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(self._cards.key(index.row())))

    def show_view(self, view: View | None) -> None:
        """Show the records of a view, or none."""
        self._quiet = True
        self._cards.show(view)
        self._quiet = False

    def count(self) -> int:
        """How many cards there are."""
        return self._cards.rowCount()

    def current_key(self) -> str:
        """The record of the current card; empty for none."""
        return self._cards.key(self.currentIndex().row())

    def make_current(self, key: str) -> None:
        """Make a card current without telling so; none where it is not here."""
        self._quiet = True
        row = self._cards.row_of(key) if key and self.count() else -1
        self.setCurrentIndex(self._cards.index(row, 0) if row >= 0 else QModelIndex())
        if row < 0:
            self.clearSelection()
        self._quiet = False

    def take_focus(self, row: int) -> None:
        """Go to a card, or to the last one above it, unless one is current already."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self.count():
            self.setCurrentIndex(self._cards.index(max(0, min(row, self.count() - 1)), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the next column; with Alt they take the card along."""
        step = STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self.acceptDrops():
                self.pushed.emit(step)
        elif step:
            self.walked.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards, and nothing else."""
        event.setAccepted(event.mimeData().hasFormat(CARD))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards from other columns, anywhere in this one."""
        event.setAccepted(event.mimeData().hasFormat(CARD) and event.source() is not self)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the card to be moved here; the file says what comes of it, not Qt."""
        key = bytes(event.mimeData().data(CARD).data()).decode()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if key:
            self.dropped.emit(key)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.current_changed.emit(self._cards.key(current.row()))


class CardDelegate(QStyledItemDelegate):
    """Draws a card: its title over two lines, its parties, its day, and NON-BINDING in so many words."""

    def __init__(self, view: CardList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the column, four lines high."""
        return QSize(80, 4 * option.fontMetrics.lineSpacing() + 2 * PADDING + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        model = index.model()
        line = model.line(index.row()) if isinstance(model, RegisterModel) else None
        if line is None:
            return
        current = self._view.selectionModel().isSelected(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -GAP - 0.5)
        painter.setPen(QPen(colour(Role.ACCENT if current else Role.LINE), 1.5 if current else 1))
        painter.setBrush(colour(Role.SELECTED if current else Role.SURFACE))
        painter.drawRoundedRect(place, 8, 8)
        self._paint_words(painter, option, place.toRect().adjusted(PADDING, PADDING - 2, -PADDING, -PADDING), line)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line) -> None:
        painter.setFont(option.font)
        height = option.fontMetrics.lineSpacing()
        title, parties, day = card_words(line)
        painter.setPen(colour(Role.TEXT))
        first, second = two_lines(title, option, room.width())
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(room.left(), room.top(), room.width(), height), at, first)
        painter.drawText(QRect(room.left(), room.top() + height, room.width(), height), at, second)
        painter.setPen(colour(Role.TEXT_SOFT))
        shown = option.fontMetrics.elidedText(parties, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top() + 2 * height, room.width(), height), at, shown)
        foot, left = room.top() + 3 * height + 3, room.left()
        if badge := card_badge(line).upper():
            size = badge_size(badge, option.font)
            paint_badge(painter, QRect(left, foot, size.width(), size.height()), badge, Role.TEXT, outlined=True)
            left += size.width() + 8
        painter.setPen(colour(Role.TEXT_SOFT))
        rest = QRect(left, foot, room.right() - left, height)
        painter.drawText(rest, at, option.fontMetrics.elidedText(day, Qt.TextElideMode.ElideRight, rest.width()))


def card_words(line: Line) -> tuple[str, str, str]:
    """Title, parties and day of a card."""
    values = line.values
    signed = values.get("signed_on")
    day = translate("Board", "Signed {date}").format(date=date_words(signed)) if signed else ""
    return str(values.get("title") or ""), str(values.get("between") or ""), day


def card_badge(line: Line) -> str:
    """What must not be overlooked about an agreement (DOMAIN §3)."""
    binding = line.values.get("binding")
    return declared(BY_NOUN["agreement"].fields["binding"].format(binding)) if binding in BADGED else ""


def two_lines(text: str, option: QStyleOptionViewItem, width: int) -> tuple[str, str]:
    """A text broken at a space into two lines, the second ending in … where there is no room."""
    words, metrics = text.split(), option.fontMetrics
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    first = first or metrics.elidedText(words.pop(0) if words else "", Qt.TextElideMode.ElideRight, width)
    return first, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
