"""What the ceremony desk expects of its parts."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from asm_desktop.domain.records import Event
from ui.session import Session
from ui.theme.style import fill


class CeremonyPart(QWidget):
    """One part of planning an event, such as its guests; `part_wanted` asks for another part by its id."""

    id: ClassVar[str]
    part_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.event_row: Event | None = None
        fill(self, "surface")

    @property
    def may_change(self) -> bool:
        """Whether the file may be written to."""
        return not self.session.register.read_only

    def only_to_change(self, *widgets: QWidget) -> None:
        """Take these away where the file may not be written to.

        They may have no place yet: to show one then would open a window of its own.
        """
        for widget in widgets if not self.may_change else ():
            widget.hide()

    def take_focus(self) -> None:
        """Have the focus where this part is worked in; where that is not seen, in the first place that can have it.

        The keys of the desk are heard only as long as the focus is within it.
        """
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            places = (each for each in self.findChildren(QWidget) if each.isVisible() and each.isEnabled())
            first = next((each for each in places if each.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_event(self, event: Event) -> None:
        """Show the part of an event; told again after each change while the part is on the screen."""
        self.event_row = event
        self.read(event)

    def read(self, event: Event) -> None:
        """Read what the part shows, and show it."""
        raise NotImplementedError
