"""Editors for what is picked from a short list: declared options, yes or no, rows of a neighbouring record."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from asm_desktop.domain import kinds
from asm_desktop.domain.fields import Field, Record
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import records
from ui.forms.editor import UNKNOWN, Surroundings, is_left
from ui.icons import pixmap
from ui.theme.palette import Role, colour
from ui.translation import declared, option_words, translate, value_words

CHEVRON, INSET = 14, 11
"""Pixels; the inset is that of the words in a line of text."""
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class PickEditor(QComboBox):
    """A list to pick from, unknown first. The wheel and passing keys change nothing."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._surroundings = field, surroundings
        self._shown: Any = None
        self._read_only = False
        self.setProperty("bare", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)
        self._fill()
        self.activated.connect(self._picked)

    def options(self) -> list[tuple[Any, str]]:
        """The (value, words) to pick from, without the unknown."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value picked."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Show a kept value."""
        self._shown = value
        self.setCurrentIndex(max(0, self.findData(value)))
        self._fit()

    def is_changed(self) -> bool:
        """Whether another value is picked."""
        return bool(self.currentData() != self._shown)

    def revert(self) -> None:
        """Show the kept value again."""
        self.set_value(self._shown)
        self.edited.emit()

    def draft(self) -> str:
        """The place of what is picked in the list."""
        return str(self.currentIndex())

    def restore(self, draft: str) -> None:
        """Pick it again."""
        self.setCurrentIndex(int(draft))

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        self._read_only = read_only

    def reading(self) -> str:
        """Nothing: what is picked is plain."""
        return ""

    def showPopup(self) -> None:
        """Open the list unless it may only be read."""
        if not self._read_only:
            super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the arrow keys, not with F4; letters go to an option; Escape puts the kept value back.

        Enter opens it in a record; in a dialog it belongs to the main button.
        """
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.property("bare"):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        elif event.key() == Qt.Key.Key_F4:
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.is_changed():
            self.revert()
        elif self._read_only and event.text().isprintable() and event.text():
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the editor was left."""
        super().focusOutEvent(event)
        if is_left(event):
            self.committed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words like a line of text, the unknown faintly; bare, it has a frame with mouse and focus only."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = (self.underMouse() and not self._read_only) or self.hasFocus() or not self.property("bare")
        if lit:
            painter.setPen(QPen(colour(Role.ACCENT if self.hasFocus() else Role.LINE_STRONG), 1))
            painter.setBrush(colour(Role.FIELD) if self.hasFocus() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            chevron = pixmap("chevron-down", CHEVRON, Role.TEXT_SOFT, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - CHEVRON - 8, (self.height() - CHEVRON) // 2, chevron)
        painter.setPen(colour(Role.TEXT_FAINT if self.currentData() is None else Role.TEXT))
        painter.drawText(self._room(self.height()), WRAPPED, self.currentText())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew and fit the height to them."""
        super().resizeEvent(event)
        self._fit()

    def _room(self, height: int) -> QRect:
        return QRect(INSET, 0, max(1, self.width() - INSET - CHEVRON - 12), height)

    def _fit(self) -> None:
        """Be as high as the words picked need, as a text is."""
        metrics = self.fontMetrics()
        high = metrics.boundingRect(self._room(10_000), WRAPPED, self.currentText()).height()
        more = max(0, high - metrics.height())
        if self.minimumHeight() != (wanted := self.sizeHint().height() + more if more else 0):
            self.setMinimumHeight(wanted)

    def _fill(self) -> None:
        self.clear()
        self.addItem(translate("Forms", UNKNOWN), None)
        for value, words in self.options():
            self.addItem(words, value)

    def _picked(self) -> None:
        self._fit()
        self.edited.emit()
        self.committed.emit()


class ChoiceEditor(PickEditor):
    """One of the declared options."""

    def options(self) -> list[tuple[Any, str]]:
        """The options, in the order they are declared."""
        assert isinstance(self._field.kind, kinds.Choice)
        return [(code, option_words(self._field, words)) for code, words in self._field.kind.options]


class FlagEditor(PickEditor):
    """Yes, no or unknown."""

    def options(self) -> list[tuple[Any, str]]:
        """Yes and no."""
        return [(True, declared("Yes")), (False, declared("No"))]


class RowEditor(PickEditor):
    """A row of the record that a neighbouring link names: the sales line of a delivery's agreement."""

    def options(self) -> list[tuple[Any, str]]:
        """The rows there are to pick from."""
        target, row = BY_NOUN[self._field.target], self._surroundings.row
        owner = target.fields[target.owner].target
        links = [field.name for field in type(row).fields.values() if field.target == owner] if row else []
        key = row.values.get(links[0]) if row and links else None
        if not key:
            return []
        session = self._surroundings.session
        found = session.attempt(lambda: records.owned(session.register, records.get(session.register, key)))
        return [(each.key, in_short(each)) for each in (found or {}).get(target, [])]

    def set_value(self, value: Any) -> None:
        """Show a kept value among the rows there are now."""
        self._fill()
        super().set_value(value)


def in_short(row: Record) -> str:
    """An owned row in a few words: its first columns that are not links."""
    columns = sorted((each for each in row.fields.values() if each.column and not each.target), key=lambda f: f.column)
    return " · ".join(words for each in columns[:2] if (words := value_words(each, row.values.get(each.name))))
