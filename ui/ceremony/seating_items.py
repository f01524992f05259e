"""What a seating plan is drawn with: tables and seats, in the millimetres of the plan."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from asm_desktop.domain.plans import PITCH, Pole, Shape, Spot
from ui.theme.palette import Role, colour
from ui.translation import said
from ui.widgets.words import plain_tip

SEAT, CORNER, NAME, SMALL = PITCH - 60, 60, 92, 76
"""Millimetres: a seat's side and its corners, and the height of the letters of names and numbers."""
LINES = 4
PENNANT, FLAG_LINES = 400, 3
"""Millimetres: the height of a flag; and the lines of its name."""


class ShapeItem(QGraphicsItem):
    """A table or the stage."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self._shape = shape
        self.setZValue(-1)

    def boundingRect(self) -> QRectF:
        """Its size about its middle."""
        shape = self._shape
        return QRectF(-shape.width / 2, -shape.height / 2, shape.width, shape.height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it with its name."""
        rect = self.boundingRect()
        painter.setPen(QPen(colour(Role.LINE_STRONG), 8))
        painter.setBrush(colour(Role.WINDOW))
        if self._shape.is_round:
            painter.drawEllipse(rect)
        else:
            painter.drawRoundedRect(rect, CORNER, CORNER)
        if self._shape.label is not None:
            painter.setFont(letters(NAME, strong=True))
            painter.setPen(colour(Role.TEXT_SOFT))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, said(self._shape.label))


class PoleItem(QGraphicsItem):
    """A flag on its pole, told by its name and not by colours, so that it is the same on any printer."""

    def __init__(self, pole: Pole) -> None:
        super().__init__()
        self._pole = pole
        self.setToolTip(plain_tip(pole.name))

    def boundingRect(self) -> QRectF:
        """The flag with the pole below it."""
        return QRectF(-SEAT / 2 - 12, -SEAT / 2, SEAT + 24, SEAT)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw a pennant with its name, and the pole it hangs from."""
        rect = QRectF(-SEAT / 2, -SEAT / 2 + 20, SEAT, PENNANT)
        painter.setPen(QPen(colour(Role.TEXT_SOFT), 20, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(rect.topLeft(), QPointF(rect.left(), SEAT / 2 - 20))
        painter.setPen(QPen(colour(Role.TEXT_SOFT), 8))
        painter.setBrush(colour(Role.SURFACE))
        notch = QPointF(rect.right() - CORNER, rect.center().y())
        corners = [rect.topLeft(), rect.topRight(), notch, rect.bottomRight(), rect.bottomLeft()]
        painter.drawPolygon(corners)
        inside = rect.adjusted(28, 12, -CORNER - 12, -12)
        painter.setFont(letters(NAME, strong=True))
        painter.setPen(colour(Role.TEXT))
        words = fitted(self._pole.name, painter.font(), inside.width(), FLAG_LINES)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "\n".join(words))


class SpotItem(QGraphicsItem):
    """A seat with its number and whose it is; it follows the mouse while it is dragged."""

    def __init__(self, spot: Spot, *, by_hand: bool, may_move: bool) -> None:
        super().__init__()
        self.spot = spot
        self._by_hand = by_hand
        self.is_carried = self.is_target = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, may_move and spot.key is not None)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable, True)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable, True)
        self.setToolTip(spot.label.replace("<", "‹"))
        if may_move and spot.key is not None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def boundingRect(self) -> QRectF:
        """A square about its middle, with the room of its frame."""
        return QRectF(-SEAT / 2 - 12, -SEAT / 2 - 12, SEAT + 24, SEAT + 24)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the seat: what was set by hand with a strong frame, an empty one faintly."""
        rect = QRectF(-SEAT / 2, -SEAT / 2, SEAT, SEAT)
        painter.setPen(self._frame())
        painter.setBrush(self._fill())
        painter.drawRoundedRect(rect, CORNER, CORNER)
        inside = rect.adjusted(28, 20, -28, -20)
        painter.setFont(letters(SMALL))
        painter.setPen(colour(Role.TEXT_SOFT))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, top, f"{self.spot.number}")
        painter.setFont(letters(NAME, strong=True))
        painter.setPen(colour(Role.TEXT if self.spot.key else Role.TEXT_FAINT))
        words = fitted(self.spot.label, painter.font(), inside.width())
        below = inside.adjusted(0, SMALL + 8, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "\n".join(words))

    def lift(self, carried: bool) -> None:
        """Show that this seat is picked up, by mouse or by key."""
        self.is_carried = carried
        self.setZValue(2 if carried else 0)
        self.setOpacity(0.85 if carried else 1)
        self.update()

    def aim(self, target: bool) -> None:
        """Show that whoever is carried would sit here."""
        if self.is_target != target:
            self.is_target = target
            self.update()

    def _frame(self) -> QPen:
        if self.is_target or self.is_carried or self.isSelected():
            return QPen(colour(Role.ACCENT), 20)
        if self._by_hand:
            return QPen(colour(Role.ACCENT), 10)
        style = Qt.PenStyle.SolidLine if self.spot.key else Qt.PenStyle.DashLine
        return QPen(colour(Role.LINE_STRONG), 8, style)

    def _fill(self) -> QColor:
        if self.is_target or self.is_carried:
            return colour(Role.ACCENT_SOFT)
        return colour(Role.SURFACE)


def letters(height: float, *, strong: bool = False) -> QFont:
    """A font so many millimetres high."""
    font = QFont()
    font.setPixelSize(int(height))
    font.setWeight(QFont.Weight.Medium if strong else QFont.Weight.Normal)
    return font


def fitted(text: str, font: QFont, width: float, most: int = LINES) -> list[str]:
    """A name broken at its spaces into lines of this width; what is too long for a line or for all is cut with …."""
    metrics, lines = QFontMetricsF(font), list[str]()
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def middle(x: float, y: float, height: float) -> QPointF:
    """A point of the plan, whose y runs away from the viewer, on the screen, where it runs down."""
    return QPointF(x, height - y)
