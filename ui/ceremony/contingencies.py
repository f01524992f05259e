"""The contingency sheet of an event: what is done if something goes wrong, by whom, and whether it is ready."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from asm_desktop.domain.contingency import LABELS
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Contingency, Event
from asm_desktop.services import records
from asm_desktop.services.ceremonies import contingency_sheet
from asm_desktop.services.ceremonies.contingency_sheet import Plan, Sheet
from ui.ceremony.add_line import AddLine, Reading
from ui.ceremony.lines_model import Cell, Line, LinesModel
from ui.ceremony.lines_table import SIGNS, LinesTable
from ui.ceremony.list_part import ListPart
from ui.ceremony.questions_box import QuestionsBox
from ui.ceremony.row_pane import RowPane
from ui.icons import icon
from ui.session import Session
from ui.theme.palette import Role
from ui.translation import declared, label, said, translate
from ui.widgets.empty_state import EmptyState

WIDTHS = {0: SIGNS, 1: 152, 3: 144}


class ContingenciesPart(ListPart):
    """The plans in their order; Space or a click on the sign says whether one is ready."""

    id = "contingencies"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.sheet = Sheet()
        self.questions = QuestionsBox(translate("Ceremony", "To be decided"))
        self.ready_button = QPushButton(icon("circle-check"), translate("Ceremony", "Ready, or not yet"))
        self.only_to_change(self.ready_button)
        heads = ["", *(label(Contingency.fields[name]) for name in ("kind", "plan", "person"))]
        self.model = LinesModel(heads, self)
        self.table = LinesTable(self.model, translate("Ceremony", "Contingency sheet"), WIDTHS, 2)
        self.pane = RowPane(session, Contingency, [self.ready_button])
        words = translate("Ceremony", "Add: case – what is done – who, such as sound – the MC reads from the front row")
        self.add_line = AddLine(session, words, self._read_line, self._add)
        self.nothing = EmptyState("shield-check")
        advice = translate(
            "Ceremony", "Type the first plan in the line above: the case, what is done, and who does it."
        )
        heading = translate("Ceremony", "Nothing is planned for the case that something goes wrong.")
        self.nothing.explain(heading, advice if self.may_change else "")
        self.put_together([], self.questions)
        self.table.toggled.connect(self.make_ready)
        self.ready_button.clicked.connect(self.make_ready)

    def read(self, event: Event) -> None:
        """Read the plans in their order, and what the sheet lacks."""
        self.sheet = contingency_sheet.sheet(self.session.register, event)
        self.show_lines([_line(plan) for plan in self.sheet.plans])
        ready = sum(bool(plan.row.ready) for plan in self.sheet.plans)
        words = translate("Ceremony", "{ready} of {count} ready")
        count = len(self.sheet.plans)
        self.count.setText(words.format(ready=ready, count=count) if count else "")
        self.questions.show_sentences([said(each) for each in self.sheet.lacking])

    def make_ready(self) -> None:
        """Say of the plans selected that they are ready, or that they are not if all of them are."""
        rows = self.rows(self.table.chosen())
        if rows and self.may_change:
            ready = not all(row.values.get("ready") for row in rows)
            self.session.succeeds(lambda: records.update_many(self.session.register, rows, {"ready": ready}))

    def rows(self, keys: Sequence[str]) -> list[Record]:
        """The plans of these lines."""
        return [plan.row for plan in self.sheet.plans if plan.row.key in keys]

    def show_current(self, key: str) -> None:
        """Show a plan beside the table."""
        plan = next((each for each in self.sheet.plans if each.row.key == key), None)
        self.pane.show_row(plan.row if plan else None, name=_case(plan.row) if plan else "")

    def _read_line(self, text: str) -> Reading:
        read = contingency_sheet.read_line(self.session.register, text, _cases())
        if read.problem:
            return Reading(problem=said(read.problem))
        who = read.person.name if read.person else ""
        return Reading(" · ".join(filter(None, (_cases()[read.kind], read.plan, who))))

    def _add(self, text: str) -> None:
        assert self.event_row is not None
        row = contingency_sheet.add_line(self.session.register, self.event_row, text, _cases())
        self.table.choose(row.key)


def _cases() -> dict[str, str]:
    return {code: declared(words) for code, words in LABELS.items()}


def _case(row: Contingency) -> str:
    return declared(LABELS[row.kind or contingency_sheet.OTHER])


def _line(plan: Plan) -> Line:
    row = plan.row
    words = translate("Ceremony", "Ready") if row.ready else translate("Ceremony", "Not ready")
    sign = Cell("", "", Role.SUCCESS if row.ready else Role.WARNING, "circle-check" if row.ready else "circle", words)
    return Line(row.key, (sign, Cell(_case(row)), Cell(row.plan or ""), Cell(plan.who, row.authority or "")))
