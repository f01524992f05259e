"""Icons by their Lucide name, drawn in the colours of the theme, sharp at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from asm_desktop.resources import path
from ui.theme.palette import Role, colour

OF_NOUN = {
    "organisation": "building-2",
    "person": "user",
    "event": "calendar-days",
    "checklist_item": "list-ordered",
    "seating_plan": "columns-3",
    "gift": "package",
    "agreement": "file-signature",
    "area": "layers",
    "milestone": "flag",
    "engagement": "message-square",
    "commitment": "handshake",
    "follow_up": "list-checks",
    "delivery": "truck",
    "document": "file-text",
    "quote": "quote",
    "source": "book-open",
    "precedence_rules": "scale",
    "countdown_template": "clock",
    "gift_limit": "shield-check",
    "privacy_request": "lock",
    "print_run": "printer",
    "custom_field": "tag",
    "saved_view": "filter",
    "register_settings": "settings",
}
"""The icon of each kind of records, in the order in which the palette lists them."""
BESIDE_WORDS = QSize(22, 16)
"""The size to give an icon that stands before words: drawn at the left of it, it keeps its distance from them."""


def icon(name: str, role: Role = Role.TEXT_SOFT) -> QIcon:
    """Return the icon ``resources/icons/<name>.svg`` in the colour of `role`; it follows a change of theme."""
    return QIcon(_LucideEngine(name, role))


def pixmap(name: str, size: int, role: Role = Role.TEXT_SOFT, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a square picture, `size` logical pixels wide, for a screen of this pixel ratio."""
    return _drawn(name, colour(role).name(), size, ratio)


class _LucideEngine(QIconEngine):
    """Draws one Lucide icon; disabled ones in the faint colour, the selected ones as they are."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        """The same icon again."""
        return _LucideEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it centred in `rect`."""
        side = min(rect.width(), rect.height())
        ratio = painter.deviceTransform().m11()
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, _drawn(self._name, self._colour(mode), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw it for a screen of ratio 1."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Draw it for a screen of ratio `scale`, at the left of `size` device pixels that are wider than high."""
        side = round(min(size.width(), size.height()) / scale)
        drawn = _drawn(self._name, self._colour(mode), side, scale)
        return drawn if size.width() <= size.height() else _widened(drawn, size)

    def _colour(self, mode: QIcon.Mode) -> str:
        return colour(Role.TEXT_FAINT if mode == QIcon.Mode.Disabled else self._role).name()


@lru_cache(maxsize=512)
def _drawn(name: str, hue: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    image = QPixmap(QSize(size, size) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    source = path("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", hue)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _widened(drawn: QPixmap, size: QSize) -> QPixmap:
    whole = QPixmap(size)
    whole.setDevicePixelRatio(drawn.devicePixelRatio())
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return whole


def app_mark(size: int, ratio: float = 1.0) -> QPixmap:
    """Return the program's own mark as a square picture, `size` logical pixels wide."""
    side = round(size * ratio)
    file = "app-48.png" if side <= 48 else "app.png"  # the small one is read in a tenth of the time
    mark = QPixmap(str(path("icons", file))).scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    mark.setDevicePixelRatio(ratio)
    return mark


def app_icon() -> QIcon:
    """Return the program's own icon for windows and task bars."""
    return QIcon(str(path("icons", "app.png")))


def forget_drawings() -> None:
    """Let go of every drawn icon; to be called before the application ends."""
    _drawn.cache_clear()
