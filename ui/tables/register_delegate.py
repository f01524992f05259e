"""How the cells of a table of records are drawn: calm text, a tag on invented rows, NON-BINDING in so many words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.icons import pixmap
from ui.tables.register_model import EXAMPLE_ROLE, OVERDUE_ROLE, VALUE_ROLE, Index, RegisterModel
from ui.theme.palette import Role, colour
from ui.translation import translate
from ui.widgets.badge import badge_size, paint_badge

MARGIN, SIGN = 8, 14
UNKNOWN = "–"
BADGED = {("binding", "non_binding"): True, ("binding", "mixed"): True}
"""(field, value) pairs drawn as a badge in capitals: what must not be overlooked (DOMAIN §3)."""


class RegisterDelegate(QStyledItemDelegate):
    """Draws the cells of a RegisterModel; what is selected it asks of the view, as the flags of styles load slowly."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(option.rect, colour(Role.SELECTED))
        rect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        model = index.model()
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


def row_height(metrics: QFontMetrics) -> int:
    """How high a row of a table is, in pixels, on a 4-pixel grid."""
    return max(32, -(-(metrics.height() + 14) // 4) * 4)


def _emphasised(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Medium)
    return strong


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, max(0, width))
