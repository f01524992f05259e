"""Somebody asks what is kept of them: the clock starts, all of it is printed, and in the end they are erased."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Person, PrivacyRequest
from asm_desktop.services import agenda, records
from tests.stories.desk import Desk
from ui.dialogs.erase_person import ErasePerson
from ui.dialogs.new_record import NewRecordDialog
from ui.widgets.words import Words


def open_requests(desk: Desk) -> list[PrivacyRequest]:
    return [row for row in desk.register.store.all(PrivacyRequest) if row.status == "open"]


def test_a_request_starts_the_clock(desk: Desk) -> None:
    desk.open("P-0016")

    def ask(dialog: NewRecordDialog) -> None:
        dialog.editors["law"].set_value("korea")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    desk.person.fills.append(ask)
    desk.window.qt_actions["ask-privacy"].trigger()
    (request,) = open_requests(desk)
    today = datetime.date.today()
    assert request.person == desk.find("P-0016").key
    assert request.due == PartialDate.on(today + datetime.timedelta(days=10))
    later = agenda.agenda(desk.register, today + datetime.timedelta(days=11))
    assert request.key in [entry.key for entry in later.entries]
    desk.window.qt_actions["undo"].trigger()
    assert open_requests(desk) == []


def test_a_note_stands_where_people_are_judged(desk: Desk) -> None:
    desk.open("P-0016")
    row = desk.field("avoid")
    note = "They may ask to see what you write here."
    assert note in row.widget.toolTip()
    row.widget.setFocus()
    QTest.keyClicks(row.widget, "Late")
    assert note in [words.text() for words in row.findChildren(Words) if words.isVisible()]


def test_a_person_is_erased_once_their_reference_is_typed(desk: Desk) -> None:
    sheet = desk.open("P-0016")
    name = sheet.header.title.text()

    def confirm(dialog: ErasePerson) -> None:
        assert not dialog.main.isEnabled()
        QTest.keyClicks(dialog.typed, "p-0016")
        assert dialog.main.isEnabled()
        dialog.keep.setChecked(False)
        dialog.main.click()

    desk.person.fills.append(confirm)
    desk.window.qt_actions["erase"].trigger()
    desk.wait_for(lambda: records.get(desk.register, desk.find("P-0016").key).heading == "P-0016")
    assert name not in [row.heading for row in desk.register.store.all(Person)]
    assert not desk.window.qt_actions["undo"].isEnabled()
