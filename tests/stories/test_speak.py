"""A person reads the MC's script, and plans for what may go wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from asm_desktop.domain.records import Attendance, Contingency, RunItem
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.ceremony.contingencies import ContingenciesPart
from ui.ceremony.part import CeremonyPart
from ui.ceremony.script import ScriptPart
from ui.pages.ceremonies import CeremoniesPage


def show(desk: Desk, id: str) -> CeremonyPart:
    """Show a part of the plan of the signing."""
    desk.go("ceremonies")
    page = desk.page()
    assert isinstance(page, CeremoniesPage)
    page.plan(desk.find("E-0004").key, id)
    desk.settle()
    shown = page.desk()
    part = shown.part() if shown else None
    assert part is not None
    return part


def script(desk: Desk) -> ScriptPart:
    part = show(desk, "script")
    assert isinstance(part, ScriptPart)
    return part


def what_if(desk: Desk) -> ContingenciesPart:
    part = show(desk, "contingencies")
    assert isinstance(part, ContingenciesPart)
    return part


def test_each_guest_present_is_introduced_once_with_the_pronunciation(desk: Desk) -> None:
    part = script(desk)
    text = part.text.toPlainText()
    assert text.count("Mr Example Minseok Jang [MIN-sok JAHNG], Governor, Example Province") == 1
    assert part.count.text() == "23 guests are introduced, each once"
    assert not [each for each in part.questions.sentences() if "introduced" in each]
    rows = desk.register.store.rows_of(Attendance, desk.find("E-0004").key)
    jang = next(row for row in rows if row.person == desk.find("Minseok Jang").key)
    records.update(desk.register, jang, {"rsvp": "declined"})
    desk.settle()
    assert "Minseok Jang" not in part.text.toPlainText()
    assert part.count.text() == "22 guests are introduced, each once"


def test_the_script_is_copied_as_text_and_empty_without_a_run_sheet(desk: Desk) -> None:
    part = script(desk)
    QTest.mouseClick(part.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "13:55 · Seating\nPlease take your seats." in copied
    assert copied.count("– Mr Example Minseok Jang [MIN-sok JAHNG]") == 1
    assert "The script was copied." in desk.window.notices.sentence()
    records.delete(desk.register, desk.register.store.rows_of(RunItem, desk.find("E-0004").key))
    desk.settle()
    assert part.nothing.isVisible()
    assert "The run sheet is empty: nobody is introduced." in part.questions.sentences()
    assert not part.copy_button.isEnabled()


def test_plans_are_made_ready_and_back(desk: Desk) -> None:
    part = what_if(desk)
    assert part.count.text() == "4 of 6 ready"
    part.table.choose(part.model.lines[0].key)
    QTest.keyClick(part.table, Qt.Key.Key_Space)
    assert part.count.text() == "5 of 6 ready"
    assert part.questions.sentences() == ["Nothing can be signed: it is not ready."]
    desk.window.qt_actions["undo"].trigger()
    assert part.count.text() == "4 of 6 ready"


def test_a_plan_is_typed_in_a_line_for_its_case_and_who_acts(desk: Desk) -> None:
    part = what_if(desk)
    part.table.selectAll()
    QTest.keyClick(part.table, Qt.Key.Key_Delete)
    desk.settle()
    assert part.nothing.isVisible()
    assert "No plan is written for: The sound fails." in part.questions.sentences()
    line = part.add_line.line
    for text, read in (
        ("sound - the MC reads from the front row - Bora Ahn", ("sound", "the MC reads from the front row", True)),
        ("the lift stands - take the stairs", ("other", "the lift stands – take the stairs", False)),
    ):
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        desk.settle()
        row = desk.register.store.get(Contingency, part.table.current_key())
        assert row is not None
        assert (row.kind, row.plan, row.person is not None) == read
    assert part.pane.name.text() == "Something else happens"
    for _ in range(3):
        desk.window.qt_actions["undo"].trigger()
    assert part.count.text() == "4 of 6 ready"
