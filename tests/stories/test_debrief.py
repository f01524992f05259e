"""A person looks back on a ceremony, and everything is on one screen."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.records import Commitment, Event, FollowUp, RunItem
from asm_desktop.services.ceremonies import day
from tests.stories.desk import Desk
from tests.stories.test_invite_guests import plan
from ui.ceremony.debrief import DebriefPart
from ui.ceremony.times_dialog import TimesDialog
from ui.pages.ceremonies import CeremoniesPage

NOON = datetime.datetime(2027, 3, 18, 3, 0, tzinfo=datetime.UTC)


def debrief(desk: Desk) -> DebriefPart:
    """Open the debrief of the sample's ceremony, to which three guests came."""
    guests = plan(desk).list.guests[:3]
    for guest in guests:
        day.arrived(desk.register, guest.row, NOON)
    page = desk.window.page()
    assert isinstance(page, CeremoniesPage)
    shown = page.desk()
    assert shown is not None
    shown.show_part("debrief")
    part = shown.part()
    assert isinstance(part, DebriefPart)
    desk.settle()
    return part


def event(desk: Desk) -> Event:
    found = desk.find("E-0004")
    assert isinstance(found, Event)
    return found


def test_signatures_and_thanks_are_noted_one_by_one_or_all(desk: Desk) -> None:
    part = debrief(desk)
    assert part.found is not None
    part.signers.table.setFocus()
    QTest.keyClick(part.signers.table, Qt.Key.Key_Space)
    assert [bool(each.row.signed_on) for each in part.found.signers][:2] == [True, False]
    QTest.mouseClick(part.signers.button, Qt.MouseButton.LeftButton)
    assert all(each.row.signed_on for each in part.found.signers)
    assert not part.signers.button.isEnabled(), "it never takes a date away"
    QTest.mouseClick(part.thanks.button, Qt.MouseButton.LeftButton)
    assert all(each.row.thanked_on for each in part.found.came)
    assert len(part.found.came) == 3
    for _ in range(3):
        desk.window.qt_actions["undo"].trigger()
    assert not any(each.row.signed_on for each in part.found.signers)
    assert "not thanked yet: 3." in part.open.text()


def test_times_are_corrected(desk: Desk) -> None:
    part = debrief(desk)

    def fill(dialog: TimesDialog) -> None:
        dialog.began.setText("ten past")
        dialog.keep()
        assert dialog.sentence.text()
        dialog.began.setText("14:10")
        dialog.keep()

    desk.person.fills = [fill]
    part.times.table.setFocus()
    QTest.keyClick(part.times.table, Qt.Key.Key_Space)
    first = desk.register.store.rows_of(RunItem, event(desk).key)[0]
    assert (first.began, first.ended) == (datetime.time(14, 10), None)
    assert part.times.model.lines[0].cells[2].words == "14:10"
    assert part.times.model.lines[0].cells[2].below.endswith("min late")
    desk.window.qt_actions["undo"].trigger()
    assert part.times.model.lines[0].cells[2].words == "not noted"


def test_what_follows_is_typed_and_done(desk: Desk) -> None:
    part = debrief(desk)
    before = len(part.following.model.lines)
    QTest.keyClicks(part.add_line.line, "send the photographs - 26 March 2027")
    QTest.keyClick(part.add_line.line, Qt.Key.Key_Return)
    part.kind.setCurrentIndex(part.kind.findData(Commitment.noun))
    QTest.keyClicks(part.add_line.line, "a study")
    QTest.keyClick(part.add_line.line, Qt.Key.Key_Return)
    assert len(part.following.model.lines) == before + 2
    assert part.found is not None
    added = next(each.row for each in part.found.following if each.row.heading == "send the photographs")
    part.following.table.choose(added.key)
    QTest.keyClick(part.following.table, Qt.Key.Key_Space)
    kept = desk.register.store.get(FollowUp, added.key)
    assert kept is not None
    assert kept.status == "done"
    for _ in range(3):
        desk.window.qt_actions["undo"].trigger()
    assert len(part.following.model.lines) == before


def test_the_event_is_marked_as_debriefed_and_opened_again(desk: Desk) -> None:
    part = debrief(desk)
    QTest.mouseClick(part.mark, Qt.MouseButton.LeftButton)
    assert event(desk).debriefed_on is not None
    assert event(desk).status == "held"
    assert part.state.text().startswith("Debriefed on")
    QTest.mouseClick(part.mark, Qt.MouseButton.LeftButton)
    assert event(desk).debriefed_on is None
    for _ in range(2):
        desk.window.qt_actions["undo"].trigger()
    assert event(desk).status != "held"
