"""The list of pages at the left: an icon, a name and how many records there are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme.palette import Role, colour

HEIGHT, ICON = 32, 16


class NavigationItem(QAbstractButton):
    """One page's button, checked while the page is shown."""

    def __init__(self, words: str, symbol: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._symbol, self._count = symbol, ""

    def set_count(self, count: int) -> None:
        """Show how many records the page has."""
        self._count = f"{count:,}" if count else ""
        self.update()

    def sizeHint(self) -> QSize:
        """One line of the list."""
        return QSize(184, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wash of the chosen page, the icon, the name and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_wash(painter)
        role = Role.ACCENT if self.isChecked() else Role.TEXT_SOFT
        top = (self.height() - ICON) // 2
        icon(self._symbol, role).paint(painter, QRect(10, top, ICON, ICON))
        painter.setPen(colour(Role.ACCENT if self.isChecked() else Role.TEXT))
        room = self.rect().adjusted(36, 0, -22 - painter.fontMetrics().horizontalAdvance(self._count), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle, painter.fontMetrics().elidedText(self.text(), _RIGHT, room.width()))
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(colour(Role.TEXT_FAINT))
        painter.drawText(self.rect().adjusted(0, 0, -10, 0), middle | Qt.AlignmentFlag.AlignRight, self._count)

    def _draw_wash(self, painter: QPainter) -> None:
        painter.setPen(colour(Role.ACCENT) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(colour(Role.ACCENT_SOFT))
        elif self.underMouse():
            painter.setBrush(colour(Role.HOVER))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)


_RIGHT = Qt.TextElideMode.ElideRight


class Navigation(QWidget):
    """The pages; `chosen` carries the id of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, NavigationItem] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 0)
        self._layout.setSpacing(2)

    def add(self, page: str, words: str, symbol: str) -> None:
        """Add a page at the end."""
        item = NavigationItem(words, symbol)
        item.clicked.connect(lambda: self.chosen.emit(page))
        self._items[page] = item
        self._group.addButton(item)
        self._layout.addWidget(item)

    def add_gap(self) -> None:
        """Set what follows apart."""
        self._layout.addSpacing(16)

    def choose(self, page: str) -> None:
        """Mark a page as the one shown."""
        self._items[page].setChecked(True)

    def set_count(self, page: str, count: int) -> None:
        """Show how many records a page has."""
        self._items[page].set_count(count)
