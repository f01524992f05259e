"""A person keeps the register of gifts of an event."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.records import Gift, GiftLimit
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.ceremony.approve_dialog import ApproveDialog
from ui.ceremony.gifts import GiftsPart
from ui.pages.ceremonies import CeremoniesPage


def gifts(desk: Desk) -> GiftsPart:
    """Show the gifts of the signing."""
    desk.go("ceremonies")
    page = desk.page()
    assert isinstance(page, CeremoniesPage)
    page.plan(desk.find("E-0004").key, "gifts")
    desk.settle()
    shown = page.desk()
    part = shown.part() if shown else None
    assert isinstance(part, GiftsPart)
    return part


def test_each_gift_has_its_limit_and_its_warning_beside_it(desk: Desk) -> None:
    part = gifts(desk)
    block, cup = part.model.lines
    assert (block.cells[2].words, block.cells[2].below) == ("38,000 KRW", "at most 50,000 KRW")
    assert "is worth 150,000 KRW, over the limit of 50,000 KRW" in cup.cells[3].words
    assert cup.cells[0].sign == "triangle-alert"
    assert part.limits.text() == "In force on 18 March 2027: Example limit of the company 50,000 KRW"
    part.table.choose(cup.key)
    assert "Example celadon cup is not approved." in part.pane.warnings.sentences()


def test_the_usual_limits_are_added_and_hold_on_the_day(desk: Desk) -> None:
    for limit in desk.register.store.all(GiftLimit):
        records.delete(desk.register, [limit])
    part = gifts(desk)
    assert part.limits.text().startswith("No limit of gifts is kept in this file.")
    QTest.mouseClick(part.usual_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert part.usual_button.isHidden()
    assert part.model.lines[0].cells[0].sign == "circle-check"
    assert "Gift to a Korean public official 50,000 KRW" in part.limits.text()
    desk.window.qt_actions["undo"].trigger()
    assert not part.usual_button.isHidden()


def test_a_gift_is_typed_in_a_line_approved_and_taken_back(desk: Desk) -> None:
    part = gifts(desk)
    line = part.add_line.line
    QTest.keyClicks(line, "Book - Hyejin Seo - 20000")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert part.add_line.problem.text() == "Say the currency too, such as 38,000 KRW."
    QTest.keyClicks(line, " KRW")
    assert part.add_line.reading.text() == "→ Book · Ms Example Hyejin Seo · 20,000 KRW"
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    row = desk.register.store.get(Gift, part.table.current_key())
    assert row is not None
    assert (row.name, row.value, row.approval) == ("Book", 20_000, "pending")

    def approve(dialog: ApproveDialog) -> None:
        said = desk.words(dialog)[1].splitlines()
        assert said == [
            "Book",
            "Whether Book goes to a public official is not known.",
            "No limit by law is known for Book on 18 March 2027.",
        ]
        dialog.keep()
        assert dialog.sentence.text() == "Say who approved it."
        dialog.approver.set_value(desk.find("Grace Okafor").key)
        dialog.keep()

    desk.person.fills = [approve]
    QTest.mouseClick(part.approve_button, Qt.MouseButton.LeftButton)
    desk.settle()
    kept = desk.register.store.get(Gift, row.key)
    assert kept is not None
    assert (kept.approval, bool(kept.approved_by), bool(kept.approved_on)) == ("approved", True, True)
    for _ in range(2):
        desk.window.qt_actions["undo"].trigger()
    assert len(part.model.lines) == 2
