"""A person goes through all parts of the plan of a ceremony."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.desk import Desk
from ui.ceremony.desk import PARTS
from ui.pages.ceremonies import CeremoniesPage


class Windows(QObject):
    """Notes every window that is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it, and let it be."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(f"{watched.metaObject().className()} {watched.accessibleName()}")
        return False


def test_no_part_opens_a_window_of_its_own(desk: Desk) -> None:
    desk.open("E-0004")
    windows, application = Windows(), QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    desk.window.qt_actions["plan"].trigger()
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    for part in PARTS:
        shown.show_part(part)
        desk.settle()
        assert windows.opened == [], part
    application.removeEventFilter(windows)
