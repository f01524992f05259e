"""A person sees the agreements along time, and walks from date to date with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.pages.agreements import TIMELINE, AgreementsPage
from ui.tables.timeline import Timeline


@pytest.fixture
def timeline(desk: Desk) -> Timeline:
    """The timeline on the screen, with the example of a non-disclosure agreement current."""
    desk.open("A-0004")
    page = desk.page()
    assert isinstance(page, AgreementsPage)
    page.show_picture(TIMELINE)
    desk.settle()
    found = desk.window.findChildren(Timeline)[0]
    found.rows.setFocus()
    return found


def spoken(timeline: Timeline) -> str:
    return str(timeline.rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_record_shown_is_current_and_read_out_with_its_dates(timeline: Timeline) -> None:
    assert spoken(timeline) == (
        "Example Mutual Non-Disclosure Agreement; Signed 9 April 2026; In effect 9 April 2026; "
        "Notice 9 March 2028 · Thirty days before expiry; Expiry 8 April 2028 · as stated"
    )


def test_the_arrow_keys_walk_the_dates_of_a_row(desk: Desk, timeline: Timeline) -> None:
    told = []
    for _ in range(5):
        QTest.keyClick(timeline.rows, Qt.Key.Key_Right)
        told.append(timeline.told.text())
    assert [words.split()[0] for words in told] == ["Signed", "In", "Notice", "Expiry", "Expiry"]
    assert timeline.rows.accessibleDescription() == told[-1]
    QTest.keyClick(timeline.rows, Qt.Key.Key_Left)
    assert timeline.told.text().startswith("Notice")
    QTest.keyClick(timeline.rows, Qt.Key.Key_Down)
    desk.settle()
    assert desk.title() == desk.find("A-0005").heading
    assert timeline.told.text().startswith("Left and right")


def test_dates_are_brought_nearer_and_a_date_out_of_sight_comes_into_it(timeline: Timeline) -> None:
    whole = timeline.rows.delegate.scale
    for _ in range(12):
        QTest.keyClick(timeline.rows, Qt.Key.Key_Plus)
    near = timeline.rows.delegate.scale
    assert near.last - near.first < whole.last - whole.first
    for key in 4 * (Qt.Key.Key_Right,):
        QTest.keyClick(timeline.rows, key)
    assert timeline.rows.delegate.scale.shows(PartialDate.parse("2028-04-08").first())
    QTest.keyClick(timeline.rows, Qt.Key.Key_0)
    assert timeline.rows.delegate.scale == whole


def test_a_date_that_becomes_known_appears_at_once(desk: Desk, timeline: Timeline) -> None:
    desk.window.show_record(desk.find("A-0002").key)
    desk.settle()
    assert spoken(timeline).endswith("neither the expiry date nor the term is known")
    records.update(desk.register, desk.find("A-0002"), {"signed_on": PartialDate(1998, 3)})
    desk.settle()
    assert "Signed March 1998" in spoken(timeline)
    assert timeline.rows.delegate.scale.shows(PartialDate(1998).first())


def test_the_filter_narrows_the_timeline(desk: Desk, timeline: Timeline) -> None:
    desk.page().table.bar.line.setText("Alloy Supply")
    desk.wait_for(lambda: timeline.rows.model().rowCount() == 1)
    assert timeline.rows.model().index(0, 0).data() == desk.find("A-0005").heading
