"""A person logs a meeting from the keyboard, straight after it: in a minute at most, and in one go."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import Engagement, FollowUp, Participation, Person
from tests.stories.desk import Desk
from ui.dialogs.log_engagement import LogEngagement

KEYS_A_SECOND, SECONDS = 5, 30
"""What a practised hand types (60 words a minute), and the time there is."""

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Keys:
    """Types where the focus is, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def type(self, text: str) -> None:
        for letter in text:
            self.press(Qt.Key(0), letter)

    def press(
        self, key: Qt.Key, letter: str = "", modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        popup = QApplication.activePopupWidget()
        target = popup or QApplication.focusWidget()
        assert target is not None
        self.count += 1
        if letter:
            QTest.keyClicks(target, letter)
        else:
            QTest.keyClick(target, key, modifier)

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)


def dialog() -> LogEngagement:
    found = QApplication.activeModalWidget()
    assert isinstance(found, LogEngagement)
    return found


def log_with_keys(desk: Desk, keys: Keys, tell: Callable[[LogEngagement, Keys], None]) -> None:
    """Open the dialog with its keys, and go on inside it."""
    failed: list[BaseException] = []

    def inside() -> None:
        try:
            desk.wait_for(lambda: dialog().subject.hasFocus())
            tell(dialog(), keys)
        except BaseException as error:
            failed.append(error)
        finally:
            if (left := QApplication.activeModalWidget()) is not None:
                left.close()

    QTimer.singleShot(0, inside)
    keys.press(Qt.Key.Key_L, modifier=CONTROL)
    desk.settle()
    if failed:
        raise failed[0]


@pytest.fixture
def keys() -> Keys:
    return Keys()


def meeting(_: LogEngagement, keys: Keys) -> None:
    keys.type("Next MOU steps")
    keys.tab(2)
    keys.type("yesterday")
    keys.tab()
    keys.type("jung")
    keys.tab()
    keys.type("smith")
    keys.tab(2)
    keys.type("Bank wants a draft")
    keys.tab()
    keys.type("send the draft - smith - Friday")
    keys.press(Qt.Key.Key_Return)
    keys.type("call the bank - jung - in 2 weeks")
    keys.press(Qt.Key.Key_Return, modifier=CONTROL)


def test_a_meeting_with_two_follow_ups_is_logged_within_half_a_minute(desk: Desk, keys: Keys) -> None:
    desk.open("A-0001")
    mou = desk.find("A-0001").key
    log_with_keys(desk, keys, meeting)
    assert keys.count <= KEYS_A_SECOND * SECONDS
    engagement = next(each for each in desk.register.store.all(Engagement) if each.name == "Next MOU steps")
    today = datetime.date.today()
    assert engagement.held_on == PartialDate.on(today - datetime.timedelta(days=1))
    assert (engagement.agreement, engagement.notes) == (mou, "Bank wants a draft")
    rows = desk.register.store.rows_of(Participation, engagement.key)
    who = [(desk.find(row.person or "").heading, row.side) for row in rows]
    assert who == [("Mr Byung Chul Jung", "theirs"), ("Rowena Smith", "ours")]
    first, second = desk.register.store.referring(FollowUp, "engagement", [engagement.key])
    assert (first.text, first.responsible) == ("send the draft", rows[1].person)
    assert second.due == PartialDate.on(today + datetime.timedelta(days=14))
    assert desk.title() == "Next MOU steps"
    desk.window.activateWindow()
    desk.wait_for(desk.window.isActiveWindow)
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert engagement.key not in {each.key for each in desk.register.store.all(Engagement)}
    assert desk.register.store.referring(FollowUp, "engagement", [engagement.key]) == []


def test_somebody_new_and_their_organisation_are_named_at_once(desk: Desk, keys: Keys) -> None:
    def visit(shown: LogEngagement, keys: Keys) -> None:
        keys.type("First visit")
        keys.tab(3)
        keys.type("Zephyrine Quill")
        keys.press(Qt.Key.Key_Return)
        keys.type("Quill Metals")
        keys.press(Qt.Key.Key_Down)
        keys.press(Qt.Key.Key_Return)
        assert [(each.name, each.noun, each.key) for each in shown.theirs.named()] == [
            ("Zephyrine Quill", "person", ""),
            ("Quill Metals", "organisation", ""),
        ]
        keys.press(Qt.Key.Key_Return)

    desk.go("documents")
    log_with_keys(desk, keys, visit)
    assert desk.title() == "First visit"
    assert desk.find("First visit").values["with_whom"] == "Zephyrine Quill, Quill Metals"
    assert desk.find("Zephyrine Quill").fields["title"]
    assert desk.register.undo() == "Log engagement First visit"
    assert desk.register.store.titled_like(Person, "Zephyrine") == []


def test_the_person_shown_took_part_and_is_taken_out_again(desk: Desk, keys: Keys) -> None:
    def call(shown: LogEngagement, keys: Keys) -> None:
        assert [each.name for each in shown.theirs.named()] == ["Rowena Smith"]
        keys.tab(3)
        keys.press(Qt.Key.Key_Backspace)
        assert shown.theirs.named() == []

    desk.open(desk.find("Rowena Smith").values["ref"])
    log_with_keys(desk, keys, call)


def test_what_cannot_be_read_is_said_beside_it_and_nothing_is_lost(desk: Desk, keys: Keys) -> None:
    def mistyped(shown: LogEngagement, keys: Keys) -> None:
        keys.type("Call")
        keys.tab(2)
        keys.type("yestreday")
        keys.press(Qt.Key.Key_Return, modifier=CONTROL)
        assert shown.sentence.text().startswith("A date is expected, such as yesterday")
        keys.press(Qt.Key.Key_A, modifier=CONTROL)
        keys.type("yesterday")
        keys.tab(5)
        keys.type("send it - smith - Fridya")
        keys.press(Qt.Key.Key_Return, modifier=CONTROL)
        assert shown.isVisible()
        assert shown.follow_ups.problem().startswith("“Fridya” is neither a day")
        assert shown.subject.text() == "Call"

    before = desk.register.store.all(Engagement)
    log_with_keys(desk, keys, mistyped)
    assert desk.register.store.all(Engagement) == before
