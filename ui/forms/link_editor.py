"""The editor of a link: type a part of a name, pick the record; open it with the arrow, take it away with the cross."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QListView, QToolButton, QWidget

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.domain.fields import Field
from asm_desktop.domain.records import BY_NOUN
from asm_desktop.services import links
from ui.forms import link_model
from ui.forms.editor import UNKNOWN, Surroundings, is_left
from ui.forms.link_model import LinkDelegate, LinkModel, Offer
from ui.forms.naming import add_named
from ui.icons import icon
from ui.theme.palette import Role
from ui.translation import label, translate
from ui.widgets.calm_line import CalmLine

OF_THE_LIST = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys that belong to the list of offers while it is open, as Enter does."""

NARROWEST_LIST = 440
"""Pixels in which an offer's title, reference and post can be read."""


class LinkLine(CalmLine):
    """The line of a link editor."""

    left = Signal()
    escaped = Signal()
    opened = Signal()
    looked = Signal()
    offers: QListView | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what is typed here, which replaces the name that stood here."""
        super().focusInEvent(event)
        self.setPlaceholderText(translate("Forms", "Type a part of a name"))
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the line was left."""
        super().focusOutEvent(event)
        self.setPlaceholderText(translate("Forms", UNKNOWN))
        if is_left(event):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back, Down shows what there is, Ctrl+Enter opens the linked record.

        Enter says that the line is ready; in a dialog it then belongs to the main button.
        """
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.offers is not None and self.offers.isVisible() and (enter or event.key() in OF_THE_LIST):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self.looked.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit()
        elif enter:
            self.left.emit()
            event.setAccepted(bool(self.property("bare")))
        else:
            super().keyPressEvent(event)


class LinkEditor(QWidget):
    """Picks the record a field points at."""

    committed = Signal()
    edited = Signal()

    def __init__(self, field: Field[Any], surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._surroundings = field, surroundings
        self._shown: str | None = None
        self._key: str | None = None
        self._title = ""
        self.line = LinkLine()
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(translate("Forms", UNKNOWN))
        self.clear_button = self._button("x", translate("Forms", "Take away {field}"))
        self.open_button = self._button("arrow-up-right", translate("Forms", "Open {field}"))
        self.setFocusProxy(self.line)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.line, 1)
        for button in (self.clear_button, self.open_button):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._completer: QCompleter | None = None
        self._model = LinkModel(self)
        self._list: QListView | None = None
        self._connect()

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, Role.ACCENT if name != "x" else Role.TEXT_SOFT))
        button.setProperty("kind", "quiet")
        button.setAccessibleName(words.format(field=label(self._field)))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.hide()
        return button

    def _connect(self) -> None:
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._left)
        self.line.escaped.connect(self.revert)
        self.line.looked.connect(lambda: self._offer(""))
        self.line.opened.connect(self._open)
        self.clear_button.clicked.connect(self._clear)
        self.open_button.clicked.connect(self._open)

    def value(self) -> Any:
        """The key of the record picked. Raises InvalidValue where what is typed is no record."""
        if self.line.text().strip() and self._key is None:
            words = translate("Forms", "“{text}” is not a record yet. Pick one from the list, or clear the field.")
            raise InvalidValue(reason=words.format(text=self.line.text().strip()))
        if self._key is None and self._field.required:
            return self._field.parse("")
        return self._key

    def set_value(self, value: Any) -> None:
        """Show a kept link by the title of its record."""
        heading = self._surroundings.headings.get(value) if value else None
        if value and heading is None:
            session = self._surroundings.session
            heading = (session.attempt(lambda: links.headings(session.register, [value])) or {}).get(value)
        self._shown = value
        self._show(value, heading.title if heading else "")

    def is_changed(self) -> bool:
        """Whether another record is picked, or something typed that is none."""
        return self._key != self._shown or (self._key is None and bool(self.line.text().strip()))

    def revert(self) -> None:
        """Show the kept link again."""
        self.set_value(self._shown)
        self.edited.emit()

    def draft(self) -> str:
        """What is typed."""
        return self.line.text()

    def restore(self, draft: str) -> None:
        """Put it back."""
        self._key = None
        self.line.setText(draft)

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or refuse them."""
        self.line.setReadOnly(read_only)

    def reading(self) -> str:
        """Nothing: the list shows what there is."""
        return ""

    def setAccessibleName(self, name: str) -> None:
        """Name the line too, where the cursor is."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to take the link away."""
        super().enterEvent(event)
        self.clear_button.setVisible(bool(self._key) and not self._field.required and not self.line.isReadOnly())

    def leaveEvent(self, event: Any) -> None:
        """Go back to the calm look."""
        super().leaveEvent(event)
        self.clear_button.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list away too."""
        super().hideEvent(event)
        if self._list is not None:
            self._list.hide()

    def _show(self, key: str | None, title: str) -> None:
        self._key, self._title = key, title
        self.line.setText(title)
        self.line.setCursorPosition(0)
        self.line.setModified(False)
        self.open_button.setVisible(bool(key))

    def _typed(self, text: str) -> None:
        self._key = None
        self.edited.emit()
        self._offer(text)

    def offers(self, text: str) -> list[Offer]:
        """What there is to pick for a text."""
        session = self._surroundings.session
        return session.attempt(lambda: link_model.offers(session, self._field.target, text, self._field.side)) or []

    def _offer(self, text: str) -> None:
        found = self.offers(text)
        popup = self._popup()
        self._model.show_offers(found)
        if found and self._completer is not None:
            self._completer.complete(QRect(0, 0, max(self.line.width(), NARROWEST_LIST), self.line.height()))
            popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            popup.hide()

    def _popup(self) -> QListView:
        """The list of offers, made when it is first needed."""
        if self._list is None:
            self._list = self.line.offers = QListView()
            self._list.setAccessibleName(self.line.accessibleName())
            self._completer = QCompleter(self._model, self)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.setMaxVisibleItems(12)
            self._completer.setWidget(self.line)
            self._completer.setPopup(self._list)
            self._list.setItemDelegate(LinkDelegate(self._list))
            self._completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        return self._list

    def _picked(self, index: QModelIndex) -> None:
        offer = self._model.offer(index.row())
        if offer is not None and (self._key is None or offer.key != self._key):
            self._take(offer)

    def _take(self, offer: Offer) -> None:
        key = offer.key or self._added(offer)
        if key:
            self._show(key, offer.title)
            self.line.setModified(True)
            self.committed.emit()

    def _added(self, offer: Offer) -> str:
        session = self._surroundings.session
        added = session.attempt(lambda: add_named(session.register, BY_NOUN[offer.noun], offer.title))
        return added.key if added else ""

    def _left(self) -> None:
        """Take the one record whose title was typed out in full, then say that the editor was left."""
        text = self.line.text().strip()
        if text and self._key is None and self.isVisible():
            same = [each for each in self.offers(text) if each.key and each.title.casefold() == text.casefold()]
            if text == self._title and self._shown:
                self._show(self._shown, self._title)
            elif len(same) == 1:
                self._show(same[0].key, same[0].title)
        self.committed.emit()

    def _clear(self) -> None:
        self._show(None, "")
        self.clear_button.hide()
        self.edited.emit()
        self.committed.emit()

    def _open(self) -> None:
        if self._key:
            self._surroundings.session.open_record(self._key)
