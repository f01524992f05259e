"""Where a person is in the window: the page, the record, how the table is seen, and how far things are scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollBar

from asm_desktop.services.listing import View
from ui.pages.ceremonies import CeremoniesPage
from ui.record_page import RecordPage

if TYPE_CHECKING:
    from ui.window import MainWindow


class Place(NamedTuple):
    """A page by its id, the key of what is selected there, and for a table how it is seen and scrolled."""

    page: str
    key: str = ""
    view: View | None = None
    is_planned: bool = False
    table_at: int = 0
    record_at: int = 0

    @classmethod
    def of(cls, window: MainWindow) -> Place:
        """Where the window is now."""
        page = window.page()
        key = page.selected() or ""
        if not isinstance(page, RecordPage):
            return cls(page.id, key)
        bar = page.record_bar()
        return cls(
            page.id,
            key,
            page.table_view(),
            isinstance(page, CeremoniesPage) and bool(page.planned()),
            page.table.grid.verticalScrollBar().value(),
            bar.value() if bar is not None else 0,
        )

    def show(self, window: MainWindow) -> None:
        """Go there in a window on the same register."""
        window.go(self.page)
        page = window.page()
        if not isinstance(page, RecordPage):
            return
        if self.view is not None and self.view != page.table_view():
            window.open_view(self.view)
        if self.is_planned:
            page.plan(self.key)
        elif self.key:
            window.show_record(self.key)
        QTimer.singleShot(0, page, lambda: self._scroll(page))

    def _scroll(self, page: RecordPage) -> None:
        page.table.afterwards(lambda: _scroll_to(page.table.grid.verticalScrollBar(), self.table_at))
        bar = page.record_bar()
        if bar is not None:
            _scroll_to(bar, self.record_at)


def _scroll_to(bar: QScrollBar, value: int) -> None:
    """Scroll to a place, as soon as what is scrolled reaches that far."""
    if bar.maximum() >= value:
        bar.setValue(value)
        return

    def reach(_: int, most: int) -> None:
        if most >= value:
            bar.rangeChanged.disconnect(reach)
            bar.setValue(value)

    bar.rangeChanged.connect(reach)
