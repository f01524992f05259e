"""The seating plan on the screen: guests are dragged to another seat with the mouse, or carried with the keys."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from asm_desktop.domain.plans import Plan, Spot
from ui.ceremony.seating_items import PoleItem, ShapeItem, SpotItem, middle
from ui.theme.palette import Role, colour
from ui.translation import said, translate

LEAST, MOST, STEP = 0.06, 0.6, 1.2
"""Pixels to a millimetre: below the least names cannot be read; a step of zooming."""
WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SeatingView(QGraphicsView):
    """`moved` carries the key of a guest and the Spot where they were put."""

    moved = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn: Plan | None = None
        self.items_by_place: dict[tuple[int, int], SpotItem] = {}
        self._carried: SpotItem | None = None
        self._zoomed = False
        self.may_move = False
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        keys = translate("Ceremony", "Seating plan: arrows go from seat to seat, Space picks up and puts down")
        self.setAccessibleName(keys)

    def show_plan(self, plan: Plan, by_hand: Collection[str]) -> None:
        """Draw a plan; `by_hand` are the keys of guests whose seat was set by hand."""
        was = self._current()
        kept = (was.spot.line, was.spot.number) if was else None
        same = self.drawn is not None and (self.drawn.width, self.drawn.height) == (plan.width, plan.height)
        self.drawn, self._carried = plan, None
        scene = self.scene()
        scene.clear()
        self.items_by_place = {}
        self.setBackgroundBrush(colour(Role.SURFACE))
        scene.setSceneRect(QRectF(0, 0, plan.width, plan.height))
        for shape in plan.shapes:
            item = ShapeItem(shape)
            item.setPos(middle(shape.x, shape.y, plan.height))
            scene.addItem(item)
        for pole in plan.poles:
            flag = PoleItem(pole)
            flag.setPos(middle(pole.x, pole.y, plan.height))
            scene.addItem(flag)
        for spot in plan.spots:
            seat = SpotItem(spot, by_hand=spot.key in by_hand, may_move=self.may_move)
            seat.setPos(middle(spot.x, spot.y, plan.height))
            scene.addItem(seat)
            self.items_by_place[spot.line, spot.number] = seat
        if kept in self.items_by_place:
            self._choose(self.items_by_place[kept])
        if not same or not self._zoomed:
            self.fit()

    def fit(self) -> None:
        """Show the whole plan as far as names can be read."""
        self._zoomed = False
        rect, room = self.sceneRect(), self.viewport().size()
        if rect.width() and rect.height():
            scale = min(room.width() / rect.width(), room.height() / rect.height())
            self._scale_to(min(max(scale, LEAST), MOST / 2))

    def zoom(self, steps: int) -> None:
        """Make everything larger or smaller."""
        self._zoomed = True
        self._scale_to(self.transform().m11() * STEP**steps)

    def spot_of(self, key: str) -> Spot | None:
        """Where a guest sits."""
        return next((each.spot for each in self.items_by_place.values() if each.spot.key == key), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        if not self._zoomed:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a guest up."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, SpotItem) and item.spot.key and self.may_move:
            self._carried = item
            item.lift(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where whoever is carried would sit."""
        super().mouseMoveEvent(event)
        if self._carried is not None and event.buttons():
            target = self._under(self._carried.pos())
            for item in self.items_by_place.values():
                item.aim(item is target and item is not self._carried)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the guest down: on another seat, or back where they were."""
        super().mouseReleaseEvent(event)
        carried, self._carried = self._carried, None
        if carried is not None:
            self._put(carried, self._under(carried.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next seat, Space picks up and puts down, Escape puts back."""
        key = Qt.Key(event.key())
        if key in WAYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._walk(*WAYS[key])
        elif key == Qt.Key.Key_Space:
            self._carry()
        elif key == Qt.Key.Key_Escape and self._carried is not None:
            self._carried.lift(False)
            self._carried = None
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Name the viewpoint in the corner of every diagram, and the rule of its flags (DOMAIN §4)."""
        if self.drawn is not None:
            painter.save()
            painter.resetTransform()
            painter.setPen(colour(Role.TEXT_SOFT))
            place = self.viewport().rect().adjusted(16, 0, -16, -8)
            words = " · ".join(said(each) for each in self.drawn.captions())
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
            painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        """Take on other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.setBackgroundBrush(colour(Role.SURFACE))

    def _carry(self) -> None:
        current = self._current()
        if current is None or not self.may_move:
            return
        if self._carried is not None:
            carried, self._carried = self._carried, None
            self._put(carried, current)
        elif current.spot.key:
            self._carried = current
            current.lift(True)

    def _put(self, carried: SpotItem, target: SpotItem | None) -> None:
        carried.lift(False)
        if self.drawn is not None:
            carried.setPos(middle(carried.spot.x, carried.spot.y, self.drawn.height))
        for item in self.items_by_place.values():
            item.aim(False)
        if target is not None and target is not carried and carried.spot.key:
            self.moved.emit(carried.spot.key, target.spot)

    def _under(self, at: QPointF) -> SpotItem | None:
        if self.drawn is None:
            return None
        spot = self.drawn.spot_at(at.x(), self.drawn.height - at.y())
        return self.items_by_place.get((spot.line, spot.number)) if spot else None

    def _current(self) -> SpotItem | None:
        return next((item for item in self.scene().selectedItems() if isinstance(item, SpotItem)), None)

    def _choose(self, item: SpotItem) -> None:
        self.scene().clearSelection()
        item.setSelected(True)
        self.ensureVisible(item, 20, 20)

    def _walk(self, right: int, down: int) -> None:
        """Go to the nearest seat in a direction."""
        current = self._current()
        everyone = list(self.items_by_place.values())
        if current is None:
            if everyone:
                self._choose(everyone[0])
            return
        best, found = 0.0, None
        for item in everyone:
            step = item.pos() - current.pos()
            along = step.x() * right + step.y() * down
            across = abs(step.x() * down) + abs(step.y() * right)
            if along > 1 and (found is None or along + 3 * across < best):
                best, found = along + 3 * across, item
        if found is not None:
            self._choose(found)

    def _scale_to(self, scale: float) -> None:
        wanted = min(max(scale, LEAST / 2), MOST)
        self.resetTransform()
        self.scale(wanted, wanted)
