"""Rows that belong to a record, edited where they stand; records that point to it, added by their names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from asm_desktop.domain.records import (
    Attendance,
    ContactPoint,
    CooperationArea,
    Engagement,
    Participation,
    PartyName,
    Post,
    RegisterSettings,
    RunItem,
)
from asm_desktop.services import records
from tests.ui.seen import cells, words
from tests.ui.shown_pane import Shown
from ui.forms.field_row import FieldRow
from ui.forms.incoming_list import IncomingList
from ui.forms.link_editor import LinkEditor
from ui.forms.owned_list import OwnedList
from ui.forms.quick_add import QuickAdd


def open_form(part: OwnedList, row: int) -> dict[str, FieldRow]:
    part.rows()[row].click()
    form = part.form()
    assert form is not None
    assert form.isVisible()
    return form.form.rows()


def type_into(row: FieldRow, text: str) -> None:
    widget = row.widget
    assert isinstance(widget, QLineEdit)
    widget.selectAll()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def test_row_is_edited_where_it_stands(shown: Shown) -> None:
    shown.read(shown.case.jung)
    posts = shown.owned(Post)
    type_into(open_form(posts, 0)["title"], "President")
    assert cells(posts.rows())[0][0] == "President"
    assert shown.sheet.header.position.text() == "President, SME Banking Division · KDB"
    assert posts.form() is not None


def test_new_row_is_added_once_it_has_what_it_needs(shown: Shown) -> None:
    shown.read(shown.case.asm)
    points = shown.owned(ContactPoint)
    points.add_button.click()
    form = points.form()
    assert form is not None
    assert "It is added as soon as this is known: Address or number." in words(form)
    assert QApplication.focusWidget() is form.form.rows()["value"].widget
    type_into(form.form.rows()["usage"], "office")
    assert points.rows() == []
    type_into(form.form.rows()["value"], "info@example.org")
    assert cells(points.rows()) == [["E-mail", "info@example.org", "office"]]
    type_into(form.form.rows()["usage"], "assistant")
    assert cells(points.rows()) == [["E-mail", "info@example.org", "assistant"]]
    assert shown.case.register.undo() == "Change Use of Australian Strategic Materials"


def test_new_name_of_a_person_is_read_for_its_parts(shown: Shown) -> None:
    shown.read(shown.case.jung)
    names = shown.owned(PartyName)
    names.add()
    form = names.form()
    assert form is not None
    type_into(form.form.rows()["full"], "Byung-Chul Jung")
    kept = records.owned(shown.case.register, shown.row(shown.case.jung))[PartyName][-1]
    assert (kept.values["given"], kept.values["family"]) == ("Byung-Chul", "Jung")


def test_cancelled_row_leaves_nothing(shown: Shown) -> None:
    shown.read(shown.case.asm)
    before = shown.case.register.undo_label()
    points = shown.owned(ContactPoint)
    points.add()
    form = points.form()
    assert form is not None
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert points.form() is None
    assert shown.case.register.undo_label() == before


def test_rows_are_moved_and_removed_from_the_keyboard(shown: Shown) -> None:
    shown.read(shown.case.kdb)
    names = shown.owned(PartyName)
    QTest.keyClick(names.rows()[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in cells(names.rows())] == ["Korea Development Bank", "한국산업은행", "KDB"]
    QTest.keyClick(names.rows()[2], Qt.Key.Key_Delete)
    assert [row[0] for row in cells(names.rows())] == ["Korea Development Bank", "한국산업은행"]
    assert shown.case.register.undo() == "Delete Name"
    assert len(names.rows()) == 3


def test_arrows_walk_the_rows(shown: Shown) -> None:
    shown.read(shown.case.kdb)
    rows = shown.owned(PartyName).rows()
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[1]


def test_long_list_shows_its_beginning_and_offers_the_rest(shown: Shown) -> None:
    with shown.case.register.action("Run sheet") as store:
        for number in range(60):
            records.add(store, RunItem, {"event": shown.case.ceremony, "item": f"Item {number}"})
    shown.read(shown.case.ceremony)
    items = shown.owned(RunItem)
    assert len(items.rows()) == 40
    more = next(each for each in items.findChildren(QAbstractButton) if getattr(each, "text", str)() == "Show 20 more")
    more.click()
    assert len(items.rows()) == 60


def test_guest_attends_and_does_not_sign(shown: Shown) -> None:
    shown.read(shown.case.ceremony)
    assert cells(shown.owned(Attendance).rows()) == [["Mr Byung Chul Jung", "Attendee", "KDB"]]


@pytest.mark.parametrize(("name", "side"), [("Rowena Smith", "ours"), ("Mr Byung Chul Jung", "theirs")])
def test_participant_of_ours_is_added_on_our_side(shown: Shown, name: str, side: str) -> None:
    register = shown.case.register
    records.create(register, RegisterSettings, {"us": shown.case.asm})
    talk = records.create(register, Engagement, {"name": "Talk", "channel": "meeting"})
    shown.read(talk.key)
    part = shown.owned(Participation)
    part.add_button.click()
    form = part.form()
    assert form is not None
    editor = form.form.rows()["person"].editor
    assert isinstance(editor, LinkEditor)
    editor.line.setText(name)
    editor.line.textEdited.emit(name)
    editor.line.left.emit()
    (row,) = register.store.rows_of(Participation, talk.key)
    assert row.side == side


def incoming(shown: Shown, heading: str) -> IncomingList:
    """The list under a heading."""
    return next(part for part in shown.sheet.incoming if heading in words(part))


def test_areas_are_added_one_after_the_other_by_their_names(shown: Shown) -> None:
    shown.read(shown.case.mou)
    areas = incoming(shown, "Cooperation areas")
    areas.add()
    adder = areas.findChild(QuickAdd)
    assert isinstance(adder, QuickAdd)
    line = adder.line
    for name in ("Investment activities", "Training"):
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert (line.text(), line.isVisible()) == ("", True)
    assert [row[0] for row in cells(areas.rows())][-2:] == ["Investment activities", "Training"]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_record_without_a_name_is_not_added(shown: Shown) -> None:
    shown.read(shown.case.mou)
    before = shown.case.register.undo_label()
    areas = incoming(shown, "Cooperation areas")
    areas.add()
    adder = areas.findChild(QuickAdd)
    assert isinstance(adder, QuickAdd)
    QTest.keyClick(adder.line, Qt.Key.Key_Return)
    assert "Area is needed." in words(areas)
    assert shown.case.register.undo_label() == before


def test_lists_of_what_cannot_be_without_this_record_are_shown_empty(shown: Shown) -> None:
    shown.read(shown.case.sales)
    assert incoming(shown, "Deliveries").rows() == []
    assert incoming(shown, "Cooperation areas").rows() == []
    assert not any("Milestones" in words(part) for part in shown.sheet.incoming)


def test_agreement_with_a_new_area_shows_it_at_once(shown: Shown) -> None:
    sheet = shown.read(shown.case.mou)
    records.create(shown.case.register, CooperationArea, {"agreement": shown.case.mou, "name": "Investment"})
    areas = next(part for part in sheet.incoming if "Cooperation areas" in words(part))
    assert [row[0] for row in cells(areas.rows())][-1] == "Investment"
