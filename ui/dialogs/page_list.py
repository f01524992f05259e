"""The pages of a PDF, small and one below the other, to turn to one of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.theme.palette import Role, colour
from ui.translation import translate

THUMBNAIL = QSize(84, 112)
SCALE = 0.14
"""Pixels a point at which pages are drawn here; whoever draws knows those of this list by it."""


class PageList(QListWidget):
    """`wanted` asks for one page after another, so that the page in sight never waits for many."""

    wanted = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waited_for: set[int] = set()
        self.setIconSize(THUMBNAIL)
        self.setFixedWidth(152)
        self.setSpacing(8)
        self.setAccessibleName(translate("PackPreview", "Pages"))

    def show_pages(self, count: int) -> None:
        """Show so many pages, white until they are drawn."""
        self.clear()
        self._waited_for = set(range(count))
        blank = QPixmap(THUMBNAIL)
        blank.fill(Qt.GlobalColor.white)
        for page in range(count):
            self.addItem(QListWidgetItem(_framed(blank), str(page + 1)))
        self._ask()

    def take_image(self, page: int, image: QImage) -> None:
        """Keep a page as it is drawn, and ask for the next."""
        item = self.item(page)
        if page in self._waited_for and item is not None:
            self._waited_for.discard(page)
            item.setIcon(_framed(QPixmap.fromImage(image)))
            self._ask()

    def is_drawn(self) -> bool:
        """Whether no page is waited for."""
        return not self._waited_for

    def mark(self, page: int) -> None:
        """Show which page is in sight, without turning to it."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)

    def _ask(self) -> None:
        if self._waited_for:
            self.wanted.emit(min(self._waited_for), SCALE)


def _framed(page: QPixmap) -> QIcon:
    """The page with a hairline around it, not tinted while it is chosen."""
    painter = QPainter(page)
    painter.setPen(colour(Role.LINE_STRONG))
    painter.drawRect(page.rect().adjusted(0, 0, -1, -1))
    painter.end()
    found = QIcon(page)
    found.addPixmap(page, QIcon.Mode.Selected)
    return found
