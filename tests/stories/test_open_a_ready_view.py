"""A person asks for what is late or out of date: by the filter's menu, by the palette, by a condition of their own."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from asm_desktop.domain.conditions import AGO_OR_UNKNOWN, OVERDUE, Condition
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.period import Period
from asm_desktop.domain.records import Agreement, FollowUp
from asm_desktop.services import posts, records
from tests.stories.desk import Desk
from tests.stories.test_keep_a_view import titles
from ui.dialogs.add_condition import AddCondition
from ui.dialogs.palette import Palette


def test_who_was_not_verified_lately_leaves_the_view_when_verified(desk: Desk) -> None:
    table = desk.go("stakeholders", "person")
    table.bar.filter_menu.aboutToShow.emit()
    offered = [each.text() for each in table.bar.filter_menu.actions()]
    assert offered.index("Ready views") < offered.index("Not verified lately")
    table.bar.filter_menu.actions()[offered.index("Not verified lately")].trigger()
    desk.settle()
    before = titles(table)
    row = records.get(desk.register, table.model.key(0))
    posts.verify(desk.register, [row], datetime.date.today())  # type: ignore[list-item]
    desk.settle()
    assert row.heading in before
    assert titles(table) == before[1:]


def test_what_is_overdue_is_found_by_the_palette_wherever_one_is(desk: Desk) -> None:
    late = {"text": "Answer them", "due": PartialDate.parse("2020-03")}
    records.create(desk.register, FollowUp, late)
    records.create(desk.register, FollowUp, {**late, "text": "Was answered", "status": "done"})
    desk.go("stakeholders")
    palette = Palette(desk.window.session, desk.window.qt_actions, desk.window)
    palette.show_over(desk.window)
    palette.field.setText("overdue follow")
    desk.wait_for(palette.is_settled)
    desk.settle()
    QTest.keyClick(palette, Qt.Key.Key_Return)
    desk.settle()
    table = desk.page().table
    assert (desk.window.page().id, table.view().where) == ("commitments", (Condition("due", None, OVERDUE),))
    assert "Answer them" in titles(table)
    assert "Was answered" not in titles(table)


def test_a_number_of_days_is_asked_for_and_told_in_words(desk: Desk) -> None:
    table = desk.go("agreements", "agreement")

    def fill(dialog: AddCondition) -> None:
        dialog.fields.setCurrentIndex(dialog.fields.findData("signed_on"))
        dialog.ways.setCurrentIndex(dialog.ways.findData(AGO_OR_UNKNOWN))
        assert isinstance(dialog.editor, QLineEdit)
        QTest.keyClicks(dialog.editor, "99999999")
        dialog.take()
        assert dialog.sentence.text() == "A number of days is expected, such as 90."
        dialog.editor.clear()
        QTest.keyClicks(dialog.editor, "30")
        dialog.take()

    desk.person.fills.append(fill)
    desk.window.qt_actions["add-condition"].trigger()
    desk.settle()
    assert table.view().where == (Condition("signed_on", 30, AGO_OR_UNKNOWN),)
    item = table.bar._chips.itemAt(0)
    chip = item.widget() if item else None
    assert chip is not None
    assert "Signed on is more than 30 days ago or not known" in chip.toolTip()


def test_what_ends_soon_is_shown_with_the_days_that_follow_from_its_term(desk: Desk) -> None:
    began = Period(months=36).before(PartialDate.on(datetime.date.today() + datetime.timedelta(days=40)))
    terms = {"effective_on": began, "term": "three years", "notice_period": "10 days"}
    records.create(desk.register, Agreement, {"formal_title": "Cluster", **terms})
    table = desk.go("agreements", "agreement")
    table.bar.filter_menu.aboutToShow.emit()
    next(each for each in table.bar.filter_menu.actions() if each.text() == "Ending soon").trigger()
    desk.settle()
    assert titles(table) == ["Cluster"]
    heads = [table.model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)]
    assert heads == ["Agreement", "Ends on", "Notice by"]
    line = table.model.line(0)
    assert line is not None
    ends, notice = (PartialDate.parse(line.texts[place]) for place in (1, 2))
    assert (ends.first() - notice.first()).days == 10
    assert table.view().sort == (("ends_on", False),)
    assert not {"ends_on", "notice_by"} & set(table.model.folded), "they are given room first"
