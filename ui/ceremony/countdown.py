"""The countdown to an event: what is to be done by when, how far that is from the event, and what is overdue."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.countdown import is_open
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import ChecklistItem, Event
from asm_desktop.services import promises
from asm_desktop.services.ceremonies import checklist
from asm_desktop.services.ceremonies.checklist import Item
from ui.ceremony.add_line import AddLine, Reading
from ui.ceremony.lines_model import Cell, Line, LinesModel
from ui.ceremony.lines_table import SIGNS, LinesTable
from ui.ceremony.list_part import ListPart
from ui.ceremony.plan_dialog import PlanDialog
from ui.ceremony.row_pane import RowPane
from ui.forms.day_line import day_words
from ui.icons import BESIDE_WORDS, icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import date_words, declared, label, said, translate
from ui.widgets.empty_state import EmptyState

MARKS = {"done": "circle-check", "dropped": "minus"}
WIDTHS = {0: SIGNS, 1: 128, 3: 136, 4: 124}


class CountdownPart(ListPart):
    """The checklist of an event in order of its days."""

    id = "countdown"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.items: list[Item] = []
        self.plan_button = QPushButton(icon("calendar-plus"), translate("Ceremony", "Plan from a template…"))
        self.plan_button.setIconSize(BESIDE_WORDS)
        self.only_to_change(self.plan_button)
        self.done_button = QPushButton(icon("circle-check"), translate("Actions", "Done, or open again"))
        self.only_to_change(self.done_button)
        self.model = LinesModel(_heads(), self)
        self.table = LinesTable(self.model, translate("Ceremony", "What is to be done"), WIDTHS, 2)
        self.pane = RowPane(session, ChecklistItem, [self.done_button])
        words = translate("Ceremony", "Add: what – who – when, such as 2 weeks before or 12 March")
        self.add_line = AddLine(session, words, self._read_line, self._add)
        self.nothing = EmptyState("list-ordered")
        advice = translate("Ceremony", "Plan from a template, or type what is to be done in the line above.")
        heading = translate("Ceremony", "Nothing is to be done yet.")
        self.nothing.explain(heading, advice if self.may_change else "")
        self.first_plan = self.nothing.add_button("calendar-plus", self.plan_button.text(), primary=True)
        self.only_to_change(self.first_plan)
        self.put_together([self.plan_button])
        self.table.toggled.connect(self.finish)
        for button in (self.plan_button, self.first_plan):
            button.clicked.connect(self.plan)
        self.done_button.clicked.connect(self.finish)

    def read(self, event: Event) -> None:
        """Read what is to be done, in order."""
        self.items = checklist.checklist(self.session.register, event, datetime.date.today())
        self.show_lines([_line(item) for item in self.items])
        open_count = sum(is_open(item.row) for item in self.items)
        late = sum(bool(item.late) for item in self.items)
        words = translate("Ceremony", "{open} open, {late} overdue") if late else translate("Ceremony", "{open} open")
        self.count.setText(words.format(open=open_count, late=late))

    def plan(self) -> None:
        """Ask for a template, and put its steps on the checklist."""
        if self.event_row is not None:
            dialog = PlanDialog(self.session, self.event_row, self.window())
            if self.session.questions.ask(dialog):
                self.session.tell(translate("Ceremony", "Planned: {count}.").format(count=dialog.planned))

    def finish(self) -> None:
        """Mark the items selected as done today, or as open again."""
        rows = self.rows(self.table.chosen())
        if rows and self.may_change:
            self.session.attempt(lambda: promises.finish(self.session.register, rows, datetime.date.today()))

    def rows(self, keys: Sequence[str]) -> list[Record]:
        """The items of these lines."""
        return [item.row for item in self.items if item.row.key in keys]

    def show_current(self, key: str) -> None:
        """Show an item beside the table."""
        item = next((each for each in self.items if each.row.key == key), None)
        self.pane.show_row(item.row if item else None, _remark(item) if item else "")

    def _read_line(self, text: str) -> Reading:
        if self.event_row is None:
            return Reading()
        to_do, far = checklist.read_line(self.session.register, self.event_row, text, datetime.date.today())
        if to_do.problem:
            return Reading(problem=said(to_do.problem))
        new = translate("Names", "{name} (new)")
        who = "" if to_do.who is None else to_do.who.name if to_do.who.key else new.format(name=to_do.who.name)
        day = day_words(to_do.due) if to_do.due else ""
        return Reading(" · ".join(filter(None, (to_do.text, who, day, said(far.words()) if far else ""))))

    def _add(self, text: str) -> None:
        assert self.event_row is not None
        row = checklist.add_line(self.session.register, self.event_row, text, datetime.date.today())
        self.table.choose(row.key)


def _heads() -> list[str]:
    names = ("due", "text", "responsible", "status")
    return ["", *(label(ChecklistItem.fields[name]) for name in names)]


def _line(item: Item) -> Line:
    row = item.row
    status, words = row.status or "open", _status(item)
    tone = Role.ERROR if item.late else Role.TEXT if is_open(row) else Role.TEXT_SOFT
    shade = Role.TEXT if is_open(row) else Role.TEXT_SOFT
    marks = {"done": Role.SUCCESS, "dropped": Role.TEXT_FAINT}
    mark = Cell("", "", marks.get(status, tone), MARKS.get(status, "circle-alert" if item.late else "circle"), words)
    due = date_words(row.due, short=True) if row.due else translate("Ceremony", "No date")
    return Line(
        row.key,
        (
            mark,
            Cell(due, said(item.away) if item.away else "", tone),
            Cell(row.heading, row.note or "", shade),
            Cell(item.who, "", shade),
            Cell(words, date_words(row.done_on, short=True) if row.done_on else "", tone),
        ),
    )


def _status(item: Item) -> str:
    """How an item stands: overdue for so many days, else its status."""
    if not item.late:
        return declared(item.row.shown("status")) or declared("Open")
    one, many = translate("Forms", "1 day overdue"), translate("Forms", "{count} days overdue")
    return one if item.late == 1 else many.format(count=f"{item.late:,}")


def _remark(item: Item) -> str:
    by_hand = translate("Ceremony", "dated by hand, so it stays when the event moves")
    return " · ".join(
        filter(None, (_status(item), said(item.away) if item.away else "", by_hand if item.row.dated_by_hand else ""))
    )
