"""How the cells of a table of records are drawn: calm text, a tag on invented rows, NON-BINDING in so many words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.icons import pixmap
from ui.tables.register_model import BENEATH_ROLE, EXAMPLE_ROLE, OVERDUE_ROLE, VALUE_ROLE, Index, RegisterModel
from ui.theme.palette import Role, colour
from ui.translation import translate
from ui.widgets.badge import badge_size, paint_badge

MARGIN, SIGN = 8, 14
ABOVE, PART = 6, 116
"""Pixels above the first of two lines, and the least that a part of the second is given."""
BETWEEN = "  ·  "
UNKNOWN = "–"
BADGED = {("binding", "non_binding"): True, ("binding", "mixed"): True}
"""(field, value) pairs drawn as a badge in capitals: what must not be overlooked (DOMAIN §3)."""


class RegisterDelegate(QStyledItemDelegate):
    """Draws the cells of a RegisterModel; what is selected it asks of the view, as the flags of styles load slowly."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._beneath: tuple[list[str], int, str] = ([], 0, "")  # of the cell drawn last: its row has others

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(option.rect, colour(Role.SELECTED))
        rect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        model = index.model()
        if isinstance(model, RegisterModel) and model.folded:
            rect = self._paint_beneath(painter, option, index, rect)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        field = model.field(index.column()).name if isinstance(model, RegisterModel) else ""
        painter.save()
        if (field, index.data(VALUE_ROLE)) in BADGED:
            self._paint_badged(painter, option, rect, text.upper())
        elif field == "title" and index.data(EXAMPLE_ROLE):
            self._paint_example(painter, option, rect, text)
        elif index.data(OVERDUE_ROLE):
            self._paint_overdue(painter, option, rect, text)
        else:
            alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
            self._paint_text(painter, option, rect, text, field, alignment)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room of the text and its margins."""
        metrics = QFontMetrics(option.font)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(metrics.horizontalAdvance(text) + 2 * MARGIN + 4, row_height(metrics))

    def _paint_beneath(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> QRect:
        """Draw this cell's part of the second line, which runs through all of the row; return the room above it."""
        metrics = QFontMetrics(option.font)
        upper = QRect(rect.left(), rect.top() + ABOVE, rect.width(), metrics.height())
        head = self._view.horizontalHeader()
        whole = QRect(MARGIN - head.offset(), upper.bottom() + 3, head.length() - 2 * MARGIN, metrics.height())
        parts = index.data(BENEATH_ROLE) or []
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        painter.setFont(_smaller(option.font))
        painter.setPen(colour(Role.TEXT_SOFT if parts else Role.TEXT_FAINT))
        if self._beneath[:2] != (parts, whole.width()):
            self._beneath = parts, whole.width(), _shared(parts, painter.fontMetrics(), whole.width())
        words = self._beneath[2] or UNKNOWN
        painter.drawText(whole, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
        return upper

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        field: str,
        alignment: Qt.AlignmentFlag,
    ) -> None:
        role = {"ref": Role.TEXT_SOFT}.get(field, Role.TEXT) if text else Role.TEXT_FAINT
        painter.setFont(_emphasised(option.font) if field == "title" else option.font)
        painter.setPen(colour(role))
        painter.drawText(rect, alignment, _elided(painter, text or UNKNOWN, rect.width()))

    def _paint_badged(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
        painter.setFont(option.font)
        size = badge_size(text, option.font)
        place = QRect(rect.left(), 0, min(size.width(), rect.width()), size.height())
        place.moveCenter(place.center() + rect.center() - QRect(rect.left(), 0, rect.width(), size.height()).center())
        place.moveLeft(rect.left())
        paint_badge(painter, place, text, Role.TEXT, outlined=True)

    def _paint_overdue(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
        """A day that has passed: marked by a sign, not by its colour alone."""
        sign = pixmap("circle-alert", SIGN, Role.ERROR, self._view.devicePixelRatioF())
        painter.drawPixmap(rect.left(), rect.center().y() - SIGN // 2, sign)
        painter.setFont(option.font)
        painter.setPen(colour(Role.ERROR))
        words = rect.adjusted(SIGN + 4, 0, 0, 0)
        shown = _elided(painter, text, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_example(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
        tag = translate("RegisterTable", "Example")
        size = badge_size(tag, option.font)
        painter.setFont(_emphasised(option.font))
        painter.setPen(colour(Role.TEXT))
        fits = _elided(painter, text, rect.width() - size.width() - MARGIN)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fits)
        left = rect.left() + painter.fontMetrics().horizontalAdvance(fits) + MARGIN
        place = QRect(left, rect.center().y() - size.height() // 2, size.width(), size.height())
        painter.setFont(option.font)
        paint_badge(painter, place, tag, Role.WARNING)


def row_height(metrics: QFontMetrics, lines: int = 1) -> int:
    """How high a row of a table is, in pixels, on a 4-pixel grid."""
    return max(32, -(-(metrics.height() * lines + 14) // 4) * 4)


def _shared(parts: list[str], metrics: QFontMetrics, width: int) -> str:
    """The parts in one line: where they are too long together, the longest are cut, and those without room left out."""
    gap, room, least = metrics.horizontalAdvance(BETWEEN), list[int](), 0
    width -= gap + metrics.horizontalAdvance("+9") if len(parts) > 2 else 0
    for part in parts:
        wanted = metrics.horizontalAdvance(part)
        least += min(wanted, PART) + (gap if room else 0)
        if least > width and room:
            break
        room.append(wanted)
    left, share = width - gap * (len(room) - 1), 0
    for place, wanted in enumerate(sorted(room)):
        share = left // (len(room) - place)
        left -= min(wanted, share)
    cut = Qt.TextElideMode.ElideRight
    shown = [metrics.elidedText(" ".join(part.split()), cut, share) for part in parts[: len(room)]]
    return BETWEEN.join([*shown, f"+{len(parts) - len(room)}"] if len(parts) > len(room) else shown)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(font.pixelSize() - 1)
    else:
        small.setPointSizeF(font.pointSizeF() * 0.93)
    return small


def _emphasised(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Medium)
    return strong


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, max(0, width))
