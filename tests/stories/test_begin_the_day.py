"""A person begins the day: sees what needs doing, ticks it, opens it, looks at one colleague's, and prints it."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Agreement, ChecklistItem, Commitment, Organisation, Person
from asm_desktop.services import records
from asm_desktop.services.agenda import KINDS
from asm_desktop.services.printing import PrintedTable
from tests.packs.reading import words_of
from tests.stories.desk import Desk
from ui.day_watch import MOST, until_midnight
from ui.dialogs.printout_preview import PrintoutPreview
from ui.pages import FIRST
from ui.pages.today import TodayPage
from ui.today.rows import Kind, Row

FRIDAY = datetime.date(2027, 3, 12)
"""Six days before the signing of the sample."""
TASK = "Example: have the four originals bound, with eight pens and four folders"
PROMISE = "Example: send the power of attorney for Ms Shin"


def at(day: datetime.date, hour: int = 8) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(hour)).astimezone()


def begin(desk: Desk, day: datetime.date = FRIDAY) -> TodayPage:
    """Go to Today on a day, by its key."""
    desk.window.session.clock = lambda: at(day)
    desk.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    page = desk.window.page()
    assert isinstance(page, TodayPage)
    return page


def headings(page: TodayPage) -> list[str]:
    return [row.words for row in page.agenda.list.agenda.rows if row.kind is Kind.HEADING]


def line(page: TodayPage, title: str) -> Row:
    return next(row for row in page.agenda.list.agenda.rows if row.words == title)


def choose(page: TodayPage, title: str) -> None:
    page.agenda.list.choose(line(page, title).key())


def test_the_day_is_told_from_what_is_late_to_the_week_ahead(desk: Desk) -> None:
    assert desk.window.page().id == FIRST != TodayPage.id
    page = begin(desk)
    assert headings(page) == ["Overdue", "Wednesday", "Thursday", "Friday", "To look through when there is time"]
    assert page.agenda.summary.text() == "12 overdue · 4 in the 7 days ahead"
    assert page.agenda.date.text() == "Friday, 12 March 2027"
    late = line(page, TASK)
    assert (late.right, late.right_below) == ("1 day late", "11 March 2027")
    assert late.below == "Example Yuna Cho · Example signing of the memorandum on a magnet materials cluster"
    signing = line(page, "Example signing of the memorandum on a magnet materials cluster")
    assert signing.right == "13:30–15:20 in Seoul"
    assert line(page, PROMISE).below == "Example Bank promised us"
    assert line(page, PROMISE).told().startswith(f"Commitment, {PROMISE}, 10 days late")


def test_space_ticks_a_task_in_its_place_and_undo_opens_it_again(desk: Desk) -> None:
    page = begin(desk)
    choose(page, TASK)
    desk.press(Qt.Key.Key_Space)
    assert (line(page, TASK).right, line(page, TASK).tick) == ("done", "circle-check")
    assert page.agenda.summary.text() == "11 overdue · 4 in the 7 days ahead"
    assert desk.window.notices.sentence() == f"Done: {TASK}"
    key = line(page, TASK).key()
    task = records.get(desk.register, key)
    assert isinstance(task, ChecklistItem)
    assert (task.status, str(task.done_on)) == ("done", str(FRIDAY))
    assert page.selected() == key
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line(page, TASK).right, line(page, TASK).tick) == ("1 day late", "circle")
    desk.press(Qt.Key.Key_Space)
    desk.window.go(FIRST)
    desk.settle()
    assert TASK not in [row.words for row in begin(desk).agenda.list.agenda.rows]


def click(page: TodayPage, title: str, right: int) -> None:
    """Click on a line, so far from its left."""
    shown = page.agenda.list
    place = shown.visualRect(shown.agenda.index(shown.agenda.place(line(page, title).key())))
    at_point = QPoint(place.left() + right, place.center().y())
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at_point)


def test_a_click_on_the_circle_ticks_a_commitment(desk: Desk) -> None:
    page = begin(desk)
    click(page, PROMISE, 26)
    desk.settle()
    promise = records.get(desk.register, line(page, PROMISE).key())
    assert isinstance(promise, Commitment)
    assert (promise.status, str(promise.met_on)) == ("met", str(FRIDAY))


def test_a_click_on_a_line_opens_it_and_a_second_one_of_a_double_click_nothing_more(desk: Desk) -> None:
    table = desk.go("commitments").grid.viewport()
    page = begin(desk)
    click(page, PROMISE, 200)
    assert desk.window.page().id == "commitments"
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    desk.settle()
    assert desk.title() == PROMISE


def test_arrows_pass_over_headings_and_enter_opens_the_record(desk: Desk) -> None:
    page = begin(desk)
    last_late = line(page, TASK)
    choose(page, TASK)
    desk.press(Qt.Key.Key_Down)
    current = page.agenda.list.current()
    assert current is not None
    assert current.words == "Example dinner on the eve of the signing"
    assert desk.window.qt_actions["pack"].isEnabled()
    assert not desk.window.qt_actions["finish"].isEnabled()
    desk.press(Qt.Key.Key_Up)
    assert page.selected() == last_late.key()
    desk.press(Qt.Key.Key_Return)
    assert desk.title() == TASK


def test_what_is_only_counted_opens_its_view(desk: Desk) -> None:
    page = begin(desk)
    choose(page, "People not verified lately")
    shown = page.agenda.list.current()
    assert shown is not None
    assert page.selected() is None
    desk.press(Qt.Key.Key_Return)
    assert (desk.page().noun(), str(desk.page().table.model.rowCount())) == ("person", shown.right)


def test_one_persons_matters_are_shown_and_remembered(desk: Desk) -> None:
    page = begin(desk)
    owner = page.agenda.owner
    assert owner.itemText(0) == "Everyone’s"
    owner.setCurrentText("Example Grace Okafor")
    owner.activated.emit(owner.currentIndex())
    assert page.agenda.summary.text() == "6 overdue · 2 in the 7 days ahead"
    begin(desk, datetime.date(2026, 11, 30))
    assert owner.currentText() == "Example Grace Okafor"
    assert page.agenda.list.agenda.rows[0].words.startswith("Nothing is overdue")
    owner.setCurrentIndex(0)
    owner.activated.emit(0)
    assert headings(page)[0] == "Overdue"


def test_the_day_turns_while_the_window_is_open(desk: Desk) -> None:
    page = begin(desk)
    desk.window.session.clock = lambda: at(FRIDAY, 23)
    desk.window.day_watch.timer.timeout.emit()
    desk.settle()
    assert page.agenda.date.text() == "Friday, 12 March 2027"
    desk.window.session.clock = lambda: at(FRIDAY + datetime.timedelta(days=1), 0)
    desk.window.day_watch.timer.timeout.emit()
    desk.settle()
    assert page.agenda.date.text() == "Saturday, 13 March 2027"
    assert line(page, TASK).right == "2 days late"
    assert 0 < desk.window.day_watch.timer.interval() <= MOST


@pytest.mark.parametrize(("hour", "wait"), [(0, 24 * 60), (23, 60)])
def test_midnight_is_waited_for_to_the_minute(hour: int, wait: int) -> None:
    moment = datetime.datetime.combine(FRIDAY, datetime.time(hour), datetime.UTC)
    assert until_midnight(moment) // 60_000 == wait


def test_an_empty_day_says_what_to_do_and_counts_stand_beside_the_page(desk: Desk) -> None:
    kinds: list[type[Record]] = [Person, Organisation, Agreement, *(kind.record for kind in KINDS)]
    for record in kinds:
        records.archive(desk.register, desk.register.store.all(record))
    page = begin(desk, datetime.date(2030, 1, 1))
    assert page.agenda.nothing.isVisible()
    assert "Ctrl+L" in page.agenda.nothing.advice.text()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.agenda.nothing.isAncestorOf(focus)


def test_today_is_printed_as_it_is_shown(desk: Desk) -> None:
    page = begin(desk)
    assert desk.window.qt_actions["print-table"].isEnabled()
    desk.window.qt_actions["print-table"].trigger()
    (preview,) = desk.window.findChildren(PrintoutPreview)
    desk.wait_for(preview.is_drawn)
    made = preview.maker.made
    assert isinstance(made, PrintedTable)
    text = words_of(made.pdf)
    for row in page.agenda.list.agenda.rows:
        if row.entry is not None:
            assert row.words[:20] in text
    assert made.title == "Today, 12 March 2027"
    assert (made.records, made.confidential, made.left_out) == (16, True, ())
    preview.close()
