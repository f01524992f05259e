"""One item of the run sheet: when it takes place, what does not add up, and everything that is kept of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import city, clock
from asm_desktop.services import records
from asm_desktop.services.ceremonies.running import Line
from ui.ceremony.run_model import doubts
from ui.forms.editor import Surroundings
from ui.forms.record_form import RecordForm
from ui.session import Session
from ui.theme.style import fill
from ui.translation import translate
from ui.widgets.words import Words


class RunPane(QScrollArea):
    """The item that is current in the table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        fill(self._inside, "surface")
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(12, 16, 12, 16)
        self._box.setSpacing(4)
        self.setWidget(self._inside)
        self.title = Words("", "title", wraps=True).selectable()
        self.times = Words("", "soft", wraps=True).selectable()
        self.doubts = Words("", "", wraps=True)
        for widget in (self.title, self.times, self.doubts):
            widget.setContentsMargins(8, 0, 8, 0)
            self._box.addWidget(widget)
        self._box.addSpacing(8)
        self._form: RecordForm | None = None
        self._box.addStretch(1)

    def show_line(self, event: Event | None, line: Line | None) -> None:
        """Show an item; nothing for none."""
        self._inside.setVisible(line is not None)
        if line is None or event is None:
            return
        self.title.setText(line.item.item or "")
        self.times.setText(_times(event, line))
        self.doubts.setText(doubts(line))
        self.doubts.setVisible(bool(line.slot.flags))
        self._ready_form().show(line.item, {})

    def commit(self) -> bool:
        """Keep what is typed and not yet left; False if something cannot be kept."""
        return self._form is None or self._form.row is None or self._form.commit()

    def _ready_form(self) -> RecordForm:
        if self._form is None:
            surroundings = Surroundings(self._session, self._session.questions)
            self._form = RecordForm(RunItem, surroundings, self._keep, self)
            for section in self._form.sections:
                self._box.insertWidget(self._box.count() - 1, section)
        return self._form

    def _keep(self, row: Record, changes: Mapping[str, Any]) -> Record:
        return records.update(self._session.register, row, changes)


def _times(event: Event, line: Line) -> str:
    """From when to when in the first place, and when it starts in the second."""
    slot, there = line.slot, line.there
    here = " – ".join(filter(None, (clock(slot.start), clock(slot.end))))
    first = translate("Ceremony", "{time} in {city}").format(time=here, city=city(event.zone)) if event.zone else here
    second = translate("Ceremony", "{time} in {city}").format(time=there, city=city(event.second_zone))
    return " · ".join(filter(None, (here and first, there and second)))
