"""The records of a view as cards in a column for each option of a choice, moved by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.domain import kinds
from asm_desktop.domain.conditions import IS, Condition
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services.listing import View
from ui.session import Session
from ui.tables.card_list import CardList
from ui.theme.style import fill, look
from ui.translation import declared, translate
from ui.widgets.words import Words

WIDE, NARROW, BETWEEN = 224, 84, 8
"""Pixels; a column without cards is narrow, and still takes a card that is dropped on it."""


class Column(QWidget):
    """One option with its cards."""

    def __init__(self, session: Session, field: str, code: str | None, name: str) -> None:
        super().__init__()
        self.field, self.code, self.name = field, code, name
        self._heading = Words("", "heading", wraps=True)
        self._heading.setMinimumHeight(2 * self._heading.fontMetrics().lineSpacing() + 4)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.cards = CardList(session)
        self._heading.setBuddy(self.cards)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._heading)
        box.addWidget(self.cards, 1)

    def show_view(self, view: View) -> None:
        """Show those records of a view that have this option."""
        where = [Condition(*part) for part in view.where]
        chosen = {part.value for part in where if part.field == self.field and part.way == IS}
        others = tuple(part for part in where if part.field != self.field or part.way != IS)
        wanted = next(iter(chosen), self.code)
        own = view._replace(columns=("title",), where=(*others, (self.field, self.code)))
        self.cards.show_view(own if wanted == self.code else None)
        count = self.cards.count()
        self._heading.setText(f"{self.name} · {count:,}" if count else self.name)
        look(self._heading, role="heading" if count else "caption")
        self.cards.setAccessibleName(translate("Board", "{option}: {count}").format(option=self.name, count=count))
        self.setFixedWidth(WIDE if count else NARROW)
        self.setVisible(wanted == self.code and (bool(count) or self.code is not None))


class Board(QScrollArea):
    """A board; `chosen` carries the key of a card to show, `activated` of one to open.

    `move_wanted` asks to give a record, by its key, another option: its code, or None for unknown.
    """

    chosen = Signal(str)
    activated = Signal(str)
    move_wanted = Signal(str, object)

    def __init__(self, session: Session, noun: str, field: str) -> None:
        super().__init__()
        declared_field = BY_NOUN[noun].fields[field]
        assert isinstance(declared_field.kind, kinds.Choice)
        self._noun, self._key = noun, ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_into_sight)
        self.columns = [Column(session, field, None, translate("Board", "Not known"))]
        self.columns += [Column(session, field, code, declared(words)) for code, words in declared_field.kind.options]
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(BETWEEN)
        for place, column in enumerate(self.columns):
            row.addWidget(column)
            self._connect(place, column)
        row.addStretch(1)
        fill(inside, "window")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Board", "Board by {field}").format(field=declared(declared_field.label)))

    def _connect(self, place: int, column: Column) -> None:
        cards = column.cards
        cards.current_changed.connect(lambda key: self._choose(place, key))
        cards.opened.connect(self.activated)
        cards.walked.connect(lambda step: self._walk(place, step))
        cards.pushed.connect(lambda step: self._push(place, step))
        cards.dropped.connect(lambda key: self.move_wanted.emit(key, column.code))

    def show_view(self, view: View) -> None:
        """Show the records of a view; the card shown before stays current, in whatever column it is now."""
        if view.noun != self._noun:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        for column in self.columns:
            column.show_view(view)
        self._make_current()
        if had_focus and (shown := self._column_of(self._key)):
            shown.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self, key: str) -> None:
        """Make the card of a record current, without telling so."""
        if key != self._key or self._column_of(key) is None:
            self._key = key
            self._make_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the card shown, or to the first there is."""
        super().focusInEvent(event)
        filled = next((each for each in self.columns if each.cards.count()), None)
        wanted = self._column_of(self._key) or filled
        if wanted is not None:
            wanted.cards.take_focus(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current card in sight."""
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        self.viewport().update()

    def _make_current(self) -> None:
        for column in self.columns:
            column.cards.make_current(self._key)
        self._soon.start()

    def _bring_into_sight(self) -> None:
        """Scroll to the column of the current card, once the columns have their places."""
        if (shown := self._column_of(self._key)) is not None:
            self.ensureWidgetVisible(shown, WIDE // 2, 0)

    def _column_of(self, key: str) -> Column | None:
        return next((each for each in self.columns if key and each.cards.current_key() == key), None)

    def _choose(self, place: int, key: str) -> None:
        self._key = key
        for number, column in enumerate(self.columns):
            if number != place:
                column.cards.make_current("")
        self.chosen.emit(key)

    def _walk(self, place: int, step: int) -> None:
        """Go to the nearest card of the next column that has cards."""
        row = self.columns[place].cards.currentIndex().row()
        beyond = self.columns[place + 1 :] if step > 0 else self.columns[:place][::-1]
        if (column := next((each for each in beyond if each.cards.count()), None)) is not None:
            column.cards.take_focus(row)
            self.ensureWidgetVisible(column, BETWEEN, 0)

    def _push(self, place: int, step: int) -> None:
        """Ask to move the current card to the next column, whether or not it has cards."""
        key, target = self.columns[place].cards.current_key(), place + step
        if key and 0 <= target < len(self.columns):
            self.move_wanted.emit(key, self.columns[target].code)
