"""The line above a table: words to look for, conditions on choices, how many records are left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from asm_desktop.domain import kinds
from asm_desktop.domain.conditions import Condition
from asm_desktop.domain.fields import Field
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import listing
from asm_desktop.services.listing import View
from ui.icons import icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import declared, label, option_words, record_label, translate
from ui.widgets.flow import Flow
from ui.widgets.words import Words, plain_tip

Conditions = tuple[Condition, ...]

WIDEST_CHIP = 320


class FilterLine(QLineEdit):
    """A line to type in; Escape empties it, Down goes to the table."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the two keys."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """What narrows a table.

    `narrowed` carries the filter text and the conditions, the newest of them only; `action_wanted` an action of the
    window by its id.
    """

    narrowed = Signal(str, object)
    action_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._noun = session, ""
        self._where: Conditions = ()
        self._counted = ""
        self.line = FilterLine()
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icon("search", Role.TEXT_FAINT), QLineEdit.ActionPosition.LeadingPosition)
        self.count = Words("", "caption")
        self.filter_button = self._button("filter", translate("RegisterTable", "Show only …"))
        self.columns_button = self._button("columns-3", translate("RegisterTable", "Columns and sorting"))
        self.record_button = self._button("panel-right", translate("RegisterTable", "Hide or show the record (F9)"))
        self.record_button.clicked.connect(lambda: self.action_wanted.emit("record-pane"))
        self.room_button = QToolButton()
        self.room_button.setProperty("kind", "link")
        self.room_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.room_button.hide()
        self.filter_menu = QMenu(self)
        self.filter_menu.aboutToShow.connect(self._fill_menu)
        self.filter_button.setMenu(self.filter_menu)
        # Keys that are waiting are read before the query runs: only what was typed last is looked for.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._announce)
        self.line.textChanged.connect(lambda _: self._soon.start())
        self._chip_area = QWidget()
        self._chips = Flow(self._chip_area, spacing=8)
        self._lay_out()

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setProperty("kind", "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _lay_out(self) -> None:
        box, top, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        box.setContentsMargins(8, 8, 8, 4)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self._chip_area)
        box.addLayout(below)
        top.setSpacing(4)
        top.addWidget(self.line, 1)
        top.addWidget(self.filter_button)
        top.addWidget(self.columns_button)
        top.addWidget(self.record_button)
        below.addWidget(self.count, 1)
        below.addWidget(self.room_button)
        self._chip_area.hide()

    def show_view(self, view: View, count: int) -> None:
        """Show what narrows this view, and how many records it holds."""
        if view.noun != self._noun:
            self._noun = view.noun
            plural = record_label(BY_NOUN[view.noun], plural=True)
            self.line.setPlaceholderText(translate("RegisterTable", "Filter {records}").format(records=plural.lower()))
            self.line.setAccessibleName(self.line.placeholderText())
        if view.filter != self.line.text():
            self.line.blockSignals(True)
            self.line.setText(view.filter)
            self.line.blockSignals(False)
        where = tuple(Condition(*part) for part in view.where)
        if where != self._where:
            self._where = where
            self._show_chips()
        self._counted = _counted(view, count)
        self.count.setText(self._counted)

    def show_room(self, view: View, count: int, folded: tuple[str, ...]) -> None:
        """Say how many columns have no room, and the order of the rows where not all its heads are seen.

        Columns that do not stand in the second line lie outside at the right.
        """
        self.count.setText(self._counted)
        if any(name in folded for name, _ in view.sort):
            fields = listing.fields_of(self._session.register, BY_NOUN[view.noun])
            order = ", ".join(label(fields[name]).lower() for name, _ in view.sort)
            by = translate("RegisterTable", "by {fields}").format(fields=order)
            self.count.setText(f"{self._counted} · {by}")
        self.room_button.setVisible(count > 0)
        if folded and count == 1:
            words = translate("RegisterTable", "1 column in the second line")
        elif folded:
            words = translate("RegisterTable", "{count} columns in the second line")
        elif count == 1:
            words = translate("RegisterTable", "1 column to the right: scroll or widen")
        else:
            words = translate("RegisterTable", "{count} columns to the right: scroll or widen")
        self.room_button.setText(words.format(count=count))

    def clear(self) -> None:
        """Take every condition away."""
        self._where = ()
        self._show_chips()
        self.line.clear()
        self._soon.start()

    def _choices(self) -> list[Field[Any]]:
        fields = self._session.attempt(lambda: listing.offered(self._session.register, BY_NOUN[self._noun]))
        return [field for field in fields or [] if isinstance(field.kind, (kinds.Choice, kinds.Flag))]

    def _fill_menu(self) -> None:
        self.filter_menu.clear()
        for field in self._choices():
            menu = self.filter_menu.addMenu(label(field))
            for value, words in options(field):
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked(Condition(field.name, value) in self._where)
                action.triggered.connect(lambda on, name=field.name, value=value: self._narrow(name, value, on))
        self.filter_menu.addSeparator()
        for id, words in (
            ("add-condition", translate("RegisterTable", "Another condition…")),
            ("save-view", translate("RegisterTable", "Save this view…")),
        ):
            self.filter_menu.addAction(words).triggered.connect(lambda _=False, id=id: self.action_wanted.emit(id))

    def _narrow(self, name: str, value: Any, on: bool) -> None:
        chosen = Condition(name, value)
        others = tuple(part for part in self._where if part[0] != name or part.way != chosen.way)
        self._use((*others, chosen) if on else others)

    def _use(self, where: Conditions) -> None:
        self._where = where
        self._show_chips()
        self._soon.start()

    def _show_chips(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            if widget := item.widget() if item else None:
                widget.deleteLater()
        for part in self._where:
            self._chips.addWidget(self._chip(part))
        self._chip_area.setVisible(bool(self._where))

    def _chip(self, condition: Condition) -> QToolButton:
        from ui.condition_words import said

        field = listing.fields_of(self._session.register, BY_NOUN[self._noun])[condition.field]
        chip = QToolButton()
        words = said(self._session, field, condition)
        chip.setText(chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_CHIP))
        chip.setIcon(icon("x"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAccessibleName(translate("RegisterTable", "Remove the condition {words}").format(words=words))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.clicked.connect(lambda: self._use(tuple(part for part in self._where if part != condition)))
        return chip

    def _announce(self) -> None:
        self.narrowed.emit(self.line.text(), self._where)


def options(field: Field[Any]) -> list[tuple[Any, str]]:
    """The (value, words) a field can be narrowed to, unknown first."""
    unknown = (None, translate("RegisterTable", "Not known"))
    if isinstance(field.kind, kinds.Choice):
        return [unknown, *((code, option_words(field, words)) for code, words in field.kind.options)]
    return [unknown, (True, declared("Yes")), (False, declared("No"))]


def _counted(view: View, count: int) -> str:
    words = record_label(BY_NOUN[view.noun], plural=count != 1).lower()
    return translate("RegisterTable", "{count} {records}").format(count=f"{count:,}", records=words)
