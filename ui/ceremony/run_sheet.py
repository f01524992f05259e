"""The run sheet of an event: to the minute in two places; one length changed moves all that follows (DOMAIN §4)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from asm_desktop.domain.records import Event, RunItem
from asm_desktop.domain.run_sheet import city, clock
from asm_desktop.services import records
from asm_desktop.services.ceremonies import running
from asm_desktop.services.ceremonies.running import Line, RunSheet, run_sheet
from ui.ceremony.part import CeremonyPart
from ui.ceremony.questions_box import QuestionsBox
from ui.ceremony.row_pane import RowPane
from ui.ceremony.run_model import MINUTES, THERE, RunModel
from ui.ceremony.run_table import RunTable
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import declared, said, translate
from ui.widgets.arrange import NARROW, SideBySide, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import ElidedWords


class RunSheetPart(CeremonyPart):
    """The run sheet: filled in the usual order, typed in, moved about."""

    id = "run_sheet"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.sheet: RunSheet | None = None
        self.model = RunModel(self)
        self.model.may_change = self.may_change
        self.table = RunTable(self.model)
        self.pane = RowPane(session, RunItem)
        self.questions = QuestionsBox(translate("Ceremony", "What does not add up"))
        self.summary = ElidedWords("", "soft")
        self.add_button = QPushButton(icon("plus", Role.ON_ACCENT), translate("Ceremony", "Add an item"))
        self.remove_button = QPushButton(icon("trash-2"), translate("Ceremony", "Delete"))
        self.empty = EmptyState("list-ordered")
        self.usual = self.empty.add_button("list-checks", translate("Ceremony", "Usual order"), primary=True)
        self.first = self.empty.add_button("plus", translate("Ceremony", "Add an item"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.add_button.setProperty("kind", "primary")
        self.add_button.setIconSize(BESIDE_WORDS)
        self.add_button.setToolTip(translate("Ceremony", "After the current item (Enter)"))
        self.remove_button.setProperty("kind", "quiet")
        self.only_to_change(self.add_button, self.remove_button, self.usual, self.first)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 12, 4)
        tools.setSpacing(8)
        tools.addWidget(self.summary, 1)
        tools.addWidget(self.remove_button)
        tools.addWidget(self.add_button)
        left = QWidget()
        column(left, tools, self.table, self.questions, fills=self.table)
        self._split = SideBySide(left, self.pane, (700, 332), folds=NARROW)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_current)
        self.table.added.connect(self.add)
        self.table.removed.connect(self.delete)
        self.table.stepped.connect(self._step)
        self.model.typed.connect(self._keep)
        self.table.dropped.connect(self._drop, Qt.ConnectionType.QueuedConnection)
        self.add_button.clicked.connect(self.add)
        self.first.clicked.connect(self.add)
        self.usual.clicked.connect(self.fill_usual)
        self.remove_button.clicked.connect(self.delete)

    def read(self, event: Event) -> None:
        """Read the items with their times."""
        self.sheet = run_sheet(self.session.register, event)
        key, column = self.table.current_key(), self.table.currentIndex().column()
        lines = self.sheet.lines
        self.model.show_lines(event, lines)
        self.table.setColumnHidden(THERE, not event.second_zone)
        self.table.fit()
        if lines and self.table.current_key() != (key or None):
            self.table.choose(key, max(column, 0) or MINUTES)
        self._show_current(self.table.current_key())
        self.summary.setText(_summary(self.sheet))
        self.questions.show_sentences([said(each) for each in self.sheet.questions])
        self.empty.explain(
            translate("Ceremony", "No run sheet yet."),
            translate("Ceremony", "Start from the usual order with its usual minutes, or add the items one by one.")
            if self.may_change
            else "",
        )
        self._stack.setCurrentWidget(self._split if lines else self.empty)
        self.setFocusProxy(self.table if lines else self.empty)

    def fill_usual(self) -> None:
        """Fill the empty sheet."""
        event = self.event_row
        if event is not None:
            self.session.succeeds(lambda: running.fill_usual(self.session.register, event, declared))
            self.table.setFocus()

    def add(self) -> None:
        """Add an item after the current one, and type its minutes, then its words."""
        event = self.event_row
        if event is None or not self.may_change:
            return
        current, words = self._line(self.table.current_key()), translate("Ceremony", "New item")
        added = self.session.attempt(
            lambda: running.add_after(self.session.register, event, current.item if current else None, {"item": words})
        )
        if added is not None:
            self._choose(added)
            self.table.edit(self.table.currentIndex())

    def delete(self) -> None:
        """Delete the items selected, which undo brings back; the one after them becomes current."""
        keys = self.table.chosen()
        rows = [line.item for key in keys if (line := self._line(key))]
        if not rows or not self.may_change:
            return
        places = [self.model.row_of(key) for key in keys]
        left = [line.item for line in self.model.lines if line.item.key not in keys]
        after = [line.item for line in self.model.lines[places[-1] + 1 :]]
        if self.session.succeeds(lambda: records.delete(self.session.register, rows)) and left:
            self._choose((after or left[-1:])[0])

    def _show_current(self, key: str) -> None:
        event, line = self.event_row, self._line(key)
        if event is None or line is None:
            self.pane.show_row(None)
        else:
            flags = [said(flag) for flag in line.slot.flags]
            self.pane.show_row(line.item, _times(event, line), flags, line.item.item or "")

    def _choose(self, item: RunItem) -> None:
        self.table.setFocus()
        self.table.choose(item.key)

    def _line(self, key: str) -> Line | None:
        return next((each for each in self.model.lines if each.item.key == key), None)

    def _keep(self, row: int, field: str, text: str) -> None:
        item = self.model.lines[row].item
        kind = item.fields[field].kind
        self.session.succeeds(lambda: records.update(self.session.register, item, {field: kind.parse(text)}))

    def _step(self, step: int) -> None:
        line = self._line(self.table.current_key())
        if line is not None and self.may_change:
            self._move(line.item, -step)

    def _drop(self, key: str, gap: int) -> None:
        line, source = self._line(key), self.model.row_of(key)
        if line is not None and self.may_change:
            self._move(line.item, source - (gap - 1 if gap > source else gap))

    def _move(self, item: RunItem, up: int) -> None:
        if self.session.succeeds(lambda: records.move(self.session.register, item, up)):
            self._choose(item)


def _summary(sheet: RunSheet) -> str:
    """How many items, how long in all, and when it ends beside when it is to end."""
    event, length, ends = sheet.event, sheet.length, clock(sheet.ends)
    words = [translate("Ceremony", "Items: {count}").format(count=len(sheet.lines))]
    if length is not None:
        words.append(translate("Ceremony", "{minutes} min").format(minutes=length))
    if ends and sheet.ends_there:
        there = translate("Ceremony", "ends {time} ({other} {city})")
        words.append(there.format(time=ends, other=sheet.ends_there, city=city(event.second_zone)))
    elif ends:
        words.append(translate("Ceremony", "ends {time}").format(time=ends))
    if event.ends is not None:
        words.append(translate("Ceremony", "planned until {time}").format(time=f"{event.ends:%H:%M}"))
    return " · ".join(words)


def _times(event: Event, line: Line) -> str:
    """From when to when in the first place, and when it starts in the second."""
    slot, there = line.slot, line.there
    here = " – ".join(filter(None, (clock(slot.start), clock(slot.end))))
    first = translate("Ceremony", "{time} in {city}").format(time=here, city=city(event.zone)) if event.zone else here
    second = translate("Ceremony", "{time} in {city}").format(time=there, city=city(event.second_zone))
    return " · ".join(filter(None, (here and first, there and second)))
