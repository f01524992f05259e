"""Names one after another, completed from the register; one that is not there is kept as somebody new."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Field
from asm_desktop.services.engagements import Somebody
from ui.forms.editor import Surroundings
from ui.forms.link_editor import LinkEditor
from ui.forms.link_model import Offer
from ui.icons import icon
from ui.translation import translate
from ui.widgets.emptying import empty
from ui.widgets.flow import Flow
from ui.widgets.words import plain_tip

PARTY: dict[str, Field[str]] = {side: declare.link("Name", "party", side=side) for side in ("theirs", "ours")}
"""By the side that they are named for."""
NARROWEST, WIDEST_NAME = 260, 220
"""Pixels."""
NEW_PERSON_FIRST = ("person", "organisation")


class NameLine(LinkEditor):
    """A line that tells of each name picked or typed out, and is empty for the next."""

    taken = Signal(object)
    emptied = Signal()
    entered = Signal()

    def __init__(self, surroundings: Surroundings, side: str, parent: QWidget | None = None) -> None:
        super().__init__(PARTY[side], surroundings, parent)
        self.line.setProperty("bare", False)
        self.line.setPlaceholderText(translate("Names", "Type a part of a name; Enter takes it"))
        self.line.installEventFilter(self)

    def offers(self, text: str) -> list[Offer]:
        """Those of the register, then a new person or a new organisation; nothing before something is typed."""
        if not text.strip():
            return []
        found = super().offers(text)
        new = [offer for offer in found if not offer.key]
        return [*(each for each in found if each.key), *sorted(new, key=lambda each: NEW_PERSON_FIRST.index(each.noun))]

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tab takes what the list offers first; Backspace in an empty line takes the last name back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_empty = not self.line.text().strip()
        if event.key() == Qt.Key.Key_Tab and not is_empty:
            self.take_typed()
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_empty:
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Backspace and is_empty:
            self.emptied.emit()
        return False

    def take_typed(self) -> None:
        """Take the offer that is chosen in the list, or the first there is for what is typed."""
        if not self.line.text().strip():
            return
        popup = self._popup()
        chosen = self._model.offer(popup.currentIndex().row()) if popup.isVisible() else None
        popup.hide()
        offer = chosen or next(iter(self.offers(self.line.text())), None)
        if offer is not None:
            self._take(offer)

    def _take(self, offer: Offer) -> None:
        self._show(None, "")
        self.taken.emit(offer)

    def _left(self) -> None:
        """Nothing typed is lost when the line is left."""
        if self.isVisible():
            self.take_typed()


class NamesEditor(QWidget):
    """Several names; each can be taken away again."""

    edited = Signal()
    entered = Signal()

    def __init__(self, surroundings: Surroundings, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._people: list[Somebody] = []
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self.name = NameLine(surroundings, side)
        self.line = self.name.line
        self.name.taken.connect(self._take)
        self.name.emptied.connect(lambda: self._drop(len(self._people) - 1))
        self.name.entered.connect(self.entered)
        self.setFocusProxy(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._chips)
        box.addWidget(self.name)
        self._show()

    def people(self) -> list[Somebody]:
        """Those named; what is typed and not yet taken counts too."""
        self.name.take_typed()
        return list(self._people)

    def named(self) -> list[Somebody]:
        """Those named so far."""
        return list(self._people)

    def add(self, somebody: Somebody) -> None:
        """Name somebody, once."""
        if somebody not in self._people:
            self._people.append(somebody)
            self._show()
            self.edited.emit()

    def setAccessibleName(self, name: str) -> None:
        """Name the line too, where the cursor is."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _take(self, offer: Offer) -> None:
        self.add(Somebody(offer.title, offer.key, offer.noun, self._side))

    def _drop(self, place: int) -> None:
        if 0 <= place < len(self._people):
            del self._people[place]
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        empty(self._flow)
        for place, each in enumerate(self._people):
            chip = self._chip(place, each)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._people))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the lines they need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._chips.setFixedHeight(self._flow.heightForWidth(max(self.width(), NARROWEST)))

    def _chip(self, place: int, somebody: Somebody) -> QPushButton:
        new = translate("Names", "{name} (new)")
        words = somebody.name if somebody.key else new.format(name=somebody.name)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_NAME)
        chip = QPushButton(icon("x"), shown.replace("&", "&&"))
        chip.setProperty("kind", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setAutoDefault(False)
        chip.setAccessibleName(translate("Names", "Take away {name}").format(name=words))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.clicked.connect(lambda: self._drop(place))
        return chip
