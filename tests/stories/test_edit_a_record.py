"""A person corrects a record where it stands; every change is saved, named, and can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from asm_desktop.domain.records import Attendance, ContactPoint, Post
from tests.stories.desk import Desk

UNDO = Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier


def test_venue_becomes_known(desk: Desk) -> None:
    desk.open("E-0001")
    desk.type_into(desk.field("venue"), "Provincial Hall, Cheongju")
    assert desk.find("E-0001").values["venue"] == "Provincial Hall, Cheongju"
    assert desk.register.undo_label() == f"Change Venue of {desk.title()}"


def test_month_stays_a_month(desk: Desk) -> None:
    desk.open("E-0001")
    desk.type_into(desk.field("held_on"), "9/2022")
    assert str(desk.find("E-0001").values["held_on"]) == "2022-09"
    line = desk.field("held_on").widget
    assert line.property("text") == "September 2022"


def test_mistyped_date_stays_until_it_is_put_right(desk: Desk) -> None:
    desk.open("E-0001")
    desk.type_into(desk.field("held_on"), "31 September 2022")
    assert desk.field("held_on").problem() == "September 2022 has no day 31."
    desk.open("E-0004")
    desk.open("E-0001")
    assert desk.field("held_on").widget.property("text") == "31 September 2022"
    desk.type_into(desk.field("held_on"), "30 September 2022")
    assert desk.field("held_on").problem() == ""
    assert str(desk.find("E-0001").values["held_on"]) == "2022-09-30"


def test_change_is_taken_back_with_the_keys(desk: Desk) -> None:
    desk.open("E-0001")
    desk.type_into(desk.field("venue"), "The wrong hall")
    desk.press(*UNDO)
    assert desk.find("E-0001").values["venue"] is None
    assert desk.field("venue").widget.property("text") == ""


def test_typing_is_taken_back_before_the_last_change(desk: Desk) -> None:
    desk.open("E-0001")
    desk.type_into(desk.field("venue"), "Provincial Hall")
    desk.field("address").widget.setFocus()
    desk.press(Qt.Key.Key_A)
    desk.press(*UNDO)
    assert desk.field("address").widget.property("text") == ""
    assert desk.find("E-0001").values["venue"] == "Provincial Hall"
    desk.press(*UNDO)
    assert desk.find("E-0001").values["venue"] is None


def test_leaving_with_tab_saves_and_goes_on(desk: Desk) -> None:
    desk.open("E-0001")
    desk.type_into(desk.field("venue"), "Provincial Hall", Qt.Key.Key_Tab)
    assert desk.find("E-0001").values["venue"] == "Provincial Hall"
    assert desk.list_of(Attendance).add_button.hasFocus()


def test_going_to_another_page_saves_what_is_typed(desk: Desk) -> None:
    desk.open("E-0001")
    line = desk.field("venue").widget
    line.setFocus()
    for key in (Qt.Key.Key_H, Qt.Key.Key_A, Qt.Key.Key_L, Qt.Key.Key_L):
        desk.press(key)
    desk.go("agreements")
    assert str(desk.find("E-0001").values["venue"]).casefold() == "hall"


def test_job_change_is_a_new_post(desk: Desk) -> None:
    desk.open("P-0002")
    posts = desk.list_of(Post)
    posts.add()
    desk.settle()
    form = posts.form()
    assert form is not None
    desk.type_into(form.form.rows()["title"], "Vice President")
    desk.type_into(form.form.rows()["started"], "March 2024")
    titles = [row.cells()[0].text for row in posts.rows()]
    assert titles == ["Executive Director", "Vice President"]
    assert "Vice President" in desk.sheet().header.position.text()


def test_telephone_is_added_and_taken_away_again(desk: Desk) -> None:
    desk.open("P-0002")
    points = desk.list_of(ContactPoint)
    points.add_button.click()
    desk.settle()
    form = points.form()
    assert form is not None
    desk.type_into(form.form.rows()["value"], "+82 2 787 4000")
    assert [row.accessibleName() for row in points.rows()] == ["E-mail, +82 2 787 4000"]
    points.rows()[0].setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert points.rows() == []
