"""A person plans a countdown, works it off, and puts the ceremony off."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import ChecklistItem, CountdownTemplate, Event
from asm_desktop.services import records
from asm_desktop.services.views import READY
from tests.stories.desk import Desk
from ui.ceremony.countdown import CountdownPart
from ui.ceremony.plan_dialog import PlanDialog
from ui.pages.ceremonies import CeremoniesPage

SIGNING = "E-0004"


def count_down(desk: Desk, reference: str = SIGNING) -> CountdownPart:
    """Show the countdown to an event."""
    desk.go("ceremonies")
    page = desk.page()
    assert isinstance(page, CeremoniesPage)
    page.plan(desk.find(reference).key, "countdown")
    desk.settle()
    shown = page.desk()
    part = shown.part() if shown else None
    assert isinstance(part, CountdownPart)
    return part


def texts(part: CountdownPart, column: int) -> list[str]:
    return [line.cells[column].words for line in part.model.lines]


def test_items_stand_in_order_of_their_days_and_are_done_and_open_again(desk: Desk) -> None:
    part = count_down(desk)
    assert [line.cells[1].below for line in part.model.lines] == [
        "26 weeks before",
        "4 weeks before",
        "2 weeks before",
        "a week before",
        "the day after",
    ]
    part.table.choose(part.model.lines[1].key)
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert texts(part, 4) == ["Done", "Done", "Open", "Open", "Open"]
    assert part.count.text() == "3 open"
    desk.window.qt_actions["undo"].trigger()
    assert part.count.text() == "4 open"


def test_what_is_overdue_is_marked_by_a_sign_and_in_words(desk: Desk) -> None:
    part = count_down(desk)
    row = desk.register.store.get(ChecklistItem, part.model.lines[2].key)
    assert row is not None
    late = PartialDate.on(datetime.date.today() - datetime.timedelta(days=2))
    records.update(desk.register, row, {"due": late})
    desk.settle()
    line = next(line for line in part.model.lines if line.key == row.key)
    assert (line.cells[0].sign, line.cells[4].words) == ("circle-alert", "2 days overdue")
    assert part.count.text() == "4 open, 1 overdue"
    part.table.choose(row.key)
    assert "dated by hand" in part.pane.remark.text()


def test_overdue_items_of_all_events_are_a_ready_view_and_done_with_one_key(desk: Desk) -> None:
    row = next(row for row in desk.register.store.all(ChecklistItem) if row.status == "open")
    late = PartialDate.on(datetime.date.today() - datetime.timedelta(days=2))
    records.update(desk.register, row, {"due": late})
    desk.window.open_view(next(each.view for each in READY if each.full_title == "Overdue tasks"))
    desk.settle()
    page = desk.page()
    assert (page.noun(), page.table.model.rowCount()) == ("checklist_item", 1)
    page.table.select(row.key)
    desk.window.qt_actions["finish"].trigger()
    desk.settle()
    assert page.table.model.rowCount() == 0
    desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert page.table.model.rowCount() == 1


def test_an_item_is_typed_in_a_line_and_what_cannot_be_read_stays(desk: Desk) -> None:
    part = count_down(desk)
    line = part.add_line.line
    QTest.keyClicks(line, "Fetch the flags - Grace - 3 weeks before")
    assert "25 February 2027" in part.add_line.reading.text()
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    assert part.pane.name.text() == "Fetch the flags"
    assert (line.text(), part.count.text()) == ("", "5 open")
    QTest.keyClicks(line, "Fetch - pens - from nowhere")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert part.add_line.problem.isVisible()
    assert line.text() == "Fetch - pens - from nowhere"


def test_a_countdown_is_planned_from_the_usual_template_and_moves_with_the_event(desk: Desk) -> None:
    for template in desk.register.store.all(CountdownTemplate):
        records.delete(desk.register, [template])
    event = records.create(desk.register, Event, {"name": "Second signing", "held_on": PartialDate(2027, 6, 10)})
    part = count_down(desk, event.ref or "")
    assert part.nothing.isVisible()

    def plan(dialog: PlanDialog) -> None:
        assert not dialog.main.isEnabled()
        QTest.mouseClick(dialog.usual, Qt.MouseButton.LeftButton)
        assert dialog.steps.toPlainText().startswith("10 Dec 2026 · 26 weeks before — Have the text approved")
        QTest.mouseClick(dialog.main, Qt.MouseButton.LeftButton)

    desk.person.fills = [plan]
    QTest.mouseClick(part.first_plan, Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(part.model.lines) == 16
    records.update(desk.register, event, {"held_on": PartialDate(2027, 6, 17)})
    desk.settle()
    assert texts(part, 1)[0] == "17 Dec 2026"
    assert part.window().minimumSizeHint().width() <= desk.window.minimumWidth(), "the parts leave it narrow"
    assert desk.window.notices.sentence() == "Tasks that moved with the date: 16."
    for _ in range(3):
        desk.window.qt_actions["undo"].trigger()
    desk.settle()
    assert part.nothing.isVisible()
    assert not desk.register.store.all(CountdownTemplate)
