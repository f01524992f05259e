"""How a document is printed: for whom, in which language, how it is set, and its sections, each with a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from asm_desktop.domain.editions import Withheld
from asm_desktop.domain.manner import LANGUAGES, Manner, Part
from asm_desktop.domain.printables import EDITIONS, TITLES, Printable
from asm_desktop.domain.said import Said
from ui.dialogs.annex_choice import AnnexChoice
from ui.theme.style import fill
from ui.translation import language, said, translate
from ui.widgets.icon_button import icon_button
from ui.widgets.ticked_list import NAME, TickedList
from ui.widgets.words import Words

WIDTH = 268
WITHHELD_HEIGHT = 96
LEAST_HEIGHT = 54


class DocumentOptions(QWidget):
    """`chosen` tells that it is to be printed in another manner."""

    chosen = Signal()

    def __init__(self, printable: Printable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(self, "surface")
        self.setFixedWidth(WIDTH)
        self._printable, self._notes = printable, dict.fromkeys(printable.sections, "")
        self.edition, self.language = QComboBox(), QComboBox()
        self.large = QCheckBox(translate("Documents", "Large print, 18 points"))
        self.duplex = QCheckBox(translate("Documents", "Both sides, with a binding margin"))
        self.right_hand = QCheckBox(translate("Documents", "Sections start on the right"))
        self.tabs = QCheckBox(translate("Documents", "Tabs for the sections"))
        self.dividers = QCheckBox(translate("Documents", "A leaf before each section"))
        self.annexes = AnnexChoice()
        self.sections, self.note, self.withheld = TickedList(), QLineEdit(), QListWidget()
        self.up = icon_button("arrow-up", translate("Documents", "Move up"))
        self.down = icon_button("arrow-down", translate("Documents", "Move down"))
        self._fill()
        self._lay_out()
        self._connect()
        self._show_note()

    def manner(self, paper: str) -> Manner:
        """How it is to be printed on this paper."""
        names = self.sections.names()
        parts = tuple(Part(name, self._notes[name]) for name in names)
        usual = parts == tuple(Part(name) for name in self._printable.sections)
        return Manner(
            paper,
            LANGUAGES[self.language.currentData()],
            edition=self.edition.currentData(),
            large=self.large.isChecked(),
            duplex=self.duplex.isChecked(),
            right_hand=self.right_hand.isChecked(),
            tabs=self.tabs.isChecked(),
            dividers=self.dividers.isChecked(),
            parts=() if usual else parts,
            annexes=self.annexes.keys(),
        )

    def tell_withheld(self, withheld: Sequence[Withheld], remarks: Sequence[Said]) -> None:
        """Show what the edition does not hold and why, after what should be looked at."""
        self.withheld.clear()
        self.withheld.addItems([said(each) for each in (*remarks, *(each.words() for each in withheld))])
        for part in (self.withheld, self._about_withheld):
            part.setVisible(self.withheld.count() > 0)

    def _fill(self) -> None:
        for code, words in EDITIONS.items():
            self.edition.addItem(said(words), code)
        names = {
            "en": "English",
            "ko": "한국어",
            "both": translate("Documents", "English and Korean"),
        }
        for code in LANGUAGES:
            self.language.addItem(names[code], code)
        self.language.setCurrentIndex(max(self.language.findData(language()), 0))
        self.sections.setMinimumHeight(LEAST_HEIGHT)
        self.sections.setAccessibleName(translate("Documents", "Sections"))
        self.sections.fill(self._printable.sections, ())
        for row in range(self.sections.count()):
            item = self.sections.item(row)
            item.setText(said(TITLES[str(item.data(NAME))]))
        self.note.setPlaceholderText(translate("Documents", "Note under the heading"))
        self.note.setAccessibleName(self.note.placeholderText())
        self.withheld.setAccessibleName(translate("Documents", "Before you print"))
        self.withheld.setWordWrap(True)
        self.withheld.setFixedHeight(WITHHELD_HEIGHT)
        self.withheld.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about_withheld = Words(self.withheld.accessibleName(), "caption")

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(6)
        for words, field in (
            (translate("Documents", "Edition"), self.edition),
            (translate("Documents", "Language"), self.language),
        ):
            label = Words(words, "caption")
            label.setBuddy(field)
            field.setAccessibleName(words)
            box.addWidget(label)
            box.addWidget(field)
        of_several = (self.right_hand, self.tabs, self.dividers)
        for tick in (self.large, self.duplex, *of_several):
            box.addWidget(tick)
        several = len(self._printable.sections) > 1
        head = QHBoxLayout()
        head.addWidget(Words(self.sections.accessibleName(), "caption"), 1)
        for button in (self.up, self.down):
            head.addWidget(button)
            button.setVisible(several)
        box.addLayout(head)
        box.addWidget(self.sections, 1)
        box.addWidget(self.note)
        box.addWidget(self.annexes)
        box.addWidget(self._about_withheld)
        box.addWidget(self.withheld)
        for tick in of_several:
            tick.setVisible(several)
        self.tell_withheld((), ())

    def _connect(self) -> None:
        for choice in (self.edition, self.language):
            choice.currentIndexChanged.connect(self.chosen)
        for tick in (self.large, self.duplex, self.right_hand, self.tabs, self.dividers):
            tick.toggled.connect(self.chosen)
        self.annexes.chosen.connect(self.chosen)
        self.sections.itemChanged.connect(self._tick)
        self.sections.currentRowChanged.connect(self._show_note)
        self.sections.move_wanted.connect(self._move)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.note.editingFinished.connect(self._keep_note)

    def _tick(self) -> None:
        """Print what is ticked; the last one stays, as a document without any section is none."""
        if not self.sections.names() and (item := self.sections.currentItem()):
            with QSignalBlocker(self.sections):
                item.setCheckState(Qt.CheckState.Checked)
            return
        self.chosen.emit()

    def _move(self, step: int) -> None:
        if self.sections.move_current(step):
            self.chosen.emit()

    def _current(self) -> str:
        item = self.sections.currentItem()
        return str(item.data(NAME)) if item else ""

    def _show_note(self) -> None:
        self.note.setText(self._notes.get(self._current(), ""))

    def _keep_note(self) -> None:
        name, text = self._current(), self.note.text().strip()
        if name and self._notes[name] != text:
            self._notes[name] = text
            self.chosen.emit()
