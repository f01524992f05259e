"""A person follows what was promised both ways, and what is still to be done."""

from __future__ import annotations

import datetime
import itertools

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Commitment, FollowUp, Quote
from asm_desktop.services import records
from tests.stories.desk import Desk
from ui.dialogs.mark_promise import MarkPromise
from ui.dialogs.quote_commitment import QuoteCommitment
from ui.forms.incoming_list import IncomingList
from ui.forms.status_part import StatusPart
from ui.tables.register_model import OVERDUE_ROLE
from ui.tables.register_table import RegisterTable

CONTROL = Qt.KeyboardModifier.ControlModifier
YESTERDAY = PartialDate.on(datetime.date.today() - datetime.timedelta(days=1))


def promise(desk: Desk, text: str, **values: object) -> str:
    return records.create(desk.register, Commitment, {"text": text, **values}).key


def titles(table: RegisterTable) -> list[str]:
    column = table.view().columns.index("title")
    return [str(table.model.index(row, column).data()) for row in range(table.model.rowCount())]


def lists(desk: Desk) -> dict[str, IncomingList]:
    return {desk.words(part)[0]: part for part in desk.sheet().incoming}


def test_promises_made_and_received_stand_apart_by_kind(desk: Desk) -> None:
    kdb, smith = desk.find("Korean Development Bank"), desk.find("Rowena Smith")
    before = {name: len(part.rows()) for name, part in (desk.open(str(smith.values["ref"])), lists(desk))[1].items()}
    promise(desk, "Send the draft", by=smith.key, to=kdb.key)
    promise(desk, "Think about a loan", by=kdb.key, to=smith.key, kind="intention")
    promise(desk, "See each other again", by=smith.key, kind="hope")
    desk.settle()
    shown = lists(desk)
    assert len(shown["Promises made"].rows()) == before.get("Promises made", 0) + 1
    assert len(shown["Promises made · Hope"].rows()) == before.get("Promises made · Hope", 0) + 1
    assert len(shown["Promises received · Intention"].rows()) == 1


def test_a_hope_added_to_the_hopes_is_a_hope(desk: Desk) -> None:
    smith = desk.find("Rowena Smith")
    promise(desk, "See each other again", by=smith.key, kind="hope")
    desk.open(str(smith.values["ref"]))
    part = lists(desk)["Promises made · Hope"]
    part.add()
    desk.settle()
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Good weather")
    desk.press(Qt.Key.Key_Return)
    assert desk.find("Good weather").values["kind"] == "hope"


def test_kinds_of_promises_are_not_mixed_in_the_table(desk: Desk) -> None:
    table = desk.go("commitments")
    keys = [table.model.key(row) for row in range(table.model.rowCount())]
    kinds = [records.get(desk.register, key).values["kind"] for key in keys]
    assert len(set(kinds)) > 2
    assert sum(one != other for one, other in itertools.pairwise(kinds)) == len(set(kinds)) - 1


def test_the_kind_that_is_shown_stays_shown_when_it_is_clicked_again(desk: Desk) -> None:
    desk.go("commitments")
    title = desk.title()
    desk.window.top.segment_chosen.emit(0)
    desk.settle()
    assert desk.title() == title


def test_what_is_overdue_is_marked_in_the_table_and_on_the_sheet(desk: Desk) -> None:
    key = promise(desk, "Should have been sent", due=YESTERDAY)
    table = desk.go("commitments")
    row = titles(table).index("Should have been sent")
    column = table.view().columns.index("due")
    assert table.model.index(row, column).data(OVERDUE_ROLE) is True
    assert "Overdue" in str(table.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
    desk.window.show_record(key)
    desk.settle()
    assert "Overdue" in desk.sheet().header.badges()
    records.update(desk.register, records.get(desk.register, key), {"agreement": desk.find("A-0001").key})
    desk.open("A-0001")
    assert any("1 day overdue" in row.accessibleName() for row in lists(desk)["Commitments"].rows())


def test_a_promise_is_marked_as_met_with_its_evidence_in_one_key(desk: Desk) -> None:
    key = promise(desk, "Build a plant", due=YESTERDAY)
    desk.window.show_record(key)
    desk.settle()

    def inside() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MarkPromise)
        dialog.evidence.setFocus()
        QTest.keyClicks(dialog.evidence, "The plant opened")
        QTest.keyClick(dialog.evidence, Qt.Key.Key_Return)

    QTimer.singleShot(0, inside)
    desk.press(Qt.Key.Key_M, CONTROL)
    met = records.get(desk.register, key)
    assert (met.values["status"], met.values["evidence"]) == ("met", "The plant opened")
    assert met.values["met_on"] == PartialDate.on(datetime.date.today())
    part = next(part for part in desk.sheet().parts if isinstance(part, StatusPart))
    (line,) = desk.words(part)
    assert line.startswith("Open → Met · The plant opened · ")
    assert "Overdue" not in desk.sheet().header.badges()


def test_a_quote_becomes_a_commitment_in_one_step(desk: Desk) -> None:
    table = desk.go("documents", "quote")
    quote = next(row for row in desk.register.store.all(Quote) if desk.register.store.citing([row.key]))
    table.select(quote.key)
    desk.settle()

    def inside() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuoteCommitment)
        dialog.editors["kind"].set_value("intention")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, inside)
    desk.window.qt_actions["commit-quote"].trigger()
    made = records.get(desk.register, desk.page().selected() or "")
    assert isinstance(made, Commitment)
    assert (made.quote, made.by, made.kind) == (quote.key, quote.speaker, "intention")
    assert {each.field for each in desk.register.store.citing([made.key])} == {"text"}


def test_follow_ups_stand_in_order_of_their_day_and_are_done_with_one_key(desk: Desk) -> None:
    for text, due in (("later", PartialDate(2090)), ("late", YESTERDAY), ("some day", None)):
        records.create(desk.register, FollowUp, {"text": text, "due": due})
    table = desk.go("commitments", "follow_up")
    shown = titles(table)
    places = [shown.index(text) for text in ("late", "later", "some day")]
    assert places == sorted(places)
    desk.click_row(table, "late")
    desk.press(Qt.Key.Key_D, CONTROL)
    assert desk.find("late").values["status"] == "done"
    assert titles(table).index("late") > titles(table).index("some day")
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.find("late").values["status"] == "open"
    desk.click_row(table, "later")
    table.grid.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.find("later").values["status"] == "done"


def test_follow_ups_are_added_and_done_on_the_engagement(desk: Desk) -> None:
    desk.go("engagements")
    part = lists(desk)["Follow-ups"]
    part.add()
    desk.settle()
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "send it - Smith - tomorrow")
    desk.press(Qt.Key.Key_Return)
    row = next(row for row in part.rows() if "send it" in row.accessibleName())
    added = desk.find("send it")
    assert desk.find(str(added.values["responsible"])).heading == "Rowena Smith"
    row.setFocus()
    desk.press(Qt.Key.Key_D, CONTROL)
    assert desk.find("send it").values["status"] == "done"
