"""The head of a record: what it is called, what must not be overlooked about it, and what can be done with it."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.overdue import is_overdue
from ui.forms.cells import BADGED
from ui.forms.portrait_reading import show_portrait
from ui.icons import icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import declared, record_label, translate
from ui.widgets.action_button import ActionButton
from ui.widgets.badge import Badge
from ui.widgets.cell_row import INSET
from ui.widgets.emptying import empty
from ui.widgets.portrait import Portrait
from ui.widgets.words import Words


class RecordHeader(QWidget):
    """Reference, title, badges, picture and actions of one record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictured: tuple[str | None, str] | None = None
        self.portrait = Portrait(56)
        self.reference = Words("", "caption").selectable()
        self.title = Words("", "title", wraps=True).selectable()
        self.position = Words("", "soft", wraps=True)
        self._badges = QHBoxLayout()
        self._buttons = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._badges.setSpacing(8)
        self._badges.addWidget(self.reference)
        self._badges.addStretch(1)
        self._buttons.setSpacing(8)
        above = QHBoxLayout()
        above.addLayout(self._badges, 1)
        above.addLayout(self._buttons)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(above)
        words.addWidget(self.title)
        words.addWidget(self.position)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET, 0, INSET, 0)
        box.addLayout(top)

    def show_row(self, row: Record) -> None:
        """Show a record."""
        self.reference.setText(" · ".join(filter(None, (record_label(type(row)), str(row.values.get("ref") or "")))))
        self.title.setText(row.heading)
        self.position.setText(str(row.values.get("position") or "") if "position" in _derived(row) else "")
        self.position.setVisible(bool(self.position.text()))
        self._show_badges(row)
        self._show_portrait(row)

    def set_actions(self, actions: list[QAction]) -> None:
        """Offer these actions: those of high priority as buttons, the others in a menu beside them."""
        empty(self._buttons)
        foremost = [action for action in actions if action.priority() == QAction.Priority.HighPriority]
        others = [action for action in actions if action not in foremost]
        for action in foremost:
            self._buttons.addWidget(ActionButton(action))
        if others:
            self._buttons.addWidget(self._more(others))

    def badges(self) -> list[str]:
        """The words of the badges."""
        return [badge.text() for badge in self.findChildren(Badge) if not badge.isHidden()]

    def _show_badges(self, row: Record) -> None:
        while self._badges.count() > 2:
            item = self._badges.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, badge in enumerate(_badges(row)):
            self._badges.insertWidget(place + 1, badge)

    def _show_portrait(self, row: Record) -> None:
        self.portrait.setVisible("portrait" in row.fields)
        digest = row.values.get("portrait")
        shown = (digest, str(row.values.get("short") or row.heading))
        if "portrait" in row.fields and shown != self._pictured:
            show_portrait(self._session, self.portrait, *shown)
            self._pictured = shown

    def _more(self, actions: list[QAction]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("ellipsis"))
        button.setProperty("kind", "quiet")
        button.setAccessibleName(translate("Forms", "More actions"))
        button.setToolTip(button.accessibleName())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        printing = [action for action in actions if action.property("prints")]
        papers = QMenu(translate("Forms", "Print"), menu)
        papers.setIcon(icon("printer"))
        papers.addActions(printing)
        for action in actions:
            if action not in printing:
                menu.addAction(action)
            elif action is printing[0]:
                menu.addMenu(papers)
        button.setMenu(menu)
        return button


def _derived(row: Record) -> set[str]:
    return {field.name for field in row.fields.values() if field.derived}


def _badges(row: Record) -> list[Badge]:
    found = []
    for name, value in BADGED:
        if row.values.get(name) == value:
            found.append(Badge(declared(row.shown(name)).upper(), Role.TEXT, outlined=True))
    if row.values.get("example"):
        found.append(Badge(translate("RegisterTable", "Example"), Role.WARNING))
    if is_overdue(row.values, datetime.date.today()):
        found.append(Badge(translate("RegisterTable", "Overdue"), Role.ERROR))
    if row.values.get("archived"):
        found.append(Badge(translate("Forms", "Archived")))
    return found
