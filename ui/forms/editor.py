"""What a form asks of the editor of a field, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QEvent, Qt, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from asm_desktop.domain.fields import Field, Record
from asm_desktop.services.links import Heading
from ui.questions import Questions
from ui.session import Session
from ui.translation import QT_TRANSLATE_NOOP

UNKNOWN = QT_TRANSLATE_NOOP("Forms", "Not known")


class Editor(Protocol):
    """Shows one value and lets a person change it. It never saves: it says when it was left.

    `committed`: the editor was left, or Enter was pressed; `edited`: the text in it changed by hand.
    """

    @property
    def committed(self) -> SignalInstance:
        """Signal without arguments."""

    @property
    def edited(self) -> SignalInstance:
        """Signal without arguments."""

    def value(self) -> Any:
        """The value as it stands, None for unknown. Raises InvalidValue for what cannot be read."""

    def set_value(self, value: Any) -> None:
        """Show a value that is kept."""

    def is_changed(self) -> bool:
        """Whether it holds something else than the value last shown."""

    def revert(self) -> None:
        """Show the value last shown again."""

    def draft(self) -> str:
        """What is typed, to be put back with `restore`."""

    def restore(self, draft: str) -> None:
        """Put back what was typed."""

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""

    def reading(self) -> str:
        """How the typed text will be read, where that is worth saying; else empty."""


@dataclass
class Surroundings:
    """What editors may look at: the open register, the headings of linked records, the row being edited."""

    session: Session
    questions: Questions = field(default_factory=Questions)
    headings: dict[str, Heading] = field(default_factory=dict)
    row: Record | None = None


MakeEditor = Callable[[Field[Any], Surroundings, QWidget | None], QWidget]


def is_left(event: QFocusEvent) -> bool:
    """Whether losing the focus means that the editor was left: a menu or list over it does not."""
    return event.type() == QEvent.Type.FocusOut and event.reason() != Qt.FocusReason.PopupFocusReason
