"""Pages of paper one below the other, drawn as they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme.palette import Role, colour
from ui.translation import translate

GAP, MARGIN = 16, 24
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
CSS_PIXELS_PER_POINT = 96 / 72
KEPT = 12
"""So many drawn pages stay in memory."""
MARK, CURRENT_MARK = 70, 130
"""How much of the mark covers what was found, of 255."""


class Place(NamedTuple):
    """Where something was found: a page counted from 0, and boxes on it in points from its upper left corner."""

    page: int
    boxes: tuple[QRectF, ...]


class PaperView(QAbstractScrollArea):
    """Shows pages; `wanted` asks for a page at a scale, device pixels a point; `page_changed`: another is in sight."""

    wanted = Signal(int, float)
    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: list[QSizeF] = []
        self._images: dict[int, tuple[float, QImage]] = {}
        self._asked: dict[int, float] = {}
        self._zoom, self._page = 1.0, 0
        self._fits_width, self._fits_height = True, False
        self._marks: dict[int, list[tuple[QRectF, bool]]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("PaperView", "Pages"))
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.verticalScrollBar().setSingleStep(40)

    def show_pages(self, sizes: list[QSizeF]) -> None:
        """Show pages of these sizes in points, empty until they are drawn."""
        self._sizes, self._images, self._asked, self._marks = sizes, {}, {}, {}
        self._arrange()

    def page(self) -> int:
        """The page in sight."""
        return self._page

    def mark(self, places: Sequence[Place], current: int) -> None:
        """Mark what was found, one of it more than the rest, and bring that one into sight."""
        self._marks = {}
        for index, place in enumerate(places):
            self._marks.setdefault(place.page, []).extend((box, index == current) for box in place.boxes)
        if places and places[current].boxes:
            self._bring(places[current])
        self.viewport().update()

    def take_image(self, page: int, scale: float, image: QImage) -> None:
        """Keep a page as it is drawn."""
        if self._asked.get(page) != scale:
            return
        del self._asked[page]
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images[page] = (scale, image)
        for far in sorted(self._images, key=lambda other: abs(other - self._page))[KEPT:]:
            del self._images[far]
        self.viewport().update()

    def is_wanted(self, page: int, scale: float) -> bool:
        """Whether a page at a scale is still to be drawn; may be asked from another thread."""
        return self._asked.get(page) == scale

    def is_drawn(self) -> bool:
        """Whether no page is waited for."""
        return not self._asked

    def zoom_by(self, steps: int) -> None:
        """Zoom in or out to the next step."""
        place = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self._zoom))
        self._fits_width = self._fits_height = False
        self._set_zoom(ZOOMS[min(max(place + steps, 0), len(ZOOMS) - 1)])

    def fit_width(self) -> None:
        """Make pages as wide as the view, now and when it is resized."""
        self._fits_width, self._fits_height = True, False
        self._arrange()

    def fit_page(self) -> None:
        """Make a page as large as can be seen whole, now and when the view is resized."""
        page = self._page
        self._fits_width = self._fits_height = True
        self._arrange()
        self.go_to(page)

    def go_to(self, page: int) -> None:
        """Scroll to the top of a page."""
        self.verticalScrollBar().setValue(self._top(page) - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pages for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with the Control key."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by page, to the start and to the end."""
        bar = self.verticalScrollBar()
        ways = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep(),
        }
        place = ways.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight, and ask for those that are not drawn at this zoom."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour(Role.PRESSED))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in range(len(self._sizes)):
            place = self._place(page)
            if place.intersects(event.rect()):
                self._draw(painter, page, place)
        painter.end()

    def _draw(self, painter: QPainter, page: int, place: QRect) -> None:
        scale, image = self._images.get(page, (0.0, None))
        painter.fillRect(place, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(place, image)
        self._draw_marks(painter, page, place)
        painter.setPen(colour(Role.LINE_STRONG))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        wanted = self._scale()
        if scale != wanted and self._asked.get(page) != wanted:
            self._asked[page] = wanted
            self.wanted.emit(page, wanted)

    def _draw_marks(self, painter: QPainter, page: int, place: QRect) -> None:
        for box, is_current in self._marks.get(page, ()):
            shown = self._on_view(box, place)
            wash = QColor(colour(Role.WARNING))
            wash.setAlpha(CURRENT_MARK if is_current else MARK)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(shown, wash)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            if is_current:
                painter.setPen(colour(Role.WARNING))
                painter.drawRect(shown)

    def _on_view(self, box: QRectF, place: QRect) -> QRectF:
        """A box on the page in points, where it is seen."""
        each = self._zoom * CSS_PIXELS_PER_POINT
        at = QRectF(box.x() * each, box.y() * each, box.width() * each, box.height() * each)
        return at.translated(place.topLeft().toPointF()).adjusted(-1, -1, 1, 1)

    def _bring(self, place: Place) -> None:
        """Scroll to where something was found, unless it is in sight."""
        shown = self._on_view(place.boxes[0], self._place(place.page))
        view, down, across = QRectF(self.viewport().rect()), self.verticalScrollBar(), self.horizontalScrollBar()
        if not view.contains(shown):
            down.setValue(down.value() + round(shown.top() - view.height() / 3))
            across.setValue(across.value() + round(shown.center().x() - view.center().x()))

    def _set_zoom(self, zoom: float) -> None:
        part = self.verticalScrollBar().value() / max(self._height(), 1)
        self._zoom = zoom
        self._set_range()
        self.verticalScrollBar().setValue(round(part * self._height()))
        self.zoom_changed.emit(zoom)
        self.viewport().update()

    def _arrange(self) -> None:
        if self._fits_width and self._sizes:
            widest = max(size.width() for size in self._sizes) * CSS_PIXELS_PER_POINT
            tallest = max(size.height() for size in self._sizes) * CSS_PIXELS_PER_POINT
            zoom = (self.viewport().width() - 2 * MARGIN) / widest
            if self._fits_height:
                zoom = min(zoom, (self.viewport().height() - 2 * GAP) / tallest)
            self._set_zoom(max(0.2, zoom))
        else:
            self._set_range()
            self.viewport().update()

    def _set_range(self) -> None:
        bar, view = self.verticalScrollBar(), self.viewport()
        bar.setPageStep(view.height())
        bar.setRange(0, max(0, self._height() - view.height()))
        across = self.horizontalScrollBar()
        widest = max((self._size(page)[0] for page in range(len(self._sizes))), default=0) + 2 * MARGIN
        across.setPageStep(view.width())
        across.setRange(0, max(0, widest - view.width()))

    def _look(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max((page for page in range(len(self._sizes)) if self._top(page) <= middle), default=0)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _scale(self) -> float:
        return round(self._zoom * CSS_PIXELS_PER_POINT * self.devicePixelRatioF(), 4)

    def _size(self, page: int) -> tuple[int, int]:
        size = self._sizes[page] * (self._zoom * CSS_PIXELS_PER_POINT)
        return round(size.width()), round(size.height())

    def _top(self, page: int) -> int:
        return GAP + sum(self._size(before)[1] + GAP for before in range(page))

    def _height(self) -> int:
        return self._top(len(self._sizes))

    def _place(self, page: int) -> QRect:
        width, height = self._size(page)
        left = max((self.viewport().width() - width) // 2, MARGIN) - self.horizontalScrollBar().value()
        return QRect(left, self._top(page) - self.verticalScrollBar().value(), width, height)
