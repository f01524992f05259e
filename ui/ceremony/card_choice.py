"""Which cards are printed: their kind, the paper, the label to start at, and the guests, each with a tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from asm_desktop.services.ceremonies.card_kinds import KINDS
from asm_desktop.services.ceremonies.guest_list import Guest
from asm_desktop.services.ceremonies.printing_cards import Wanted, own_paper, places
from ui.theme.style import fill
from ui.translation import said, translate
from ui.widgets.flow import Flow
from ui.widgets.words import Words

PAPERS = (("a4", "A4"), ("letter", "Letter"))
KEY = Qt.ItemDataRole.UserRole


class CardChoice(QWidget):
    """`chosen` tells that something else is to be printed."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(self, "surface")
        self.setMinimumWidth(260)
        self._guests: tuple[Guest, ...] = ()
        self._event = ""
        self._left_out: set[str] = set()
        self.kind, self.paper, self.first = QComboBox(), QComboBox(), QSpinBox()
        self.office = QCheckBox(translate("Ceremony", "Office and organisation"))
        self.list = QListWidget()
        self.all = QPushButton(translate("Ceremony", "All"))
        self.none = QPushButton(translate("Ceremony", "None"))
        self.replaced = QPushButton(translate("Ceremony", "Stand-ins only"))
        self._fill()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._follow)
        self.paper.currentIndexChanged.connect(self._follow)
        self.first.valueChanged.connect(self.chosen)
        self.office.toggled.connect(self.chosen)
        self.list.itemChanged.connect(self._tick)
        self.all.clicked.connect(lambda: self.tick(lambda _: True))
        self.none.clicked.connect(lambda: self.tick(lambda _: False))
        self.replaced.clicked.connect(lambda: self.tick(lambda guest: bool(guest.represented)))
        self._follow()

    def _fill(self) -> None:
        for code, words in KINDS.items():
            self.kind.addItem(said(words), code)
        for code, name in PAPERS:
            self.paper.addItem(name, code)
        self.office.setChecked(True)
        self.list.setAccessibleName(translate("Ceremony", "Guests whose cards are printed"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(2)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 12, 12)
        box.setSpacing(4)
        for words, field in (
            (translate("Ceremony", "Cards"), self.kind),
            (translate("PackPreview", "Paper"), self.paper),
            (translate("Ceremony", "Start at place number"), self.first),
        ):
            label = Words(words, "caption")
            label.setBuddy(field)
            field.setAccessibleName(words)
            box.addWidget(label)
            box.addWidget(field)
            box.addSpacing(4)
        self.first.setToolTip(translate("Ceremony", "Places before it are left free: those labels are used already."))
        box.addWidget(self.office)
        box.addSpacing(8)
        row = Flow()
        box.addWidget(Words(translate("Ceremony", "For"), "caption"))
        for button in (self.all, self.none, self.replaced):
            button.setProperty("kind", "quiet")
            row.addWidget(button)
        box.addLayout(row)
        box.addWidget(self.list, 1)

    def show_guests(self, guests: Sequence[Guest], event: str) -> None:
        """Show these guests of an event; the ticks stay as they are, and whoever is new has one."""
        if event != self._event:
            self._event, self._left_out = event, set()
        self._guests = tuple(guests)
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for guest in guests:
            stands_in = translate("Ceremony", "for {name}").format(name=guest.represented)
            item = QListWidgetItem(f"{guest.name}, {stands_in}" if guest.represented else guest.name)
            item.setData(KEY, guest.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = guest.key not in self._left_out
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(max(row, 0))
        self.list.blockSignals(False)

    def tick(self, wanted: Callable[[Guest], bool]) -> None:
        """Tick the guests that are wanted, and only those."""
        self._left_out = {guest.key for guest in self._guests if not wanted(guest)}
        self.show_guests(self._guests, self._event)
        self.chosen.emit()

    def wanted(self) -> Wanted:
        """What is to be printed."""
        guests = tuple(guest.key for guest in self._guests if guest.key not in self._left_out)
        return Wanted(self.kind.currentData(), guests, self.first.value(), self.office.isChecked())

    def _tick(self, item: QListWidgetItem) -> None:
        (self._left_out.discard if item.checkState() == Qt.CheckState.Checked else self._left_out.add)(item.data(KEY))
        self.chosen.emit()

    def _follow(self) -> None:
        """Offer what this kind has a choice of."""
        kind = self.kind.currentData()
        self.paper.setEnabled(not own_paper(kind))
        self.first.blockSignals(True)
        self.first.setRange(1, places(kind, self.paper.currentData()))
        self.first.blockSignals(False)
        self.first.setEnabled(self.first.maximum() > 1)
        self.chosen.emit()
