"""The rows of a table put in order: at once, or in a worker where that takes so long that a person would wait."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject

from asm_desktop.services import listing
from asm_desktop.services.listing import View
from ui.session import Session

Numbers: TypeAlias = "array[int]"
Show = Callable[["Numbers | None"], None]
"""Takes the numbers of the rows, or None where the table may read them itself."""


class Arranging(QObject):
    """What a table is to show next, while that is put in order; it shows what it showed until then."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.next: View | None = None
        self._show: Show = lambda _: None
        self._afterwards: list[Callable[[], None]] = []

    def takes_long(self, view: View) -> bool:
        """Whether a person would wait for the rows of a view."""
        return bool(self._session.attempt(lambda: listing.takes_long(self._session.register, view)))

    def arrange(self, view: View, show: Show) -> None:
        """Put the rows of a view in order, and show them; a view that was to be shown before is forgotten."""
        self._afterwards.clear()
        if self.takes_long(view):
            self.next, self._show = view, show
            self.again()
        else:
            self._session.forget_reading(self)
            self._done(show, None)

    def again(self) -> bool:
        """Put in order what is to be shown next as it is now; False where nothing is."""
        view = self.next
        if view is None:
            return False
        read = partial(listing.arrangement, view=view)
        self._session.read_beside(self, read, partial(self._done, self._show), self.forget)
        return True

    def afterwards(self, action: Callable[[], None]) -> None:
        """Do something once the table shows what it is to show; at once where it does."""
        if self.next is None:
            action()
        else:
            self._afterwards.append(action)

    def forget(self) -> None:
        """Stay with what the table shows."""
        self.next = None
        self._afterwards.clear()

    def _done(self, show: Show, numbers: Numbers | None) -> None:
        self.next = None
        show(numbers)
        waiting, self._afterwards = self._afterwards, []
        for action in waiting:
            action()
